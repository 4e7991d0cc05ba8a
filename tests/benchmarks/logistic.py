"""Logistic regression, and what it gives on topics that were left out of the fit."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FOLDS = 5
PENALTY = 100.0
ROUNDS = 8
Array = NDArray[np.float64]


def fit(measures: Array, right: Array, topics: Sequence[str]) -> Array:
    """Return the constant and the weight of each measure, by Newton's method, with large weights held down.

    A topic counts as the square root of its rows, so that the few with most do not decide alone.
    """
    rows = Counter(topics)
    count = np.array([rows[topic] ** -0.5 for topic in topics])
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


def log_odds(measures: Array, weights: Array) -> Array:
    """Return the logarithm of the odds that each row is right."""
    found: Array = weights[0] + measures @ weights[1:]
    return found


def folds_of(topics: Sequence[str]) -> NDArray[np.int64]:
    """Return each row's fold: all rows of a topic are in one."""
    fold = {topic: n % FOLDS for n, topic in enumerate(sorted(set(topics), key=int))}
    return np.array([fold[topic] for topic in topics])


def left_out(measures: Array, right: Array, topics: Sequence[str], folds: NDArray[np.int64]) -> Array:
    """Return the logarithms of the odds, each from a fit that saw nothing of its fold."""
    odds = np.zeros(len(right))
    for n in sorted(set(folds.tolist())):
        seen = folds != n
        weights = fit(measures[seen], right[seen], [topic for topic, one in zip(topics, seen, strict=True) if one])
        odds[~seen] = log_odds(measures[~seen], weights)
    return odds
