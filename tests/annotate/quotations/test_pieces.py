"""Quotations over several paragraphs, and where a missing mark is put."""

from dossier.annotate.quotations.marks.paragraphs import Paragraph, paragraphs, sentences
from dossier.annotate.quotations.marks.pieces import find_pieces
from dossier.model import Block
from tests.annotate.quotations.helpers import article


def pieces(text: str) -> list[tuple[str, list[str]]]:
    return [(text[p.start : p.end], sorted(p.flags)) for p in find_pieces(text, paragraphs(article(text)))]


def test_opened_again_is_one_piece() -> None:
    text = "Diaz said: “We begin now.\n\n“We end in May.\n\n“Then we rest.” She left."
    assert pieces(text) == [("We begin now.\n\n“We end in May.\n\n“Then we rest.", ["continued"])]


def test_closed_in_the_next_paragraph_without_opening_again() -> None:
    assert pieces("“We begin now.\n\nWe end in May,” Diaz said.") == [
        ("We begin now.\n\nWe end in May,", ["continued"])
    ]


def test_a_mark_glued_to_the_attribution_closes() -> None:
    text = 'It burned. "We ran....\n\nWe saw the roof go, "Ida Holm, who runs the mill, told the Courier.'
    assert pieces(text) == [("We ran....\n\nWe saw the roof go,", ["continued"])]


def test_what_stands_between_two_quotations_is_none() -> None:
    text = '"We ran.\n\nWe saw it go, "said Ida Holm, who runs the mill.\n\n"It was old. "'
    assert [words for words, _ in pieces(text)] == ["We ran.\n\nWe saw it go,", "It was old."]


def test_inches_do_not_close_what_was_left_open() -> None:
    assert pieces('“We dug all night, she said.\n\nThe drain is 11" wide.') == [("We dug all night,", ["unclosed"])]


def test_unclosed_ends_with_its_paragraph() -> None:
    text = "Holm told the panel, “The mill is old.\n\nHolm left."
    assert pieces(text) == [("The mill is old.", ["unclosed"])]


def test_unclosed_ends_before_its_attribution() -> None:
    assert pieces("“We will appeal, Mr Cole said.\n\nHe left.") == [("We will appeal,", ["unclosed"])]


def test_unopened_starts_with_its_sentence() -> None:
    text = "It was dark. The mill is old and dry,” the spokeswoman added."
    assert pieces(text) == [("The mill is old and dry,", ["unopened"])]


def test_a_caption_between_parts_a_quotation() -> None:
    text = "“We begin now.\n\nThe mayor on Monday.\n\n“We end in May.”"
    ends = (text.index("\n\nThe"), text.index("\n\n“We end"), len(text))
    blocks = (
        Block(0, ends[0], "paragraph"),
        Block(ends[0] + 2, ends[1], "caption"),
        Block(ends[1] + 2, ends[2], "paragraph"),
    )
    found = find_pieces(text, paragraphs(article(text, blocks)))
    assert [(text[p.start : p.end], sorted(p.flags)) for p in found] == [
        ("We begin now.", ["continued"]),
        ("We end in May.", ["continued"]),
    ]


def test_headings_hold_no_quotation() -> None:
    text = "‘Time to go’\n\nShe left."
    blocks = (Block(0, 12, "heading"), Block(14, len(text), "paragraph"))
    assert find_pieces(text, paragraphs(article(text, blocks))) == []


def test_sentences_are_cut_beside_marks_and_not_at_titles() -> None:
    text = "“No!” He met Mr. Holm of the U.S. Navy. “Yes,” said Kim. “I. Went.” Const. Roth saw 3.5 men."
    marked = [(p.parts[0].outer_start, p.parts[0].outer_end) for p in find_pieces(text, [Paragraph(0, len(text))])]
    cut = [text[a:b].strip() for a, b in sentences(text, Paragraph(0, len(text)), marked)]
    assert cut == [
        "“No!”",
        "He met Mr. Holm of the U.S. Navy.",
        "“Yes,” said Kim.",
        "“I. Went.”",
        "Const. Roth saw 3.5 men.",
    ]


def test_an_attribution_without_a_closing_mark_is_none_of_what_goes_on() -> None:
    text = "“The roof was old, Ida Holm, who runs the mill, says.\n\n“Nobody looked.”"
    assert pieces(text) == [("The roof was old,", ["unclosed"]), ("Nobody looked.", [])]
    text = "“The roof was old, my father told us.\n\n“Nobody looked.”"
    assert pieces(text) == [("The roof was old, my father told us.\n\n“Nobody looked.", ["continued"])]
