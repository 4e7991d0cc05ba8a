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
CONSTANT = -1.294
WEIGHTS = {
    "articles: likeness": -1.846,
    "articles: likeness of the most alike sentences": 0.9905,
    "likeness against the rest": 1.837,
    "likeness without names": -1.339,
    "likeness to the other article": 0.7221,
    "stems in both of all": 0.5586,
    "nearer the beginning": -0.199,
    "further from the beginning": -0.2877,
    "told in both": 0.4325,
    "actions in both": 0.7939,
    "a day in both": 0.6586,
    "other people": -0.7217,
    "an amount in both": 0.5164,
    "other amounts": -0.5032,
    "a date in both": 0.2715,
    "other dates": -0.1607,
    "speech in both": 0.5201,
    "speech in one": 0.2509,
    "one denies": -0.1619,
    "an action in both": 0.1314,
    "one event": 0.3403,
}
MORE = {
    "one event": -0.05142,
    "stems in both of all": 0.1867,
    "told in both": 0.1133,
    "an action in both": 0.05268,
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
