"""Two passages' figures of one thing that cannot both be right at one time."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from dossier.link.differences.amounts import agree, amount_of
from dossier.link.differences.counted import COUNTING, Count, counts_of
from dossier.link.differences.days import of_two_times
from dossier.link.differences.frame import same_frame
from dossier.link.differences.harm import GROWING, HARM, PARTS, SHIFTING
from dossier.link.differences.near import REACH, root
from dossier.link.differences.scope import PROVISIONAL, scope
from dossier.link.differences.told import Told
from dossier.link.names import fold
from dossier.link.ties.terms import stem
from dossier.model import PLACES, Difference

LABELS = {"km": "distance", "m": "distance", "km/h": "speed", "kg": "weight"}
"""How a reader calls what is compared in a unit of ours."""
SHARED_OF_A_RATE = 2
"""Words that two rates have in common: there are many rates of one thing."""
MOST_PARTS = 5
"""Numbers of which sums are taken."""


def amounts(a: Told, b: Told) -> Iterator[Difference]:
    """Yield the counts of which each passage gives exactly one, and which cannot both be right at one time."""
    here, there = _counts(a), _counts(b)
    for what in sorted(set(here) & set(there)):
        if len(here[what]) > 1 or len(there[what]) > 1:
            continue
        x, y = here[what][0], there[what][0]
        if x.amount.unit != y.amount.unit or _given(x, b) or _given(y, a) or not _of_one_thing(a, x, b, y):
            continue
        grown = _grown(a, b, x, y)
        if grown or not (agree(x.amount, y.amount) or _may_be_a_part(x, y)):
            yield Difference(LABELS.get(what, what), x.text, y.text, in_time=grown)


def _counts(one: Told) -> Mapping[str, list[Count]]:
    found: dict[str, list[Count]] = {}
    for count in counts_of(one.sentence, one.mentions):
        found.setdefault(count.what, []).append(count)
    return found


def _given(count: Count, other: Told) -> bool:
    """Tell whether the other passage gives this number too, of whatever, or parts that make it: then it is no other."""
    read = (amount_of(m.text, money=m.type == "MONEY") for m in other.mentions if m.type in COUNTING | {"DATE"})
    numbers = [amount.named for amount in read if amount and amount.unit in ("", count.amount.unit)]
    numbers += [1.0 for _ in re.finditer(r"(?i)\band an? (?:\w+ )?(?:wo)?man\b", other.sentence.text)]
    sums = {0.0}
    for number in numbers[:MOST_PARTS]:
        sums |= {known + number for known in sums}
    return count.amount.named in sums


def _of_one_thing(a: Told, x: Count, b: Told, y: Count) -> bool:
    if _elsewhere(a, x, b, y):
        return False
    if x.what in HARM:
        return not (scope(a) ^ scope(b)) - PROVISIONAL
    if scope(a) != scope(b) or of_two_times(_around(a, x), _around(b, y)) or _steps(a, x, b, y):
        return False
    if same_frame(a, (x.start, x.end), b, (y.start, y.end)) or (x.moves & y.moves and x.amount.unit == "m"):
        return True
    if x.sure and y.sure:
        return bool((a.stems & b.stems) - {stem(x.what)})
    shared = (x.near & y.near) - {root(word) for word in (*a.name_words, *b.name_words, x.what)}
    return len(shared) >= (SHARED_OF_A_RATE if x.what == "percent" else 1)


def _elsewhere(a: Told, x: Count, b: Told, y: Count) -> bool:
    """Tell whether both say where, and in other places: three in one town, two in the next."""
    here, there = _where(a, x), _where(b, y)
    return bool(here and there) and not here & b.name_words and not there & a.name_words


def _where(one: Told, count: Count) -> set[str]:
    """Return the words of the places that stand after a figure, and are said to be where."""
    return {
        word
        for m in one.mentions
        if m.entity and m.type in PLACES and m.form != "nominal" and 0 <= m.start - count.end < REACH
        if re.search(r" (?:in|from|of|outside) (?:the )?$", one.before(m.start))
        for word in fold(m.text).split()
    }  # fmt: skip


def _steps(a: Told, x: Count, b: Told, y: Count) -> bool:
    """Tell whether what is said rises in one and falls in the other, or one is how much it did, and one how far."""
    moves = x.moves | y.moves
    return len(moves) > 1 or (bool(moves) and _step(a, x) != _step(b, y))


def _step(one: Told, count: Count) -> bool:
    return bool(re.search(r"(?i)\b(?:to|from)(?: about| around| nearly| almost| some)? $", one.before(count.start)))


def _around(one: Told, count: Count) -> Told:
    """Return the passage with the dates near a figure alone."""
    near = (d for d in one.dates if d.start < count.end + REACH and count.start - REACH < d.end)
    return replace(one, dates=tuple(near))


def _may_be_a_part(x: Count, y: Count) -> bool:
    """Tell whether one counts some of those whom the other counts: `three sailors`, `five people`."""
    if x.who == y.who:
        return False
    part, whole = (x, y) if x.who else (y, x)
    return bool(whole.who) or part.amount.low <= whole.amount.high


def _grown(a: Told, b: Told, x: Count, y: Count) -> bool:
    """Tell whether the later report gives more of what grows as reports come in, or another number of the missing."""
    if a.published is None or b.published is None or a.published == b.published:
        return False
    earlier, later = (x, y) if a.published < b.published else (y, x)
    if x.what in SHIFTING:
        return x.who == y.who and not agree(x.amount, y.amount)
    more = earlier.amount.named < later.amount.named and earlier.amount.low != later.amount.low
    whole = earlier.who in ("", later.who) or (not later.who and earlier.who not in PARTS)
    return x.what in GROWING and more and whole
