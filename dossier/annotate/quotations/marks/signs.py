"""Quotation marks: which character opens, which closes, which is none; paired within one paragraph.

Each mark may open, close or be no mark at all, at a cost that its form and the white space around it set; the cheapest
reading of the whole paragraph wins. A wrong or missing mark so costs one quotation, never the rest of the paragraph.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from dossier.annotate.quotations.cues.verbs import SPEECH

_DOUBLE = re.compile(r"``|''|‘‘|’’|[“”„‟«»‹›\"＂]")
_SINGLE = re.compile(r"(?<!['`])['`](?!['`])|(?<!‘)‘(?!‘)|(?<!’)’(?!’)|[‚‛]")
_ELISION = re.compile(r"(?:\d\ds?|em|til|tis|twas|cause|n|bout|round|cos|nuff)\b", re.IGNORECASE)
_FEET = re.compile(r"\d\s?['’′]\s?\d{1,2}$")
_FORMS = {"“": (0.0, 1.5), "”": (1.5, 0.0), "„": (0.0, 3.0), "‟": (0.0, 1.5), "«": (0.0, 1.0), "»": (1.0, 0.0)}
_FORMS |= {"‹": (0.0, 1.0), "›": (1.0, 0.0), "``": (0.0, 3.0), "''": (0.3, 0.0), "‘‘": (0.0, 2.0), "’’": (2.0, 0.0)}
_FAMILIES = {'"': "straight", "＂": "straight", "«": "angle", "»": "angle", "‹": "angle", "›": "angle"}
_BEFORE_OPEN = set("([{—–-/‘'“\"")
_AFTER_CLOSE = set(".,;:!?)]}—–-/’'”\"…")
CUE = "|".join(sorted((f for f in SPEECH if f.endswith(("ed", "id", "s", "told", "wrote"))), key=len, reverse=True))
"""Forms of verbs that report."""
_BEGINS = r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|(?:[a-z]+ ){1,3}(?=[A-ZÀ-Þ])|[A-ZÀ-Þ])"
WHO = _BEGINS + r"[\w.’'-]*(?: [\w.’'-]+){0,6}?(?:, [^\"“”.!?\n]{2,80},)?"
"""Who says it: a name or a description, and an apposition."""
ATTRIBUTION = re.compile(rf"(?:{WHO} (?:{CUE})|(?:{CUE}) {WHO})\b")
"""A reporting clause: `said Ida Holm`, `Holm, who runs the mill, told the panel`."""
_GLUED = re.compile(r"[,?!]['’]? $")
UNOPENED, UNCLOSED, REOPENED, CONTINUED, LEFT_OPEN = 3.0, 2.0, 3.0, 0.2, 0.5
NEVER = 99.0


class Mark(NamedTuple):
    """A character (or two) that may be a quotation mark, with the cost of each reading."""

    start: int
    end: int
    family: str
    opens: float
    closes: float
    none: float
    unopened: float
    unclosed: float


@dataclass(frozen=True, slots=True)
class Marked:
    """What stands between two marks; `start` and `end` without them. A missing mark is None."""

    start: int
    end: int
    opening: Mark | None
    closing: Mark | None

    @property
    def outer(self) -> tuple[int, int]:
        """The offsets with the marks."""
        return (self.opening.start if self.opening else self.start, self.closing.end if self.closing else self.end)


def _spacing(text: str, start: int, end: int) -> tuple[float, float]:
    """Return what the characters beside a mark say against opening, and against closing."""
    before, after = text[start - 1 : start], text[end : end + 1]
    word_after, word_before = bool(after.strip()), bool(before.strip())
    opens = (not before.strip() or before in _BEFORE_OPEN) + word_after
    closes = (not after.strip() or after in _AFTER_CLOSE) + word_before
    if before in (",", ":") and after.isalnum():
        return 0.6, 1.2
    return (2.7, 1.0, 0.0)[opens], (2.7, 1.0, 0.0)[closes]


def double_marks(text: str) -> list[Mark]:
    """Return the double marks of a paragraph."""
    found = []
    for match in _DOUBLE.finditer(text):
        form, start, end = match.group(), match.start(), match.end()
        family = _FAMILIES.get(form, "curly")
        spaced = _spacing(text, start, end)
        weight = 0.3 if family == "angle" else 1.0
        opens, closes = (f + weight * s for f, s in zip(_FORMS.get(form, (0.0, 0.0)), spaced, strict=True))
        if family == "straight" and _GLUED.search(text, max(0, start - 3), start) and ATTRIBUTION.match(text, end):
            opens, closes = opens + 1.5, 0.3
        none = 4.0
        if form in ('"', "”", "''") and text[start - 1 : start].isdigit():
            none = 0.0 if _FEET.search(text, max(0, start - 8), start) else 1.0
        found.append(Mark(start, end, family, opens, closes, none, UNOPENED, UNCLOSED))
    return found


def single_marks(text: str) -> list[Mark]:
    """Return the single marks of a paragraph that are not plainly apostrophes."""
    found = []
    for match in _SINGLE.finditer(text):
        form, start, end = match.group(), match.start(), match.end()
        before, after = text[start - 1 : start], text[end : end + 1]
        if before.isalnum() and after.isalnum():
            continue
        opens, closes, none = NEVER, NEVER, 0.8
        if (not before.strip() or before in _BEFORE_OPEN) and after.strip() and form != "’":
            elided = bool(_ELISION.match(text, end))
            opens = (0.0 if form in "‘‚‛" else 0.3) + 2.0 * elided
            none = 0.0 if elided else 2.0 if form in "‘‚‛" else 0.8
        if before.strip() and (not after.strip() or after in _AFTER_CLOSE) and form not in "‘‚‛":
            closes = 0.0 if before in ",.!?…;" else 0.3 if after in _AFTER_CLOSE and after != "-" else 0.5
            closes += 0.4 * (before == "s" and after not in _AFTER_CLOSE)
            possessive = before == "s" and after not in _AFTER_CLOSE
            none = 0.2 if possessive else 1.5 if before in ",.!?…" else 0.6
            none = 0.0 if before.isdigit() else none
        found.append(Mark(start, end, "single", opens, closes, none, NEVER, 1.5 if form in "‘‚‛" else 2.5))
    return found
