"""A cue with its subject, and what ties a quoted piece to a speaker."""

from dataclasses import dataclass

from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.subjects.beside import Subject


@dataclass(frozen=True, slots=True)
class Said:
    """A cue with its subject, as a sentence gives it."""

    cue: CueAt
    subject: Subject | None


@dataclass(frozen=True, slots=True)
class Link:
    """A piece's tie to a speaker: how likely, and why in words."""

    score: float
    why: str
    speaker: Phrase | None = None
    cue: CueAt | None = None
    adjacent: bool = False
    denied: bool = False
