"""What an editor decided."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

JudgementKind = Literal[
    "same", "different", "rename", "type", "not_an_entity", "role", "link", "note", "speaker", "unsure"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision of an editor (an entry of `content/corrections.yml`)."""

    kind: JudgementKind
    names: tuple[str, ...]
    """Names or ids of the entities it speaks of; for `speaker` the quoted words; for `unsure` either."""
    line: int
    value: str | None = None
    """The new name, type, role, web address, note or speaker; None where that is taken away."""
    article: str | None = None
    """Scope: one article, by its id, the name of its file or its title."""
    reason: str | None = None
    text: str | None = None
    """Scope: one mention of that article, by its words, ... For `role` the words of the role that is wrong."""
    context: str | None = None
    """... and by words of the article around it, where they stand more than once."""
    decided: date | None = None
    """When it was decided."""

    @property
    def of_mention(self) -> bool:
        """Whether it is on one mention alone."""
        return self.text is not None and self.kind != "role"


@dataclass(frozen=True, slots=True)
class Corrections:
    """What an editor decided."""

    path: str = "content/corrections.yml"
    judgements: tuple[Judgement, ...] = ()
