"""Ties between articles: what is one event told twice, and what only looks alike."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.link import link, settle
from dossier.link.ties.evidence import contradict, two_utterances
from dossier.link.ties.tellings import telling_of
from dossier.model import AnnotatedArticle, Corrections, CrossReference, Dossier
from tests.link.factory import annotated, day, said, spoken

COURIER = annotated(
    "The ferry [[Kestrel PRODUCT]] struck a sandbank off [[Harrow GPE]] and 24 passengers were injured. "
    "Divers found the torn hull of the ferry under the lighthouse. "
    "“We heard the keel scrape along the whole sandbank,” the deckhand recalled. "
    "The harbour chapel was opened for the stranded families overnight.",
    "courier",
    published=day(1),
)
GAZETTE = annotated(
    "Off [[Harrow GPE]] the ferry [[Kestrel PRODUCT]] struck a sandbank, and 31 passengers were injured. "
    "Under the lighthouse divers have found the ferry's torn hull. "
    "A deckhand recalled how “we heard the keel scrape along the whole sandbank” at dusk. "
    "Insurers declined to comment.",
    "gazette",
    published=day(2),
)
OTHER = annotated(
    "Bakers in [[Lorne GPE]] demand cheaper flour. The ministry promised subsidies for rye. "
    "Sourdough prices doubled within weeks.",
    "bakers",
    published=day(3),
)


def tied(dossier: Dossier) -> set[tuple[str, str, str]]:
    return {(tie.kind, tie.a.text, tie.b.text) for tie in dossier.crossrefs}


def found(*articles: AnnotatedArticle) -> tuple[CrossReference, ...]:
    return link(articles)[0].crossrefs


def test_one_event_in_other_words_is_tied_sentence_by_sentence() -> None:
    kinds = [(tie.kind, tie.a.text[:12], tie.b.text[:12]) for tie in found(COURIER, GAZETTE)]
    assert kinds == [
        ("same-statement", "The ferry Ke", "Off Harrow t"),
        ("same-statement", "Divers found", "Under the li"),
        ("same-quotation", "We heard the", "we heard the"),
    ]


def test_figures_that_differ_are_set_side_by_side() -> None:
    articles = [_with_figure(COURIER, "24"), _with_figure(GAZETTE, "31")]
    differences = [difference for tie in found(*articles) for difference in tie.differences]
    assert [(d.what, d.a, d.b) for d in differences] == [("injured", "24", "31")]


def _with_figure(one: AnnotatedArticle, words: str) -> AnnotatedArticle:
    start = one.article.text.index(words)
    figure = replace(one.mentions[0], start=start, end=start + len(words), text=words, type="CARDINAL")
    return replace(one, mentions=tuple(sorted((*one.mentions, figure), key=lambda mention: mention.start)))


def test_the_reasons_are_told_in_words() -> None:
    first = found(COURIER, GAZETTE)[0]
    assert first.reasons[0] == "both name Harrow, Kestrel"
    assert first.reasons[-1].startswith("words in common: ")
    assert set(first.entities) == {"harrow", "kestrel"}


def test_the_same_told_of_other_people_is_no_tie() -> None:
    here = annotated("Officers charged [[Ida Solberg PERSON]] with smuggling walrus ivory through the harbour.", "a")
    there = annotated("Officers charged [[Per Ferner PERSON]] with smuggling walrus ivory through the harbour.", "b")
    assert not found(here, there)


def test_a_list_of_names_is_no_tie() -> None:
    here = annotated("([[Ada Fehr PERSON]]/[[Lorne Agency ORG]])", "a")
    there = annotated("([[Lorne Agency ORG]]: [[Ada Fehr PERSON]])", "b")
    assert not found(here, there)


def test_lines_about_pictures_and_rights_are_no_ties() -> None:
    for line in (
        "(credit: ADA FEHR/LORNE AGENCY)",
        "(Lorne Agency/Ada Fehr/Harbour Office via Lorne Agency)",
        "Copyright 2026 The Lorne Courier, and none of this walrus ivory harbour material may be sold.",
        "This walrus ivory harbour material may not be published, broadcast, rewritten or sold to anyone at all.",
    ):
        assert not found(annotated(line, "a"), annotated(line, "b")), line


def test_two_utterances_of_one_speaker_are_not_one() -> None:
    told = annotated("[[Ida Solberg PERSON]] told voters that the country would join every military bloc.", "b")
    indirect = said(
        told.article.text, "the country would join every military bloc", identifier="q", kind="indirect",
        speaker=spoken(told, 0),
    )  # fmt: skip
    direct = annotated("“We shall never join any military bloc,” said [[Ida Solberg PERSON]].", "a")
    direct = replace(direct, quotations=(replace(direct.quotations[0], speaker=spoken(direct, 0)),))
    kinds = {tie.kind for tie in found(direct, replace(told, quotations=(indirect,)))}
    assert "same-quotation" not in kinds


@pytest.mark.parametrize(("who", "words", "two"), [
    ("Ida Solberg", "every bridge would be closed at dusk", True),
    ("Mara Holt", "every bridge would be closed at dusk", True),
    ("Mara Holt", "the sandbank had torn the keel of the ferry", False),
])  # fmt: skip
def test_what_two_people_say_is_one_thing_only_in_like_words(who: str, words: str, two: bool) -> None:
    here = _told("Ida Solberg", "the keel of the ferry was torn by a sandbank", "a")
    there = _told(who, words, "b")
    (a,), (b,) = (telling_of(one).profiles for one in settle([here, there], Corrections()).articles)
    assert two_utterances(a, b) is two


def _told(who: str, words: str, name: str) -> AnnotatedArticle:
    one = annotated(f"[[{who} PERSON]] told the council that {words}.", name)
    quotation = said(one.article.text, words, identifier=f"{name}-q", kind="indirect", speaker=spoken(one, 0))
    return replace(one, quotations=(quotation,))


@pytest.mark.parametrize(
    ("there", "one"),
    [
        ("The council was warned about the rotten piers of the bridge in January.", True),
        ("The council was not warned about the rotten piers of the bridge in January.", False),
        ("The council had never been warned about the rotten piers of the bridge.", False),
        ("Not only was the council warned about the rotten piers of the bridge, it knew.", True),
        ("The council was warned about the rotten piers of the bridge and did not answer.", True),
    ],
)
def test_what_one_denies_the_other_does_not_tell(there: str, one: bool) -> None:
    here = annotated("The council was warned about the rotten piers of the bridge in January.", "a")
    profiles = [telling_of(article).profiles[0] for article in (here, annotated(there, "b"))]
    assert contradict(*profiles) is not one


def test_copied_words_are_a_copied_passage() -> None:
    wire = "the crew of the trawler had thrown the nets overboard before the coast guard could come alongside"
    here = annotated(f"Officials said {wire}.", "a", published=day(1))
    there = annotated(f"In the end {wire}. Nobody was fined.", "b", published=day(2))
    ties = found(there, here)
    assert [(tie.kind, tie.a.article, tie.b.article) for tie in ties] == [("copied-passage", "a", "b")]


def test_a_quotation_retold_by_another_is_the_same_of_one_speaker_only() -> None:
    direct = annotated("“We shall never join any military bloc,” said [[Ida Solberg PERSON]].", "a")
    direct = replace(direct, quotations=(replace(direct.quotations[0], speaker=spoken(direct, 0)),))
    for name, kinds in (("Ida Solberg", ["same-quotation"]), ("Per Ferner", [])):
        told = annotated(f"[[{name} PERSON]] told voters that the country would never join a military bloc.", "b")
        words = "the country would never join a military bloc"
        indirect = said(told.article.text, words, identifier="q", kind="indirect", speaker=spoken(told, 0))
        assert [tie.kind for tie in found(direct, replace(told, quotations=(indirect,)))] == kinds


def reported(marked: str, name: str, words: str) -> AnnotatedArticle:
    """Return an article in which the first one named says `words` indirectly."""
    one = annotated(marked, name, published=day(1))
    return replace(
        one, quotations=(said(one.article.text, words, identifier=name, kind="indirect", speaker=spoken(one, 0)),)
    )


def test_who_said_it_and_what_he_is_tie_nothing() -> None:
    words = "dense fog hid the ferry"
    here = reported(
        f"[[Ida Solberg PERSON]], who leads the harbour chapel and the lighthouse museum, said {words}.", "a", words
    )
    for words, kinds in (("tugs were ordered for the ferry", []), ("fog, dense fog, hid it", ["same-statement"])):
        there = f"The leader of the harbour chapel and of the lighthouse museum, [[Ida Solberg PERSON]], said {words}."
        assert [tie.kind for tie in found(here, reported(there, "b", words))] == kinds


def test_a_sentence_goes_with_the_one_that_tells_the_same_and_not_with_all_that_are_like_it() -> None:
    here = annotated("Divers found the torn hull of the ferry under the lighthouse.", "a", published=day(1))
    told = "Under the lighthouse divers have found the ferry's torn hull."
    like = "The lighthouse found the torn hull of a diver."
    assert [tie.b.text for tie in found(here, annotated(f"{told} {like}", "b", published=day(2)))] == [told]
    assert [tie.b.text for tie in found(here, annotated(like, "b", published=day(2)))] == [like]


def test_statements_gather_the_reports_earliest_first() -> None:
    third = replace(COURIER, article=replace(COURIER.article, id="wire", published=day(5)))
    dossier, _ = link([third, GAZETTE, COURIER])
    reports = [[report.article for report in statement.reports] for statement in dossier.statements]
    assert ["courier", "gazette", "wire"] in reports
    for statement in dossier.statements:
        assert statement.summary in [report.text for report in statement.reports]
        assert len({report.article for report in statement.reports}) == len(statement.reports)


def test_related_articles_are_ranked_with_reasons() -> None:
    dossier, _ = link([COURIER, GAZETTE, OTHER])
    assert [other.article for other in dossier.related["courier"]] == ["gazette"]
    assert dossier.related["courier"][0].reasons[:2] == ("3 passages in common", "both name Harrow, Kestrel")
    assert dossier.related["bakers"] == ()


WORDS = "ferry sandbank keel walrus harbour smuggler lighthouse trawler deckhand chapel ivory coastguard"
sentences = st.lists(st.sampled_from(WORDS.split()), min_size=3, max_size=9).map(
    lambda words: " ".join(words).capitalize() + "."
)
texts = st.lists(st.lists(sentences, min_size=1, max_size=4).map(" ".join), min_size=2, max_size=4)


def made(bodies: list[str]) -> list[AnnotatedArticle]:
    return [annotated(body, f"a{n}", published=day(1 + n % 3)) for n, body in enumerate(bodies)]


@settings(max_examples=60, deadline=None)
@given(texts, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_nothing(bodies: list[str], random: object) -> None:
    articles = made(bodies)
    shuffled = list(articles)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert link(articles) == link(shuffled)


@settings(max_examples=60, deadline=None)
@given(texts)
def test_an_article_more_changes_no_tie_between_the_others(bodies: list[str]) -> None:
    without = tied(link(made(bodies))[0])
    more = link([*made(bodies), OTHER])[0]
    assert tied(more) == without


@settings(max_examples=60, deadline=None)
@given(texts)
def test_any_article_more_changes_no_tie_between_the_others(bodies: list[str]) -> None:
    *others, last = made(bodies)
    before = link(others)[0].crossrefs
    after = [tie for tie in link([*others, last])[0].crossrefs if last.article.id not in (tie.a.article, tie.b.article)]
    assert list(before) == after


@settings(max_examples=60, deadline=None)
@given(texts)
def test_ties_are_symmetric_and_their_spans_stand_in_the_text(bodies: list[str]) -> None:
    one, other, *_ = made(bodies)
    one, other = (replace(x, article=replace(x.article, published=None)) for x in (one, other))
    swapped = [replace(x, article=replace(x.article, id=y.article.id)) for x, y in ((one, other), (other, one))]
    straight = {(tie.kind, tie.a.text, tie.b.text) for tie in found(one, other)}
    assert straight == {(tie.kind, tie.b.text, tie.a.text) for tie in found(*swapped)}
    text = {one.article.id: one.article.text, other.article.id: other.article.text}
    for tie in found(one, other):
        for side in (tie.a, tie.b):
            assert text[side.article][side.start : side.end] == side.text
