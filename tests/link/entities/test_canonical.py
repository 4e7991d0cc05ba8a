"""Under which of his or her names a person is shown."""

from dataclasses import replace

import pytest

from dossier.link import settle
from dossier.model import Corrections, Role
from tests.link.factory import annotated


@pytest.mark.parametrize(("alone", "name"), [("Frayne", "Ottilie Frayne"), ("Prest", "Ottilie Mary Prest")])
def test_the_surname_used_alone_tells_which_name_is_the_usual_one(alone: str, name: str) -> None:
    text = f"[[Ottilie Mary Prest PERSON 1]] and [[Ottilie Frayne PERSON 1]] are one. [[{alone} PERSON 1 alias]] left."
    entities = settle([annotated(text, "a1")], Corrections()).entities
    assert [entity.name for entity in entities] == [name]


def test_a_middle_name_used_once_heads_no_page() -> None:
    text = (
        "[[Per Reik PERSON 1]], [[Per Olav Reik PERSON 1]] and [[Per Reik PERSON 1]] left. [[Reik PERSON 1 alias]] sat."
    )
    assert [e.name for e in settle([annotated(text, "a1")], Corrections()).entities] == ["Per Reik"]


def test_a_relative_of_the_chief_is_not_the_chief() -> None:
    text = "Mr [[Reik PERSON 1]], a cousin of the fire chief, [[Ida Reik PERSON 2]], left."
    article = annotated(text, "a1")
    roles = (Role(9, 36, article.article.text[9:36], 0), Role(21, 36, article.article.text[21:36], 1))
    entities = settle([replace(article, roles=roles)], Corrections()).entities
    assert sorted(entity.name for entity in entities) == ["Ida Reik", "Reik"]
