"""The page of a name says what of it an editor decided, and what nobody has looked at."""

from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from dossier.model import EntityRole, Judged
from dossier.render import render
from tests.factory import ferry

MACHINE = "Brought together by machine; not checked by an editor."


def known(**fields: object) -> str:
    """How the page of Ida Solberg says that she is known."""
    dossier = ferry()
    changed = (replace(one, **fields) if one.id == "ida-solberg" else one for one in dossier.entities)  # type: ignore[arg-type]
    page = render(replace(dossier, entities=tuple(changed)))[PurePosixPath("people/ida-solberg.md")]
    return page.partition("<h2>How this is known</h2>")[2].partition("<a href")[0]


@pytest.mark.parametrize(
    ("fields", "what"),
    [
        ({"roles": (EntityRole("pilot", "", 0, 0, "editor"),)}, "roles"),
        ({"same_as": ("https://ida.example",), "note": "Sails."}, "links, the note"),
        ({"judged": (Judged("I. Solberg", "asked her", None, "editor"),)}, "which names are its own"),
        ({"name": "Ida S."}, "the name, the kind, a role or whom it is not"),
    ],
)
def test_what_an_editor_decided_is_said_and_no_more(fields: dict[str, object], what: str) -> None:
    told = known(decided_by="editor", **fields)
    assert f"An editor decided on {what}; all else was brought together by machine and is not checked." in told
    assert MACHINE not in told


def test_what_no_editor_decided_is_the_machines() -> None:
    assert MACHINE in known()
