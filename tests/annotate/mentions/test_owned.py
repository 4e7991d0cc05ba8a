"""Whose deputy: possessives that describe someone, on tags written by hand."""

import pytest

from dossier.annotate.mentions.pronouns.owned import Owner, owned, owner
from tests.annotate.quotations.helpers import parsed


@pytest.mark.parametrize(
    ("text", "tags", "word", "expected"),
    [
        ("Her deputy, Jorin Moe, says so.", "PRP$ NN , NNP NNP , VBZ RB .", 4, Owner("she", None)),
        ("His sister Ragna says so.", "PRP$ NN NNP VBZ RB .", 2, Owner("he", "she")),
        ("Jorin Moe, her deputy, says so.", "NNP NNP , PRP$ NN , VBZ RB .", 1, Owner("she", None)),
        ("Her dog bit Jorin Moe.", "PRP$ NN VBD NNP NNP .", 4, None),
        ("Its head, Jorin Moe, says so.", "PRP$ NN , NNP NNP , VBZ RB .", 4, None),
    ],
)
def test_the_possessive_of_a_description(text: str, tags: str, word: int, expected: Owner | None) -> None:
    assert owner(parsed(text, tags, {})[word]) == expected


def test_whose_deputy_it_is_is_meant_unless_both_are_alike() -> None:
    doc = parsed("Her deputy, Jorin Moe, says she left.", "PRP$ NN , NNP NNP , VBZ PRP VBD .", {})
    assert owned([(3, doc[4])], "she", {}) == (frozenset({3}), frozenset())
    assert owned([(3, doc[4])], "she", {3: "she"}) == (frozenset(), frozenset({3}))
    assert owned([(3, doc[4])], "he", {}) == (frozenset(), frozenset())
