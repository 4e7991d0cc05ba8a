"""The paragraphs of an article as turns of a talk: each with the label before it, and whether it asks."""

import re
from dataclasses import dataclass
from typing import Final

from dossier.model import Article

_LABEL: Final = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,3})(?: ?\([^)\n]{1,30}\))? ?:\s+(?=\S)"
    r"|(?P<letter>[QA])\.\s+(?=\S)"
)
_ANSWER: Final = re.compile(r"(?<=[?.!…\"”’])\s+(?=A(?::|\.)\s+\S)")
"""Where an answer stands in the paragraph of its question."""
_OPENING: Final = ("“", '"', "„", "«", "‘", "'")
_LONGEST: Final = 60
"""Words of a question without a label."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph, or a heading; `start` and `end` are offsets of what stands behind the label, which is at `at`."""

    start: int
    end: int
    label: str
    """Empty where there is none."""
    at: int
    heading: bool
    asks: bool
    """Ends as a question does, is not long, and has no label."""


def turns_of(article: Article) -> list[Turn]:
    """Return the paragraphs, headings, list items and set quotations of an article, in order."""
    found: list[Turn] = []
    for block in article.blocks:
        if block.kind in ("caption", "dateline"):
            continue
        inner = (
            _ANSWER.search(article.text, block.start, block.end) if article.text.startswith("Q", block.start) else None
        )
        if inner is None:
            found.append(_turn(article.text, block.start, block.end, heading=block.kind == "heading"))
        else:
            found.append(_turn(article.text, block.start, inner.start(), heading=False))
            found.append(_turn(article.text, inner.end(), block.end, heading=False))
    return found


def _turn(text: str, start: int, end: int, *, heading: bool) -> Turn:
    end = start + len(text[start:end].rstrip())
    label = _LABEL.match(text, start, end)
    if label:
        return Turn(label.end(), end, label["name"] or label["letter"], start, heading, asks=False)
    words = text[start:end]
    asks = words.endswith("?") and not words.startswith(_OPENING) and len(words.split()) <= _LONGEST
    return Turn(start, end, "", start, heading, asks)
