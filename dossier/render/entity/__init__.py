"""The page of a person, organisation, place or other name."""

from collections.abc import Mapping, Sequence

from dossier.model import Entity
from dossier.render import parts
from dossier.render.charts import Chart, Row, bars, over_time
from dossier.render.entity.beside import beside
from dossier.render.entity.index import Index
from dossier.render.entity.judgements import decisions, doubts, names
from dossier.render.entity.mentions import ends, mentions
from dossier.render.entity.place import place
from dossier.render.entity.roles import lead, roles
from dossier.render.entity.said import said
from dossier.render.entity.told import told
from dossier.render.lookup import Lookup
from dossier.render.words import TYPES

__all__ = ["Index", "description", "entity"]

UP = "../"
LISTED_BESIDE, FEW = 40, 4
"""Rows of the table; mentions below which there is nothing to draw over time."""


def entity(one: Entity, look: Lookup, index: Index) -> Mapping[str, object]:
    """View of the page of one entity."""
    first, last = ends(one, look)
    others = beside(one, look, most=LISTED_BESIDE)
    often = bool(others) and others[0].values[0] > 1
    return {
        "name": parts.name(look, one, UP),
        "by": one.decided_by,
        "lead": lead(one, look),
        "names": names(one, look),
        "note": one.note,
        "first": first,
        "last": last,
        "place": place(one, look, index),
        "when": _when(one, look, index) if one.mentions >= FEW else None,
        "when_left_out": one.mentions - sum(index.times(one, look).values()),
        "beside": _bars(others) if often else None,
        "beside_once": [] if often else others,
        "beside_more": max(0, len(look.beside.get(one.id, ())) - LISTED_BESIDE),
        "roles": roles(one, look),
        "roles_undated": any(
            look.articles[it.article].article.published is None for it in one.roles if it.article in look.articles
        ),
        "said": said(look.words_of(one), look),
        "about": said([it for it in look.about.get(one.id, []) if it.quotation.text.strip()], look),
        "told": told(one, look, index),
        "mentions": mentions(one, look),
        "doubts": doubts(one, look, index),
        "same_as": [address for address in one.same_as if address.startswith(("https://", "http://"))],
        "decisions": decisions(one, look),
    }


def _when(one: Entity, look: Lookup, index: Index) -> Chart | None:
    return over_time(index.times(one, look), unit="mention", ident="c-when", period=index.period)


def _bars(others: Sequence[Row]) -> Chart | None:
    title = "Named in the same sentences"
    return bars(others, title=title, unit="Sentences", ident="c-beside")


def description(one: Entity, look: Lookup) -> str:
    """One sentence for search engines and shares."""
    role = parts.role(one)
    return f"{TYPES.get(one.type, 'Name')}{': ' if role else ''}{role}. {parts.facts(look, one)}."
