"""Amounts as articles give them, with what they leave open: `at least five`, `about 40`, `between 20 and 30`."""

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from dossier.link.ties.figures import parse

ABOUT, NEARLY = 0.1, 0.15
"""The share by which the true amount may lie off `about 40`, and above or below `nearly 40`."""
ROUNDED = 0.05
"""The most that a round number may be off what it stands for: `27,000` for 27,112."""
CONVERTED = 0.05
"""What converting a unit may change: `1,100 km` and `680 miles`."""
IMPERIAL = re.compile(r"\b(?:miles?|mi|mph|feet|foot|ft|yards?|inch(?:es)?|pounds?|lbs?|acres?)\b", re.IGNORECASE)
LEAST = re.compile(r"at least|no fewer than|no less than|upwards? of|minimum of", re.IGNORECASE)
MORE = re.compile(r"(?<!no )(?<!not )more than|over\b|exceed", re.IGNORECASE)
MOST = re.compile(r"at most|up to|as many as|as much as|less than|fewer than|under\b|no(?:t)? more than", re.IGNORECASE)
ROUGHLY = re.compile(r"about|around|approximately|roughly|some\b|an estimated|estimated|close to|circa", re.IGNORECASE)
SHORT = re.compile(r"nearly|almost|just under", re.IGNORECASE)
VAGUE = {"dozens": (24.0, 99.0), "scores": (40.0, 100.0), "hundreds": (101.0, 999.0), "thousands": (1001.0, 9999.0)}
UNCLEAR = re.compile(
    r"\b(?:few|several|couple|(?:third|quarter|fifth|tenth)s?|tens|(?:dozen|score|hundred|thousand|million|billion)s)\b",
    re.IGNORECASE,
)
"""Beside these a number is not what is meant: `a few hundred`, `two-thirds`, `tens of thousands`."""
SPAN = re.compile(r"(.+?\S)(?: (?:to|or|and) |[-–])(\S.*)")


@dataclass(frozen=True, slots=True)
class Amount:
    """What an amount may be, from `low` to `high`, in the unit it is compared in; `named` is the number given."""

    low: float
    high: float
    unit: str
    named: float
    imperial: bool = False


@lru_cache(maxsize=16384)
def amount_of(text: str, *, money: bool = False) -> Amount | None:
    """Return the amount that the words of a mention give, or None where they give none."""
    words = " ".join(text.split())
    vague = VAGUE.get(words.lower())
    if vague:
        return Amount(*vague, "", vague[0])
    if UNCLEAR.search(words):
        return None
    between = SPAN.fullmatch(re.sub(r"(?i)^.*?between ", "", words))
    if between:
        ends = [parse(between[1], money=money), parse(between[2], money=money)]
        if ends[0] and ends[1] and ends[0][0] < ends[1][0]:
            unit = ends[1][1]
            factor = ends[1][0] / ends[0][0] if ends[0][1] == unit else 0
            return Amount(ends[0][0], ends[1][0], unit, ends[0][0]) if factor or not unit else None
    exact = parse(words, money=money)
    return _with_its_words(words, *exact) if exact else None


def _with_its_words(words: str, value: float, unit: str) -> Amount:
    slack = _rounding(value)
    low, high = value - slack, value + slack
    if LEAST.search(words) or MORE.search(words):
        low, high = value, math.inf
    elif MOST.search(words):
        low = 0.0
    elif SHORT.search(words):
        low, high = value * (1 - NEARLY), value
    elif ROUGHLY.search(words):
        low, high = value * (1 - ABOUT), value * (1 + ABOUT)
    return Amount(low, high, unit, value, bool(IMPERIAL.search(words.replace("-", " "))))


def _rounding(value: float) -> float:
    """Return half a unit of the last figure that is not nought, for a number of a hundred and more; else nothing."""
    if value < 100 or value != int(value):
        return 0.0
    digits = str(int(value))
    noughts = len(digits) - len(digits.rstrip("0"))
    return min(0.5 * 10**noughts, ROUNDED * value) if noughts else 0.0


def agree(a: Amount, b: Amount) -> bool:
    """Tell whether both may be right, of two amounts of the same."""
    slack = CONVERTED * max(abs(a.named), abs(b.named)) if a.imperial != b.imperial else 0.0
    return a.low <= b.high + slack and b.low <= a.high + slack
