"""What a headline tells is tied like what a text tells, and changes nothing between texts."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.link import link
from dossier.model import AnnotatedArticle, Dossier
from tests.link.factory import annotated, day, headed
from tests.link.test_ties import COURIER, GAZETTE, OTHER

STRUCK = "Ferry [[Kestrel PRODUCT]] strikes sandbank off [[Harrow GPE]], passengers injured"
WHOLE = "[[Harrow GPE]] ferry [[Kestrel PRODUCT]] struck sandbank and passengers were injured"
MAIL = annotated(
    "The ferry [[Kestrel PRODUCT]] lies in the harbour of [[Harrow GPE]]. Its owners met the insurers at noon.",
    "mail",
    published=day(3),
)


def ties(*articles: AnnotatedArticle) -> list[tuple[bool, str, bool, str]]:
    """Return the ties of headlines, each end with whether it is one."""
    found = link(articles)[0].headline_ties
    return [(tie.a.in_headline, tie.a.text[:12], tie.b.in_headline, tie.b.text[:12]) for tie in found]


def statement(dossier: Dossier, words: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Return the reports of the statement with these words in its summary, and the articles of its other headlines."""
    one = next(one for one in dossier.statements if words in one.summary)
    return [(report.article, report.kind) for report in one.reports], [headline.article for headline in one.headlines]


def test_a_headline_is_tied_to_the_sentence_and_the_headline_that_tell_the_same() -> None:
    assert ties(COURIER, headed(GAZETTE, STRUCK)) == [(False, "The ferry Ke", True, "Ferry Kestre")]
    assert ties(headed(COURIER, STRUCK), headed(GAZETTE, STRUCK)) == [
        (True, "Ferry Kestre", True, "Ferry Kestre"),
        (True, "Ferry Kestre", False, "Off Harrow t"),
        (False, "The ferry Ke", True, "Ferry Kestre"),
    ]
    assert ties(headed(COURIER, STRUCK), OTHER) == []


def test_a_headline_stands_with_the_statement_that_its_text_tells() -> None:
    dossier, _ = link([COURIER, headed(GAZETTE, STRUCK)])
    reports, headlines = statement(dossier, "sandbank")
    assert reports == [("courier", "told"), ("gazette", "told")]
    assert headlines == ["gazette"]


def test_a_headline_reports_what_its_text_does_not() -> None:
    dossier, _ = link([COURIER, GAZETTE, headed(MAIL, WHOLE)])
    reports, headlines = statement(dossier, "sandbank")
    assert reports == [("courier", "told"), ("gazette", "told"), ("mail", "headline")]
    assert headlines == []


def test_a_headline_changes_no_address_and_no_summary_of_what_texts_tell() -> None:
    without, _ = link([COURIER, GAZETTE, MAIL])
    headlines, _ = link([headed(COURIER, STRUCK), headed(GAZETTE, STRUCK), headed(MAIL, STRUCK)])
    told = {one.id: one.summary for one in headlines.statements}
    assert told.items() >= {one.id: one.summary for one in without.statements}.items()


def test_the_address_of_a_statement_stays_when_a_later_article_tells_it() -> None:
    late = annotated(COURIER.article.text, "late", published=day(9))
    before, after = link([COURIER, GAZETTE])[0], link([COURIER, GAZETTE, late])[0]
    assert {one.id for one in before.statements} <= {one.id for one in after.statements}
    assert max(len(one.reports) for one in after.statements) == 3


HEADLINES = st.sampled_from([STRUCK, "Families slept in the chapel", "Bakers demand cheaper flour", "What now?"])


@given(st.lists(HEADLINES, min_size=3, max_size=3))
def test_headlines_change_no_tie_between_texts(titles: list[str]) -> None:
    texts = [COURIER, GAZETTE, OTHER]
    without = link([replace(one, article=replace(one.article, title="")) for one in texts])[0]
    dossier = link([headed(one, title) for one, title in zip(texts, titles, strict=True)])[0]
    assert [(tie.a, tie.b, tie.kind) for tie in dossier.crossrefs] == [
        (tie.a, tie.b, tie.kind) for tie in without.crossrefs
    ]


@given(st.permutations([headed(COURIER, STRUCK), headed(GAZETTE, STRUCK), headed(MAIL, STRUCK), OTHER]))
def test_the_order_of_the_articles_changes_nothing(articles: list[AnnotatedArticle]) -> None:
    again, first = (
        link(articles)[0],
        link([headed(COURIER, STRUCK), headed(GAZETTE, STRUCK), headed(MAIL, STRUCK), OTHER])[0],
    )
    assert (again.headline_ties, again.statements) == (first.headline_ties, first.statements)


@given(HEADLINES, HEADLINES, HEADLINES)
def test_an_article_more_changes_no_tie_of_the_other_headlines(one: str, other: str, more: str) -> None:
    articles = [headed(COURIER, one), headed(GAZETTE, other)]
    added = annotated("[[Harrow GPE]] and the [[Kestrel PERSON]] fell asleep.", "added", published=day(4))
    assert set(ties(*articles)) <= set(ties(*articles, headed(added, more)))


def test_spans_of_headlines_stand_in_them() -> None:
    dossier, _ = link([headed(COURIER, STRUCK), headed(GAZETTE, STRUCK)])
    titles = {one.article.id: one.article.title for one in dossier.articles}
    sides = [side for tie in dossier.headline_ties for side in (tie.a, tie.b) if side.in_headline]
    assert sides
    assert all(titles[side.article][side.start : side.end] == side.text for side in sides)


SOLBERG = "[[Solberg PERSON 1]] opened the lighthouse of [[Harrow GPE 2]] for the families. [[Solberg PERSON 1]] left."


def test_a_name_in_the_headline_is_whose_it_is_in_the_text() -> None:
    one = headed(annotated(SOLBERG, "a1"), "[[Solberg PERSON 1]] opens lighthouse")
    dossier, _ = link([one])
    (mention,) = dossier.articles[0].headline.mentions if dossier.articles[0].headline else ()
    (entity,) = (entity for entity in dossier.entities if entity.type == "PERSON")
    assert mention.entity == entity.id
    assert entity.mentions == 3


def test_a_headline_gives_the_full_name_by_which_other_articles_know_someone() -> None:
    other = annotated("[[Ida Solberg PERSON 1]] came to [[Harrow GPE 2]]. [[Ida Solberg PERSON 1]] spoke.", "a2")
    dossier, _ = link([headed(annotated(SOLBERG, "a1"), "[[Ida Solberg PERSON 1]] opens lighthouse"), other])
    people = [(entity.name, entity.articles) for entity in dossier.entities if entity.type == "PERSON"]
    assert people == [("Ida Solberg", ("a1", "a2"))]


def test_a_headline_of_capitals_gives_nobody_a_name() -> None:
    one = headed(annotated(SOLBERG, "a1"), "[[IDA SOLBERG PERSON 1]] OPENS LIGHTHOUSE")
    (person,) = (entity for entity in link([one])[0].entities if entity.type == "PERSON")
    assert person.name == "Solberg"


@pytest.mark.parametrize(("title", "known"), [("[[Harrow GPE]] mourns", True), ("[[Solberg PERSON]] mourned", False)])
def test_a_name_of_the_headline_alone_is_the_dossiers_where_only_one_is_called_so(title: str, known: bool) -> None:
    other = annotated("Rain fell on the bakers.", "a2")
    dossier, _ = link([annotated(SOLBERG, "a1"), headed(other, title)])
    headline = next(one.headline for one in dossier.articles if one.article.id == "a2")
    assert headline is not None
    assert (headline.mentions[0].entity is not None) is known
