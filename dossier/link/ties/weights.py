"""What each measure weighs, and the probability that they make.

Fitted to ECB+ by `python -m tests.benchmarks.fit_ties`, which prints these lines.
"""

from collections.abc import Mapping
from math import exp

CONSTANT = -2.386
WEIGHTS = {
    "articles: likeness": -1.479,
    "articles: rare words in both": 0.4399,
    "articles: likeness of the most alike sentences": 1.165,
    "articles: sentences of the shorter": -0.2144,
    "articles: people in both": 0.9912,
    "articles: other people": -0.05741,
    "articles: places in both": 0.3278,
    "articles: other places": -0.2795,
    "articles: organisations in both": -0.1641,
    "articles: other organisations": -0.1558,
    "likeness against the rest": 1.366,
    "likeness without names": -1.245,
    "likeness to the other article": 1.388,
    "stems in both of all": 1.872,
    "rare words in both": -0.2448,
    "nearer the beginning": -0.1512,
    "further from the beginning": -0.3115,
    "words of the shorter": 0.1786,
    "a day in both": 0.6741,
    "names in both": -0.218,
    "other people": -0.7089,
    "an amount in both": 0.6754,
    "other amounts": -0.5496,
    "a date in both": 0.3759,
    "other dates": -0.4149,
    "speech in both": 0.5799,
    "speech in one": 0.2603,
    "one denies": -0.1958,
    "told in both": 0.638,
    "an action in both": 0.5038,
    "other actions": -0.2566,
}


def probability(measures: Mapping[str, float]) -> float:
    """Return how likely two sentences with these measures tell the same, 0-1."""
    score = CONSTANT + sum(WEIGHTS[name] * value for name, value in measures.items())
    return round(1 / (1 + exp(-score)), 6)
