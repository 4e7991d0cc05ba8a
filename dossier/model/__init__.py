"""The values that pass between the stages; frozen, and of the standard library only.

Every offset is a half-open character offset into `Article.text`, and `text[start:end] == span.text`, always; for what
stands in a headline, into `Article.title`.
"""

from dossier.model.annotation import (
    FIGURES,
    NAME_FORMS,
    NAMES,
    ORGANISATIONS,
    PEOPLE,
    PLACES,
    AnnotatedArticle,
    Cue,
    Dated,
    Form,
    Headline,
    Mention,
    Quotation,
    QuotationKind,
    Role,
    Sentence,
    Speaker,
)
from dossier.model.corrections import Corrections, Judgement, JudgementKind
from dossier.model.dossier import Dossier, Settings
from dossier.model.entity import DecidedBy, Doubt, DoubtKind, Entity, EntityRole, Judged, Place
from dossier.model.text import Article, Block, BlockKind, Inference, Removed, Rights, Span, count_words
from dossier.model.ties import CrossReference, Difference, Event, Family, Passage, Related, Report, Statement, TieKind

__all__ = [
    "FIGURES",
    "NAMES",
    "NAME_FORMS",
    "ORGANISATIONS",
    "PEOPLE",
    "PLACES",
    "AnnotatedArticle",
    "Article",
    "Block",
    "BlockKind",
    "Corrections",
    "CrossReference",
    "Cue",
    "Dated",
    "DecidedBy",
    "Difference",
    "Dossier",
    "Doubt",
    "DoubtKind",
    "Entity",
    "EntityRole",
    "Event",
    "Family",
    "Form",
    "Headline",
    "Inference",
    "Judged",
    "Judgement",
    "JudgementKind",
    "Mention",
    "Passage",
    "Place",
    "Quotation",
    "QuotationKind",
    "Related",
    "Removed",
    "Report",
    "Rights",
    "Role",
    "Sentence",
    "Settings",
    "Span",
    "Speaker",
    "Statement",
    "TieKind",
    "count_words",
]
