"""Mentions of Docs that are built by hand."""

import pytest

from dossier.annotate.figures import add_figures
from dossier.annotate.mentions import find_mentions
from dossier.model import Mention
from tests.annotate.mentions.docs import BLANK, article_of, parsed, with_ents


def mentions_of(text: str, ents: dict[str, str]) -> list[Mention]:
    """The mentions of a text without a parse."""
    return find_mentions(article_of(text), add_figures(with_ents(BLANK(text), ents)))


def told(mentions: list[Mention]) -> list[tuple[str, str]]:
    return [(m.text, m.type) for m in mentions]


@pytest.mark.parametrize(
    ("text", "ents", "expected"),
    [
        ("Mr Solberg’s boat", {"Mr Solberg ’s": "PERSON"}, [("Solberg", "PERSON")]),
        ("The Solberg-led board", {"Solberg - led": "PERSON"}, [("Solberg", "PERSON")]),
        ("a Norway-Sweden row", {"Norway - Sweden": "GPE"}, [("Norway", "GPE"), ("Sweden", "GPE")]),
        ("in Guinea-Bissau today", {"Guinea - Bissau": "GPE"}, [("Guinea-Bissau", "GPE"), ("today", "DATE")]),
        ("the U.S.-led talks", {}, [("U.S.", "GPE")]),
        ("on Monday the ferry", {"Monday": "ORG", "ferry": "ORG"}, []),
        ("President met Ida Solberg", {"President": "PERSON", "Ida Solberg": "PERSON"}, [("Ida Solberg", "PERSON")]),
        ("in the Norway of old", {"the Norway": "GPE"}, [("Norway", "GPE")]),
        ("write to a@b.org now", {"a@b.org": "ORG"}, []),
    ],
)
def test_what_a_name_is(text: str, ents: dict[str, str], expected: list[tuple[str, str]]) -> None:
    assert told(mentions_of(text, ents)) == expected


def test_a_name_stops_at_the_end_of_its_block() -> None:
    assert told(mentions_of("He is Solberg\n\nReik left", {"Solberg \n\n Reik": "PERSON"})) == [
        ("Solberg", "PERSON"),
        ("Reik", "PERSON"),
    ]


def test_a_name_recognised_once_is_recognised_throughout() -> None:
    text = "Ida Solberg spoke. Later Solberg left Lorne. Then Lorne slept, and so did Ida Solberg."
    found = mentions_of(text, {"Ida Solberg spoke": "PERSON", "Lorne": "GPE"})
    assert told(found) == [
        ("Ida Solberg", "PERSON"),
        ("Solberg", "PERSON"),
        ("Lorne", "GPE"),
        ("Lorne", "GPE"),
        ("Ida Solberg", "PERSON"),
    ]
    assert [m.chain for m in found] == [0, 0, 1, 1, 0]
    assert [m.form for m in found] == ["name", "alias", "name", "name", "name"]


def test_a_part_of_a_longer_name_is_not_the_name() -> None:
    text = "Ida Solberg spoke. The Solberg Prize went to Reik."
    assert told(mentions_of(text, {"Ida Solberg": "PERSON"})) == [("Ida Solberg", "PERSON")]


def test_the_type_of_most_mentions_holds() -> None:
    doc = BLANK("Wael won. Wael lost. Wael ran.")
    doc.ents = [type(doc[0:1])(doc, i, i + 1, label=label) for i, label in ((0, "ORG"), (3, "PERSON"), (6, "PERSON"))]
    assert {m.type for m in find_mentions(article_of(doc.text), doc)} == {"PERSON"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The battery maker Voltera has closed. Voltera paid.", "ORG"),
        ("The film maker Voltera has left. Voltera paid.", "PERSON"),
    ],
)
def test_what_a_maker_is_called_is_a_firm(text: str, label: str) -> None:
    assert told(mentions_of(text, {"Voltera": "PERSON"})) == [("Voltera", label)] * 2


@pytest.mark.parametrize(("title", "label"), [("Ms", "PERSON"), ("Old", "GPE")])
def test_whose_surname_stands_behind_ms_is_a_person(title: str, label: str) -> None:
    found = mentions_of(f"Port Lund spoke. {title} Lund left.", {"Port Lund": "GPE", "Lund": "PERSON"})
    assert told(found)[0] == ("Port Lund", label)


