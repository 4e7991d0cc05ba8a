"""Dates in words and figures, and lines that hold nothing but a date."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache

import dateparser

_LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk"]
_STRICT = {"STRICT_PARSING": True, "REQUIRE_PARTS": ["day", "month", "year"]}
_DAY = r"(?<![\d/.-])\d{1,2}(?:st|nd|rd|th)?"
_MONTH = r"[^\W\d_]{3,12}\.?"
_IN_WORDS = re.compile(
    rf"\b(?P<m>{_MONTH}) (?P<d>{_DAY}),? (?P<y>(?:19|20)\d\d)\b"
    rf"|(?P<d2>{_DAY})\.? (?:of |de )?(?P<m2>{_MONTH}),? (?:de )?(?P<y2>(?:19|20)\d\d)\b"
)
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/](\d\d?)[-/](\d\d?)(?!\d)")
_FIGURES = re.compile(r"(?<![\d/.-])(\d\d?)([/.-])(\d\d?)\2((?:19|20)?\d\d)(?![\d/])")
# Where the clock shows which side of the ocean wrote the figures.
_MONTH_FIRST = re.compile(r"\b(?:[ECMP][SD]?T|AK[SD]T)\b")
_DAY_FIRST = re.compile(r"\b(?:GMT|BST|IST|AE[SD]T|CES?T|UK)\b")

_SAID = re.compile(
    r"\W*(?:(?:article|story|first|originally|last|date|edited)\s+)?"
    r"(?:published|updated|posted|modified|created|edited|issued|released?|filed|time|date)\b(?:\s+(?:on|at"
    r"|time))?\s*:?",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b(?:[01]\d|2[0-3])[0-5]\d (?=(?:GMT|UTC|[A-Z]{2,4}T)\b)"
    r"|\d\d?[:.]\s?\d\d(?:[:.]\s?\d\d)?\s*(?:[ap]\b(?:\.?\s?m\.?)?|[ap]m\.?)?"
    r"|\d\d?\s?[ap]\.?\s?m\b\.?",
    re.IGNORECASE,
)
_ZONE = re.compile(r"\b(?:(?:GMT|UTC)\s?[+-]\s?\d\d?(?::\s?\d\d)?|UK|Z|[A-Z]{1,3}[SD]?T)\b")
_PLACE = r"[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+){0,2}"
_PLACED = re.compile(rf"({_PLACE}), (?=\D{{0,12}}\d)(.+)\Z")
_AGENCY_FIRST = re.compile(rf"\A[A-Z]{{2,5}} ?\| ?(?=(?i:updated|posted|published)\b|{_MONTH} \d|\d)")
_PLACE_BEHIND = re.compile(rf" ?[-–—|,·] ?{_PLACE}\Z")
_MONTHS = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_PRINTED = re.compile(
    r"Published in ([A-Z][\w.&'’ -]{1,50}?),? (?:on )?((?:[A-Z][a-z]+day,? )?[\w.]+ \w+,? \d{4})\.?\Z"
)
_AGO = re.compile(r"\b(?:\d+|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago\b", re.IGNORECASE)
_DAY_NAME = re.compile(rf"\b{_WEEKDAY}", re.IGNORECASE)
_NO_YEAR = re.compile(rf"\b(?:{_MONTHS}\.? \d\d?|\d\d? {_MONTHS})\b\.?", re.IGNORECASE)
_FILLER = re.compile(rf"\b(?:{_WEEKDAY}|at|on|and|ago|local time|hrs?)\b|[\W_]", re.IGNORECASE)


def dates_in(text: str) -> list[tuple[date, str]]:
    """The full dates in the text, in order, with their words. Figures that can be read in two ways are no date."""
    return [(day, words) for _, day, words in sorted(_found(text), key=lambda hit: hit[0])]


def parse_date(text: str) -> date | None:
    """The date that the whole text gives, with or without a time of day."""
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        found = dates_in(text)
    rest = _CLOCK.sub(" ", text.replace(found[0][1], " ", 1)) if len(found) == 1 else text
    return None if _FILLER.sub("", _ZONE.sub("", rest)) or not found else found[0][0]


def is_date_line(text: str) -> bool:
    """Whether the line says when the article appeared, and nothing else."""
    if len(text) > 120:
        return False
    # The agency before the date, and the town where it was written, may stand in the line.
    text = _AGENCY_FIRST.sub("", text, count=1) if dates_in(text) else text
    if (placed := _PLACED.match(text)) and (dates_in(placed[2]) or _NO_YEAR.fullmatch(placed[2])):
        if not dates_in(placed[2]):
            return True
        text = placed[2]
    elif _SAID.match(text) and (behind := _PLACE_BEHIND.search(text)) and dates_in(text[: behind.start()]):
        text = text[: behind.start()]
    rest, said = _SAID.subn(" ", text)
    words = [words for _, words in dates_in(rest)]
    for found in words:
        rest = rest.replace(found, " ", 1)
    rest, hits = _FIGURES.subn(" ", rest)
    rest, partial = _NO_YEAR.subn(" ", rest)
    dated = bool(words or hits)
    rest, ago = _AGO.subn(" ", rest)
    rest, clocks = _CLOCK.subn(" ", rest)
    timed = said or ago or (partial and (clocks or _DAY_NAME.search(rest)))
    return (dated or bool(timed)) and not _FILLER.sub("", _ZONE.sub(" ", rest))


def is_clock(text: str) -> bool:
    """Whether the line is nothing but a time of day: `17:42`, `5.42pm GMT`."""
    return (
        len(text) <= 30 and bool(_CLOCK.match(text)) and not _FILLER.sub("", _ZONE.sub(" ", _CLOCK.sub(" ", text, 1)))
    )


def printed_in(text: str) -> str | None:
    """The paper that a line such as `Published in The Lorne Courier, November 4th, 2026` names; else None."""
    match = _PRINTED.match(text)
    return match[1] if match and is_date_line(match[2]) and dates_in(match[2]) else None


def is_told_date(text: str) -> bool:
    """Whether the line is a date line that says so, wherever it stands: `Published 3 November 2026`."""
    return bool(_SAID.match(text)) and is_date_line(text)


def is_ambiguous(text: str) -> bool:
    """Whether a date line gives a date that can be meant in two ways: 5/6/2026."""
    return is_date_line(text) and bool(_FIGURES.search(text)) and not dates_in(text)


def _found(text: str) -> Iterator[tuple[int, date, str]]:
    for match in _IN_WORDS.finditer(text):
        day, month, year = (match[name] or match[name + "2"] for name in "dmy")
        known = _in_words(f"{re.sub('[a-z]', '', day)} {month} {year}")
        if known:
            yield match.start(), known, match.group()
    for match in _ISO.finditer(text):
        known = _calendar(int(match[1]), int(match[2]), int(match[3]))
        if known:
            yield match.start(), known, match.group()
    for match in _FIGURES.finditer(text):
        known = _in_figures(int(match[1]), match[2], int(match[3]), match[4], text)
        if known:
            yield match.start(), known, match.group()


@lru_cache(maxsize=1000)
def _in_words(words: str) -> date | None:
    found = dateparser.parse(words, languages=_LANGUAGES, settings=_STRICT)
    return found.date() if found else None


def _in_figures(first: int, mark: str, second: int, year: str, text: str) -> date | None:
    full = int(year) if len(year) == 4 else 2000 + int(year) - (100 if int(year) > 68 else 0)
    if mark == "." or first > 12 or first == second or _DAY_FIRST.search(text):
        return _calendar(full, second, first)
    if second > 12 or _MONTH_FIRST.search(text):
        return _calendar(full, first, second)
    return None


def _calendar(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
