"""How well quotations and their speakers are found: precision, recall and F against the gold set."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.benchmarks.gold import GoldArticle, Row
from tests.benchmarks.speakers import same_speaker, same_words

MARKS = frozenset({"direct", "mixed"})
INDIRECT = frozenset({"indirect"})
ALL = MARKS | INDIRECT
LEAST_OVERLAP = 0.5
_EDGES = " \t\r\n“”\"«»‘’'`.,;:!?—–-…()[]"


@dataclass(frozen=True, slots=True)
class Rate:
    """Right ones out of those found and out of those there."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.there if self.there else 0.0

    @property
    def f(self) -> float:
        return 2 * self.right / (self.found + self.there) if self.found + self.there else 0.0


@dataclass(frozen=True, slots=True)
class Pair:
    """A quotation of the gold set and the one found for it; one of them is None where there is no other."""

    gold: Row | None
    found: Row | None
    speaker_right: bool = False
    words_right: bool = False
    """The article's own words for the speaker are the right ones, `she` for `she`, or the speaker is right."""


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of one set of quotations."""

    spans: Rate
    speaker: float
    """Share of the right speaker, by name, among the quotations that were found."""
    words: float
    """Share of the right words for the speaker among them, resolved or not."""
    end_to_end: Rate
    """Quotation and speaker right; what is left unattributed counts against recall only."""


def score(gold: Iterable[Row], found: Iterable[Row], text: str) -> list[Pair]:
    """Pair the quotations of one text one to one, the best overlap first, at an overlap (IoU) of a half or more."""
    gold, found = tuple(gold), tuple(found)
    edges = {row: trimmed(row, text) for row in (*gold, *found)}
    overlaps = sorted(
        ((overlap(edges[a], edges[b]), i, j) for i, a in enumerate(gold) for j, b in enumerate(found)),
        key=lambda one: (-one[0], one[1], one[2]),
    )
    partner: dict[int, int] = {}
    for share, i, j in overlaps:
        if share >= LEAST_OVERLAP and i not in partner and j not in partner.values():
            partner[i] = j
    others = {row.speaker for row in gold if row.speaker}
    pairs = [_pair(row, found[partner[i]] if i in partner else None, others) for i, row in enumerate(gold)]
    return pairs + [Pair(None, row) for j, row in enumerate(found) if j not in partner.values()]


def _pair(gold: Row, found: Row | None, others: set[str]) -> Pair:
    if not (gold.speaker and found and found.speaker):
        return Pair(gold, found)
    right = same_speaker(gold.speaker, found.speaker, found.named, others) or gold.speaker in found.aliases
    return Pair(gold, found, right, right or same_words(gold.named, found.named))


def summary(pairs: Sequence[Pair], kinds: frozenset[str] = ALL) -> Score:
    """Return the figures for some kinds; one found as another kind (mixed for direct) is found all the same."""
    there = [pair for pair in pairs if pair.gold and pair.gold.kind in kinds]
    hits = [pair for pair in there if pair.found]
    false = [pair.found for pair in pairs if pair.found and not pair.gold and pair.found.kind in kinds]
    spoken = [pair for pair in there if pair.gold and pair.gold.speaker]
    right = sum(pair.speaker_right for pair in spoken)
    heard = sum(1 for pair in spoken if pair.found)
    attributed = sum(1 for pair in hits if pair.found and pair.found.speaker) + sum(1 for row in false if row.speaker)
    return Score(
        spans=Rate(len(hits), len(hits) + len(false), len(there)),
        speaker=right / heard if heard else 0.0,
        words=sum(pair.words_right for pair in spoken) / heard if heard else 0.0,
        end_to_end=Rate(right, attributed, len(spoken)),
    )


def at_confidence(pairs: Sequence[Pair], least: float) -> Rate:
    """Return the rate of right speakers when what is less confident is left unattributed."""
    kept = [pair for pair in pairs if pair.found and pair.found.speaker and pair.found.confidence >= least]
    there = sum(1 for pair in pairs if pair.gold and pair.gold.speaker)
    return Rate(sum(pair.speaker_right for pair in kept), len(kept), there)


def false_alarms(article: GoldArticle, found: Iterable[Row]) -> list[Row]:
    """Return what is no speech (titles, nicknames, denials, beliefs …) and was taken for it."""
    spans = [trimmed(row, article.text) for row in found]
    return [
        row
        for row in article.negatives
        if any(overlap(trimmed(row, article.text), span) >= LEAST_OVERLAP for span in spans)
    ]


def trimmed(row: Row, text: str) -> tuple[int, int]:
    """Return the offsets without quotation marks and punctuation at the edges, and without a leading `that`."""
    start, end = row.start, row.end
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    if text[start:end].lower().startswith("that "):
        start += len("that ")
    return start, end


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Return the shared characters of two spans over all of their characters."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared / (max(a[1], b[1]) - min(a[0], b[0])) if shared > 0 else 0.0
