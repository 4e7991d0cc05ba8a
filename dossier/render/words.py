"""Plain English for dates, counts and kinds."""

from datetime import date

from dossier.model import Article
from dossier.render.escape import one_line

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WORDS_A_MINUTE = 230
TYPES = {
    "PERSON": "Person",
    "ORG": "Organisation",
    "GPE": "Place",
    "LOC": "Place",
    "FAC": "Place",
    "NORP": "Group",
    "EVENT": "Event",
    "WORK_OF_ART": "Work",
    "LAW": "Law",
    "PRODUCT": "Product",
}
KINDS = {"direct": "direct", "mixed": "partial", "indirect": "indirect"}
"""Kinds of quotation, as newspapers call them."""
TIES = {
    "same-quotation": "same words",
    "same-statement": "same statement",
    "same-fact": "same fact",
    "copied-passage": "same passage",
}

ALSO = {"same-quotation": "also quoted in", "copied-passage": "word for word in", "same-statement": "also in"}
"""What leads to the other article; facts as statements."""


def day(value: date | None, *, short: bool = False) -> str:
    """`3 November 2026`, or short, `3 Nov 2026`."""
    if value is None:
        return "undated"
    month = MONTHS[value.month - 1]
    return f"{value.day} {month[:3] if short else month} {value.year}"


def days(first: date, last: date) -> str:
    """A period, without saying the month or year twice: `23 to 26 February 2022`."""
    if first == last:
        return day(first)
    if first.year != last.year:
        return f"{day(first)} to {day(last)}"
    month = "" if first.month == last.month else f" {MONTHS[first.month - 1]}"
    return f"{first.day}{month} to {day(last)}"


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 article`, `2 articles`, `1,204 people`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def shorten(text: str, *, width: int = 220) -> str:
    """Collapse white space and cut at a word, with an ellipsis where something was cut."""
    line = one_line(text)
    if len(line) <= width:
        return line
    cut = line[:width]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:") + " …"


def minutes(article: Article) -> int:
    """Reading time."""
    return max(1, round(article.word_count / WORDS_A_MINUTE))


def percent(share: float) -> str:
    """`94 %`."""
    return f"{share:.0%}".replace("%", "\u00a0%")
