"""The tie of two sentences: of one utterance, of copied words, or of one thing told in other words."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from dossier.link.ties.evidence import is_fact, may_be_one, reasons_for
from dossier.link.ties.likeness import ArticlePair, longest_run
from dossier.link.ties.measures import Measures, of_sentences
from dossier.link.ties.profiles import Profile
from dossier.link.ties.quoted import same_quotation
from dossier.link.ties.weights import probability
from dossier.model import CrossReference, Passage, Span, TieKind

MADE_BY = "dossier.link 4"
TOLD = 0.75
"""The least probability at which two sentences are tied by what they tell: nine right in ten on topics left out of the
fit, and the annotators there left out some that a reader takes for right.
"""
TOLD_BY_HEADLINE = 0.85
"""The same of headlines, which are short and of one kind: `Three die in fire`."""
COPIED_RUN = 12
"""Words running that no two writers choose alike."""
WHOLE = 6
"""Words of a sentence that two articles on one event have alike from its first word to its last."""
TELLING = 3
"""As many of those must tell something besides names: `Solberg said at the port` does not."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A cross-reference with the sentences it came from."""

    a: Profile
    b: Profile
    reference: CrossReference

    @property
    def headlines(self) -> int:
        """How many of its ends are headlines."""
        return self.a.is_headline + self.b.is_headline


def by_words(a: Profile, b: Profile, names: Mapping[str, str], *, least: int) -> Tie | None:
    """Return the tie of one utterance, or of words that were copied: many running, or a sentence of `least` words."""
    same = same_quotation(a, b) if a.quotations and b.quotations else None
    if same:
        return Tie(a, b, _reference(a, b, "same-quotation", same.score, same.a, same.b, (same.reason,), names))
    run = longest_run(a.words, b.words) if not a.shingles.isdisjoint(b.shingles) else 0
    whole = a.words == b.words and len(a.telling) >= TELLING
    if run < (least if whole else COPIED_RUN):
        return None
    score = 0.8 + 0.2 * run / max(len(a.words), len(b.words))
    reason = f"{run} words running are the same"
    return Tie(a, b, _reference(a, b, "copied-passage", score, a.sentence, b.sentence, (reason,), names))


def by_measures(
    pair: ArticlePair, a: Profile, b: Profile, whole: Measures, one_event: float, names: Mapping[str, str]
) -> Tie | None:
    """Return the tie of one thing told in other words."""
    if not may_be_one(a, b):
        return None
    score = probability(whole | of_sentences(pair, a, b), one_event)
    if score < (TOLD_BY_HEADLINE if a.is_headline or b.is_headline else TOLD):
        return None
    kind: TieKind = "same-fact" if is_fact(a, b) else "same-statement"
    rare = len(pair.a.rare & pair.b.rare)
    return Tie(a, b, _reference(a, b, kind, score, a.sentence, b.sentence, (), names, rare))


def _reference(
    a: Profile, b: Profile, kind: TieKind, score: float, here: Span, there: Span, reasons: tuple[str, ...],
    names: Mapping[str, str], rare: int = 0,
) -> CrossReference:  # fmt: skip
    """Differences are left to those who read all that was found in the passages."""
    shared = tuple(sorted(a.entities & b.entities))
    reasons += tuple(reasons_for(a, b, [names[entity] for entity in shared], rare))
    digest = hashlib.sha256("\0".join((kind, a.article, here.text, b.article, there.text)).encode()).hexdigest()
    return CrossReference(
        id=f"tie-{digest[:12]}",
        kind=kind,
        score=round(min(1.0, score), 3),
        a=Passage(here.start, here.end, here.text, a.article, in_headline=a.is_headline),
        b=Passage(there.start, there.end, there.text, b.article, in_headline=b.is_headline),
        entities=shared,
        differences=(),
        reasons=reasons,
        made_by=MADE_BY,
    )
