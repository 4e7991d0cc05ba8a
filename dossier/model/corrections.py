"""What an editor decided."""

from dataclasses import dataclass
from typing import Literal

JudgementKind = Literal[
    "same", "different", "rename", "type", "not_an_entity", "link", "note", "speaker"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision of an editor (an entry of `content/corrections.yml`)."""

    kind: JudgementKind
    names: tuple[str, ...]
    """Names or ids of the entities it speaks of; for `speaker` the quoted words."""
    line: int
    value: str | None = None
    """The new name, type, role, web address, note or speaker."""
    article: str | None = None
    """Scope: the id of one article."""
    reason: str | None = None
    text: str | None = None
    """Scope: one mention of that article, by its words, ..."""
    context: str | None = None
    """... and by words of the article around it, where they stand more than once."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """What an editor decided."""

    path: str = "content/corrections.yml"
    judgements: tuple[Judgement, ...] = ()
