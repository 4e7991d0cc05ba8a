"""The values that pass between the stages; frozen, and of the standard library only.

Every offset is a half-open character offset into `Article.text`, and `text[start:end] == span.text`, always.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal

BlockKind = Literal["paragraph", "heading", "caption", "dateline", "list", "quote"]
Rights = Literal["full", "excerpt", "metadata"]
Form = Literal["name", "alias", "acronym", "pronoun", "nominal"]
QuotationKind = Literal["direct", "mixed", "indirect"]
TieKind = Literal["same-quotation", "same-statement", "same-fact", "copied-passage"]
DecidedBy = Literal["machine", "editor"]

PEOPLE = frozenset({"PERSON"})
ORGANISATIONS = frozenset({"ORG"})
PLACES = frozenset({"GPE", "LOC", "FAC"})
NAMES = PEOPLE | ORGANISATIONS | PLACES | {"NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT"}
"""The OntoNotes types that can become entities."""
FIGURES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"})
"""The OntoNotes types that are only ever mentions."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of an article's text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the text as a person would name it; blocks are in order and do not overlap.

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


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """A span that names or refers to someone or something."""

    type: str
    """OntoNotes: one of NAMES or FIGURES."""
    form: Form
    made_by: str
    """Component and version, or `editor`."""
    chain: int | None = None
    """Mentions of one article with the same number refer to the same; None for figures and what was not resolved."""
    entity: str | None = None
    """Set by the link stage."""


@dataclass(frozen=True, slots=True)
class Cue(Span):
    """The words that make it speech: `said`, `according to`."""

    lemma: str


@dataclass(frozen=True, slots=True)
class Speaker(Span):
    """Who is quoted, in the words of the article."""

    mention: int | None = None
    """Index into the article's mentions, where the speaker is one of them."""
    entity: str | None = None
    """Set by the link stage."""


@dataclass(frozen=True, slots=True)
class Quotation(Span):
    """Something said or written by someone: what is said, without its quotation marks."""

    id: str
    """Unique in the dossier and stable while article and words stay the same."""
    kind: QuotationKind
    cue: Cue | None
    speaker: Speaker | None
    confidence: float
    """0-1, that this is a quotation of this speaker."""
    rule: str
    """Which rule found it, for people: `clause of a reporting verb`."""
    made_by: str
    flags: tuple[str, ...] = ()
    """`unclosed`, `unopened`, `continued`, `scare-quotes`."""
    about: tuple[str, ...] = ()
    """Ids of the entities named in it. Set by the link stage."""


@dataclass(frozen=True, slots=True)
class Role(Span):
    """What an article says that someone is: `Energy Minister`, `a former ambassador to Germany`."""

    mention: int
    """Index into the article's mentions."""


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence, with what comparing it needs."""

    lemmas: tuple[str, ...]
    """Lower-case lemmas of its content words (nouns, names, verbs, adjectives, figures), in order."""


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article and what one can find in it without knowing any other. All tuples are in the order of the text."""

    article: Article
    mentions: tuple[Mention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    roles: tuple[Role, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    note: str | None = None
    """Why the article was not annotated, where it was not."""


@dataclass(frozen=True, slots=True)
class EntityRole:
    """A role with its source."""

    text: str
    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entity:
    """Who or what is referred to, in the whole dossier."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...]
    """Other names, the most used first; never pronouns or descriptions."""
    roles: tuple[EntityRole, ...]
    mentions: int
    articles: tuple[str, ...]
    """Ids of the articles that mention it, earliest first."""
    same_as: tuple[str, ...] = ()
    decided_by: DecidedBy = "machine"
    note: str | None = None
    """An editor's text, shown on its page."""


@dataclass(frozen=True, slots=True)
class Passage(Span):
    """A span of a named article."""

    article: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What two tied passages give differently: `what` is a figure's unit, `date`, `name`."""

    what: str
    a: str
    b: str


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
    """`direct`, `mixed`, `indirect` or `told`."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What several reports tell, earliest first."""

    id: str
    summary: str
    """One of the reports' own wordings."""
    kind: TieKind
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """Another article, with the reasons in words."""

    article: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision of an editor (an entry of `content/corrections.yml`)."""

    kind: Literal["same", "different", "rename", "type", "not_an_entity", "link", "note", "speaker"]
    names: tuple[str, ...]
    """Names or ids of the entities it speaks of; for `speaker` the quoted words."""
    line: int
    value: str | None = None
    """The new name, type, web address, note or speaker."""
    article: str | None = None
    """Scope: the id of one article."""
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Corrections:
    """What an editor decided."""

    path: str = "content/corrections.yml"
    judgements: tuple[Judgement, ...] = ()


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
    statements: tuple[Statement, ...] = ()
    related: Mapping[str, tuple[Related, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """By article id, best first."""
    settings: Settings = Settings()
    pipeline: str = ""
    """Name and version of the pipeline that annotated it."""
