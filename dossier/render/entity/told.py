"""The statements that an entity takes part in."""

from collections.abc import Mapping

from dossier.model import Entity
from dossier.render import routes
from dossier.render.entity.index import Index
from dossier.render.lookup import Lookup
from dossier.render.statements import in_words, told_by

UP = "../"
OPEN, MOST = 5, 40


def told(one: Entity, look: Lookup, index: Index) -> Mapping[str, object]:
    """What several reports tell of it, in the order of the dossier's statements: `open`, `more`, and how many."""
    found = index.statements.get(one.id, [])
    lines = [
        {
            "summary": in_words(statement, look, width=180),
            "href": UP + routes.statement_page(statement.id),
            "told": told_by(statement, look),
        }
        for statement in found[:MOST]
    ]
    return {"open": lines[:OPEN], "more": lines[OPEN:], "all": len(found), "shown": len(lines)}
