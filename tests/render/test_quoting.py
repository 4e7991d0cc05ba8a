"""Words that several articles quote, on their pages: marks, what differs, what they are called."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.model import AnnotatedArticle, Block, CrossReference, Dossier, Passage, Report, Statement
from dossier.render import render
from dossier.render.quoting import NEARLY, bare, has_marks, kind_of
from dossier.render.wording import marked
from tests.factory import MADE_BY, article, passage, quotation, sentences

HEAD = "LORNE, Norland, Nov. 3 (Northern Wire) —"
ONE = f"""{HEAD} "We are sorry for the loss of the boat at Lorne." The port opened on Friday.

“Nobody asked us. Nobody ever did,” said Marta Quill.

Updated 3 November 2026, 09:12 GMT, from the newsroom

(Reporting by Ana Mirren; editing by Jo Finn)"""
OTHER = """“We are sorry for the loss of the boat in Lorne,” said Ida Solberg. The port opened on Friday.

The crews left."""


@pytest.mark.parametrize(
    ("text", "without", "marks"),
    [
        ("“We sail.”", "We sail.", True),
        ('"We sail."', "We sail.", True),
        ("We sail.", "We sail.", False),
        ("“We sail,” she said. “We do.”", "“We sail,” she said. “We do.”", True),
        ("She said “no” to them", "She said “no” to them", False),
        ("“", "“", True),
        ("", "", False),
    ],
)
def test_a_quotation_has_one_pair_of_marks(text: str, without: str, marks: bool) -> None:
    assert bare(text) == without
    assert has_marks(text) == marks


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (["We sail on Friday", "we sail on Friday."], "same words"),
        (["not before Friday", "We sail, but not before Friday"], "same words"),
        (["They can’t know", "They can't know"], "same words"),
        (["“We sail,” she said, “on Friday.”", "We sail on Friday"], "same words"),
        (["We sail at Lorne", "We sail in Lorne"], NEARLY),
        (["They did not know", "They didn't know"], NEARLY),
        (["We sail", "We sail on", "We fail on"], NEARLY),
        ([], "same words"),
    ],
)
def test_words_that_are_not_quite_the_same_are_called_so(texts: list[str], kind: str) -> None:
    assert kind_of("same-quotation", texts) == kind
    assert kind_of("same-fact", texts) == "same fact"


@pytest.mark.parametrize(
    ("text", "beside", "expected"),
    [
        ("we sail and they stay", "they sail and we stay", "<ins>we</ins> sail and <ins>they</ins> stay"),
        ("We sail at dawn", "They do not know", "We sail at dawn"),
        ("sorry for the loss at Lorne", "sorry for the loss in Lorne", "sorry for the loss <ins>at</ins> Lorne"),
        ("He can’t know", "He can't know", "He can’t know"),
    ],
)
def test_in_a_quotation_each_word_counts(text: str, beside: str, expected: str) -> None:
    assert marked(text, beside, word_for_word=True) == expected


def dossier() -> Dossier:
    """Two articles that quote nearly the same words; the summary carries the marks of its sentence."""
    body = ONE.index('"We are')
    blocks = article(ONE).blocks
    placed = (Block(0, len(HEAD), "dateline"), Block(body, blocks[0].end, "paragraph"), *blocks[1:])
    said = quotation(ONE, "Nobody asked us. Nobody ever did,", "q-nobody")
    one = AnnotatedArticle(
        article(ONE, id="one", title="One", publisher="The Lorne Courier", blocks=placed),
        (),
        (said,),
        (),
        sentences(ONE),
    )
    fields = {"id": "other", "title": "Other", "publisher": "Northern Wire"}
    other = AnnotatedArticle(article(OTHER, **fields), sentences=sentences(OTHER))
    ends = (
        passage(ONE, '"We are sorry for the loss of the boat at Lorne."', "one"),
        passage(OTHER, "We are sorry for the loss of the boat in Lorne,", "other"),
    )
    friday = (passage(ONE, "The port opened on Friday.", "one"), passage(OTHER, "The port opened on Friday.", "other"))
    return Dossier(
        (one, other),
        crossrefs=(cross("x-1", "same-quotation", ends), cross("x-2", "same-statement", friday)),
        statements=(
            Statement("s-1", ends[0].text, "same-quotation", tuple(report(it, "direct") for it in ends)),
            Statement("s-2", friday[0].text, "same-statement", tuple(report(it, "told") for it in friday)),
        ),
    )


def cross(identifier: str, kind: str, ends: tuple[Passage, Passage]) -> CrossReference:
    return CrossReference(identifier, kind, 0.9, *ends, (), (), ("words in common",), MADE_BY)  # type: ignore[arg-type]


def report(it: Passage, kind: str) -> Report:
    return Report(it.start, it.end, it.text, it.article, kind)


def pages(found: Dossier | None = None) -> dict[str, str]:
    return {str(path.with_suffix("")): text for path, text in render(found or dossier()).items()}


def test_no_page_sets_marks_around_marks() -> None:
    for name, text in pages().items():
        assert not any(twice in text for twice in ("““", '“"', "””", '"”', "“&#34;", "&#34;”", "“&quot;")), name
    assert "“We are sorry for the loss of the boat at Lorne.”" in pages()["index"]


def test_the_words_that_differ_are_underlined_where_articles_stand_beside_each_other() -> None:
    made = pages()["compare/one--other"]
    assert "“We are sorry for the loss of the boat <del>at</del> Lorne.”" in made
    assert "“We are sorry for the loss of the boat <ins>in</ins> Lorne”" in made
    assert NEARLY in made
    assert f"In common</a> · {NEARLY}" in pages()["statements/s-1"]


def test_what_only_one_tells_holds_no_dateline_and_no_credit_and_cuts_no_quotation() -> None:
    only = pages()["compare/one--other"].split("Only in The Lorne Courier")[1].split("Only in Northern Wire")[0]
    assert "“Nobody asked us. Nobody ever did,” said Marta Quill." in only
    assert not any(words in only for words in ("LORNE", "Updated", "Reporting by"))
    assert only.count("<li>") == 1


def test_articles_without_a_date_are_named_where_it_is_told_how_the_dossier_was_made() -> None:
    found = dossier()
    dated = replace(
        found,
        articles=tuple(
            replace(one, article=replace(one.article, published=date(2026, 11, 3))) for one in found.articles
        ),
    )
    made = pages()["about"]
    assert "2 articles of this dossier have no date" in made
    assert '<a href="articles/one.html">One</a>' in made
    assert "Without a date" not in pages(dated)["about"]
