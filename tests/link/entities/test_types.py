"""One name, one type in all articles; what an age, a pet name and a joined name tell."""

from datetime import date

from dossier.link import settle
from dossier.link.entities.gather import is_junk
from dossier.link.names import person_key
from dossier.model import AnnotatedArticle, Corrections
from tests.link.factory import annotated


def types(*articles: AnnotatedArticle) -> dict[str, tuple[str, int]]:
    return {e.name: (e.type, e.mentions) for e in settle(articles, Corrections()).entities}


def test_a_full_name_has_the_type_of_most_mentions() -> None:
    articles = [
        annotated("[[Tarvin Metals ORG]] closed. [[Tarvin Metals ORG]] lost.", "a1"),
        annotated("[[Tarvin Metals PERSON]] closed.", "a2"),
    ]
    assert types(*articles) == {"Tarvin Metals": ("ORG", 3)}


def test_a_legal_form_outweighs_most_mentions() -> None:
    articles = [
        annotated("[[Tarvin Metals Ltd ORG]] closed.", "a1"),
        annotated("[[Tarvin Metals PERSON]] closed. [[Tarvin Metals PERSON]] lost.", "a2"),
    ]
    assert types(*articles) == {"Tarvin Metals": ("ORG", 3)}


def test_an_unknown_place_that_somebody_is_called_by_is_somebody() -> None:
    known = annotated(
        "[[Ida Tarvin PERSON 1]] met [[Per Quill PERSON]] of [[Lorne Rovers ORG]]."
        " [[Tarvin PERSON 1 alias]] left. [[Tarvin PERSON 1 alias]] slept. [[Tarvin PERSON 1 alias]] won."
        " [[Tarvin PERSON 1 alias]] sang.",
        "a1",
    )
    place = annotated("[[Tarvin GPE]] met [[Per Quill PERSON]] of [[Lorne Rovers ORG]].", "a2")
    assert types(known, place)["Ida Tarvin"] == ("PERSON", 6)


def test_ages_part_people_of_one_name() -> None:
    young = annotated("[[Per Quill PERSON]], 19, won.", "a1", published=date(2024, 5, 1))
    old = annotated("[[Per Quill PERSON]], 71, retired.", "a2", published=date(2024, 5, 2))
    later = annotated("[[Per Quill PERSON]], 20, won again.", "a3", published=date(2025, 2, 1))
    found = settle([young, old, later], Corrections()).entities
    assert sorted(entity.articles for entity in found) == [("a1", "a3"), ("a2",)]


def test_a_report_of_a_match_is_not_about_the_mayor() -> None:
    mayor = annotated("Mayor [[Per Quill PERSON]] and a minister and a senator spoke.", "a1")
    match = annotated("[[Per Quill PERSON]] hit 88. The opener faced six overs before the last wicket.", "a2")
    assert len(settle([mayor, match], Corrections()).entities) == 2


def test_a_pet_name_is_the_one_person_of_that_given_name() -> None:
    assert types(annotated("[[Stephen Quill PERSON]] left. [[Steve PERSON]] was late.")) == {
        "Stephen Quill": ("PERSON", 2)
    }
    both = annotated("[[Stephen Quill PERSON]] met [[Steven Reik PERSON]]. [[Steve PERSON]] was late.")
    assert "Steve" in types(both)


def test_titles_are_no_part_of_a_name() -> None:
    assert person_key("Alhaji Musa Dan") == person_key("Musa Dan")
    assert person_key("Oba Femi Alade") == person_key("Femi Alade")
    assert person_key("Ike Oba") == "ike oba"
    assert not is_junk("Oba", before="")
    assert person_key("Arne (Nanne) Lund") == "arne lund"
