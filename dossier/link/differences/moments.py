"""Days and times of day that two passages give differently for the same."""

import re
from collections.abc import Iterator

from dossier.link.differences.told import Told
from dossier.link.names import fold
from dossier.link.saying import SAID
from dossier.model import Dated, Difference

NEAR = 28
"""Characters on each side of a date that tell what it is the date of."""
TODAY = re.compile(r"(?i)to(?:day|night|morrow)|yesterday|last night|this (?:morning|afternoon|evening)")
CLOCK = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?"
    r"|(?<![\d:.])(?P<hour24>[01]\d|2[0-3]):(?P<minute24>[0-5]\d)(?![\d:])|(?P<word>\bnoon\b|\bmidnight\b)",
    re.IGNORECASE,
)
ZONE = re.compile(r"\b(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|C[SD]T|IST|local)\b")
SLACK = 20
"""Minutes by which two clocks may differ and mean the same moment."""
HALF_DAY = 720


def days(a: Told, b: Told) -> Iterator[Difference]:
    """Yield the dates where each passage gives exactly one, of the same act, and they have no day in common."""
    here, there = _dates(a), _dates(b)
    if len(here) != 1 or len(there) != 1 or _names_something(a, here[0]) or _names_something(b, there[0]):
        return
    x, y = here[0], there[0]
    apart = (y.first > x.last or x.first > y.last) and _grain(x) == _grain(y)
    if apart and not _by_a_hair(x, y) and _same_act(a, x, b, y):
        yield Difference("date", " ".join(x.text.split()), " ".join(y.text.split()))


def _dates(one: Told) -> list[Dated]:
    return [d for d in one.dates if not _of_the_telling(one, d)]


def _names_something(one: Told, dated: Dated) -> bool:
    """One beside a name, and a possessive one, tell which, and not when: `Oscar Sunday`, `Friday’s vote`."""
    name = re.search(r"\w [A-Z]\w+ $", one.before(dated.start))
    return bool(name or re.match(r"[’']s\b", one.after(dated.end)))


def _grain(dated: Dated) -> int:
    """Return how exact a date is: a day, some days, some months, longer."""
    return sum((dated.last - dated.first).days > most for most in (0, 31, 366))


def _of_the_telling(one: Told, dated: Dated) -> bool:
    before = re.findall(r"[a-z]+", one.before(dated.start).lower())[-3:]
    after = re.findall(r"[a-z]+", one.after(dated.end).lower())[:2]
    return bool(SAID & {*before, *after})


def _by_a_hair(x: Dated, y: Dated) -> bool:
    """`Today` and `yesterday` turn at midnight, and that of the writer is not that of the reader."""
    gap = min(abs((y.first - x.last).days), abs((x.first - y.last).days))
    return gap <= 1 and bool(TODAY.match(x.text) or TODAY.match(y.text))


def _same_act(a: Told, x: Dated, b: Told, y: Dated) -> bool:
    """Tell whether two dates stand beside the same word."""
    return any(_akin(word, other) for word in _around(a, x) for other in _around(b, y))


def _akin(word: str, other: str) -> bool:
    """`Inspectors` and `inspected` tell of one act."""
    return word == other or (min(len(word), len(other)) > 5 and word[:6] == other[:6])


def _around(one: Told, dated: Dated) -> set[str]:
    return _telling(one, f"{one.before(dated.start)[-NEAR:]} {one.after(dated.end)[:NEAR]}")


def _telling(one: Told, near: str) -> set[str]:
    """Return the verbs and nouns among the words, but for names and verbs of speech."""
    names = {word for m in one.mentions for word in fold(m.text).split()}
    lemmas = set(one.sentence.lemmas)
    stems = ((w, re.sub(r"(?:ies|es|s|ed|d|ing)$", "", w)) for w in re.findall(r"[a-z]{3,}", fold(near)))
    return {stem for word, stem in stems if word not in names | SAID and any(one.startswith(stem) for one in lemmas)}


def times(a: Told, b: Told) -> Iterator[Difference]:
    """Yield the times of day where each passage gives exactly one, in no two zones, and they lie apart."""
    here, there = _clocks(a), _clocks(b)
    if len(here) != 1 or len(there) != 1:
        return
    (x, at_x), (y, at_y) = here[0], there[0]
    zones = {zone.group() for one, m in ((a, x), (b, y)) if (zone := ZONE.match(one.sentence.text[m.end() :].lstrip()))}
    slack = SLACK if any(_roughly(one, m) for one, m in ((a, x), (b, y))) else 5
    gap = abs(at_x - at_y)
    if not zones and slack < min(gap, 2 * HALF_DAY - gap) and (_near(a, x) & _near(b, y)):
        yield Difference("time", " ".join(x.group().split()), " ".join(y.group().split()))


def _clocks(one: Told) -> list[tuple[re.Match[str], int]]:
    return [(match, minutes) for match in CLOCK.finditer(one.sentence.text) if (minutes := _minutes(match)) is not None]


def _minutes(match: re.Match[str]) -> int | None:
    """Return the minutes since midnight."""
    if match["word"]:
        return HALF_DAY if match["word"].lower() == "noon" else 0
    if match["hour24"]:
        return 60 * int(match["hour24"]) + int(match["minute24"])
    hour = int(match["hour"])
    if not 1 <= hour <= 12:
        return None
    return 60 * (hour % 12) + int(match["minute"] or 0) + (HALF_DAY if match["half"].lower() == "p" else 0)


def _roughly(one: Told, match: re.Match[str]) -> bool:
    before = re.findall(r"[a-z]+", one.sentence.text[: match.start()].lower())
    return before[-1:] in (["about"], ["around"], ["after"], ["before"], ["by"], ["approximately"], ["until"])


def _near(one: Told, match: re.Match[str]) -> set[str]:
    text = one.sentence.text
    return _telling(
        one, f"{text[max(0, match.start() - NEAR) : match.start()]} {text[match.end() : match.end() + NEAR]}"
    )
