"""People of one name: kept apart where callings conflict, joined by role where only one could be meant."""

from dataclasses import replace

from dossier.link import settle
from dossier.link.entities.callings import callings, conflict
from dossier.model import AnnotatedArticle, Corrections, Entity
from tests.link.factory import annotated, role


def entities(*articles: AnnotatedArticle) -> list[Entity]:
    return [e for e in settle(articles, Corrections()).entities if e.type == "PERSON"]


def with_role(marked: str, name: str, words: str, number: int = 0) -> AnnotatedArticle:
    one = annotated(marked, name)
    return replace(one, roles=(role(one, words, number),))


SURGEON = with_role("[[David Okoro PERSON]], a cardiac surgeon, spoke in [[Lagos GPE]].", "a1", "a cardiac surgeon")
STRIKER = with_role("[[David Okoro PERSON]], the striker, left [[Lorne Rovers ORG]].", "a2", "the striker")


def test_a_surgeon_is_not_the_striker_of_his_name() -> None:
    found = entities(SURGEON, STRIKER)
    assert [entity.name for entity in found] == ["David Okoro", "David Okoro"]
    assert len({entity.id for entity in found}) == 2
    doubts = [doubt for doubt in settle([SURGEON, STRIKER], Corrections()).doubts if doubt.kind == "perhaps-same"]
    assert [set(doubt.entities) for doubt in doubts] == [{entity.id for entity in found}]


def test_articles_on_one_matter_know_one_person() -> None:
    both = "[[David Okoro PERSON]], {}, met [[Ida Solberg PERSON]] of [[Lorne Rovers ORG]] in [[Lagos GPE]]."
    known = [
        with_role(both.format(words), name, words)
        for name, words in (("a1", "a cardiac surgeon"), ("a2", "the striker"))
    ]
    assert {entity.name: entity.mentions for entity in entities(*known)} == {"David Okoro": 2, "Ida Solberg": 2}
    assert "two-people" in {doubt.kind for doubt in settle(known, Corrections()).doubts}


def test_what_one_person_often_is_conflicts_with_nothing() -> None:
    assert conflict(callings("the club's goalkeeper"), callings("a heart surgeon"))
    assert not conflict(callings("a lawyer"), callings("the prime minister"))
    assert not conflict(callings("a resident"), callings("a nurse"))


def test_a_surname_is_the_one_of_the_same_role() -> None:
    full = [
        with_role("[[Ida Solberg PERSON]], mayor of [[Lorne GPE]], spoke at [[Lorne Council ORG]].", "a1", "mayor"),
        annotated("[[Per Solberg PERSON]] sails from [[Lorne GPE]] for [[Lorne Council ORG]].", "a2"),
    ]
    short = "Mayor [[Solberg PERSON]] asked [[Lorne Council ORG]] in [[Lorne GPE]]."
    assert {e.name: e.mentions for e in entities(*full, with_role(short, "a3", "Mayor"))}["Ida Solberg"] == 2
    assert {e.name: e.mentions for e in entities(*full, annotated(short, "a3"))}["Solberg"] == 1


def test_a_word_that_the_article_has_in_lower_case_is_no_name() -> None:
    assert entities(annotated("[[Mother PERSON]] said that the mother of [[Ida Solberg PERSON]] left.")) != []
    assert [e.name for e in entities(annotated("[[Mother PERSON]] said that a mother left."))] == []


def test_a_surname_of_two_people_of_one_article_is_nobodys() -> None:
    both = (
        "[[Ida Solberg PERSON 1]] met [[Per Solberg PERSON 2]]. [[Solberg PERSON 3]] left. [[Solberg PERSON 4]] stayed."
    )
    assert [(e.name, e.mentions) for e in entities(annotated(both))] == [
        ("Ida Solberg", 1), ("Per Solberg", 1), ("Solberg", 1), ("Solberg", 1),
    ]  # fmt: skip
