"""What two reports of the same give differently: side by side, without a verdict."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from dossier.model import CrossReference, Passage
from dossier.render import parts, routes
from dossier.render.lists import View, paged
from dossier.render.lookup import Lookup
from dossier.render.sentences import sentence_at
from dossier.render.wording import with_value
from dossier.render.words import shorten

WIDTH = 360
"""Of a sentence that stands beside another."""


@dataclass(frozen=True, slots=True)
class Differing:
    """What two reports give differently, and where; `a` was published first."""

    what: str
    a: str
    b: str
    in_a: parts.Cited
    in_b: parts.Cited
    in_time: bool
    reference: CrossReference

    @property
    def title(self) -> str:
        """`People: 206, 214`; a change in time `People: 24, later 31`."""
        return f"{self.what[:1].upper()}{self.what[1:]}: {self.a}, {'later ' if self.in_time else ''}{self.b}"


@dataclass(frozen=True, slots=True)
class Beside:
    """A difference with the sentences that it stands in."""

    row: Differing
    sentence_a: Markup
    sentence_b: Markup
    statement: str | None
    """Address of the statement that both report."""


def differing_statements(look: Lookup) -> Mapping[str, list[CrossReference]]:
    """The ties whose ends differ, the surest first, by the id of the statement that they belong to."""
    found: dict[str, list[CrossReference]] = defaultdict(list)
    headed = [tie for tie in look.dossier.headline_ties if tie.differences]
    for reference in (*look.differing(), *headed):
        statement = look.told.of(reference)
        if statement:
            found[statement.id].append(reference)
    return dict(found)


def in_line(references: Iterable[CrossReference], look: Lookup) -> str:
    """What is given differently, in a line: `people: 206, 214; time: 3 a.m., 4 a.m.`."""
    return "; ".join(row.title[:1].lower() + row.title[1:] for row in differences(references, look))


def differences(references: Iterable[CrossReference], look: Lookup, *, up: str = "") -> list[Differing]:
    """Rows of a table; the same pair of values stands once. `up` leads from the page to the site's root."""
    found: dict[tuple[str, frozenset[str]], Differing] = {}
    for reference in references:
        if reference.a.article not in look.articles or reference.b.article not in look.articles:
            continue
        in_a, in_b = parts.passage(look, reference.a, up), parts.passage(look, reference.b, up)
        for one in reference.differences:
            row = Differing(one.what, one.a, one.b, in_a, in_b, one.in_time, reference)
            found.setdefault((one.what, frozenset((one.a, one.b))), row)
    return list(found.values())


def all_differences(look: Lookup) -> list[Differing]:
    """Every difference of the dossier, each pair of values of a statement once."""
    groups: dict[str, list[CrossReference]] = defaultdict(list)
    for reference in look.differing():
        statement = look.told.of(reference)
        groups[statement.id if statement else reference.id].append(reference)
    return [row for group in groups.values() for row in differences(group, look)]


def pages(look: Lookup) -> list[tuple[str, View]]:
    """The pages of differing figures, dates, names and places; changes in time after the rest."""
    rows = sorted(all_differences(look), key=lambda row: row.in_time)
    changes = sum(row.in_time for row in rows)
    return [
        (
            address,
            {
                "differ": [_beside(row, look) for row in found if not row.in_time],
                "changes": [_beside(row, look) for row in found if row.in_time],
                "totals": (len(rows) - changes, changes),
                "pager": pager,
            },
        )
        for address, found, pager in paged(rows, "differences")
    ]


def _beside(row: Differing, look: Lookup) -> Beside:
    statement = look.told.of(row.reference)
    return Beside(
        row=row,
        sentence_a=with_value(_sentence(row.reference.a, look), row.a),
        sentence_b=with_value(_sentence(row.reference.b, look), row.b),
        statement=routes.statement_page(statement.id) if statement else None,
    )


def _sentence(where: Passage, look: Lookup) -> str:
    """The sentence of a passage, or the passage where it is no part of one that may be shown."""
    sentence = sentence_at(look.articles[where.article].sentences, where.start)
    whole = sentence.text if sentence and sentence.end >= where.end else where.text
    return shorten(whole, width=WIDTH)
