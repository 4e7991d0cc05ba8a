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
EVENT_CONSTANT = -3.275
EVENT_WEIGHTS = {
    "likeness of the most alike sentences": 1.68,
    "people in both": 1.679,
    "places in both": 0.6955,
    "organisations in both": -1.074,
    "rare words in both of all": 4.335,
    "words of names in both": 2.662,
    "likeness of the beginnings": 2.256,
    "actions in both": 1.527,
    "other people at the beginning": -0.963,
    "amounts in both of the fewer": 1.712,
    "other amounts": -0.7003,
    "a day in both": 1.948,
    "other weekdays": -0.6929,
}
CONSTANT = -1.356
WEIGHTS = {
    "articles: likeness": -1.661,
    "articles: likeness of the most alike sentences": 0.9536,
    "likeness against the rest": 1.789,
    "likeness without names": -1.292,
    "likeness to the other article": 0.7615,
    "stems in both of all": 0.6762,
    "nearer the beginning": -0.1821,
    "further from the beginning": -0.2813,
    "told in both": 0.3909,
    "actions in both": 0.7853,
    "a day in both": 0.6818,
    "other people": -0.4849,
    "an amount in both": 0.5418,
    "other amounts": -0.48,
    "a date in both": 0.2733,
    "other dates": -0.1403,
    "speech in both": 0.5002,
    "speech in one": 0.2339,
    "one denies": -0.1614,
    "an action in both": 0.1001,
    "one event": 0.3369,
}
MORE = {
    "one event": -0.05324,
    "stems in both of all": 0.178,
    "told in both": 0.1112,
    "an action in both": 0.06459,
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
