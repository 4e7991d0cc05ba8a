"""Who is meant by a speaking pronoun, on sentences whose tags and arcs are written by hand."""

from spacy.tokens import Doc

from dossier.annotate.quotations import find_quotations
from dossier.model import Mention, Quotation
from tests.annotate.quotations.helpers import article, parsed, quotations


def last(text: str, doc: Doc, mentions: list[Mention] | None = None) -> Quotation:
    return find_quotations(article(text), doc, mentions or [])[-1]


def test_it_is_the_body_that_spoke_and_keeps_its_words() -> None:
    text = "The Port Trust said it was sorry. It called the delay “a lesson”."
    tags = "DT NNP NNP VBD PRP VBD JJ . PRP VBD DT NN `` DT NN '' ."
    doc = parsed(text, tags, {2: (3, "nsubj"), 4: (5, "nsubj"), 8: (9, "nsubj")})
    trust = Mention(4, 14, "Port Trust", "ORG", "name", "test", 0)
    speaker = last(text, doc, [trust]).speaker
    assert speaker is not None
    assert (speaker.text, speaker.mention) == ("It", 0)


def test_it_is_the_document_that_no_mention_is_of() -> None:
    text = "The report says the roof failed. It calls the cost “absurd”."
    tags = "DT NN VBZ DT NN VBD . PRP VBZ DT NN `` JJ '' ."
    doc = parsed(text, tags, {1: (2, "nsubj"), 7: (8, "nsubj")})
    speaker = last(text, doc).speaker
    assert speaker is not None
    assert speaker.text == "The report"


def test_it_is_no_person() -> None:
    text = "Haas said no. It called the cost “absurd”."
    doc = parsed(text, "NNP VBD UH . PRP VBD DT NN `` JJ '' .", {0: (1, "nsubj"), 4: (5, "nsubj")}, [(0, 1)])
    speaker = last(text, doc).speaker
    assert speaker is None or speaker.text == "It"


def test_they_are_the_people_of_the_clause_above() -> None:
    text = "Ministers left after they said that the mill was safe."
    doc = parsed(text, "NNS VBD IN PRP VBD IN DT NN VBD JJ .", {0: (1, "nsubj"), 3: (4, "nsubj")})
    row = last(text, doc)
    assert row.speaker is not None
    assert (row.text, row.speaker.text) == ("the mill was safe", "Ministers")


def test_who_asks_is_not_who_answers() -> None:
    text = "Lena Roth asked whether Mr Pell had heard it.\n\n“No. I was asleep in the shed.”"
    tags = "NNP NNP VBD IN NNP NNP VBD VBN PRP . _SP `` UH . PRP VBD JJ IN DT NN . ''"
    doc = parsed(text, tags, {1: (2, "nsubj"), 5: (7, "nsubj")}, [(0, 2), (5, 6)])
    speaker = last(text, doc).speaker
    assert speaker is not None
    assert speaker.text == "Pell"


def test_a_clause_ends_where_the_speaker_does_something_else() -> None:
    text = "Vale said the notice was old and apologised for it."
    doc = parsed(text, "NNP VBD DT NN VBD JJ CC VBD IN PRP .", {0: (1, "nsubj"), 7: (1, "conj")}, [(0, 1)])
    assert [q.text for q in quotations(text, doc)] == ["the notice was old"]


def test_that_after_the_verb_is_no_inversion() -> None:
    text = "Roth, known as “the Surgeon”, conceded that Aster had lost."
    tags = "NNP , VBN IN `` DT NNP '' , VBD IN NNP VBD VBN ."
    doc = parsed(text, tags, {0: (9, "nsubj"), 11: (13, "nsubj")}, [(0, 1), (11, 12)])
    row = last(text, doc)
    assert row.speaker is not None
    assert (row.text, row.speaker.text) == ("Aster had lost", "Roth")


def test_a_headline_with_its_source_is_no_speech() -> None:
    text = "“Letter found in the rain” — Lorne Courier, August 15, 2008"
    tags = "`` NN VBN IN DT NN '' : NNP NNP , NNP CD , CD"
    assert quotations(text, parsed(text, tags, {})) == []


def test_what_a_survey_found_is_said_and_what_a_person_found_is_not() -> None:
    arcs = {1: (2, "nsubj"), 3: (4, "nsubj"), 4: (2, "ccomp")}
    text = "The survey found trade fell."
    assert last(text, parsed(text, "DT NN VBD NN VBD .", arcs)).text == "trade fell"
    text = "Mr Pell found trade fell."
    assert quotations(text, parsed(text, "NNP NNP VBD NN VBD .", arcs, [(1, 2)])) == []
