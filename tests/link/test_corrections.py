"""Corrections hold whatever their order, and however often they are said; speakers are put right."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.errors import ContentError, Problem
from dossier.link import Settled, link, settle
from dossier.model import AnnotatedArticle, Corrections, Judgement, JudgementKind, Quotation
from tests.link.factory import annotated, role, spoken

ARTICLES = [
    annotated(
        "[[Ida Solberg PERSON 1]] met [[Per Ferner PERSON 2]] in [[Harrow GPE]]. [[Solberg PERSON 1 alias]] left.", "a1"
    ),
    annotated(
        "[[Ida Solberg PERSON]] and [[Ida Ferner PERSON]], the mayor, run [[Kestrel Motors ORG]] in [[Harrow GPE]]. "
        "“We pay,” [[he PERSON pronoun]] said.",
        "a2",
    ),
    annotated("[[Kestrel ORG]] sacked [[Ferner PERSON]].", "a3"),
]
NAMES = [
    "Ida Solberg", "Per Ferner", "Ida Ferner", "Harrow", "Kestrel Motors", "Kestrel", "Ferner", "kestrel-motors",
    "Solberg", "Nobody",
]  # fmt: skip
VALUES = {
    "rename": ["Ida Solberg", "Kestrel Ltd"],
    "type": ["ORG", "PERSON"],
    "role": ["mayor", "the mayor", "clerk", None],
    "link": ["https://example.org", "https://example.com"],
    "note": ["Sings.", "Sails."],
    "speaker": ["Ida Solberg", "Ferner", "Ida Ferner", None],
}
ARTICLE = st.sampled_from([None, None, "a1", "a2", "a2.md", "no-such"])


@st.composite
def judgements(draw: st.DrawFn) -> Judgement:
    """One correction as it may be read from a file."""
    kind: JudgementKind = draw(
        st.sampled_from(["same", "different", *VALUES, "not_an_entity", "unsure"])  # type: ignore[arg-type]
    )
    value = draw(st.sampled_from(VALUES[kind])) if kind in VALUES else None
    article, line = draw(ARTICLE), draw(st.integers(1, 9))
    if kind == "speaker":
        return Judgement(kind, ("We pay",), line, value, article)
    if kind == "role":
        text = "the mayor" if value is None else draw(st.sampled_from([None, "the mayor"]))
        return Judgement(kind, (draw(st.sampled_from(NAMES)),), line, value, article, text=text)
    count = 2 if kind in ("same", "different", "unsure") else 1
    names = draw(st.lists(st.sampled_from(NAMES), min_size=count, max_size=count, unique=True).map(tuple))
    if article and kind != "unsure" and draw(st.booleans()):
        text = draw(st.sampled_from(["Solberg", "Ida Solberg", "he", "Ferner", "Harrow"]))
        return Judgement(kind, names[:1], line, value, article, text=text)
    return Judgement(kind, names, line, value, article)


def outcome(decisions: list[Judgement]) -> Settled | tuple[Problem, ...]:
    """What the decisions come to, or the contradictions."""
    try:
        return settle(articles_with_roles(), Corrections(judgements=tuple(decisions)))
    except ContentError as error:
        return error.problems


def articles_with_roles() -> list[AnnotatedArticle]:
    one, two, three = ARTICLES
    return [one, replace(two, roles=(role(two, "the mayor", 1),)), three]


@settings(max_examples=200, deadline=None)
@given(st.lists(judgements(), max_size=4), st.randoms(use_true_random=False))
def test_their_order_changes_nothing(decisions: list[Judgement], random: object) -> None:
    shuffled = list(decisions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert outcome(decisions) == outcome(shuffled)


@settings(max_examples=150, deadline=None)
@given(st.lists(judgements(), max_size=3))
def test_the_order_of_names_changes_nothing(decisions: list[Judgement]) -> None:
    turned = [replace(judgement, names=judgement.names[::-1]) for judgement in decisions]
    one, other = outcome(decisions), outcome(turned)
    if isinstance(one, Settled) and isinstance(other, Settled):
        assert (one.articles, one.entities, one.problems) == (other.articles, other.entities, other.problems)
    else:
        assert not isinstance(one, Settled)
        assert not isinstance(other, Settled)
        assert {problem.line for problem in one} == {problem.line for problem in other}


@settings(max_examples=100, deadline=None)
@given(st.lists(judgements(), max_size=3))
def test_saying_it_twice_changes_nothing(decisions: list[Judgement]) -> None:
    assert outcome(decisions) == outcome(decisions + decisions)


@settings(max_examples=100, deadline=None)
@given(st.lists(judgements(), max_size=3))
def test_every_mention_that_is_left_is_of_an_entity_and_counted(decisions: list[Judgement]) -> None:
    found = outcome(decisions)
    if isinstance(found, Settled):
        owners = [mention.entity for one in found.articles for mention in one.mentions if mention.entity]
        assert {entity.id: entity.mentions for entity in found.entities} == {o: owners.count(o) for o in owners}


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


def test_what_is_no_quotation_of_anyone_is_gone() -> None:
    dossier, problems = link([quoted()], Corrections(judgements=(Judgement("speaker", ("keel is torn",), 1, None),)))
    assert (dossier.articles[0].quotations, problems) == ((), [])


def test_a_speaker_without_a_name_is_found_by_the_words_of_the_article() -> None:
    one = annotated("A diver rose. A diver and [[Per Ferner PERSON]] waved. “The keel is torn.” A diver sank.")
    dossier, problems = link([one], Corrections(judgements=(Judgement("speaker", ("keel",), 1, "a  diver"),)))
    [said] = dossier.articles[0].quotations
    assert said.speaker
    assert (said.speaker.start, said.speaker.text, said.speaker.entity) == (14, "A diver", None)
    assert (said.made_by, problems) == ("editor", [])


def test_the_words_of_the_quotation_itself_name_no_speaker() -> None:
    judgement = Judgement("speaker", ("keel",), 4, "keel")
    dossier, problems = link([quoted()], Corrections(judgements=(judgement,)))
    assert [problem.line for problem in problems] == [4]
    assert dossier.articles[0].quotations[0].made_by != "editor"


@pytest.mark.parametrize("kind", ["rename", "same", "different", "unsure", "not_an_entity"])
def test_a_name_that_is_nearly_one_of_the_dossier_is_put_right(kind: JudgementKind) -> None:
    names = ("Per Ferner", "Ida Solbarg") if kind in ("same", "different") else ("Ida Solbarg",)
    judgement = Judgement(kind, names, 2, "Ida" if kind == "rename" else None)
    [problem] = link([quoted()], Corrections(judgements=(judgement,)))[1]
    assert "nothing is called 'Ida Solbarg'" in problem.message
    assert problem.mend == "did you mean 'Ida Solberg'? correct the name"


def test_a_speaker_whom_the_article_does_not_mention_is_reported() -> None:
    dossier, problems = link([quoted()], Corrections(judgements=(Judgement("speaker", ("keel",), 4, "Ada Fehr"),)))
    assert [problem.line for problem in problems] == [4]
    assert dossier.articles[0].quotations[0].speaker == link([quoted()])[0].articles[0].quotations[0].speaker


def test_two_speakers_of_one_quotation_stop_the_build() -> None:
    both = (Judgement("speaker", ("keel",), 1, "Ida Solberg"), Judgement("speaker", ("torn",), 2, "Per Ferner"))
    with pytest.raises(ContentError, match=r"on line 1 and .* on line 2 contradict each other"):
        link([quoted()], Corrections(judgements=both))


def test_two_names_of_one_speaker_are_no_contradiction() -> None:
    both = (Judgement("speaker", ("keel",), 1, "Ida Solberg"), Judgement("speaker", ("torn",), 2, "ida-solberg"))
    assert link([quoted()], Corrections(judgements=both))[1] == []


def test_context_tells_one_quotation_from_another_of_the_same_words() -> None:
    one = annotated("“No,” said [[Ida Solberg PERSON]]. “No,” [[Per Ferner PERSON]] agreed, in the end.")
    later = one.article.text.rindex("No,")
    one = replace(one, quotations=(one.quotations[0], replace(one.quotations[1], start=later, end=later + 3)))
    judgement = Judgement("speaker", ("No",), 1, "Ida Solberg", "a1", context="“No,” Per Ferner")
    quotations = link([one], Corrections(judgements=(judgement,)))[0].articles[0].quotations
    assert [q.made_by for q in quotations] == ["test 1", "editor"]


def test_entities_named_in_a_quotation_are_what_it_is_about_but_for_the_speaker() -> None:
    one = annotated(
        "“[[Harrow GPE]] fears [[Ida Solberg PERSON 1]], says [[Per Ferner PERSON]],” said [[Solberg PERSON 1 alias]]."
    )
    one = replace(one, quotations=(replace(one.quotations[0], speaker=spoken(one, 3)),))
    assert link([one])[0].articles[0].quotations[0].about == ("harrow", "per-ferner")


EVERY_KIND = (
    Judgement("same", ("Per Ferner", "Ferner"), 1),
    Judgement("different", ("Kestrel", "Kestrel Motors"), 2),
    Judgement("rename", ("Harrow",), 3, "Port of Harrow"),
    Judgement("type", ("Kestrel Motors",), 4, "PRODUCT"),
    Judgement("not_an_entity", ("Kestrel",), 5, article="third"),
    Judgement("role", ("Ida Ferner",), 6, "clerk", text="the mayor"),
    Judgement("role", ("Ida Solberg",), 7, "the pilot"),
    Judgement("link", ("Ida Solberg",), 8, "https://example.org/ida"),
    Judgement("note", ("Ida Solberg",), 9, "Sails."),
    Judgement("speaker", ("We pay",), 10, "Ida Ferner", "The second"),
    Judgement("same", ("Ida Ferner",), 11, None, "The second", None, "he", "he said"),
    Judgement("type", ("Harrow",), 12, "ORG", "a1", None, "Harrow", "in Harrow. Solberg left"),
)
"""On what they hold for, the articles are named by title, by file and by id."""


def told(texts: Sequence[tuple[str, str, str]]) -> list[AnnotatedArticle]:
    """The articles of ARTICLES, under other names and with other words around them."""
    found = []
    for name, file, text in texts:
        title = {"a1": "The first", "a2": "The second", "a3": "The third"}[text]
        one = next(a for a in articles_with_roles() if a.article.id == text)
        found.append(replace(one, article=replace(one.article, id=name, source_file=f"articles/{file}", title=title)))
    return found


def summary(settled: Settled) -> dict[str, object]:
    """What the entities are, by name, whatever the articles are called."""
    return {
        entity.name: (
            entity.type, entity.mentions, entity.decided_by, entity.same_as, entity.note,
            [(role.text, role.decided_by) for role in entity.roles],
        )
        for entity in settled.entities
    }  # fmt: skip


def test_every_kind_survives_a_rebuild_and_a_renamed_file() -> None:
    corrections = Corrections(judgements=EVERY_KIND)
    here = told([("a1", "a1.md", "a1"), ("a2", "a2.md", "a2"), ("a3", "third.md", "a3")])
    first, again = settle(here, corrections), settle(here, corrections)
    assert first == again
    assert first.problems == ()
    assert summary(first) == {
        "Per Ferner": ("PERSON", 2, "editor", (), None, []),
        "Ida Ferner": ("PERSON", 2, "editor", (), None, [("clerk", "editor")]),
        "Ida Solberg": ("PERSON", 3, "editor", ("https://example.org/ida",), "Sails.", [("the pilot", "editor")]),
        "Kestrel Motors": ("PRODUCT", 1, "editor", (), None, []),
        "Port of Harrow": ("GPE", 1, "editor", (), None, []),
        "Harrow": ("ORG", 1, "editor", (), None, []),
    }
    assert [q.speaker.text for one in first.articles for q in one.quotations if q.speaker] == ["Ida Ferner"]
    renamed = settle(told([("a1", "a1.md", "a1"), ("new", "new.md", "a2"), ("a3", "third.md", "a3")]), corrections)
    assert (summary(renamed), renamed.problems) == (summary(first), ())


def test_every_kind_survives_an_edited_article() -> None:
    edited = [
        annotated(
            "It rained. [[Ida Solberg PERSON 1]] met [[Per Ferner PERSON 2]]  in\n[[Harrow GPE]]. "
            "[[Solberg PERSON 1 alias]] left. [[Harrow GPE]] slept.",
            "a1",
        ),
        annotated(
            "At noon [[Ida Solberg PERSON]] and [[Ida Ferner PERSON]], the mayor, ran [[Kestrel Motors ORG]]. "
            "\"We pay!\" [[he PERSON pronoun]] said, and [[he PERSON pronoun]] left.",
            "a2", title="The second",
        ),
        annotated("Today [[Kestrel ORG]] sacked [[Ferner PERSON]].", "third"),
    ]  # fmt: skip
    two = edited[1]
    start = two.article.text.index("We pay")
    said = Quotation(start, start + 7, "We pay!", "q", "direct", None, None, 0.9, "test", "test 1")
    edited[1] = replace(two, roles=(role(two, "the mayor", 1),), quotations=(said,))
    settled = settle(edited, Corrections(judgements=EVERY_KIND))
    assert settled.problems == ()
    found = summary(settled)
    assert found["Ida Ferner"] == ("PERSON", 2, "editor", (), None, [("clerk", "editor")])
    assert found["Harrow"] == ("ORG", 1, "editor", (), None, [])
    assert found["Port of Harrow"] == ("GPE", 1, "editor", (), None, [])


def test_what_no_longer_fits_is_reported_for_every_kind() -> None:
    settled = settle([annotated("[[Jo Finn PERSON]] sang.", "b1")], Corrections(judgements=EVERY_KIND))
    assert [problem.line for problem in settled.problems] == [judgement.line for judgement in EVERY_KIND]
    assert all(problem.warning for problem in settled.problems)
    assert summary(settled) == {"Jo Finn": ("PERSON", 1, "machine", (), None, [])}


def test_a_role_has_the_sentence_that_gives_it_or_no_place() -> None:
    one = annotated("[[Jo Finn PERSON]] sang. [[Ida Solberg PERSON]], Mayor of Lorne, left.", "a1")
    for name, place in (("Ida Solberg", ("a1", 27, 41, "Mayor of Lorne")), ("Jo Finn", ("", 0, 0, "mayor of Lorne"))):
        settled = settle([one], Corrections(judgements=(Judgement("role", (name,), 1, "mayor of Lorne"),)))
        [given_role] = next(entity.roles for entity in settled.entities if entity.name == name)
        assert (given_role.article, given_role.start, given_role.end, given_role.text) == place
        assert given_role.decided_by == "editor"


def test_what_an_editor_moved_is_marked_as_theirs() -> None:
    one = annotated("[[Ida Solberg PERSON 1]] sat. [[Solberg PERSON 1 alias]] rose. [[Per Lunde PERSON]] ran.", "a1")
    moved = Judgement("same", ("Per Lunde",), 1, None, "a1", "he signs so", "Solberg", "Solberg rose")
    settled = settle([one], Corrections(judgements=(moved,)))
    assert [m.made_by for m in settled.articles[0].mentions] == ["test 1", "editor", "test 1"]
    [judged] = next(entity.judged for entity in settled.entities if entity.name == "Per Lunde")
    assert (judged.name, judged.reason, judged.decided_by) == ("Solberg", "he signs so", "editor")


def test_a_doubt_that_nobody_can_settle_is_asked_no_more() -> None:
    both = [annotated("[[Katarina Solberg PERSON]] sang.", "a1"), annotated("[[Katerina Solberg PERSON]] sang.", "a2")]
    assert len(settle(both, Corrections()).doubts) == 1
    for names in (("Katarina Solberg", "Katerina Solberg"), ("katerina-solberg", "katarina-solberg")):
        settled = settle(both, Corrections(judgements=(Judgement("unsure", names, 1),)))
        assert (settled.doubts, settled.problems) == ((), ())
        assert len(settled.entities) == 2
