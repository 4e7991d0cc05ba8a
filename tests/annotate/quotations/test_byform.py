"""Verbs that no list has, on sentences whose tags and arcs are written by hand."""

import pytest

from tests.annotate.quotations.helpers import parsed, quotations


@pytest.mark.parametrize(
    ("text", "tags", "people", "speaker"),
    [
        ("“It leaks again,” Lena Roth fumed.", "`` PRP VBZ RB , '' NNP NNP VBD .", [(6, 8)], "Lena Roth"),
        ("“It leaks again,” fumed Lena Roth.", "`` PRP VBZ RB , '' VBD NNP NNP .", [(7, 9)], "Lena Roth"),
        ("“It leaks again,” she quietly fumed.", "`` PRP VBZ RB , '' PRP RB VBD .", [], "she"),
        ("“Who did it?” Lena Roth posed.", "`` WP VBD PRP . '' NNP NNP VBD .", [(6, 8)], "Lena Roth"),
    ],
)
def test_a_verb_right_behind_what_is_said_is_a_cue(
    text: str, tags: str, people: list[tuple[int, int]], speaker: str
) -> None:
    (row,) = quotations(text, parsed(text, tags, {}, people))
    assert row.speaker is not None
    assert row.speaker.text == speaker


@pytest.mark.parametrize(
    ("text", "tags", "people"),
    [
        ("“Who did it?” Lena Roth waited.", "`` WP VBD PRP . '' NNP NNP VBD .", [(6, 8)]),
        ("The “old and cold,” Lena Roth left.", "DT `` JJ CC JJ , '' NNP NNP VBD .", [(7, 9)]),
        ("“It leaks again,” trouble fumed.", "`` PRP VBZ RB , '' NN VBD .", []),
        ("“It leaks again.” Lena Roth left.", "`` PRP VBZ RB . '' NNP NNP VBD .", [(6, 8)]),
    ],
)
def test_what_is_not_left_open_to_it_has_no_such_cue(text: str, tags: str, people: list[tuple[int, int]]) -> None:
    assert all(row.cue is None for row in quotations(text, parsed(text, tags, {}, people)))
