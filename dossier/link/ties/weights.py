"""What each measure weighs, and the probability that they make.

First, whether two articles are about one event; with that, whether two of their sentences tell the same. Fitted to ECB+
by `python -m tests.benchmarks.fit_ties`, which prints these lines.
"""

from collections.abc import Mapping
from math import exp

MOST_ODDS = 5.0
"""One measure out of the ordinary makes nothing sure."""
ONE_EVENT = "one event"
"""The logarithm of the odds that two articles are about one event, as a measure of their sentences."""
EVENT_CONSTANT = -3.245
EVENT_WEIGHTS = {
    "likeness of the most alike sentences": 1.593,
    "people in both": 1.83,
    "places in both": 0.7701,
    "organisations in both": -1.08,
    "rare words in both of all": 4.248,
    "words of names in both": 2.632,
    "likeness of the beginnings": 2.15,
    "actions in both": 1.691,
    "other people at the beginning": -1.025,
    "amounts in both of the fewer": 1.69,
    "other amounts": -0.7167,
    "a day in both": 1.951,
    "other weekdays": -0.6886,
}
CONSTANT = -1.555
WEIGHTS = {
    "articles: likeness": -1.258,
    "articles: likeness of the most alike sentences": 1.125,
    "likeness against the rest": 1.54,
    "likeness without names": -1.267,
    "likeness to the other article": 0.3731,
    "stems in both of all": 0.4208,
    "nearer the beginning": -0.2744,
    "further from the beginning": -0.2633,
    "told in both": 0.6043,
    "actions in both": 0.7424,
    "a day in both": 0.6142,
    "other people": -0.7905,
    "an amount in both": 0.484,
    "other amounts": -0.6173,
    "a date in both": 0.2378,
    "other dates": -0.1251,
    "speech in both": 0.5025,
    "speech in one": 0.1853,
    "one denies": -0.174,
    "an action in both": 0.1386,
    "one event": 0.3699,
}
MORE = {
    "one event": -0.06101,
    "stems in both of all": 0.3483,
    "told in both": 0.08584,
    "an action in both": 0.03544,
}
"""What some of them weigh more for each unit of the log odds of one event, or less where it is below zero."""


def log_odds_of_one_event(measures: Mapping[str, float]) -> float:
    """Return the logarithm of the odds that two articles with these measures are about one event."""
    score = EVENT_CONSTANT + sum(EVENT_WEIGHTS[name] * value for name, value in measures.items())
    return round(max(-MOST_ODDS, min(MOST_ODDS, score)), 6)


def probability(measures: Mapping[str, float], one_event: float) -> float:
    """Return how likely two sentences with these measures tell the same, 0-1.

    `one_event` is the logarithm of the odds that their articles are about one event.
    """
    known = {**measures, ONE_EVENT: one_event}
    score = CONSTANT + sum(WEIGHTS[name] * value for name, value in known.items())
    score += one_event * sum(weight * known[name] for name, weight in MORE.items())
    return round(1 / (1 + exp(-score)), 6)
