"""The head and foot of an article page: what may be shown, what can be switched off, how it is cited."""

from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from dossier.model import AnnotatedArticle, Dossier
from dossier.render import render
from dossier.rights import withhold
from tests.factory import article, courier, entities, ferry, mention

LONG = "Ida Solberg sailed. " + "The crew waited and waited on the pier. " * 9


def page(one: AnnotatedArticle) -> str:
    made = render(withhold(Dossier((one,), entities((one,)))))
    return made[PurePosixPath(f"articles/{one.article.id}.md")]


def held(rights: str, **fields: object) -> AnnotatedArticle:
    one = courier()
    return replace(one, article=replace(one.article, rights=rights, **fields))  # type: ignore[arg-type]


def test_only_layers_that_show_something_can_be_switched_off() -> None:
    whole = render(ferry())[PurePosixPath("articles/ferry-will-not-sail.md")]
    assert [f'data-layer="{it}"' in whole for it in ("names", "speakers", "ties")] == [True, True, True]
    alone = page(courier())
    assert [f'data-layer="{it}"' in alone for it in ("names", "speakers", "ties")] == [True, True, False]
    assert 'class="d-layers"' not in page(held("metadata"))


@pytest.mark.parametrize(
    ("rights", "url", "shown"),
    [
        (
            "excerpt",
            "https://a.example/1",
            'the rest stands at the <a href="https://a.example/1" rel="external">source',
        ),
        ("excerpt", None, "the rest stands where it was published."),
        ("metadata", "javascript:x", "it was read for the annotation, and stands where it was published."),
    ],
)
def test_where_the_rest_stands_is_a_link_where_there_is_one(rights: str, url: str | None, shown: str) -> None:
    text = page(held(rights, url=url))
    assert shown in text
    assert "javascript" not in text


def test_an_excerpt_that_was_cut_ends_in_an_ellipsis() -> None:
    cut = article(LONG, rights="excerpt", word_count=76)
    assert 'class="d-text d-cut"' in page(AnnotatedArticle(cut))
    short = article("Ida Solberg sailed.", rights="excerpt", word_count=3)
    assert 'class="d-text"' in page(AnnotatedArticle(short))
    assert 'class="d-text"' in page(AnnotatedArticle(article(LONG, word_count=76)))


def test_an_article_is_cited_in_a_line_with_its_source_and_the_dossier() -> None:
    text = render(ferry())[PurePosixPath("articles/ferry-will-not-sail.md")].split("d-cited")[1]
    line = text.split("</p>")[0]
    assert "Ana Mirren, “Ferry will not sail before Friday, harbour chief says”, The Lorne Courier, 3 Nov" in line
    assert "https://courier.example/ferry" in line
    assert "In the dossier “The Harrow Strait Ferry”" in line
    assert "data-address" in line
    assert "data/citations/ferry-will-not-sail.bib" in text.split("</section>")[0]


def test_a_card_sets_marks_only_around_quoted_words() -> None:
    text = page(courier())
    cards = {it.split("<b>")[1].split("</b>")[0]: it for it in text.split('class="d-card"')[1:]}
    assert "<q>We will not sail before Friday" in cards["Ida Solberg"]
    one = replace(courier(), quotations=courier().quotations[:1])
    card = next(it for it in page(one).split('class="d-card"')[1:] if "<b>Ida Solberg" in it).split("</li>")[0]
    assert "<i>the ferry to Skerry Point would stay" in card
    assert "<q>" not in card


def test_a_name_beyond_what_may_be_shown_is_no_layer() -> None:
    text = LONG + "Marta Quill left."
    one = AnnotatedArticle(article(text, rights="excerpt"), (mention(text, "Marta Quill", "marta-quill"),))
    assert 'class="d-layers"' not in page(one)
