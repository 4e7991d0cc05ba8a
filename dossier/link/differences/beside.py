"""What a figure is by the words right before and after it: `a crowd of 12,400`, `jailed for six years`."""

import re

from dossier.link.differences.amounts import Amount

JAIL = r"(?:jailed|imprisoned|sentenced|prison|jail|sentence|imprisonment|behind bars)"
BARE = (
    ("dead", r"(?i)\btoll\b[^,;.]{0,60}$", r""),
    ("crowd", r"(?i)\b(?:crowd|attendance|audience)\b[^,;.\d]{0,25}$", r""),
    ("crowd", r"(?i)\b(?:in front of|watched by)(?: (?:about|some|a crowd of|more than|nearly|almost|over))? $", r""),
    ("magnitude", r"(?i)\bmagnitude(?: of)?[ -]$", r""),
    ("magnitude", r"", r"(?i)[ -]magnitude\b"),
    ("margin", r"(?i)\b(?:by|(?:margin|majority) of)(?: just| only)? $", r"(?i)[ -]votes?\b(?! to)"),
    ("margin", r"", r"(?i)[ -]votes? (?:ahead|behind|clear|margin|majority|lead)\b"),
)
"""Of a figure without a unit: what it is, and what stands before it and after it."""
LENGTHS = (
    ("jail term", rf"(?i)\b{JAIL}\b[^,;.]{{0,30}}\b(?:for|to|of)(?: an?)? ?$", r""),
    ("jail term", r"", rf"(?i)(?: of| in)?[ -]{JAIL}\b"),
    ("ban", r"(?i)\b(?:banned|suspended)\b[^,;.]{0,30} for(?: an?)? ?$", r""),
    ("ban", r"", r"(?i)[ -](?:ban|suspension)\b"),
)
"""The same of a length of time."""
NOT_PASSED = re.compile(r"(?i)\b(?:suspended|minimum|maximum|at least|up to|fac(?:es?|ed|ing)|could|served?|parole)\b")
"""In a sentence with one of these a length of time is no jail term that was passed, or not all of it."""
IN_MONTHS = {"years": 12.0, "months": 1.0, "weeks": 12 / 52, "days": 12 / 365}


def bare_figure(before: str, after: str) -> str:
    """Return what a figure without a unit is, or nothing."""
    return _beside(BARE, before, after)


def length_of_time(before: str, after: str) -> str:
    """Return what a length of time is, or nothing."""
    what = _beside(LENGTHS, before, after)
    return "" if what == "jail term" and NOT_PASSED.search(before + after) else what


def in_months(amount: Amount) -> Amount | None:
    """Return a length of time in months, or None for another amount."""
    months = IN_MONTHS.get(amount.unit)
    return Amount(amount.low * months, amount.high * months, "months", amount.named * months) if months else None


def _beside(table: tuple[tuple[str, str, str], ...], before: str, after: str) -> str:
    return next((what for what, left, right in table if re.search(left, before) and re.match(right, after)), "")
