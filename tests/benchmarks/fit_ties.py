"""Fit what is in `dossier/link/ties/weights.py`: `python -m tests.benchmarks.fit_ties`.

Logistic regression on ECB+: whether two articles are about one event, and with that, whether two sentences tell the
same. The figures it prints are of topics that were left out of both fits, a fifth at a time.
"""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from dossier.annotate import annotate_all
from dossier.ingest import read_articles
from dossier.link.settle import settle
from dossier.link.ties.find import ALONE
from dossier.link.ties.tellings import telling_of
from dossier.link.ties.tie import TOLD, TOLD_BY_HEADLINE
from dossier.link.ties.weights import MORE, MOST_ODDS, ONE_EVENT
from dossier.model import AnnotatedArticle, Corrections
from tests.benchmarks.ecb import ECB, Gold, name_of, read_ecb
from tests.benchmarks.logistic import Array, fit, folds_of, left_out, log_odds
from tests.benchmarks.tie_rows import Articles, End, Place, Sentences, rows_of

NEVER = 2.0


class Table:
    """Rows as matrices. `measures`: (rows, measures); `right`: 0 or 1.

    Rows that nobody judged are not `known`, and headlines teach nothing: what they tell first tells little of texts.
    """

    def __init__(self, rows: Sequence[Articles] | Sequence[Sentences]) -> None:
        self.names = tuple(rows[0].measures)
        self.measures: Array = np.array([tuple(row.measures.values()) for row in rows])
        self.right: Array = np.array([float(bool(row.right)) for row in rows])
        self.known: NDArray[np.bool_] = np.array([row.right is not None and not row.headlines for row in rows])
        self.topics = np.array([row.topic for row in rows])
        self.folds = folds_of(self.topics.tolist())

    def left_out(self, rows: NDArray[np.bool_]) -> Array:
        """Return for some rows the logarithms of the odds, each from a fit to others of them, on other topics."""
        topics = self.topics[rows].tolist()
        return _held(left_out(self.measures[rows], self.right[rows], topics, self.folds[rows]))

    def fit(self, rows: NDArray[np.bool_]) -> Array:
        """Return constant and weights of a fit to some rows."""
        return fit(self.measures[rows], self.right[rows], self.topics[rows].tolist())


def with_event(table: Table, one_event: Array) -> Array:
    """Return the measures of sentences, the log odds of one event, and the products of some of these with it."""
    design = np.c_[table.measures, one_event]
    names = (*table.names, ONE_EVENT)
    return np.c_[design, design[:, [names.index(name) for name in MORE]] * one_event[:, None]]


def probabilities(articles: Table, sentences: Table, of: NDArray[np.int64]) -> Array:
    """Return how likely two sentences are tied, from fits that saw nothing of their topic.

    `of` is the number of the row of their articles. What the fit of sentences learns from are odds of articles that
    were themselves left out, so that it trusts them as far as they hold on articles not seen.
    """
    odds = np.zeros(len(sentences.right))
    for n in sorted(set(articles.folds.tolist())):
        seen, learnt = articles.folds != n, (sentences.folds != n) & sentences.known
        events = np.zeros(len(seen))
        events[seen] = articles.left_out(seen)
        events[~seen] = _held(log_odds(articles.measures[~seen], articles.fit(seen)))
        design = with_event(sentences, events[of])
        weights = fit(design[learnt], sentences.right[learnt], sentences.topics[learnt].tolist())
        odds[sentences.folds == n] = log_odds(design[sentences.folds == n], weights)
    found: Array = 1 / (1 + np.exp(-odds))
    return found


def _held(odds: Array) -> Array:
    return np.clip(odds, -MOST_ODDS, MOST_ODDS)


def reached(
    rows: Sequence[Sentences], odds: Array, gold: Gold, least: Sequence[float] = (0.0, 0.0, 0.0)
) -> Iterator[tuple[float, float, float]]:
    """Yield least probability, precision, and share of the sentences to find, of the pairs that the tool would keep.

    `least` are the probabilities that pairs need of which none, one or both are headlines.
    """
    seen: set[frozenset[Place]] = set()
    used: dict[int, set[End]] = {0: set(), 1: set(), 2: set()}
    got: set[Place] = set()
    right = judged = 0
    for n in np.argsort(-odds, kind="stable"):
        row = rows[n]
        if not row.weighed or odds[n] < least[row.headlines]:
            continue
        clear = row.fact or odds[n] >= ALONE
        taken = used[row.headlines]
        best = taken.isdisjoint(row.ends) or (clear and not taken.issuperset(row.ends))
        taken |= set(row.ends)
        if best and row.right is not None and frozenset(row.places) not in seen:
            seen.add(frozenset(row.places))
            judged, right = judged + 1, right + row.right
            got |= set(row.places) & gold.to_find if row.right else set()
            yield float(odds[n]), right / judged, len(got) / len(gold.to_find)


def _best(figures: Iterable[tuple[float, float, float]], precision: float) -> tuple[float, float, float]:
    return max((figure for figure in figures if figure[1] >= precision), key=lambda figure: figure[2])


def report(annotated: Sequence[AnnotatedArticle], gold: Gold) -> Iterator[str]:
    """Yield the figures reached on topics left out, and the lines of the tables of weights."""
    settled = settle(annotated, Corrections())
    pairs, rows = rows_of([(name_of(one), telling_of(one)) for one in settled.articles], gold)
    articles, sentences = Table(pairs), Table(rows)
    of = np.array([row.articles for row in rows])
    odds = probabilities(articles, sentences, of)
    figures = list(reached(rows, odds, gold, (0.0, NEVER, NEVER)))
    for precision in (0.85, 0.9, 0.95):
        least, share, found = _best(figures, precision)
        yield f"texts alone, from {least:.3f}: P {share:.3f} with {found:.3f} of the tied sentences"
    *_, (_, share, found) = reached(rows, odds, gold, (TOLD, TOLD_BY_HEADLINE, TOLD_BY_HEADLINE))
    yield f"texts from {TOLD}, headlines from {TOLD_BY_HEADLINE}: P {share:.3f} with {found:.3f} of the tied sentences"
    everything = np.ones(len(pairs), dtype=bool)
    yield from _lines("EVENT_CONSTANT", articles.names, articles.fit(everything))
    known = sentences.known
    design = with_event(sentences, articles.left_out(everything)[of])[known]
    weights = fit(design, sentences.right[known], sentences.topics[known].tolist())
    yield from _lines("CONSTANT", (*sentences.names, ONE_EVENT, *MORE), weights)


def _lines(constant: str, names: Sequence[str], weights: Array) -> Iterator[str]:
    yield f"{constant} = {weights[0]:.4g}"
    yield from (f'    "{name}": {weight:.4g},' for name, weight in zip(names, weights[1:], strict=True))


if __name__ == "__main__":
    read, _ = read_articles(ECB / "articles")
    for line in report(list(annotate_all(read, pipeline="embedded", workers=2)), read_ecb()):
        print(line)
