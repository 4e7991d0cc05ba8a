"""A published text, as it was read."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

BlockKind = Literal["headline", "paragraph", "heading", "caption", "dateline", "list", "quote"]
Rights = Literal["full", "excerpt", "metadata"]
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of an article's text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the text as a person would name it; blocks are in order and do not overlap.

    A headline is one where the tables put it before the text; elsewhere it is the article's title.
    Blocks are parted by a blank line, but a dateline: it stands in one line with the paragraph that follows it.
    """

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Removed:
    """What the reader took for page furniture, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Inference:
    """A fact that stands nowhere in so many words: which field, what it was concluded from."""

    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """One published text. `text` is the body: headline and subtitle are fields of their own."""

    id: str
    title: str
    text: str
    blocks: tuple[Block, ...]
    source_file: str
    """Path below the content folder, with forward slashes."""
    sha256: str
    """Of the source file's bytes, in hexadecimal."""
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    archive_url: str | None = None
    language: str = "en"
    """ISO 639-1."""
    rights: Rights = "full"
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """Where the facts of the article come from, as its author gives it."""
    removed: tuple[Removed, ...] = ()
    inferred: tuple[Inference, ...] = ()
    word_count: int = 0


def count_words(text: str) -> int:
    """Return the number of words of a text: `U.S.-led` and `didn’t` are one each."""
    return len(_WORD.findall(text))
