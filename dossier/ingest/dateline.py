"""Where and by whom a report was filed: `LORNE, Nov. 3 (Northern Wire) —`."""

import re

from dossier.ingest.units import ends_sentence

_CAPITALS = r"(?=[^a-z,(—–:]*[^\W\d_]{2})" + r"[^\W\d_a-z](?:[^\W\d_a-z]|[ .'’/-])*[^\W\d_a-z]\.?"
_TITLED = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}"
_DATE = r"(?:[^\W\d_]{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [^\W\d_]{3,9}\.?(?: \d{4})?)"
_REGION = r"(?:, " + r"(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]+){0,2}))"
_SOURCE = r"\([A-Z][^()]{1,39}\)"
_DASH = r"(?:[-–—]{1,2})"
_BODY = r"(?=[\"'“”‘«„`(]{0,3}[^\W_a-z])"

_FULL = re.compile(
    rf"(?:{_CAPITALS}(?:{_REGION})?(?:,? {_DATE})?(?: {_SOURCE})|{_CAPITALS}(?:{_REGION})?,? {_DATE}"
    rf"|(?:{_DATE} )?{_SOURCE}) ?(?:{_DASH}|:) {_BODY}"
)
_ALONE = re.compile(rf"(?:{_CAPITALS}(?:{_REGION})?(?:,? {_DATE})?(?: {_SOURCE})?|{_SOURCE}) ?{_DASH}")
_TITLE_CASE = re.compile(rf"{_TITLED}(?:{_REGION})?(?:,? {_DATE})? {_SOURCE} ?{_DASH} {_BODY}")
_BARE = re.compile(rf"{_CAPITALS}(?:{_REGION})? ?(?:{_DASH}) {_BODY}")
_COLON = re.compile(rf"(?=[^a-z:]{{4,}}:)[^ :]+(?: [^ :]+)?: {_BODY}")
# In capitals before a dash or colon too, but they name no place.
_LABELS = re.compile(
    r"(?:UPDATE\w*|BREAKING|LIVE|WATCH|READ|ALSO|NOTE|CORRECT\w+|EXCLUSIVE|ANALYSIS|OPINION|FACT\w*|TIMELINE|PHOTOS?"
    r"|VIDEO|QUESTION|ANSWER|FILE|NEW(?= ?[:–—-])|WARNING|EXPLAINER|EDITOR\w*|INTERVIEW|REVIEW|PROFILE|REPORT"
    r"|SPOILER|[QA])\b"
)
_LONGEST = 90
"""Characters."""
_SHORTEST_LEAD = 8
"""Words. `NATO - Russia` is a headline."""


def is_dateline(text: str) -> bool:
    """Whether the line is a dateline whose report begins in the next line: `LORNE (Northern Wire) —`."""
    return len(text) <= _LONGEST and bool(_ALONE.fullmatch(text)) and not _LABELS.match(text)


def split_dateline(text: str, *, leads: bool) -> tuple[str, str] | None:
    """The dateline of a paragraph and the rest, which one space parts; None where it has none.

    Without date or agency, `PLACE -` counts only in the paragraph that leads the article.
    """
    if _LABELS.match(text):
        return None
    match = _FULL.match(text, 0, _LONGEST) or (leads and _of_a_lead(text)) or None
    if not match or match.end() == len(text):
        return None
    return text[: match.end()].rstrip(), text[match.end() :]


def _of_a_lead(text: str) -> re.Match[str] | None:
    match = _BARE.match(text, 0, _LONGEST) or _TITLE_CASE.match(text, 0, _LONGEST) or _COLON.match(text, 0, _LONGEST)
    # A headline can begin alike; it is short, or ends without a full stop.
    reports = match and ends_sentence(text) and len(text[match.end() :].split()) >= _SHORTEST_LEAD
    return match if reports else None
