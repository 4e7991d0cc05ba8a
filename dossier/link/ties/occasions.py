"""When articles tell of two occasions: what is told alike of both is no tie, but the next crash, the next quarter."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from dossier.link.ties.evidence import same_figures
from dossier.link.ties.figures import same_amount
from dossier.link.ties.likeness import ArticlePair
from dossier.link.ties.profiles import RARE, SMALL, Profile
from dossier.link.ties.tellings import BEGINNING, Telling
from dossier.link.ties.terms import none_shared, weight
from dossier.model import Dated, TieKind

WEEK = timedelta(days=7)
"""What takes longer is no occasion."""
WRONG = timedelta(days=3)
"""Reports of one event may be wrong by days about when it was; by more than this they tell of two."""
NEVER = timedelta(0)
MONTH = timedelta(days=30)
"""Between publications, where a beginning gives no day: weeklies come late."""
OWN_WORDS = 12
"""Words of an utterance that nobody says twice alike; `it is too early to say` is said every time."""
AFTER_CUE = 20
"""Characters: `told reporters late on Monday`."""
OWN_RARE = 3
"""Rare words that are not said of every such occasion; `three people were pronounced dead at the scene` is."""


def two_occasions(pair: ArticlePair) -> bool:
    """Tell whether either article begins with days of which the other has none, or both with another place and day."""
    if _elsewhere(pair.a, pair.b):
        return True
    here, there = (_days(*telling.profiles[:BEGINNING]) for telling in (pair.a, pair.b))
    if here and there:
        return _apart(here, _days(*pair.b.profiles)) and _apart(there, _days(*pair.a.profiles))
    one, other = pair.a.published, pair.b.published
    return one is not None and other is not None and abs(one - other) > MONTH


def are_of_two(a: Profile, b: Profile, kind: TieKind, words: int, *, apart: bool) -> bool:
    """Tell whether two sentences alike are of two occasions: by their own days, or `apart` as their articles are.

    `words` counts those of the passage. What two articles of two occasions tell alike may still be one thing told
    again, the crime and then the trial: what is dated alike, what gives the same figures or has rare words in both and
    gives no other figures, a long utterance.
    """
    dated = bool(a.days and b.days)
    if dated and _apart(a.days, b.days):
        return True
    if not apart or (dated and not _apart(a.days, b.days, by=NEVER)):
        return False
    if dated:
        return True
    if kind == "same-quotation":
        return words < OWN_WORDS
    if a.figures and b.figures and not same_figures(a, b):
        return True
    amounts = any(same_amount(x, y) for x in a.figures for y in b.figures if x.value > SMALL)
    rare = sum(weight(lemma) >= RARE for lemma in a.plain if lemma in b.plain and lemma.isalpha())
    return not amounts and not a.dates & b.dates and rare < OWN_RARE


def _elsewhere(a: Telling, b: Telling) -> bool:
    """Tell whether they begin with other places and other days: two fires in two towns on two days."""
    if not a.profiles or not b.profiles or not none_shared(a.profiles[0].places, b.profiles[0].places):
        return False
    if all(one.profiles[0].place_words & other.words for one, other in ((a, b), (b, a))):
        return False  # each names the other's place: a mine, and the country that it lies in
    here, there = _first_days(a), _first_days(b)
    return bool(here and there) and _apart(here, there, by=NEVER)


def _first_days(telling: Telling) -> list[Dated]:
    """Return the days of the first sentence that gives any, of those in which news says what it is about."""
    given = (
        [day for day in _days(profile) if not _of_saying(day, profile)] for profile in telling.profiles[:BEGINNING]
    )
    return next((days for days in given if days), [])


def _of_saying(day: Dated, profile: Profile) -> bool:
    """Tell whether a day is when something was said: `police said on Wednesday`."""
    cues = (quotation.cue for quotation in profile.quotations if quotation.cue)
    return any(0 <= day.start - cue.end <= AFTER_CUE for cue in cues)


def _days(*profiles: Profile) -> list[Dated]:
    """Return what is of a day or a few in some sentences: `in 2019` is when something else was."""
    return [day for profile in profiles for day in profile.days if day.last - day.first <= WEEK]


def _apart(here: Iterable[Dated], there: Sequence[Dated], *, by: timedelta = WRONG) -> bool:
    """Tell whether more days than may be wrong lie between all of one and all of the other."""
    return all(max(x.first - y.last, y.first - x.last) > by for x in here for y in there)
