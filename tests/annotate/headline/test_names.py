import pytest
from spacy.lang.en import English
from spacy.tokens import Doc, Span

from dossier.annotate.headline.names import headline_names
from dossier.model import Mention

NLP = English()


def text_of(*names: tuple[str, str, int]) -> tuple[Doc, list[Mention]]:
    """Return a text of names, of which each is of a type and of a chain."""
    doc = NLP(" . ".join(name for name, _, _ in names))
    found, at = [], 0
    for name, kind, chain in names:
        found.append(Mention(at, at + len(name), name, kind, "name", "test 1", chain))
        at += len(name) + 3
    return doc, found


def names(
    title: str, *below: tuple[str, str, int], read: tuple[tuple[int, int, str], ...] = ()
) -> list[tuple[str, int | None]]:
    """Return the names of a headline with their chains; `read` are the names that the pipeline tells in it."""
    headline = NLP(title)
    headline.ents = [Span(headline, start, end, kind) for start, end, kind in read]
    doc, mentions = text_of(*below)
    return [(found.text, found.chain) for found in headline_names(title, headline, doc, mentions)]


SOLBERG = ("Ida Solberg", "PERSON", 0)


def test_a_name_of_the_text_is_known_in_the_headline() -> None:
    assert names("Ida Solberg resigns", SOLBERG) == [("Ida Solberg", 0)]


def test_a_surname_stands_for_the_one_who_has_it() -> None:
    assert names("Solberg resigns", SOLBERG) == [("Solberg", 0)]
    assert names("Solberg resigns", SOLBERG, ("Per Solberg", "PERSON", 1)) == []


def test_the_headline_gives_the_full_name() -> None:
    who = ((0, 2, "PERSON"),)
    assert names("Ida Solberg resigns", ("Solberg", "PERSON", 3), read=who) == [("Ida Solberg", 3)]


def test_one_with_another_given_name_is_somebody_else() -> None:
    who = ((0, 2, "PERSON"),)
    assert names("Ida Solberg resigns", ("Per Solberg", "PERSON", 3), read=who) == [("Ida Solberg", None)]


def test_a_headline_shortens_the_name_of_a_body() -> None:
    assert names("Fire at Marsh Lane", ("Marsh Lane Clinic", "FAC", 2)) == [("Marsh Lane", 2)]
    assert names("Fire at Marsh", ("Marsh Clinic", "FAC", 2)) == []


def test_a_shortened_name_keeps_whole_words_and_its_capitals() -> None:
    assert names("A day at Marsh lane", ("Marsh Lane Clinic", "FAC", 2)) == []
    assert names("U.S. jury sits", ("U.S. Marshal Service", "ORG", 2)) == []
    assert names("FIRE AT MARSH LANE", ("Marsh Lane Clinic", "FAC", 2)) == [("MARSH LANE", 2)]


def test_what_stands_before_a_surname_must_be_a_given_name() -> None:
    below = ("Solberg", "PERSON", 3)
    assert names("Norwich place RB Solberg on bench", below, read=((2, 4, "PERSON"),)) == [("Solberg", 3)]
    assert names("The 'Chin' Solberg dies", below, read=((2, 5, "PERSON"),)) == [("Solberg", 3)]


def test_a_word_in_lower_case_is_no_name() -> None:
    assert names("The port is closed", ("Port", "PERSON", 0)) == []


def test_a_name_that_the_text_has_not_is_nobody_of_the_text() -> None:
    assert names("Lorne mourns", SOLBERG, read=((0, 1, "GPE"),)) == [("Lorne", None)]


@pytest.mark.parametrize("kind", ["CARDINAL", "DATE"])
def test_figures_are_no_names(kind: str) -> None:
    assert names("Two resign", read=((0, 1, kind),)) == []
