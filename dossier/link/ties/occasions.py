"""When articles tell of two occasions: what is told alike of both is no tie, but the next crash, the next quarter."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from dossier.link.ties.evidence import same_figures
from dossier.link.ties.likeness import ArticlePair
from dossier.link.ties.profiles import Profile
from dossier.link.ties.tellings import BEGINNING, Telling
from dossier.model import Dated, TieKind

WEEK = timedelta(days=7)
"""Reports of one event may be wrong by days about when it was; by more than this they tell of two."""
MONTH = timedelta(days=30)
"""Between publications, where a beginning gives no day: weeklies come late."""
OWN_WORDS = 12
"""Words of an utterance that nobody says twice alike; `it is too early to say` is said every time."""


def two_occasions(pair: ArticlePair) -> bool:
    """Tell whether either article begins with days of which the other has none."""
    here, there = (_days(telling, BEGINNING) for telling in (pair.a, pair.b))
    if here and there:
        return _apart(here, _days(pair.b)) and _apart(there, _days(pair.a))
    one, other = pair.a.published, pair.b.published
    return one is not None and other is not None and abs(one - other) > MONTH


def are_of_two(a: Profile, b: Profile, kind: TieKind, words: int, *, apart: bool) -> bool:
    """Tell whether two sentences alike are of two occasions: by their own days, or `apart` as their articles are.

    `words` counts those of the passage. What two articles of two occasions tell alike may still be one thing told
    again, the crime and then the trial: what is dated alike, what gives no other figures, a long utterance.
    """
    if a.days and b.days:
        return _apart(a.days, b.days)
    if not apart:
        return False
    if kind == "same-quotation":
        return words < OWN_WORDS
    return bool(a.figures and b.figures) and not same_figures(a, b)


def _days(telling: Telling, sentences: int | None = None) -> list[Dated]:
    """Return what is of a day or a few in the first sentences, or in all: `in 2019` is when something else was."""
    days = (day for profile in telling.profiles[:sentences] for day in profile.days)
    return [day for day in days if day.last - day.first <= WEEK]


def _apart(here: Iterable[Dated], there: Sequence[Dated]) -> bool:
    """Tell whether nothing of one is within a week of anything of the other."""
    return all(max(x.first - y.last, y.first - x.last) > WEEK for x in here for y in there)
