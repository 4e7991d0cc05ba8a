from dossier.model import Block
from dossier.render.layout import Places, rows
from tests.factory import article


def test_a_dateline_stands_in_line_with_its_paragraph() -> None:
    one = article(
        "HARROW - The ferry.\n\nMore.",
        blocks=(Block(0, 8, "dateline"), Block(9, 19, "paragraph"), Block(21, 26, "paragraph")),
    )
    found = [(row.anchor, row.start, row.end, row.dateline_end) for row in rows(one)]
    assert found == [("p1", 0, 19, 8), ("p2", 21, 26, None)]


def test_a_dateline_before_a_heading_stands_alone() -> None:
    one = article("HARROW\n\nThe ferry", blocks=(Block(0, 6, "dateline"), Block(8, 17, "heading")))
    assert [(row.start, row.end, row.kind) for row in rows(one)] == [(0, 6, "paragraph"), (8, 17, "heading")]


def test_text_outside_of_blocks_is_shown_all_the_same() -> None:
    one = article("Before. In. After.", blocks=(Block(8, 11, "paragraph"),))
    assert [(row.start, row.end) for row in rows(one)] == [(0, 8), (8, 11), (11, 18)]


def test_blocks_beyond_the_text_are_left_out() -> None:
    one = article("Only this", blocks=(Block(0, 30, "paragraph"), Block(32, 50, "paragraph")))
    assert [(row.start, row.end) for row in rows(one)] == [(0, 9)]


def test_an_offset_finds_its_row() -> None:
    places = Places(article("One.\n\nTwo."))
    assert [places.anchor(at) for at in (0, 3, 6, 9, 10)] == ["p1", "p1", "p2", "p2", None]
    assert Places(article("")).anchor(0) is None
