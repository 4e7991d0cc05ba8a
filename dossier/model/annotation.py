"""What one can find in an article without knowing any other."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from dossier.model.text import Article, Span

Form = Literal["name", "alias", "acronym", "pronoun", "nominal"]
QuotationKind = Literal["direct", "mixed", "indirect"]

PEOPLE = frozenset({"PERSON"})
ORGANISATIONS = frozenset({"ORG"})
PLACES = frozenset({"GPE", "LOC", "FAC"})
NAMES = PEOPLE | ORGANISATIONS | PLACES | {"NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT"}
"""The OntoNotes types that can become entities."""
NAME_FORMS = frozenset({"name", "alias", "acronym"})
"""The forms of mentions that name; the others refer."""
FIGURES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"})
"""The OntoNotes types that are only ever mentions."""


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
    metonym: bool = False
    """A place that stands for who acts there: `Moscow said`."""


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
    """`unclosed`, `unopened`, `continued`, `alleged`, `scare-quotes`."""
    about: tuple[str, ...] = ()
    """Ids of the entities named in it. Set by the link stage."""


@dataclass(frozen=True, slots=True)
class Role(Span):
    """What an article says that someone is: `Energy Minister`, `a former ambassador to Germany`."""

    mention: int
    """Index into the article's mentions."""


@dataclass(frozen=True, slots=True)
class Dated(Span):
    """An expression of time with the days it means: `on Thursday`, `last March`, `24 February 2022`."""

    first: date
    last: date
    """Inclusive; the same as `first` for a single day."""


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence, with what comparing it needs."""

    lemmas: tuple[str, ...]
    """Lower-case lemmas of its content words (nouns, names, verbs, adjectives, figures), in order."""


@dataclass(frozen=True, slots=True)
class Headline:
    """What is found in a headline; its offsets count in `Article.title`, and those of all it holds."""

    sentence: Sentence
    mentions: tuple[Mention, ...] = ()
    """Names that the text has too, with its chain numbers, and figures."""
    dates: tuple[Dated, ...] = ()


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article and what one can find in it without knowing any other. All tuples are in the order of the text."""

    article: Article
    mentions: tuple[Mention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    roles: tuple[Role, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    dates: tuple[Dated, ...] = ()
    """Reckoned from the day of publication; empty where it is not known."""
    headline: Headline | None = None
    """None where the article has none and is called by its first words."""
    note: str | None = None
    """Why the article was not annotated, where it was not."""
