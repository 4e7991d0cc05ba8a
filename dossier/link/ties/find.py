"""Cross-references: places of two articles that tell the same."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from dossier.link.ties.candidates import candidates
from dossier.link.ties.events import of_event
from dossier.link.ties.evidence import is_fact, may_be_one, reasons_for
from dossier.link.ties.likeness import ArticlePair, longest_run
from dossier.link.ties.measures import Measures, of_articles, of_sentences
from dossier.link.ties.occasions import are_of_two, two_occasions
from dossier.link.ties.profiles import Profile
from dossier.link.ties.quoted import same_quotation
from dossier.link.ties.tellings import Telling
from dossier.link.ties.weights import log_odds_of_one_event, probability
from dossier.model import CrossReference, Passage, Span, TieKind

MADE_BY = "dossier.link 3"
TOLD = 0.75
"""The least probability at which two sentences are tied by what they tell: nine right in ten on topics left out of the
fit."""
ALONE = 0.9
"""The least score of a tie in other words that is the best of one of its sentences only."""
LEAST_LIKENESS = 0.2
"""Two articles less alike than this tell of two things, whatever one sentence says."""
LEAST_SHARED = 0.12
"""Two sentences less alike than this give a reader no reason to believe that they tell the same."""
COPIED_RUN = 12
"""Words running that no two writers choose alike."""


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


def find_ties(tellings: Sequence[Telling], names: Mapping[str, str]) -> list[Tie]:
    """Return the ties between articles, which come earliest first. `names` gives the name of an entity by id.

    Each depends on its two articles alone, and is the best that its two sentences have in the other's article, or that
    one of them has, where it is clear. Headlines take no sentence its best: theirs are found beside.
    """
    order = {telling.article: place for place, telling in enumerate(tellings)}
    found: list[Tie] = []
    for a, b, places in candidates(tellings):
        pair = ArticlePair(a, b)
        found.extend(_ties(pair, places, names))
    kinds = ([tie for tie in found if tie.headlines == headlines] for headlines in (0, 1, 2))
    best = chain.from_iterable(_best(kind) for kind in kinds)
    kept = sorted(best, key=lambda tie: (order[tie.a.article], tie.a.place, order[tie.b.article], tie.b.place))
    return list(_unique(kept))


def _ties(pair: ArticlePair, places: Iterable[tuple[int, int]], names: Mapping[str, str]) -> Iterator[Tie]:
    """Yield what ties two articles; where those are alike, all sentences are weighed that have words in common."""
    near = pair.likeness >= LEAST_LIKENESS
    whole = of_articles(pair) if near else {}
    one_event = log_odds_of_one_event(of_event(pair)) if near else 0.0
    scores = chain(pair.alike.items(), pair.headlines.items()) if near else ()
    alike = {places for places, score in scores if score >= LEAST_SHARED}
    apart = two_occasions(pair)
    for here, there in sorted(alike.union(places)):
        a, b = pair.a.at(here), pair.b.at(there)
        if a.is_credit or b.is_credit:
            continue
        tie = _by_words(a, b, names)
        if not tie and (here, there) in alike:
            tie = _by_measures(pair, a, b, whole, one_event, names)
        if tie and not are_of_two(a, b, tie.reference.kind, _words(tie.reference), apart=apart):
            yield tie


def _words(reference: CrossReference) -> int:
    return min(len(side.text.split()) for side in (reference.a, reference.b))


def _by_words(a: Profile, b: Profile, names: Mapping[str, str]) -> Tie | None:
    """Return the tie of one utterance, or of words that were copied."""
    same = same_quotation(a, b) if a.quotations and b.quotations else None
    if same:
        return Tie(a, b, _reference(a, b, "same-quotation", same.score, same.a, same.b, (same.reason,), names))
    run = longest_run(a.words, b.words) if not a.shingles.isdisjoint(b.shingles) else 0
    if run < COPIED_RUN:
        return None
    score = 0.8 + 0.2 * run / max(len(a.words), len(b.words))
    reason = f"{run} words running are the same"
    return Tie(a, b, _reference(a, b, "copied-passage", score, a.sentence, b.sentence, (reason,), names))


def _by_measures(
    pair: ArticlePair, a: Profile, b: Profile, whole: Measures, one_event: float, names: Mapping[str, str]
) -> Tie | None:
    """Return the tie of one thing told in other words."""
    if not may_be_one(a, b):
        return None
    score = probability(whole | of_sentences(pair, a, b), one_event)
    if score < TOLD:
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


def _best(ties: Iterable[Tie]) -> Iterator[Tie]:
    """Yield the ties that are the best of both their sentences, of all between those two articles, or a clear second.

    A long sentence may tell what two others tell; a short, general one is like many and tells what none of them tells.
    """
    ties = sorted(ties, key=lambda tie: (-tie.reference.score, tie.a.place, tie.b.place))
    best: set[tuple[str, int, str]] = set()
    for tie in ties:
        ends = {(tie.a.article, tie.a.place, tie.b.article), (tie.b.article, tie.b.place, tie.a.article)}
        clear = tie.reference.kind == "same-fact" or tie.reference.score >= ALONE
        if ends.isdisjoint(best) or (clear and not ends <= best):
            yield tie
        best |= ends


def _unique(ties: Iterable[Tie]) -> Iterator[Tie]:
    """Leave out a tie of the same words between the same articles: an article that repeats itself says it once."""
    seen: set[str] = set()
    for tie in ties:
        if tie.reference.id not in seen:
            yield tie
        seen.add(tie.reference.id)
