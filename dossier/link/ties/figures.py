"""Figures and dates in one form, so that `1,100 km` and `1100 kilometers` are the same and `24` and `five` are not."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dossier.link.names import fold, word_set
from dossier.model import FIGURES, Mention

SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBERS = {word: value for value, word in enumerate(SMALL.split())} | {
    word: 10 * value for value, word in enumerate(TENS.split(), start=2)
}
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "k": 1e3,
    "mln": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
    "dozen": 12,
}
UNITS = {
    name: (unit, factor)
    for unit, factor, names in (
        ("km", 1.0, "km kilometer kilometre"),
        ("km", 1.609, "mile mi"),
        ("m", 0.01, "cm centimeter centimetre"),
        ("m", 0.001, "mm millimeter millimetre"),
        ("km/h", 1.0, "kph kmh"),
        ("km/h", 1.609, "mph"),
        ("yards", 1.0, "yard"),
        ("m", 1.0, "meter metre"),
        ("m", 0.3048, "foot feet ft"),
        ("kg", 1.0, "kg kilogram kilogramme"),
        ("kg", 0.4536, "pound lb"),
        ("tonnes", 1.0, "ton tonne"),
        ("percent", 1.0, "% percent pct pc percentage"),
        ("years", 1.0, "year"),
        ("months", 1.0, "month"),
        ("weeks", 1.0, "week"),
        ("days", 1.0, "day"),
        ("hours", 1.0, "hour"),
        ("minutes", 1.0, "minute"),
        ("dollars", 1.0, "$ us$ dollar"),
        ("euros", 1.0, "€ euro"),
        ("pounds", 1.0, "£"),
        *((f"{name}s", 1.0, name) for name in ("rupee", "rouble", "peso", "franc", "crown", "dinar", "dirham")),
        ("yen", 1.0, "¥ yen"),
        ("yuan", 1.0, "yuan renminbi"),
    )
    for name in names.split()
}
"""Unit as it is written, in the singular -> the unit it is compared in, and the factor."""
MILLIONS = 1e6
"""So many pounds are money: weights are told in tons."""
MONTHS = "january february march april may june july august september october november december"
WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount: `unit` is empty for a bare number; `text` is how the article gives it."""

    value: float
    unit: str
    text: str
    start: int


def figures_in(mentions: Iterable[Mention]) -> Iterator[Figure]:
    """Yield the amounts among the mentions; of dates only lengths and ages: `23 years`."""
    for mention in mentions:
        if mention.type not in FIGURES - {"TIME", "ORDINAL"}:
            continue
        amount = parse(mention.text, money=mention.type == "MONEY")
        if amount and (mention.type != "DATE" or amount[1]):
            yield Figure(amount[0], amount[1], mention.text, mention.start)


@lru_cache(maxsize=16384)
def parse(text: str, *, money: bool = False) -> tuple[float, str] | None:
    """Return value and unit of one amount in words or figures, or None where it is not one exact amount.

    Pounds are a weight, unless they are known to be `money`.
    """
    tokens = re.findall(r"[a-z]{0,2}\$|[€£¥%]|\d[\d,]*(?:\.\d+)?|[a-z]+", text.lower())
    if re.search(r"\d(?!st|nd|rd|th)[a-z]", _bare(text)):
        return None
    value, unit, seen, over = 0.0, "", False, False
    current = 0.0
    for token in tokens:
        word = token if token in UNITS or token in SCALES else token.removesuffix("s")
        number = token[0].isdigit() or token in NUMBERS
        if number and (over or (seen and token[0].isdigit())):
            return None  # a second amount: `six years and three months`
        if token[0].isdigit():
            current, seen = float(token.replace(",", "")), True
        elif token in NUMBERS:
            current, seen = current + NUMBERS[token], True
        elif token == "half":
            current += 0.5
        elif word in UNITS or token.endswith("$"):
            unit, over = unit or word, seen
        elif word in SCALES:
            current, seen = (current or 1.0) * SCALES[word], True
            if SCALES[word] >= 1e3:
                value, current = value + current, 0.0
    if not seen:
        return None
    name, factor = UNITS.get(unit, (unit, 1.0))
    if unit == "pound" and (money or value >= MILLIONS):
        name, factor = "pounds", 1.0
    if "square" in tokens and name:
        name, factor = f"square {name}", factor**2
    return round((value + current) * factor, 6), name


def _bare(text: str) -> str:
    """Return the text without the units and scales that stand right after figures."""
    return re.sub(r"(?<=\d)([a-z]+)", lambda match: "" if match[1] in {*UNITS, *SCALES} else match[1], text.lower())


def same_amount(a: Figure, b: Figure) -> bool:
    """Tell whether two amounts are equal but for rounding when a unit was converted."""
    if a.unit != b.unit:
        return False
    return (
        abs(a.value - b.value) <= 0.011 * max(abs(a.value), abs(b.value))
        if a.unit.removeprefix("square ") in {"km", "km/h", "m", "kg"}
        else a.value == b.value
    )


def dates_in(mention: Mention) -> Iterator[tuple[str, str]]:
    """Yield (kind, value) for what a date gives: `year 2013`, `day 2-24` (month and day), `weekday thursday`."""
    if mention.type != "DATE":
        return
    words = re.findall(r"[a-z]+|\d+", fold(mention.text))
    months = [number for word in words if (number := _month(word))]
    days = [word for word in words if word.isdigit() and 1 <= int(word) <= 31]
    yield from (("year", word) for word in words if re.fullmatch(r"(?:1[6-9]|20)\d\d", word))
    if len(months) == 1 and len(days) == 1:
        yield "day", f"{months[0]}-{int(days[0])}"
    yield from (("weekday", word) for word in words if word in WEEKDAYS)


def _month(word: str) -> int | None:
    """Return the number of the month that a word names in full or in three or four letters (`sept`), or None."""
    for number, month in enumerate(MONTHS.split(), start=1):
        if word == month or (len(word) in (3, 4) and month.startswith(word)):
            return number
    return None
