"""Words of the calendar as patterns, and what they mean."""

import re

from dossier.annotate.figures import numbers

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
NUMBER_WORDS = numbers.SMALL.split("|")[:12]
NUMBERS = {word: value for value, word in enumerate(NUMBER_WORDS, start=1)} | {"a": 1, "an": 1}
UNITS = ("day", "week", "month", "year")

MONTH = rf"(?P<month>{numbers.MONTH})"
WEEKDAY = rf"(?P<weekday>{numbers.DAY})"
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
TO_DAY = r"(?: ?(?:-|–|to) ?(?P<to>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)?"
YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
OF_YEAR = r"(?: (?:of )?(?P<of_year>last|this|next) year)"
PART = r"(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id)[ -])?"
OF_DAY = r"(?: (?:morning|afternoon|evening|night|lunchtime))?"
NUMBER = rf"(?P<number>\d{{1,3}}|(?i:{'|'.join(sorted(NUMBERS, key=len, reverse=True))}))"
UNIT = r"(?P<unit>day|week|month|year)"
HOLIDAYS = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
}


def month_number(word: str) -> int:
    """Return 1-12 for a month's name or its abbreviation."""
    return next(n for n, name in enumerate(MONTHS, start=1) if name.startswith(word.rstrip(".").lower()[:3]))


def weekday_number(word: str) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    return WEEKDAYS.index(word.lower())


def count(word: str) -> int:
    """Return the number that a word or a figure up to three digits gives."""
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def part_of(match: re.Match[str]) -> str:
    """Return `early`, `mid`, `late` or nothing."""
    return (match["part"] or "").lower()
