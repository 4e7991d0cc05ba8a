"""What stands in the margin of a row: who speaks, what other articles say of the same, and what none else has."""

from collections.abc import Iterable
from dataclasses import dataclass

from dossier.model import AnnotatedArticle, Passage, Quotation
from dossier.render import parts
from dossier.render.body import EDITOR, SCARE, UP, note_row
from dossier.render.layout import Row
from dossier.render.lookup import Lookup, entity_of
from dossier.render.notes import WIDTH, TieNote
from dossier.render.tie import Note
from dossier.render.words import KINDS, percent, shorten


@dataclass(frozen=True, slots=True)
class Part:
    """One quotation of a speaker in this row."""

    id: str
    kind: str
    cue: str
    confidence: str
    """Empty where an editor decided."""
    why: str
    made_by: str
    """The component that found it; empty where an editor decided."""
    cite: str
    """Who said what, for the citation."""


@dataclass(frozen=True, slots=True)
class SpeakerNote:
    """A speaker with the quotations of one row."""

    link: parts.Name | None
    """None where nobody was identified."""
    said_as: str
    """The words of the article, where they are not the name."""
    quotations: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Margin:
    """All notes of one row."""

    speakers: tuple[SpeakerNote, ...]
    ties: tuple[TieNote, ...]
    only: bool
    """Whether something of the row is reported here only."""


def margins(
    one: AnnotatedArticle,
    notes: Iterable[tuple[Note, TieNote]],
    rows: tuple[Row, ...],
    only: Iterable[Passage],
    look: Lookup,
) -> dict[str, Margin]:
    """The notes by the anchor of their row; rows without any are left out."""
    ties: dict[str, list[TieNote]] = {row.anchor: [] for row in rows}
    for note, view in notes:
        row_of_note = note_row(note, rows)
        if row_of_note:
            ties[row_of_note.anchor].append(view)
    starts = [it.start for it in only]
    found = {
        row.anchor: Margin(
            tuple(_speakers(one, row, look)),
            tuple(ties[row.anchor]),
            any(row.start <= start < row.end for start in starts),
        )
        for row in rows
    }
    return {anchor: margin for anchor, margin in found.items() if margin.speakers or margin.ties or margin.only}


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
    who = entity.name if entity else words
    return SpeakerNote(
        link=parts.name(look, entity, UP) if entity else None,
        said_as=words if not entity or words != entity.name else "",
        quotations=tuple(_part(quotation, who) for quotation in quotations),
    )


def _part(quotation: Quotation, who: str) -> Part:
    flags = ", ".join(flag.replace("-", " ") for flag in quotation.flags)
    editor = quotation.made_by == EDITOR
    words = parts.spoken(quotation.text, width=WIDTH)
    return Part(
        id=quotation.id,
        kind=KINDS[quotation.kind],
        cue=shorten(quotation.cue.text, width=40) if quotation.cue else "",
        confidence="" if editor else percent(quotation.confidence),
        why=" · ".join(filter(None, ("the speaker is an editor’s decision" if editor else "", quotation.rule, flags))),
        made_by="" if editor else quotation.made_by,
        cite=(f"{who}: " if who else "") + (words if quotation.kind == "indirect" else f"“{words}”"),
    )
