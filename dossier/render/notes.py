"""The numbered notes: what other articles say of the same passage, and what they give differently."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from dossier.render import parts, routes
from dossier.render.body import UP
from dossier.render.lookup import Lookup
from dossier.render.passage import is_verbatim, wording
from dossier.render.quoting import bare, kind_of
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
    statement = next(filter(None, (look.told.of(tie.reference) for tie in note.ties)), None)
    return TieNote(
        number=note.number,
        anchor=note.anchor,
        lead=_lead(note.ties[0], look),
        others=tuple(_other(tie, look) for tie in note.ties),
        given=tuple(_given(note, look)),
        statement=UP + routes.statement_page(statement.id) if statement else None,
        reports=len(statement.reports) if statement else 0,
    )


def _lead(tie: Tie, look: Lookup) -> str:
    """What leads to the other article, which quotes only where it has the words between quotation marks."""
    kind = tie.reference.kind
    return ALSO.get(kind if kind != "same-quotation" or is_verbatim(tie.there, look) else "", ALSO["same-statement"])


def _other(tie: Tie, look: Lookup) -> Other:
    verbatim = [is_verbatim(it, look) for it in (tie.here, tie.there)]
    here, there = bare(tie.here.text), wording(tie.there, look, width=WIDTH)
    return Other(
        cited=parts.passage(look, tie.there, UP),
        text=marked(there.text, here, word_for_word=all(verbatim)),
        quoted=there.quoted,
        kind=kind_of(tie.reference.kind, (here, bare(tie.there.text)), verbatim=any(verbatim)),
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
