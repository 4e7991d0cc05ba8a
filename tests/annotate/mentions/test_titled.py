"""Names beside titles, and a given name that is a word of parliaments as well."""

import pytest
from spacy.language import Language

from dossier.annotate import annotate
from tests.annotate.mentions.docs import article_of
from tests.annotate.mentions.test_mentions import mentions_of, told


@pytest.mark.parametrize(
    ("text", "ents", "expected"),
    [
        ("Msgr. Farmer spoke", {"Msgr . Farmer": "PERSON"}, [("Farmer", "PERSON")]),
        (
            "from Lorne Smt Ida Dahl",
            {"Lorne Smt": "GPE", "Ida Dahl": "PERSON"},
            [("Lorne", "GPE"), ("Ida Dahl", "PERSON")],
        ),
        ("the Lorne Smt Ida Dahl", {"Lorne Smt Ida Dahl": "PERSON"}, [("Ida Dahl", "PERSON")]),
        ("Deputy Per Reik TD spoke", {"Per Reik TD": "PERSON"}, [("Per Reik", "PERSON")]),
    ],
)
def test_titles_and_their_stops_stand_outside_a_name(
    text: str, ents: dict[str, str], expected: list[tuple[str, str]]
) -> None:
    assert told(mentions_of(text, ents)) == expected


def test_a_man_called_bill_keeps_his_name_where_a_bill_is_read() -> None:
    text = "Bill Payne lost. They read the Bill and so said Bill again."
    found = mentions_of(text, {"Bill Payne": "PERSON", "Bill": "PERSON"})
    assert [(m.text, m.start) for m in found] == [("Bill Payne", 0), ("Bill", text.rindex("Bill"))]
    assert len({m.chain for m in found}) == 1


def test_a_bill_is_nobody_where_no_bill_is_named() -> None:
    assert told(mentions_of("They read the Bill, and Bill it was.", {"Bill": "PERSON"})) == []


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Ida Dahl beat Mayor Per Reik on Tuesday. Later the mayor-elect did not hesitate.", {"Per Reik"}),
        (
            "Mayor-elect Ida Dahl beat Per Reik. Later the mayor-elect did not hesitate.",
            {"Ida Dahl", "the mayor-elect"},
        ),
        ("The wife of former mayor Per Reik left. Later the wife said no.", {"Per Reik"}),
    ],
)
def test_a_description_does_not_mean_the_one_it_is_said_against(text: str, whose: set[str], nlp: Language) -> None:
    mentions = annotate(article_of(text), nlp).mentions
    for name in whose & {"Per Reik", "Ida Dahl"}:
        chain = next(m.chain for m in mentions if m.text == name)
        assert {m.text for m in mentions if m.chain == chain} == whose
