"""The figures of English news as regular expressions, in the order in which they claim the text.

The conventions are those of OntoNotes 5: a span holds its modifier ("more than 200"), a duration is a DATE from a day
up and a TIME below, a weekday with its part of the day is a TIME.
"""

import re

from dossier.annotate.figures.numbers import (
    ABOUT,
    CLOCK,
    CURRENCY,
    DAY,
    DAY_OF_MONTH,
    MONTH,
    NEAR,
    NTH,
    NUMBER,
    PART_OF_DAY,
    PERIOD,
    POINTER,
    SIGN,
    UNIT,
    YEAR,
    ZONE,
)

VAGUE = r"\b(?:[Aa] few|[Ss]everal|[Mm]any|[Aa] couple of|[Aa]n?|[Tt]he past few)"
LATER = r"(?: (?:ago|earlier|later)\b)?"
BEFORE_A_YEAR = "".join(
    rf"(?<=\b{word} )|"
    for word in ("in", "In", "since", "Since", "of", "by", "from", "until", "to", "during", "the", "The")
)
BEFORE_A_MONTH = "".join(
    rf"(?<=\b{word} )|" for word in ("in", "In", "since", "Since", "until", "by", "By", "of", "last")
)

AGE = r"(?<=, )\d{1,3}(?=[,.;]| (?:and|was|is)\b)"
"""Only of a person: `Ida Solberg, 45, …`; the caller looks who stands before the comma."""
FRACTION = (
    rf"{ABOUT}\b(?i:one|two|three|four|a)-(?:half|thirds?|quarters?|fifths?)\b|"
    r"\b(?i:(?:an?|one|two|three) (?:thirds?|quarters?|fifths?|half)|half)(?= of\b)"
)

TIMES = (
    rf"(?<![\w.:]){CLOCK}{ZONE}",
    rf"\b{NEAR}(?:{DAY}|[Yy]esterday|[Tt]omorrow|[Tt]his|[Ll]ast) {PART_OF_DAY}\b",
    r"\b(?:[Tt]onight|[Mm]idnight|noon)\b",
    rf"(?:{ABOUT}{NUMBER}|{VAGUE})[ -](?:hours?|minutes?|seconds?)\b{LATER}",
    r"\b(?:[Hh]ours|[Mm]inutes) (?:ago|earlier|later)\b",
)
DATES = (
    rf"(?:\b{DAY},? )?\b{NEAR}{MONTH} {DAY_OF_MONTH}(?![:,]\d)(?:[-–]{DAY_OF_MONTH})?(?:,? {YEAR}\b)?",
    rf"(?:\b{DAY},? )?\b(?:the )?{DAY_OF_MONTH} (?:of )?{MONTH}\b(?:,? {YEAR}\b)?",
    rf"\b{NEAR}{MONTH}(?: of|,)? {YEAR}\b",
    rf"(?<![\d-]){YEAR}-[01]\d-[0-3]\d(?![\d-])|(?<![\d/])\d{{1,2}}/\d{{1,2}}/(?:{YEAR}|\d\d)(?![\d/])",
    rf"\b(?:[Tt]he )?{NEAR}(?:1[5-9]|20)?\d0s\b",
    rf"(?:\b[Tt]he )?{NTH}[ -]century\b",
    rf"\b{NEAR}{POINTER} (?:(?:few|several|{NUMBER}) )?(?:fiscal |financial )?(?:{PERIOD}|{DAY}|{MONTH})\b",
    rf"(?:{ABOUT}{NUMBER}|{VAGUE})[ -]{PERIOD}(?![\w])(?:[ -]old\b|{LATER})",
    r"\b(?:[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|[Dd]ecades|[Cc]enturies) (?:ago|earlier|later)\b",
    rf"\b{NEAR}{DAY}s?\b",
    r"\b(?:[Tt]he (?:day|week|month|year) (?:before|after)\b|[Tt]he (?:previous|following|next|same) day\b)",
    r"\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow)\b",
    rf"\b{NEAR}(?:January|February|April|June|July|August|September|October|November|December)\b",
    rf"(?:{BEFORE_A_MONTH}\b(?:[Ee]arly|[Ll]ate|mid)[ -])(?:March|May)\b",
    rf"(?:{BEFORE_A_YEAR}(?<=\()|\b(?:[Ee]arly|[Ll]ate|mid)[ -]){YEAR}(?:[-–](?:{YEAR}|\d\d))?\b(?![,.:/]\d|[-–%]\w)",
    AGE,
)
GRAMMAR: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("TIME", TIMES),
    ("DATE", DATES),
    ("PERCENT", (rf"{ABOUT}{NUMBER}(?: ?%|[ -](?:per ?cent|percentage points?|pct)\b)",)),
    (
        "MONEY",
        (
            rf"{ABOUT}(?:{SIGN}\d[\d,]*(?:\.\d+)?(?:[ -]?(?:hundred|thousand|million|billion|trillion|bn|mn|tn|m|k)\b)?"
            rf"|{NUMBER}[ -]{CURRENCY})",
            rf"{ABOUT}{NUMBER} (?:pounds)(?= (?:a|per) (?:year|month|week|day)\b)",
        ),
    ),
    ("QUANTITY", (rf"{ABOUT}{NUMBER}[ -]?{UNIT}(?: per (?:hour|second|day))?",)),
    ("CARDINAL", (FRACTION,)),
    ("ORDINAL", (NTH,)),
    (
        "CARDINAL",
        (
            r"\b(?i:tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|dozens|hundreds|"
            r"thousands|millions|billions)\b",
            rf"{ABOUT}{NUMBER}",
        ),
    ),
)
PATTERNS = tuple((label, re.compile(pattern)) for label, patterns in GRAMMAR for pattern in patterns)
