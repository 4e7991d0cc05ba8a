"""The numbered notes: what other articles say of the same passage, and what they give differently."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from dossier.render import parts, routes
from dossier.render.body import UP
from dossier.render.lookup import Lookup
from dossier.render.quoting import bare, has_marks, kind_of
from dossier.render.tie import Note, Tie
from dossier.render.wording import marked
from dossier.render.words import ALSO

WIDTH = 300
"""Of another article's wording."""


@dataclass(frozen=True, slots=True)
class Other:
    """Another article's wording of a passage, what differs from this one's marked."""

    cited: parts.Cited
    text: Markup
    quoted: bool
    kind: str
    reasons: str
    made_by: str


@dataclass(frozen=True, slots=True)
class Given:
    """A figure, date or name that another article gives differently."""

    what: str
    here: str
    there: str
    cited: parts.Cited
    when: str
    """`later ` or `earlier `, where it is a change in time."""


@dataclass(frozen=True, slots=True)
class TieNote:
    """A numbered note: what other articles say of the same passage."""

    number: int
    anchor: str
    lead: str
    """`also in`, `also quoted in`."""
    others: tuple[Other, ...]
    given: tuple[Given, ...]
    statement: str | None
    """Address of the page with every wording."""
    reports: int


def tie_note(note: Note, look: Lookup) -> TieNote:
    """View of a numbered note."""
    statement = next(filter(None, (look.statement_of(tie.reference) for tie in note.ties)), None)
    return TieNote(
        number=note.number,
        anchor=note.anchor,
        lead=ALSO.get(note.ties[0].reference.kind, ALSO["same-statement"]),
        others=tuple(_other(tie, look) for tie in note.ties),
        given=tuple(_given(note, look)),
        statement=UP + routes.statement_page(statement.id) if statement else None,
        reports=len(statement.reports) if statement else 0,
    )


def _other(tie: Tie, look: Lookup) -> Other:
    quoted = tie.reference.kind == "same-quotation"
    here, there = (bare(it.text) if quoted else it.text for it in (tie.here, tie.there))
    words = parts.spoken(there, width=WIDTH)
    return Other(
        cited=parts.passage(look, tie.there, UP),
        text=marked(words, here, word_for_word=quoted),
        quoted=quoted and not has_marks(there),
        kind=kind_of(tie.reference.kind, (here, there)),
        reasons="; ".join(tie.reference.reasons),
        made_by=tie.reference.made_by,
    )


def _given(note: Note, look: Lookup) -> Iterator[Given]:
    """Each differing value once, with the surest of the articles that give it."""
    seen: set[tuple[str, str, str]] = set()
    for tie in note.ties:
        for one in tie.differences:
            if (one.what, one.here, one.there) not in seen:
                seen.add((one.what, one.here, one.there))
                later = "later " if tie.there is tie.reference.b else "earlier "
                cited = parts.passage(look, tie.there, UP)
                yield Given(one.what, one.here, one.there, cited, later if one.in_time else "")
