"""Corrections hold whatever their order, and however often they are said; speakers are put right."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.errors import ContentError
from dossier.link import link
from dossier.model import AnnotatedArticle, Corrections, Judgement
from tests.link.factory import annotated, spoken

ARTICLES = [
    annotated(
        "[[Ida Solberg PERSON 1]] met [[Per Ferner PERSON 2]] in [[Harrow GPE]]. [[Solberg PERSON 1 alias]] left.", "a1"
    ),
    annotated("[[Ida Solberg PERSON]] and [[Ida Ferner PERSON]] run [[Kestrel Motors ORG]] in [[Harrow GPE]].", "a2"),
    annotated("[[Kestrel ORG]] sacked [[Ferner PERSON]].", "a3"),
]
NAMES = [
    "Ida Solberg",
    "Per Ferner",
    "Ida Ferner",
    "Harrow",
    "Kestrel Motors",
    "Kestrel",
    "Ferner",
    "kestrel-motors",
    "Nobody",
]
judgements = st.builds(
    Judgement,
    kind=st.sampled_from(["same", "different", "rename", "type", "not_an_entity", "link", "note"]),
    names=st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True).map(tuple),
    line=st.integers(1, 9),
    value=st.sampled_from(["ORG", "Ida Solberg", "https://example.org"]),
    article=st.sampled_from([None, None, "a1", "a2"]),
)


def outcome(decisions: list[Judgement]) -> object:
    """Return the dossier, or the contradictions."""
    try:
        dossier, problems = link(ARTICLES, Corrections(judgements=tuple(decisions)))
    except ContentError as error:
        return error.problems
    return dossier, problems


@settings(max_examples=150, deadline=None)
@given(st.lists(judgements, max_size=4), st.randoms(use_true_random=False))
def test_their_order_changes_nothing(decisions: list[Judgement], random: object) -> None:
    shuffled = list(decisions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert outcome(decisions) == outcome(shuffled)


@settings(max_examples=80, deadline=None)
@given(st.lists(judgements, max_size=3))
def test_saying_it_twice_changes_nothing(decisions: list[Judgement]) -> None:
    assert outcome(decisions) == outcome(decisions + decisions)


def quoted() -> AnnotatedArticle:
    one = annotated("[[Ida Solberg PERSON]] met [[Per Ferner PERSON]]. “The keel is torn,” he said.")
    return replace(one, quotations=(replace(one.quotations[0], speaker=spoken(one, 0)),))


def test_the_machine_resolves_the_speaker() -> None:
    quotation = link([quoted()])[0].articles[0].quotations[0]
    assert quotation.speaker
    assert quotation.speaker.entity == "ida-solberg"


def test_an_editor_names_the_speaker() -> None:
    judgement = Judgement("speaker", ("the keel is torn",), 1, "Per Ferner")
    dossier, problems = link([quoted()], Corrections(judgements=(judgement,)))
    quotation = dossier.articles[0].quotations[0]
    assert quotation.speaker
    assert (quotation.speaker.text, quotation.speaker.entity) == ("Per Ferner", "per-ferner")
    assert (quotation.made_by, quotation.confidence, problems) == ("editor", 1.0, [])


def test_an_editor_takes_the_speaker_away() -> None:
    dossier, _ = link([quoted()], Corrections(judgements=(Judgement("speaker", ("keel is torn",), 1, None),)))
    assert dossier.articles[0].quotations[0].speaker is None


def test_a_speaker_whom_the_article_does_not_mention_is_reported() -> None:
    dossier, problems = link([quoted()], Corrections(judgements=(Judgement("speaker", ("keel",), 4, "Ada Fehr"),)))
    assert [problem.line for problem in problems] == [4]
    assert dossier.articles[0].quotations[0].speaker == link([quoted()])[0].articles[0].quotations[0].speaker


def test_two_speakers_of_one_quotation_stop_the_build() -> None:
    both = (Judgement("speaker", ("keel",), 1, "Ida Solberg"), Judgement("speaker", ("torn",), 2, "Per Ferner"))
    with pytest.raises(ContentError, match=r"on line 1 and .* on line 2 contradict each other"):
        link([quoted()], Corrections(judgements=both))


def test_entities_named_in_a_quotation_are_what_it_is_about_but_for_the_speaker() -> None:
    one = annotated(
        "“[[Harrow GPE]] fears [[Ida Solberg PERSON 1]], says [[Per Ferner PERSON]],” said [[Solberg PERSON 1 alias]]."
    )
    one = replace(one, quotations=(replace(one.quotations[0], speaker=spoken(one, 3)),))
    assert link([one])[0].articles[0].quotations[0].about == ("harrow", "per-ferner")
