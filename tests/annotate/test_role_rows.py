"""Whose a role is where several roles and names stand beside each other, and where a long one ends."""

import pytest

from tests.annotate.test_roles import COPULA, roles

PEOPLE = {"Amy Holt": "PERSON", "Tom Pyle": "PERSON", "Jo Lee": "PERSON"}
"""As the parser reads a row: every name may be tied to its first noun."""
PAIRS = """
The DT det 1
mayor NN nsubj 19
, , punct 1
Amy NNP compound 4
Holt NNP appos 1
, , punct 1
the DT det 7
bishop NN conj 1
, , punct 1
Tom NNP compound 10
Pyle NNP appos 1
, , punct 1
and CC cc 1
a DT det 14
nurse NN conj 1
, , punct 1
Jo NNP compound 17
Lee NNP appos 1
, , punct 1
spoke VBD ROOT 19
. . punct 19
"""
TWO_ROLES = """
By IN prep 12
the DT det 2
mayor NN pobj 0
, , punct 2
the DT det 5
bishop NN appos 2
, , punct 2
Tom NNP compound 8
Pyle NNP appos 2
, , punct 2
two CD nummod 11
nurses NNS conj 2
came VBD ROOT 12
. . punct 12
"""
EITHER = """
Asked VBN advcl 11
about IN prep 0
Tom NNP compound 3
Pyle NNP pobj 1
, , punct 3
{0} DT det 6
coach NN appos 3
, , punct 3
Amy NNP compound 9
Holt NNP nsubj 11
, , punct 9
said VBD ROOT 11
so RB advmod 11
. . punct 11
"""
NAMES_FIRST = """
They PRP nsubj 1
are VBP ROOT 1
Tom NNP compound 3
Pyle NNP attr 1
, , punct 3
the DT det 6
pilot NN appos 3
, , punct 3
Amy NNP compound 9
Holt NNP conj 3
, , punct 3
a DT det 12
nurse NN appos 9
, , punct 3
and CC cc 3
Jo NNP compound 16
Lee NNP conj 3
, , punct 16
a DT det 19
teacher NN appos 16
. . punct 1
"""


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (PAIRS, [("Amy Holt", "The mayor"), ("Tom Pyle", "the bishop"), ("Jo Lee", "a nurse")]),
        (PAIRS.replace("the DT", "a DT"), [("Amy Holt", "The mayor"), ("Jo Lee", "a nurse")]),
        (PAIRS.replace("bishop", "counterpart"), [("Amy Holt", "The mayor"), ("Jo Lee", "a nurse")]),
        (TWO_ROLES, []),
        (EITHER.format("the"), []),
        (NAMES_FIRST, [("Tom Pyle", "the pilot"), ("Amy Holt", "a nurse"), ("Jo Lee", "a teacher")]),
    ],
    ids=[
        "role and name",
        "a teacher could be either",
        "no role between",
        "two roles and one name",
        "between two names",
        "name and role",
    ],
)
def test_a_role_in_a_row_is_of_the_name_that_it_stands_with(rows: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(roles(rows, PEOPLE)) == sorted(expected)


COUSIN = """
Tom NNP compound 1
Pyle NNP nsubj 2
is VBZ ROOT 2 be
a DT det 4
cousin NN attr 2
of IN prep 4
the DT det 7
chief NN pobj 5
, , punct 7
Amy NNP compound 10
Holt NNP appos 7
. . punct 2
"""
ELECT = """
Mayor NNP compound 4
- HYPH punct 0
elect JJ amod 4
Amy NNP compound 4
Holt NNP nsubj 5
spoke VBD ROOT 5
. . punct 5
"""


def test_of_whom_a_verb_says_the_outer_role_the_inner_one_is_left_to_the_name() -> None:
    assert sorted(roles(COUSIN, PEOPLE)) == [("Amy Holt", "the chief"), ("Tom Pyle", "a cousin of the chief")]


def test_who_is_elected_is_not_yet_in_office() -> None:
    assert roles(ELECT, PEOPLE) == [("Amy Holt", "Mayor-elect")]


def test_a_figure_with_a_space_is_not_cut() -> None:
    rows = COPULA.replace(
        ". . punct 2", "for IN prep 5\n2 CD nummod 9\n, , punct 9\n500 CD nummod 9\npeople NNS pobj 6\n. . punct 2"
    )
    assert [text for _, text in roles(rows)] == ["a retired captain for 2, 500 people"]


def test_a_long_role_ends_before_the_phrase_that_would_be_cut() -> None:
    old = "old JJ amod 15\n" * 5
    tail = f"of IN prep 5\nboats NNS pobj 6\nin IN prep 5\nthe DT det 15\n{old}Pie NNP compound 16\nfleet NN pobj 8\n"
    (role,) = roles(COPULA.replace(". . punct 2", tail + ". . punct 2"))
    assert role[1] == "a retired captain of boats"
