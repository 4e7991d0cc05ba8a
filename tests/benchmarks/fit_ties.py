"""Fit what two sentences' measures weigh (`dossier/link/ties/weights.py`): `python -m tests.benchmarks.fit_ties`.

Logistic regression on ECB+. The figures it prints are of topics that were left out of the fit, a fifth at a time.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from dossier.annotate import annotate_all
from dossier.ingest import read_articles
from dossier.link.settle import settle
from dossier.link.ties.find import ALONE, LEAST_LIKENESS, LEAST_SHARED
from dossier.link.ties.likeness import ArticlePair
from dossier.link.ties.measures import of_articles, of_sentences
from dossier.link.ties.tellings import Telling, telling_of
from dossier.model import Corrections
from tests.benchmarks.ecb import ECB, Gold, name_of, read_ecb, tied

FOLDS = 5
PENALTY = 100.0
ROUNDS = 8
Place = tuple[str, int]
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Row:
    """Two sentences of two articles on one topic that the annotators read."""

    topic: str
    places: tuple[Place, Place]
    """In the gold texts."""
    ends: tuple[tuple[str, str, int], tuple[str, str, int]]
    """Article, other article, sentence."""
    measures: tuple[float, ...]
    right: bool


def rows_of(tellings: Sequence[tuple[str, Telling]], gold: Gold) -> tuple[tuple[str, ...], list[Row]]:
    """Return the names of the measures, and a row for each pair of sentences that the tool would weigh."""
    names: tuple[str, ...] = ()
    rows = []
    by_topic: dict[str, list[tuple[str, Telling]]] = {}
    for name, telling in tellings:
        by_topic.setdefault(gold.texts[name].topic, []).append((name, telling))
    for told in by_topic.values():
        for (x, a), (y, b) in combinations(told, 2):
            pair = ArticlePair(a, b)
            if pair.likeness >= LEAST_LIKENESS:
                for places, ends, measures in _weighed(pair, gold, x, y):
                    names = tuple(measures)
                    right = tied(gold.chains(places[0]), gold.chains(places[1]))
                    rows.append(Row(gold.texts[x].topic, places, ends, tuple(measures.values()), right))
    return names, rows


def _weighed(
    pair: ArticlePair, gold: Gold, x: str, y: str
) -> Iterator[tuple[tuple[Place, Place], tuple[tuple[str, str, int], tuple[str, str, int]], dict[str, float]]]:
    here = {p.place: (x, gold.texts[x].place(p.sentence.text)) for p in pair.a.profiles}
    there = {p.place: (y, gold.texts[y].place(p.sentence.text)) for p in pair.b.profiles}
    whole = of_articles(pair)
    for (i, j), score in pair.alike.items():
        if score >= LEAST_SHARED and gold.chains(here[i]) and gold.chains(there[j]):
            measures = whole | of_sentences(pair, pair.a.profiles[i], pair.b.profiles[j])
            yield (here[i], there[j]), ((x, y, i), (y, x, j)), measures


def fit(measures: Array, right: Array, topics: Sequence[str]) -> Array:
    """Return the constant and the weight of each measure, by Newton's method, with large weights held down.

    A topic counts as the square root of its pairs, so that the few with most do not decide alone.
    """
    pairs = Counter(topics)
    count = np.array([pairs[topic] ** -0.5 for topic in topics])
    count /= count.mean()
    spread = measures.std(axis=0) + 1e-9
    design = np.c_[np.ones(len(measures)), (measures - measures.mean(axis=0)) / spread]
    held = np.eye(design.shape[1]) * PENALTY
    held[0, 0] = 0.0
    weights = np.zeros(design.shape[1])
    for _ in range(ROUNDS):
        odds = 1 / (1 + np.exp(-design @ weights))
        slope = design.T @ (count * (odds - right)) + held @ weights
        weights -= np.linalg.solve((design * (count * odds * (1 - odds))[:, None]).T @ design + held, slope)
    scaled: Array = np.r_[weights[0] - (weights[1:] * measures.mean(axis=0) / spread).sum(), weights[1:] / spread]
    return scaled


def odds_of(measures: Array, weights: Array) -> Array:
    """Return the probability that two sentences are tied."""
    odds: Array = 1 / (1 + np.exp(-(weights[0] + measures @ weights[1:])))
    return odds


def left_out(measures: Array, right: Array, topics: Sequence[str]) -> Array:
    """Return the probabilities, each from a fit that saw nothing of its topic."""
    fold = {topic: n % FOLDS for n, topic in enumerate(sorted(set(topics), key=int))}
    folds = np.array([fold[topic] for topic in topics])
    odds = np.zeros(len(right))
    for n in range(FOLDS):
        seen = [topic for topic in topics if fold[topic] != n]
        odds[folds == n] = odds_of(measures[folds == n], fit(measures[folds != n], right[folds != n], seen))
    return odds


def reached(rows: Sequence[Row], odds: Array, gold: Gold) -> Iterator[tuple[float, float, float]]:
    """Yield least probability, precision, and share of the sentences to find, of the pairs that the tool would keep."""
    seen: set[frozenset[Place]] = set()
    used: set[tuple[str, str, int]] = set()
    got: set[Place] = set()
    right = judged = 0
    for n in np.argsort(-odds, kind="stable"):
        row = rows[n]
        best = used.isdisjoint(row.ends) or (odds[n] >= ALONE and not used.issuperset(row.ends))
        if best and frozenset(row.places) not in seen:
            seen.add(frozenset(row.places))
            judged, right = judged + 1, right + row.right
            got |= set(row.places) if row.right else set()
            yield float(odds[n]), right / judged, len(got) / len(gold.to_find)
        used |= set(row.ends)


def _best(figures: Iterable[tuple[float, float, float]], precision: float) -> tuple[float, float, float]:
    return max((figure for figure in figures if figure[1] >= precision), key=lambda figure: figure[2])


if __name__ == "__main__":
    gold = read_ecb()
    articles, _ = read_articles(ECB / "articles")
    settled = settle(list(annotate_all(articles, pipeline="embedded", workers=2)), Corrections())
    names, rows = rows_of([(name_of(one), telling_of(one)) for one in settled.articles], gold)
    measures = np.array([row.measures for row in rows])
    right = np.array([float(row.right) for row in rows])
    topics = [row.topic for row in rows]
    figures = list(reached(rows, left_out(measures, right, topics), gold))
    for precision in (0.85, 0.9, 0.95):
        least, share, found = _best(figures, precision)
        print(f"from {least:.3f}: P {share:.3f} with {found:.3f} of the tied sentences")
    for name, weight in zip(("constant", *names), fit(measures, right, topics), strict=True):
        print(f'    "{name}": {weight:.4g},')
