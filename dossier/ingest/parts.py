"""What a reader makes of one file, before it is an Article."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dossier.model import Block, BlockKind, Inference, Removed


@dataclass(frozen=True, slots=True)
class Part:
    """A block that does not know its place yet. Its text is one line without white space at its ends."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as it was read from a file's text, whatever its format."""

    parts: tuple[Part, ...]
    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None
    removed: tuple[Removed, ...] = ()
    inferred: tuple[Inference, ...] = ()
    doubts: tuple[tuple[str, str], ...] = ()
    """What an editor should look at: (what, how to mend it)."""


def lay_out(parts: Iterable[Part]) -> tuple[str, tuple[Block, ...]]:
    """The text that the parts make, and where they stand in it."""
    text, blocks = "", list[Block]()
    for part in parts:
        if blocks:
            text += " " if blocks[-1].kind == "dateline" else "\n\n"
        blocks.append(Block(len(text), len(text) + len(part.text), part.kind))
        text += part.text
    return text, tuple(blocks)


def same_words(text: str) -> str:
    """The words of a text, to compare two that may differ in case, space and marks."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
