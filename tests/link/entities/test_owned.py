"""Whose the aunt and the deputy are that a page is headed by."""

from dataclasses import replace

import pytest

from dossier.link import settle
from dossier.model import Corrections
from tests.link.factory import annotated, role


def told(marked: str, words: str, of: str, number: int) -> list[str]:
    """Return the roles of the person of that name, whose mention `number` has the role `words`."""
    one = annotated(marked)
    one = replace(one, roles=(role(one, words, number),))
    return next([r.told for r in e.roles] for e in settle([one], Corrections()).entities if e.name == of)


HIS = "[[Pascal Ode PERSON 1]] fell. [[His PERSON 1 pronoun]] {}, [[Berthe Reik PERSON 2]], wept."
NOBODY = "It rained. {}, [[Berthe Reik PERSON 2]], wept."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("aunt", ["aunt of Pascal Ode"]),
        ("own former partner at the Lorne Bank", ["former partner of Pascal Ode at the Lorne Bank"]),
        ("head of security", ["head of security of Pascal Ode"]),
        ("family's lawyer", ["Pascal Ode’s family's lawyer"]),
    ],
)
def test_a_pronoun_gives_way_to_the_name(words: str, expected: list[str]) -> None:
    assert told(HIS.format(words), f"His {words}", "Berthe Reik", 2) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Her aunt", []),
        ("Her deputy", []),
        ("Another son", []),
        ("The eldest daughter", []),
        ("Its general secretary", ["general secretary"]),
        ("Their coach", ["coach"]),
        ("A mother of three", ["A mother of three"]),
        ("The managing partner", ["The managing partner"]),
        ("The mayor’s sister", ["The mayor’s sister"]),
    ],
)
def test_whose_nobody_knows_is_left_out(words: str, expected: list[str]) -> None:
    assert told(NOBODY.format(words), words, "Berthe Reik", 0) == expected


def test_nobody_is_his_own_boss() -> None:
    marked = "[[Pascal Ode PERSON 1]] is [[his PERSON 1 pronoun]] own boss."
    assert told(marked, "his own boss", "Pascal Ode", 0) == []
