"""A role that an editor gave and that no article has."""

import json
from dataclasses import replace

from dossier.export import check_tables, export
from dossier.model import EntityRole
from tests.factory import ferry


def test_it_stands_nowhere_and_the_tables_keep_their_contract() -> None:
    dossier = ferry()
    given = EntityRole("mayor of Lorne", "", 0, 0, "editor")
    first, *others = dossier.entities
    tables = export(replace(dossier, entities=(replace(first, roles=(*first.roles, given)), *others)))
    texts = {str(path): text for path, text in tables.items()}
    assert check_tables(texts) == []
    role = json.loads(texts["entities.jsonl"].splitlines()[0])["roles"][-1]
    assert role == {"text": "mayor of Lorne", "article": None, "start": None, "end": None}
