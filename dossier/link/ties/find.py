"""Cross-references: places of two articles that tell the same."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from dossier.link.ties.candidates import candidates
from dossier.link.ties.events import of_event
from dossier.link.ties.likeness import ArticlePair
from dossier.link.ties.measures import of_articles
from dossier.link.ties.occasions import are_of_two, two_occasions
from dossier.link.ties.tellings import Telling
from dossier.link.ties.tie import COPIED_RUN, WHOLE, Tie, by_measures, by_words
from dossier.link.ties.weights import log_odds_of_one_event
from dossier.model import CrossReference

ALONE = 0.9
"""The least score of a tie in other words that is the best of one of its sentences only."""
LEAST_LIKENESS = 0.2
"""Two articles less alike than this tell of two things, whatever one sentence says."""
LEAST_SHARED = 0.12
"""Two sentences less alike than this give a reader no reason to believe that they tell the same."""


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
        tie = by_words(a, b, names, least=WHOLE if one_event > 0 else COPIED_RUN)
        if not tie and (here, there) in alike:
            tie = by_measures(pair, a, b, whole, one_event, names)
        if tie and not are_of_two(a, b, tie.reference.kind, _words(tie.reference), apart=apart):
            yield tie


def _words(reference: CrossReference) -> int:
    return min(len(side.text.split()) for side in (reference.a, reference.b))


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
