"""Where in a text a figure can begin; trying the patterns nowhere else makes them several times as fast."""

import re
from functools import lru_cache

from dossier.annotate.figures.numbers import DAY, MONTH, ORDINALS, PERIOD, SCALE, SMALL, TENS

WORDS = (
    rf"about|around|approximately|roughly|nearly|almost|some|more|less|fewer|over|under|at|up|as|an?|close|well|just|no|"
    rf"between|half|{SMALL}|{TENS}|{SCALE}|{ORDINALS}|tens|hundreds|dozens|thousands|millions|billions|several|many|the|"
    rf"this|last|next|early|late|earlier|later|mid|{DAY}s?|hours|minutes|days|weeks|months|years|decades|centuries|today|"
    rf"yesterday|tomorrow|tonight|midnight|noon|US|AU|NZ|HK|C|S|Rs|USD|EUR|GBP|INR|PKR|CHF"
)
SIGNS = "[$€£¥₹₽₪]"
START = re.compile(rf"{SIGNS}|(?<!\d)\d|\b(?:{MONTH}|(?i:{WORDS})\b)")
RUN = re.compile(rf"{SIGNS}|\w+")
"""What decides alone whether a figure can begin in it: `START` looks at nothing beyond."""
AFTER_THE = (
    rf"\d|early|earlier|late|mid|{ORDINALS}|past|last|next|coming|previous|following|same|current|day|week|month|year"
)
AFTER_A = rf"few|couple|hour|minute|second|{PERIOD}|{SCALE}|third|quarter|fifth|half|estimated"
IDLE = re.compile(
    rf"(?i:the\b(?! (?:{AFTER_THE}))|an?\b(?!{SIGNS}|[ -](?:{AFTER_A}))|at\b(?! (?:least|most))|"
    rf"as\b(?! (?:many|much|few))|s\b(?!{SIGNS}))"
)
"""The commonest words, where what follows makes no figure of them: six in ten of all starts."""


def starts(text: str) -> list[int]:
    """Return the offsets at which a figure can begin, in order."""
    places = (run.start() + offset for run in RUN.finditer(text) for offset in _starts_in(run[0]))
    return [place for place in places if not IDLE.match(text, place)]


@lru_cache(maxsize=100_000)
def _starts_in(run: str) -> tuple[int, ...]:
    return tuple(match.start() for match in START.finditer(run))
