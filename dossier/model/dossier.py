"""All that the site shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from dossier.model.annotation import AnnotatedArticle
from dossier.model.entity import Doubt, Entity
from dossier.model.ties import CrossReference, Event, Family, Passage, Related, Statement


@dataclass(frozen=True, slots=True)
class Settings:
    """`dossier.yml`."""

    title: str = "Dossier"
    question: str | None = None
    """The question that the dossier asks, in a sentence."""
    description: str | None = None
    pipeline: str = "embedded"
    """`embedded`, or the name of an installed spaCy package."""
    contact: str | None = None
    """Where a reader reports an error: a web or mail address."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that the site shows. Articles are ordered by date, then id; entities by mentions, then id."""

    articles: tuple[AnnotatedArticle, ...]
    entities: tuple[Entity, ...] = ()
    crossrefs: tuple[CrossReference, ...] = ()
    """Between two texts."""
    headline_ties: tuple[CrossReference, ...] = ()
    """Of which one end or both are headlines."""
    statements: tuple[Statement, ...] = ()
    related: Mapping[str, tuple[Related, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """By article id, best first."""
    families: tuple[Family, ...] = ()
    """Only those of two articles and more, by earliest article."""
    timeline: tuple[Event, ...] = ()
    """By first day, last day, article and place."""
    only_here: Mapping[str, tuple[Passage, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """By article id: what that one alone reports, the most telling first."""
    doubts: tuple[Doubt, ...] = ()
    """The weightiest first."""
    settings: Settings = Settings()
    pipeline: str = ""
    """Name and version of the pipeline that annotated it."""
