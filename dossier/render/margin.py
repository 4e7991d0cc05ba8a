"""What stands in the margin of a row: who speaks, and what other articles say of the same."""

from dataclasses import dataclass

from dossier.model import AnnotatedArticle, Quotation
from dossier.render import parts
from dossier.render.body import SCARE, UP, note_row
from dossier.render.layout import Row
from dossier.render.lookup import Lookup, entity_of
from dossier.render.tie import Note, Tie
from dossier.render.words import KINDS, TIES, percent, shorten

SHOWN = 2
"""So many other articles stand open in a note; the rest unfold."""


@dataclass(frozen=True, slots=True)
class Part:
    """One quotation of a speaker in this row."""

    id: str
    kind: str
    cue: str
    confidence: str
    why: str


@dataclass(frozen=True, slots=True)
class SpeakerNote:
    """A speaker with the quotations of one row."""

    link: parts.Name | None
    """None where nobody was identified."""
    said_as: str
    """The words of the article, where they are not the name."""
    quotations: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Other:
    """Another article's wording of a passage."""

    cited: parts.Cited
    text: str
    kind: str
    reasons: str
    differences: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class TieNote:
    """A numbered note: what other articles say of the same passage."""

    number: int
    shown: tuple[Other, ...]
    more: tuple[Other, ...]


@dataclass(frozen=True, slots=True)
class Margin:
    """All notes of one row."""

    speakers: tuple[SpeakerNote, ...]
    ties: tuple[TieNote, ...]


def margins(one: AnnotatedArticle, notes: tuple[Note, ...], rows: tuple[Row, ...], look: Lookup) -> dict[str, Margin]:
    """The notes by the anchor of their row; rows without any are left out."""
    speakers: dict[str, list[SpeakerNote]] = {row.anchor: [] for row in rows}
    ties: dict[str, list[TieNote]] = {row.anchor: [] for row in rows}
    for row in rows:
        speakers[row.anchor] = _speakers(one, row, look)
    for note in notes:
        row_of_note = note_row(note, rows)
        if row_of_note:
            ties[row_of_note.anchor].append(tie_note(note, look))
    return {
        anchor: Margin(tuple(speakers[anchor]), tuple(ties[anchor]))
        for anchor in speakers
        if speakers[anchor] or ties[anchor]
    }


def _speakers(one: AnnotatedArticle, row: Row, look: Lookup) -> list[SpeakerNote]:
    """One note a speaker, in the order in which they first speak."""
    groups: dict[tuple[str | None, str | None], list[Quotation]] = {}
    for quotation in one.quotations:
        if row.start <= quotation.start < row.end and SCARE not in quotation.flags:
            words = quotation.speaker.text if quotation.speaker else None
            entity = entity_of(quotation, one)
            groups.setdefault((entity, None if entity else words), []).append(quotation)
    return [_speaker(quotations, one, look) for quotations in groups.values()]


def _speaker(quotations: list[Quotation], one: AnnotatedArticle, look: Lookup) -> SpeakerNote:
    first = quotations[0]
    entity = look.entity(entity_of(first, one))
    words = shorten(first.speaker.text, width=80) if first.speaker else ""
    return SpeakerNote(
        link=parts.name(look, entity, UP) if entity else None,
        said_as=words if not entity or words != entity.name else "",
        quotations=tuple(_part(quotation) for quotation in quotations),
    )


def _part(quotation: Quotation) -> Part:
    flags = ", ".join(flag.replace("-", " ") for flag in quotation.flags)
    return Part(
        id=quotation.id,
        kind=KINDS[quotation.kind],
        cue=shorten(quotation.cue.text, width=40) if quotation.cue else "",
        confidence=percent(quotation.confidence),
        why=" · ".join(filter(None, (quotation.rule, flags, quotation.made_by))),
    )


def tie_note(note: Note, look: Lookup) -> TieNote:
    """View of a numbered note."""
    others = tuple(_other(tie, look) for tie in note.ties)
    return TieNote(note.number, others[:SHOWN], others[SHOWN:])


def _other(tie: Tie, look: Lookup) -> Other:
    return Other(
        cited=parts.passage(look, tie.there, UP),
        text=shorten(tie.there.text, width=180),
        kind=TIES.get(tie.reference.kind, tie.reference.kind),
        reasons="; ".join(tie.reference.reasons),
        differences=tuple((one.what, one.here, one.there) for one in tie.differences),
    )
