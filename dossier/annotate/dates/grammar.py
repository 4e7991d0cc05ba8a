"""The expressions of time of English news, in the order in which they are tried, each with its reading."""

import re
from collections.abc import Callable

from dossier.annotate.dates import fixed, relative
from dossier.annotate.dates.days import Days
from dossier.annotate.dates.here import Here
from dossier.annotate.dates.words import (
    DAY,
    HOLIDAYS,
    MONTH,
    NUMBER,
    NUMBERS,
    OF_DAY,
    OF_YEAR,
    PART,
    TO_DAY,
    UNIT,
    WEEKDAY,
    YEAR,
)
from dossier.annotate.figures import numbers

Reading = Callable[[re.Match[str], Here], Days | None]

MAYBE_WEEKDAY = rf"(?:{WEEKDAY},? (?:the )?)?"
NO_AMOUNT = r"\b(?![:/-]\d|,\d{3}|\.\d| (?:per ?cent|%|million|billion|thousand))"
UNSURE = r"(?P<unsure>)"
"""Marks what is a date only where the words before it or the names found say so."""

EXPRESSIONS: tuple[tuple[str, Reading], ...] = (
    (r"Sep(?:t\.?|tember) 11(?:th)?(?:, 2001,?)? (?=attacks?|terror)", fixed.nothing),
    (
        rf"(?i:every|each|most|any|a|black|good|bloody|ash|palm|cyber|easter|super|fat|patch|giving) {WEEKDAY}",
        fixed.nothing,
    ),
    (rf"(?i:first|second|third|fourth|last) {WEEKDAY} (?:of|in)\b", fixed.nothing),
    (rf"{MAYBE_WEEKDAY}{PART}{MONTH} {DAY}{TO_DAY}(?:,? {YEAR}|{OF_YEAR})?{NO_AMOUNT}", fixed.day_of_month),
    (
        rf"{MAYBE_WEEKDAY}(?<![\d.,:$£€-]){DAY}{TO_DAY} (?:of )?{MONTH}(?:,? {YEAR}\b|{OF_YEAR})?(?!\w)",
        fixed.day_of_month,
    ),
    (rf"{YEAR}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\d-])", fixed.iso),
    (rf"(?<![\d/])(?P<first>\d\d?)/(?P<second>\d\d?)/{YEAR}(?![\d/])", fixed.slashes),
    (rf"{PART}{MONTH}(?:,? (?:of )?{YEAR}|{OF_YEAR})\b(?!s)", fixed.month_of_year),
    (rf"{PART}(?P<decade>1[5-9]\d0|20[0-9]0)s\b", fixed.decade),
    (r"(?P<number>1[5-9]|2[01])(?:th|st)[ -]century\b", fixed.century),
    (
        rf"(?P<holiday>(?i:{'|'.join(HOLIDAYS).replace(chr(39), '[’' + chr(39) + ']')}))"
        rf"(?:,? (?:in )?{YEAR}|{OF_YEAR})?\b",
        fixed.holiday,
    ),
    (rf"(?<=[Bb]etween ){WEEKDAY} and (?P<to>{numbers.DAY})\b", relative.weekdays),
    (rf"(?<=[Ff]rom ){WEEKDAY} (?:to|until|till) (?P<to>{numbers.DAY})\b", relative.weekdays),
    (rf"{NUMBER} weeks? ago,? (?:on )?{WEEKDAY}\b", relative.weekday_weeks_ago),
    (rf"{WEEKDAY}{OF_DAY} (?:of )?(?P<pointer>last|this|next) week\b", relative.weekday_of_week),
    (rf"(?:(?P<pointer>[Ll]ast|[Tt]his|[Nn]ext) )?{WEEKDAY}(?!s\b|\w){OF_DAY}\b(?! Night)", relative.weekday),
    (rf"(?P<pointer>[Ll]ast|[Tt]his|[Nn]ext) {MONTH}(?! \d)(?!\w)", fixed.pointed_month),
    (r"(?P<pointer>[Ll]ast|[Tt]his) (?:night|morning|afternoon|evening)\b", relative.part_of_today),
    (
        r"(?:(?P<side>[Ee]arlier|[Ll]ater) )?(?P<pointer>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he coming) "
        r"(?P<period>week|month|year|weekend)\b(?![’'-])",
        relative.pointed_period,
    ),
    (r"(?<=\b[Aa]t )the weekend\b(?![’'-])", relative.the_weekend),
    (r"(?<=\b[Oo]ver )the weekend\b(?![’'-])", relative.the_weekend),
    (rf"[Tt]he (?:past|last) {NUMBER} {UNIT}s?\b", relative.lately),
    (rf"(?<!than )(?<!over )(?<!nearly )(?<!almost )(?<!about )(?<!around )\b{NUMBER} {UNIT}s? ago\b", relative.ago),
    (rf"\b{NUMBER} {UNIT}s? (?P<side>earlier|later)\b", relative.before_or_after),
    (
        r"(?P<pointer>[Tt]he (?:next|following|previous|same)|[Tt]hat(?: same)?) "
        r"(?P<unit>day|week|month|year|morning|afternoon|evening|night)\b(?![’'-])",
        relative.beside,
    ),
    (rf"[Tt]he {UNIT} (?P<side>before|after)(?=[,.;:)”\"]|$| (?:and|but|in|at)\b)", relative.day_beside),
    (rf"(?P<near>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)(?!\w){OF_DAY}\b", relative.near_day),
    (rf"{UNSURE}{PART}{MONTH}(?! \d)(?![\w-])", fixed.month_alone),
    (rf"{UNSURE}{PART}{YEAR}(?:[-–](?P<to>\d{{4}}|\d\d))?\b(?![,.:/]\d|[-–%]\w|[’']?s\b)", fixed.year_alone),
)
PATTERNS = tuple((re.compile(pattern), reading) for pattern, reading in EXPRESSIONS)
FIRST_WORDS = (
    *(
        "early",
        "late",
        "mid",
        "earlier",
        "later",
        "last",
        "this",
        "next",
        "the",
        "that",
        "yesterday",
        "today",
        "tonight",
    ),
    *(
        "tomorrow",
        "every",
        "each",
        "most",
        "any",
        "a",
        "an",
        "black",
        "good",
        "bloody",
        "ash",
        "palm",
        "cyber",
        "easter",
    ),
    *("super", "fat", "patch", "giving", "first", "second", "third", "fourth"),
    *NUMBERS,
    *(re.split(r"\W", name)[0] for name in HOLIDAYS),
)
STARTS = re.compile(
    rf"(?<![\w.-])(?:\d|{MONTH.replace('?P<month>', '?:')}|{WEEKDAY.replace('?P<weekday>', '?:')}"
    rf"|(?i:{'|'.join(FIRST_WORDS)})\b)"
)
"""Where an expression can begin."""
