"""What a figure is true of, where it is not true of all: a year, a part of a match, a brother."""

import re

from dossier.link.differences.told import Told
from dossier.link.names import fold

SCOPE = re.compile(
    r"(?i)\b(?:so far|thus far|since|during|average|combined|initially|need(?:s|ed)?|target|goal|expected|planned|plans"
    r"|forecast|demand(?:s|ed)?|originally|previously|earlier|(?:this|last|next) (?:year|season|month|week|quarter)"
    r"|(?:first|second|third|fourth|final) (?:half|quarter|round|set|period|inning|phase|stage)"
    r"|(?:per|each|every|(?:(?<=[s\d%] )|(?<=lion ))an?) (?:second|minute|hour|day|night|week|month|year|season|game"
    r"|match|head|person)|by (?:noon|midnight|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m)|full-year|half-year"
    r"|for the (?:year|quarter)|early (?:trading|results|returns)|midday|intraday|daily|weekly|monthly|annual|annually"
    r"|yearly|hourly|youth|pre-?tax|net|gross|operating|underlying|aftershocks?|brother|sister|wife|husband|son"
    r"|daughter|father|mother|partner|accomplice|co-defendant)\b"
)
PERIODS = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
}
"""Adverb -> what it tells each of."""
PROVISIONAL = frozenset({"so far", "thus far", "initially", "earlier", "originally", "previously"})
"""These say of harm that it may become more."""


def scope(one: Told) -> frozenset[str]:
    """Return what limits what a passage tells; `each day` and `daily` are the same."""
    words = (fold(match.group()) for match in SCOPE.finditer(one.sentence.text))
    return frozenset(PERIODS.get(word, re.sub(r"^(?:an?|per|each|every) ", "", word)) for word in words)
