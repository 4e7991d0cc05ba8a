"""The components after the encoder, on documents made by hand."""

import pytest
import spacy
from spacy.tokens import Doc, Span

from dossier.annotate.names.gazetteer import countries, know_places
from dossier.annotate.names.laws import find_laws
from dossier.annotate.names.repeats import find_repeats
from dossier.annotate.names.titles import strip_titles

NLP = spacy.blank("en")


def document(text: str, **names: str) -> Doc:
    """A document in which each name (with _ for spaces) is marked where it stands first."""
    doc = NLP.make_doc(text)
    spans = []
    for name, label in names.items():
        words = name.replace("_", " ")
        start = text.index(words)
        span = doc.char_span(start, start + len(words), label=label)
        assert span is not None, words
        spans.append(span)
    doc.set_ents(spans)
    return doc


def found(doc: Doc) -> list[tuple[str, str]]:
    return [(e.text, e.label_) for e in doc.ents]


def test_titles_stand_outside_the_name() -> None:
    doc = document("Prime Minister Ida Solberg met Dr Reik.", Prime_Minister_Ida_Solberg="PERSON", Dr_Reik="PERSON")
    assert found(strip_titles(doc)) == [("Ida Solberg", "PERSON"), ("Reik", "PERSON")]


def test_a_title_inside_another_kind_of_name_stays() -> None:
    doc = document("The Queen Maud Bank closed.", Queen_Maud_Bank="ORG")
    assert found(strip_titles(doc)) == [("Queen Maud Bank", "ORG")]


def test_a_name_known_once_is_found_wherever_it_stands() -> None:
    doc = document("Tomas Reik spoke. Later Reik left, and Tomas Reik called.", Tomas_Reik="PERSON")
    assert found(find_repeats(doc)) == [("Tomas Reik", "PERSON"), ("Reik", "PERSON"), ("Tomas Reik", "PERSON")]


def test_one_name_gets_the_type_it_has_most_often() -> None:
    doc = NLP.make_doc("Harrow said no. Harrow said yes. Harrow paid.")
    doc.set_ents([Span(doc, i, i + 1, label=label) for i, label in ((0, "ORG"), (4, "PERSON"), (8, "ORG"))])
    assert [label for _, label in found(find_repeats(doc))] == ["ORG", "ORG", "ORG"]


def test_two_types_as_often_as_each_other_stay() -> None:
    doc = NLP.make_doc("Harrow said no. Harrow said yes.")
    doc.set_ents([Span(doc, 0, 1, label="ORG"), Span(doc, 4, 5, label="PERSON")])
    assert [label for _, label in found(find_repeats(doc))] == ["ORG", "PERSON"]


def test_a_surname_that_is_a_word_of_the_text_is_not_filled_in() -> None:
    doc = document("Ana Banks spoke. Banks closed; the banks open on Monday.", Ana_Banks="PERSON")
    assert found(find_repeats(doc)) == [("Ana Banks", "PERSON")]


def test_countries_are_places() -> None:
    doc = document("Norway told Pakistan that the United States agreed.", Norway="PERSON")
    assert found(know_places(doc)) == [("Norway", "GPE"), ("Pakistan", "GPE"), ("United States", "GPE")]


def test_a_country_that_is_a_first_name_too_is_left_to_the_sentence() -> None:
    doc = document("Jordan Quill paid Chad.", Jordan_Quill="PERSON")
    assert found(know_places(doc)) == [("Jordan Quill", "PERSON")]


def test_groups_of_countries_are_no_countries() -> None:
    assert ("European", "Union") not in countries()
    assert ("United", "Nations") not in countries()
    assert ("Norway",) in countries()


def test_a_country_is_more_than_the_people_in_its_name() -> None:
    doc = document("He left the Russian Federation for Norway.", Russian="NORP")
    assert found(know_places(doc)) == [("Russian Federation", "GPE"), ("Norway", "GPE")]


def test_an_outlet_is_no_country() -> None:
    doc = document("She told Russia Today that the boats would sail to Russia today.", Russia="GPE")
    assert found(know_places(doc)) == [("Russia Today", "ORG"), ("Russia", "GPE")]
    assert found(know_places(NLP.make_doc("Norway Today Opens Its Ports"))) == [("Norway", "GPE")]


def test_a_type_that_is_hardly_more_frequent_does_not_win() -> None:
    doc = NLP.make_doc("Harrow no. Harrow yes. Harrow paid. Harrow left. Harrow came.")
    labels = ("ORG", "PERSON", "ORG", "PERSON", "ORG")
    doc.set_ents([Span(doc, 3 * k, 3 * k + 1, label=label) for k, label in enumerate(labels)])
    assert [label for _, label in found(find_repeats(doc))] == list(labels)


def test_a_part_of_a_compound_is_no_name() -> None:
    doc = document("Tomas Reik spoke in May. A Reik-led board met Reik.", Tomas_Reik="PERSON", May="DATE")
    assert found(find_repeats(doc)) == [("Tomas Reik", "PERSON"), ("May", "DATE"), ("Reik", "PERSON")]


def test_the_surname_of_someone_named_in_full_is_no_place() -> None:
    doc = NLP.make_doc("Solberg is a town. Ida Solberg left it. Solberg wrote to Ana Norway of Norway.")
    places = [(0, 1, "GPE"), (5, 7, "PERSON"), (10, 11, "GPE"), (13, 15, "PERSON"), (16, 17, "GPE")]
    doc.set_ents([Span(doc, a, b, label=label) for a, b, label in places])
    assert [label for _, label in found(find_repeats(doc))] == ["GPE", "PERSON", "PERSON", "PERSON", "GPE"]


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Police said DC Roche arrested him.", {"DC_Roche": "ORG"}, [("Roche", "PERSON")]),
        ("DCI Rob Hale gave evidence.", {"DCI": "ORG", "Rob_Hale": "PERSON"}, [("Rob Hale", "PERSON")]),
        ("Det Supt Lorna Reik left.", {"Det_Supt_Lorna_Reik": "ORG"}, [("Lorna Reik", "PERSON")]),
        ("Cllr. Ida Solberg left.", {"Cllr": "PERSON", "Ida_Solberg": "PERSON"}, [("Ida Solberg", "PERSON")]),
        ("In Lorne Smt Ida Reik left.", {"Lorne_Smt": "GPE"}, [("Lorne", "GPE"), ("Ida Reik", "PERSON")]),
        ("Ida Solberg TD spoke.", {"Ida_Solberg_TD": "ORG"}, [("Ida Solberg", "PERSON")]),
        ("Ida Solberg TD spoke.", {"Ida_Solberg": "PERSON", "TD": "ORG"}, [("Ida Solberg", "PERSON")]),
        ("He reads DC Comics.", {"DC_Comics": "ORG"}, [("DC Comics", "ORG")]),
        ("Shares of DS Roth rose.", {"DS_Roth": "ORG"}, [("DS Roth", "ORG")]),
        ("The Justice Department agreed.", {"Justice_Department": "ORG"}, [("Justice Department", "ORG")]),
        ("It paid Rs 5 Cr Lorne said.", {"Lorne": "GPE"}, [("Lorne", "GPE")]),
        ("William Barr Friday spoke.", {"William_Barr": "PERSON"}, [("William Barr", "PERSON")]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_ranks_stand_outside_the_name(text: str, names: dict[str, str], expected: list[tuple[str, str]]) -> None:
    assert found(strip_titles(document(text, **names))) == expected


def test_a_law_is_not_three_of_them() -> None:
    doc = NLP.make_doc("Under the Act, the Order and the Bill it may fail.")
    assert found(find_laws(doc)) == []
