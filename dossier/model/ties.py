"""What several articles tell: ties between two, statements of many, and what happened when."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from dossier.model.text import Span

TieKind = Literal["same-quotation", "same-statement", "same-fact", "copied-passage"]


@dataclass(frozen=True, slots=True)
class Passage(Span):
    """A span of a named article, or of its headline: then the offsets count in `Article.title`."""

    article: str
    in_headline: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Difference:
    """What two tied passages give differently: `what` is a figure's unit, `date`, `name`."""

    what: str
    a: str
    b: str
    in_time: bool = False
    """A later report's count of what changes with time, more dead or fewer missing: no contradiction."""


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A tie between two spans of two articles; `a` is of the article published first."""

    id: str
    kind: TieKind
    score: float
    a: Passage
    b: Passage
    entities: tuple[str, ...]
    differences: tuple[Difference, ...]
    reasons: tuple[str, ...]
    """In words, for people."""
    made_by: str


@dataclass(frozen=True, slots=True)
class Report(Passage):
    """One article's telling of a statement."""

    kind: str
    """`direct`, `mixed`, `indirect` or `told`; `headline` where the headline tells it."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What several reports tell, earliest first."""

    id: str
    summary: str
    """One of the reports' own wordings."""
    kind: TieKind
    reports: tuple[Report, ...]
    """One an article: its text, or else its headline."""
    headlines: tuple[Report, ...] = ()
    """The headlines that tell it above a text that does so, too."""


@dataclass(frozen=True, slots=True)
class Related:
    """Another article, with the reasons in words."""

    article: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """Articles that share most of their text: one independent text."""

    articles: tuple[str, ...]
    """Ids, earliest first."""
    share: float
    """0-1: how much of the others' words stands in the earliest."""


@dataclass(frozen=True, slots=True)
class Event(Passage):
    """Something that happened at a time that an article gives: a sentence of it."""

    first: date
    last: date
    """Inclusive."""
    expression: str
    """The words that give the time."""
    statement: str | None = None
    """Id of the statement that the sentence is a report of."""
