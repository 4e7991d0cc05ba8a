"""The components after the encoder, on documents made by hand."""

import spacy
from spacy.tokens import Doc, Span

from dossier.annotate.names.gazetteer import countries, know_places
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
