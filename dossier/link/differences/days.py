"""Dates that two passages give differently for the same."""

import re
from collections.abc import Iterator

from dossier.link.differences.acts import same_act
from dossier.link.differences.frame import same_frame
from dossier.link.differences.told import Told
from dossier.link.names import fold
from dossier.link.saying import SAID
from dossier.model import Dated, Difference

TODAY = re.compile(r"(?i)to(?:day|night|morrow)|yesterday|last night|this (?:morning|afternoon|evening)")
WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day")
OF_A_NAME = re.compile(r"\w [A-Z]\w+ $")
TELLING = SAID - {"state"}
"""`From the state in 2019` is no report."""


def days(a: Told, b: Told) -> Iterator[Difference]:
    """Yield the dates where each passage gives exactly one, of the same act, and they have no day in common."""
    here, there = _dates(a), _dates(b)
    if len(here) != 1 or len(there) != 1 or _names_something(a, here[0]) or _names_something(b, there[0]):
        return
    x, y = here[0], there[0]
    if not _apart(x, y) or _grain(x) != _grain(y) or _by_a_hair(x, y) or (_grain(x) > 1 and not _alike(a, x, b, y)):
        return
    spans = (a, (x.start, x.end), b, (y.start, y.end))
    if same_frame(*spans) or same_act(*spans):
        yield Difference("date", " ".join(x.text.split()), " ".join(y.text.split()))


def of_two_times(a: Told, b: Told) -> bool:
    """Tell whether both passages give dates of what they tell, and these have no day in common."""
    here, there = _dates(a), _dates(b)
    return bool(here and there) and all(_apart(x, y) for x in here for y in there)


def _apart(x: Dated, y: Dated) -> bool:
    """Two dates in the same words are one, wrongly reckoned, or of two weeks; neither is a difference to show."""
    words, others = (WEEKDAY.findall(one.text.lower()) or fold(one.text) for one in (x, y))
    return (y.first > x.last or x.first > y.last) and words != others


def _alike(a: Told, x: Dated, b: Told, y: Dated) -> bool:
    """Tell whether the same word stands before two years: `in 2019`, but `came into 2010`."""
    return re.findall(r"\w+", a.before(x.start).lower())[-1:] == re.findall(r"\w+", b.before(y.start).lower())[-1:]


def _dates(one: Told) -> list[Dated]:
    return [d for d in one.dates if not _of_the_telling(one, d)]


def _names_something(one: Told, dated: Dated) -> bool:
    """Some dates tell which, and not when: `Oscar Sunday`, `Friday’s vote`, `the 20 June shooting`."""
    before, after = one.before(dated.start), one.after(dated.end)
    modifies = re.search(r"(?i)\b(?:the|an?|this|his|her|its|their) $", before) and re.match(r" [a-z]+", after)
    return bool(OF_A_NAME.search(before) or re.match(r"[’']s\b", after) or modifies)


def _grain(dated: Dated) -> int:
    """Return how exact a date is: a day, some days, some months, longer."""
    return sum((dated.last - dated.first).days > most for most in (0, 31, 366))


def _of_the_telling(one: Told, dated: Dated) -> bool:
    before, after = (re.findall(r"[a-z]+", text.lower()) for text in (one.before(dated.start), one.after(dated.end)))
    if before and one.after(dated.end).startswith(","):
        after = []  # `on Thursday, police said`: so they say of Thursday
    return not TELLING.isdisjoint((*before[-3:], *after[:2]))


def _by_a_hair(x: Dated, y: Dated) -> bool:
    """`Today` and `yesterday` turn at midnight, and that of the writer is not that of the reader."""
    gap = min(abs((y.first - x.last).days), abs((x.first - y.last).days))
    return gap <= 1 and bool(TODAY.match(x.text) or TODAY.match(y.text))
