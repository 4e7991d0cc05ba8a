"""Why two articles are alike, in words."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from dossier.link.names import fold
from dossier.link.related.kinds import Evidence, Vector
from dossier.link.ties.figures import MONTHS
from dossier.link.ties.tellings import Telling

MOST_NAMES = MOST_WORDS = 4
MOST_DATES = 2
"""How many of what they have in common are told."""
NEAR = 3
"""Days between two reports of one event."""


def reasons(a: str, b: str, found: Evidence, names: Mapping[str, str], passages: int) -> Iterator[str]:
    """Yield what two articles have in common. `names` gives an entity's name by its id, `passages` counts the ties."""
    named = [names[entity] for entity in _shared(found.names[a], found.names[b])]
    of_names = {word for name in named for word in fold(name).split()}
    words = [w for w in _shared(found.words[a], found.words[b]) if w.isalpha() and w not in of_names]
    if passages:
        yield f"{passages} passage{'s' if passages > 1 else ''} in common"
    if named:
        yield "both name " + ", ".join(named[:MOST_NAMES])
    if together(found.by_id[a], found.by_id[b]):
        yield "published within three days of each other"
    days = _days(_shared(found.dates[a], found.dates[b]))
    if days:
        yield "both tell of " + " and ".join(days[:MOST_DATES])
    if words:
        yield "words in common: " + ", ".join(words[:MOST_WORDS])


def together(a: Telling, b: Telling) -> bool:
    """Tell whether two articles were published within few days."""
    return bool(a.published and b.published and abs((a.published - b.published).days) <= NEAR)


def _shared(a: Vector, b: Vector) -> list[str]:
    return sorted(a.keys() & b.keys(), key=lambda term: (-round(a[term] * b[term], 9), term))


def _days(dates: Iterable[str]) -> list[str]:
    """Return the days among the dates in words, each once, with its year where that is known."""
    shared = list(dates)
    reckoned = [date.fromisoformat(one) for one in shared if one[0].isdigit()]
    written = [one.removeprefix("day ").split("-") for one in shared if one.startswith("day ")]
    known = {(day.month, day.day) for day in reckoned}
    names = [name.capitalize() for name in MONTHS.split()]
    return [f"{day.day} {names[day.month - 1]} {day.year}" for day in reckoned] + [
        f"{day} {names[int(month) - 1]}" for month, day in written if (int(month), int(day)) not in known
    ]