def test_who_is_thanked_for_the_picture_is_no_mention() -> None:
    text = "Ida Solberg at the pier. (Photo: Tomas Reik/Northern Wire)"
    doc = with_ents(BLANK(text), {"Ida Solberg": "PERSON", "Tomas Reik": "PERSON", "Northern Wire": "ORG"})
    assert told(find_mentions(article_of(text, "caption"), doc)) == [("Ida Solberg", "PERSON")]
    assert len(find_mentions(article_of(text, "paragraph"), doc)) == 3


def test_made_by_is_what_the_caller_says() -> None:
    article, doc = article_of("Ida Solberg"), with_ents(BLANK("Ida Solberg"), {"Ida Solberg": "PERSON"})
    assert [m.made_by for m in find_mentions(article, doc, made_by="editor")] == ["editor"]


SPOKE = """
Ida NNP compound 1
Solberg NNP nsubj 2
met VBD ROOT 2
Tomas NNP compound 4
Reik NNP dobj 2
. . punct 2
{pronoun} PRP nsubj 7
said VBD ROOT 7
yes UH intj 7
. . punct 7
"""


def test_a_pronoun_means_the_subject_before() -> None:
    doc = parsed(SPOKE.format(pronoun="She"), {"Ida Solberg": "PERSON", "Tomas Reik": "PERSON"})
    pronoun = next(m for m in find_mentions(article_of(doc.text), doc) if m.form == "pronoun")
    assert (pronoun.text, pronoun.type, pronoun.chain) == ("She", "PERSON", 0)


def test_a_title_tells_who_cannot_be_meant() -> None:
    rows = SPOKE.format(pronoun="He").replace("Ida NNP compound 1", "Mrs NNP npadvmod 1")
    doc = parsed(rows, {"Solberg": "PERSON", "Tomas Reik": "PERSON"})
    pronoun = next(m for m in find_mentions(article_of(doc.text), doc) if m.form == "pronoun")
    assert pronoun.chain == 1


def test_an_object_is_not_its_own_subject() -> None:
    rows = """
    Solberg NNP nsubj 1
    met VBD ROOT 1
    him PRP dobj 1
    . . punct 1
    """
    doc = parsed(rows, {"Solberg": "PERSON"})
    assert [m.form for m in find_mentions(article_of(doc.text), doc)] == ["name"]


def test_a_pronoun_in_doubt_is_left_out() -> None:
    rows = """
    Solberg NNP nsubj 3
    and CC cc 2
    Reik NNP conj 0
    spoke VBD ROOT 3
    . . punct 3
    He PRP nsubj 6
    left VBD ROOT 6
    . . punct 6
    """
    doc = parsed(rows, {"Solberg": "PERSON", "Reik": "PERSON"})
    assert [m.text for m in find_mentions(article_of(doc.text), doc)] == ["Solberg", "Reik"]


def test_who_is_named_in_a_quotation_only_is_not_meant_outside() -> None:
    rows = """
    “ `` punct 2
    Reik NNP nsubj 2
    knows VBZ ROOT 2
    . . punct 2
    ” '' punct 2
    He PRP nsubj 6
    left VBD ROOT 6
    . . punct 6
    """
    doc = parsed(rows, {"Reik": "PERSON"})
    assert [m.text for m in find_mentions(article_of(doc.text), doc)] == ["Reik"]


def test_a_description_means_who_has_the_role() -> None:
    rows = """
    Energy NNP compound 1
    Minister NNP compound 3
    Ida NNP compound 3
    Solberg NNP nsubj 4
    spoke VBD ROOT 4
    . . punct 4
    ¶ _SP dep 5
    The DT det 9
    energy NN compound 9
    minister NN nsubj 10
    said VBD ROOT 10
    a DT det 12
    spokesman NN nsubj 13
    lied VBD ccomp 10
    . . punct 10
    """
    doc = parsed(rows, {"Ida Solberg": "PERSON"})
    found = find_mentions(article_of(doc.text), doc)
    assert [(m.text, m.form, m.chain) for m in found] == [
        ("Ida Solberg", "name", 0),
        ("The energy minister", "nominal", 0),
    ]


def test_a_description_that_speaks_is_a_mention_without_chain() -> None:
    rows = """
    The DT det 1
    spokesman NN nsubj 2
    said VBD ROOT 2
    no UH intj 2
    . . punct 2
    """
    doc = parsed(rows)
    assert [(m.text, m.form, m.chain) for m in find_mentions(article_of(doc.text), doc)] == [
        ("The spokesman", "nominal", None)
    ]
