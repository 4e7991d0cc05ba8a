"""A raw text's paragraphs on their way to become an article: what each of them is, settled one step after the other."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

Role = Literal[
    "", "title", "subtitle", "byline", "paper", "date", "removed", "caption", "heading", "list", "quote", "paragraph"
]
LEAVE = frozenset({"title", "subtitle", "byline", "paper", "date", "removed"})
"""Roles of what does not stay in the body."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One paragraph of a raw text; its role is empty while nothing is known of it."""

    text: str
    role: Role = ""
    reason: str = ""
    """Why it is no part of the body."""
    close: bool = False
    """No blank line parts it from the paragraph before."""

    def as_(self, role: Role, reason: str = "") -> "Unit":
        """The same paragraph in a role."""
        return replace(self, role=role, reason=reason)


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, quotation marks and brackets aside. Initials end none: `in the U.S.`"""
    bare = text.rstrip("\"'”’»)]` ")
    if not bare or bare[-1] not in ".!?…。！？۔।":
        return False
    word = bare.rsplit(" ", 1)[-1]
    return not (word.endswith(".") and word.count(".") > 1 and bare == text and word.replace(".", "").isupper())


def words(text: str) -> int:
    """How many words the text has."""
    return len(text.split())


def each_free(units: Iterable[Unit], settle: Callable[[Unit], Unit]) -> list[Unit]:
    """Settle those of the paragraphs that have no role yet."""
    return [unit if unit.role else settle(unit) for unit in units]
