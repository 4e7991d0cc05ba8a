"""Results in pairs of figures: of a match, `2-1`; of a vote, `298 to 286`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.link.differences.days import of_two_times
from dossier.link.differences.told import Told
from dossier.link.names import fold
from dossier.model import Difference

PAIR = re.compile(
    r"(?<![\w.,:/$£€(–-])(?P<first>\d{1,3})(?P<votes> votes?)?(?: ?[-–] ?| to | against |, )(?P<second>\d{1,3})"
    r"(?![\w%:/–-]|[.,]\d| (?:years?|months?|weeks?|days?|hours?|minutes?|per ?cent|[ap]\.?m|people|[mb]illion)\b)"
)
VOTING = re.compile(
    r"(?i)\b(?:vot(?:e|es|ed|ing)|ballot|referendum|bill|motion|senat\w+|parliament|congress|assembly|council\w*|lawmakers"
    r"|mps|deputies|court|judges|justices|ruling)\b"
)
WINNING = re.compile(
    r"(?i)\b(?:beat|beats|beaten|beating|win|wins|won|winning|lose|loses|lost|losing|draw|drew|drawn|defeat(?:s|ed|ing)?"
    r"|victory|thrash(?:ed|ing)?|thump(?:ed|ing)?|edged|loss|triumph(?:ed)?|rout(?:ed)?|downed)\b"
)
PARTIAL = re.compile(
    r"(?i)\b(?:half-?time|interval|break|led|lead|leads|leading|ahead|up|down|series|record|aggregate|sets?|run|runs"
    r"|penalt(?:y|ies)|quarter|inning|period|trailed|trailing|improved|shoot-?out|first leg|extra time|90 minutes|odds"
    r"|consecutive)\b"
)
"""In a sentence with one of these a pair may be of a part of a match, or of more than one."""
OTHER = re.compile(
    r"(?i)\b(?:last (?:year|season|month|week)|earlier|previous(?:ly)?|committee|procedural|amendments?)\b"
)
"""In one with one of these it may be of another one."""
REJECTED = re.compile(r"(?i)\b(?:reject|defeat|voted? down|threw out|thrown out|failed|blocked|against)")
SIMILAR = 0.15
"""The share by which the votes in two reports of one vote differ at most."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures, the greater first, and how the article gives them."""

    what: str
    more: int
    fewer: int
    text: str


def scores(a: Told, b: Told) -> Iterator[Difference]:
    """Yield the results where each passage gives exactly one, of a match of the same two, or of one vote."""
    x, y = _only(a), _only(b)
    if x is None or y is None or x.what != y.what or (x.more, x.fewer) == (y.more, y.fewer) or of_two_times(a, b):
        return
    if _one_match(a, b) if x.what == "score" else _one_vote(a, x, b, y):
        yield Difference(x.what, x.text, y.text)


def _only(one: Told) -> Pair | None:
    text = one.sentence.text
    matches = list(PAIR.finditer(text))
    if len(matches) != 1 or OTHER.search(text):
        return None
    match = matches[0]
    if text[: match.start()].endswith(" to "):  # `falling to 5-10`, a record
        return None
    first, second = int(match["first"]), int(match["second"])
    hyphen = re.search(r"[-–]", match.group())
    voted = VOTING.search(text) or match["votes"]
    won = WINNING.search(text) or _between_names(one, match)
    what = "votes" if voted else "score" if hyphen and won and not PARTIAL.search(text) else ""
    if not what or (what == "votes" and not hyphen and "," in match.group()):
        return None
    return Pair(what, max(first, second), min(first, second), " ".join(match.group().split()))


def _between_names(one: Told, match: re.Match[str]) -> bool:
    """Tell whether it stands as in a list of results: `Tarn Rovers 2-1 Harrow United`."""
    start, end = match.start() + one.sentence.start, match.end() + one.sentence.start
    names = [m for m in one.mentions if m.entity]
    return any(m.end + 1 == start for m in names) and any(m.start == end + 1 for m in names)


def _one_match(a: Told, b: Told) -> bool:
    """Tell whether both passages name the same two, in short or in full."""
    pairs = [(x, y) for x in _names(a) for y in _names(b) if x & y]
    return min(len({x for x, _ in pairs}), len({y for _, y in pairs})) > 1


def _names(one: Told) -> set[frozenset[str]]:
    return {
        frozenset(fold(m.text).split()) for m in one.mentions if m.entity and m.form in ("name", "alias", "acronym")
    }


def _one_vote(a: Told, x: Pair, b: Told, y: Pair) -> bool:
    """Tell whether about as many voted, or as many on one side, and on what has some word in common."""
    total, other = x.more + x.fewer, y.more + y.fewer
    near = abs(total - other) <= SIMILAR * max(total, other)
    if (REJECTED.search(a.sentence.text) is None) != (REJECTED.search(b.sentence.text) is None):
        return False
    same = {x.more, x.fewer} & {y.more, y.fewer} or total == other
    return near and bool(same) and bool(a.stems & b.stems or a.name_words & b.name_words)
