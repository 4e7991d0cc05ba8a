"""What each measure weighs, and the probability that they make.

Fitted to ECB+ by `python -m tests.benchmarks.fit_ties`, which prints these lines.
"""

from collections.abc import Mapping
from math import exp

CONSTANT = -3.301
WEIGHTS = {
    "articles: likeness": -1.307,
    "articles: rare words in both": 0.5205,
    "articles: likeness of the most alike sentences": 1.119,
    "articles: sentences of the shorter": -0.229,
    "articles: published together": 0.1484,
    "articles: people in both": 0.8647,
    "articles: other people": -0.1578,
    "articles: places in both": 0.2125,
    "articles: other places": -0.1303,
    "articles: organisations in both": -0.4016,
    "articles: other organisations": -0.2376,
    "likeness against the rest": 1.207,
    "likeness without names": -1.385,
    "stems in both": 2.088,
    "stems in both of all": 2.557,
    "likeness to the other article": 1.136,
    "nearer the beginning": -0.1482,
    "further from the beginning": -0.3331,
    "words of the shorter": 0.6608,
    "rare words in both": -0.374,
    "names in both": -0.3551,
    "other people": -0.6518,
    "an amount in both": 0.6607,
    "other amounts": -0.488,
    "a date in both": 0.6291,
    "other dates": -0.3832,
    "speech in both": 0.4986,
    "speech in one": 0.2499,
}


def probability(measures: Mapping[str, float]) -> float:
    """Return how likely two sentences with these measures tell the same, 0-1."""
    score = CONSTANT + sum(WEIGHTS[name] * value for name, value in measures.items())
    return round(1 / (1 + exp(-score)), 6)
