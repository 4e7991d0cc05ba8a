"""Words that several articles quote, on their pages: marks, what differs, what they are called."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.model import AnnotatedArticle, Block, CrossReference, Dossier, Passage, Report, Statement
from dossier.render import parts, render
from dossier.render.quoting import NEARLY, balanced, bare, has_marks, kind_of
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
    ("text", "whole"),
    [
        ("we sail,” she said.", "“we sail,” she said."),
        ('we sail," she said.', '"we sail," she said.'),
        ("She said: “We sail.", "She said: “We sail.”"),
        ('She said: "We sail. We', 'She said: "We sail. We"'),
        ("sail,” she said. “We do", "“sail,” she said. “We do”"),
        ("„Wir segeln“, sagte sie", "„Wir segeln“, sagte sie"),
        ("«On part», dit-elle", "«On part», dit-elle"),
        ("“We sail,” she said.", "“We sail,” she said."),
        ('a pipe of 6" burst', 'a pipe of 6" burst'),
        ("She said ‘no’ to the Harbours’ trust", "She said ‘no’ to the Harbours’ trust"),
        ("", ""),
    ],
)
def test_marks_that_a_cut_took_away_are_set(text: str, whole: str) -> None:
    assert balanced(text) == whole
    assert balanced(whole) == whole


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("She called it “a disgrace that should never have happened”", "She called it “a disgrace that should …”"),
        ("The trust, she said on Tuesday, is “a disgrace to us all”", "The trust, she said on Tuesday, is …"),
        ("it, we dig,”\nshe said.", "“it, we dig,” she said."),
    ],
)
def test_a_cut_leaves_no_mark_open(text: str, shown: str) -> None:
    assert parts.told(text, width=40) == shown


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
    assert kind_of("same-quotation", texts, verbatim=False) == "reported speech"


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
    again = quotation(OTHER, "We are sorry for the loss of the boat in Lorne,", "q-sorry")
    other = AnnotatedArticle(article(OTHER, **fields), quotations=(again,), sentences=sentences(OTHER))
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
    unmatched = pages()["compare/one--other"].split("<h2>Not matched</h2>")[1]
    only = unmatched.split("<h3>The Lorne Courier")[1].split("<h3>Northern Wire")[0]
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
