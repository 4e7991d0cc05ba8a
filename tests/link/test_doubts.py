"""What an editor is asked to look at, and what a correction settles."""

from dataclasses import replace

from hypothesis import given
from hypothesis import settings as set_up
from hypothesis import strategies as st

from dossier.link import settle
from dossier.model import AnnotatedArticle, Corrections, Doubt, Judgement, Speaker
from tests.link.factory import annotated, spoken

UNSURE = [
    annotated("[[Ida Solberg PERSON]] spoke in [[Harrow GPE]]. [[Kestrel Works ORG]] closed.", "a1"),
    annotated("[[Solberg PERSON]] plays. [[Kestrel Works ORG]] and [[Kestrel Works FAC]] opened.", "a2"),
    annotated("[[Inga Ferner PERSON 1]] left. [[He PERSON 1 pronoun]] and [[she PERSON 1 pronoun]] spoke.", "a3"),
]


def doubts(articles: list[AnnotatedArticle], *judgements: Judgement) -> list[Doubt]:
    return list(settle(articles, Corrections(judgements=judgements)).doubts)


def kinds(found: list[Doubt]) -> set[tuple[str, tuple[str, ...]]]:
    return {(doubt.kind, doubt.entities) for doubt in found}


def test_what_is_unsure() -> None:
    found = kinds(doubts(UNSURE))
    assert ("perhaps-same", ("ida-solberg", "solberg")) in found
    assert ("two-people", ("inga-ferner",)) in found
    assert ("type", ("kestrel-works",)) in found


def test_initials_are_asked_about_also_with_the_word_for_their_kind() -> None:
    articles = [annotated("[[Harrow Today ORG]] reported it."), annotated("[[HT television ORG]] did not.", "a2")]
    assert kinds(doubts(articles)) == {("perhaps-same", ("harrow-today", "ht-television"))}


def test_a_doubt_stands_at_its_place() -> None:
    doubt = next(one for one in doubts(UNSURE) if one.kind == "two-people")
    assert doubt.article == "a3"
    assert UNSURE[2].article.text[doubt.start : doubt.end] in ("He", "she")


def test_a_decision_settles_it() -> None:
    apart = Judgement("different", ("Ida Solberg", "Solberg"), 1)
    typed = Judgement("type", ("Kestrel Works",), 2, "ORG")
    left = kinds(doubts(UNSURE, apart, typed))
    assert {kind for kind, _ in left} == {"two-people"}


def test_a_speaker_of_low_confidence_is_asked_for() -> None:
    one = annotated("“It rang,” said [[Ida Solberg PERSON]].", "a1")
    for confidence, asked in ((0.5, True), (0.95, False)):
        quoted = replace(one, quotations=(replace(one.quotations[0], speaker=spoken(one, 0), confidence=confidence),))
        assert any(doubt.kind == "speaker" for doubt in doubts([quoted])) is asked


@set_up(deadline=None, max_examples=30)
@given(st.permutations(UNSURE))
def test_the_weightiest_come_first_whatever_the_order(articles: list[AnnotatedArticle]) -> None:
    found = doubts(articles)
    assert found == doubts(UNSURE)
    assert [one.weight for one in found] == sorted((one.weight for one in found), reverse=True)
    assert all(0 <= one.weight <= 1 for one in found)


def test_a_doubt_names_what_it_is_about() -> None:
    reasons = " / ".join(doubt.reason for doubt in doubts(UNSURE))
    assert "Kestrel Works is taken for" in reasons


def test_a_doubtful_speaker_is_asked_for_with_the_words() -> None:
    one = annotated("[[Ida Solberg PERSON 1]] left. “It rang,” [[she PERSON 1 pronoun]] said.", "a1")
    quoted = replace(one, quotations=(replace(one.quotations[0], speaker=spoken(one, 1), confidence=0.5),))
    reason = next(doubt.reason for doubt in doubts([quoted]) if doubt.kind == "speaker")
    assert reason.startswith("“It rang,” said by Ida Solberg (“she”)?")


def test_one_name_of_two_kinds_is_asked_about() -> None:
    two = [annotated("[[Kestrel PERSON]] sang.", "a1"), annotated("[[Kestrel WORK_OF_ART]] opened.", "a2")]
    found = [doubt for doubt in doubts(two) if doubt.kind == "perhaps-same"]
    assert [doubt.reason for doubt in found] == ["Kestrel is once a person and once a work"]


def test_many_of_one_name_are_not_asked_about_two_by_two() -> None:
    many = [
        annotated(f"[[Quill PERSON]] of [[{town} GPE]] left.", f"a{n}") for n, town in enumerate(("A1b", "C2d", "E3f"))
    ]
    found = [doubt for doubt in doubts(many) if doubt.kind == "perhaps-same"]
    assert len(found) == 2


def test_a_speaker_who_is_nobody_is_asked_about_in_the_words_of_the_text() -> None:
    one = annotated("[[Ida Solberg PERSON 1]] and a diver met. “The keel is torn,” she said.")
    at = one.article.text.index("she")
    for who, told in ((Speaker(at, at + 3, "she"), "“she”"), (spoken(one, 0), "Ida Solberg")):
        said = replace(one.quotations[0], speaker=who, confidence=0.3)
        [doubt] = doubts([replace(one, quotations=(said,))])
        assert f"“The keel is torn” said by {told}? Found by" in doubt.reason.replace(",”", "”")
