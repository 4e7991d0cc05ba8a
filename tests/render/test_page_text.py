"""The text of an article on its page is the text of the article, whatever stands in it and whatever marks it."""

from dataclasses import replace
from pathlib import Path, PurePosixPath

import markdown
from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.utils.yaml import yaml_load

from dossier.model import (
    AnnotatedArticle,
    Block,
    CrossReference,
    Difference,
    Dossier,
    Entity,
    Mention,
    Passage,
    Quotation,
)
from dossier.render import render
from tests.factory import MADE_BY, article, blocks
from tests.site import CONFIG, Page, assert_shows, body_of, build_site

NASTY = (
    *(
        "*",
        "_",
        "<",
        ">",
        "[",
        "]",
        "{",
        "}",
        "#",
        "&",
        "|",
        "$",
        "`",
        "\\",
        "~",
        "^",
        "=",
        "!",
        ":",
        '"',
        "'",
        "-",
        "+",
    ),
    *("{{ x }}", "{% raw %}", "<!--", "-->", "<script>", "</div>", "</p>", "&amp;", "&lt;", "&#60;", "![a](b)", "[^1]"),
    *(
        "1. ",
        "# ",
        "- ",
        "> ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\x02",
        "\x03",
        "\u00a0",
        "\u2028",
        "\u0085",
        "\u200f",
    ),
    *("\ufeff", "😀", "e\u0301", "word", " ", "“", "”", "---\n", "...\n", "<?php", "<![CDATA[", "\x1f", "\x0b", "\x0c"),
)
TEXTS = st.lists(st.sampled_from(NASTY) | st.text(max_size=3), max_size=30).map("".join).filter(str.strip)
ENTITIES = (
    Entity("somebody", "Somebody", "PERSON", (), (), 3, ("an-article",)),
    Entity("once", "Once", "ORG", (), (), 1, ("an-article",)),
)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """A dossier of one text with spans and blocks that cross each other as they like."""
    text = draw(TEXTS)
    offsets = st.integers(0, len(text))
    spans = st.tuples(offsets, offsets).map(lambda ends: (min(ends), max(ends)))
    of_blocks = draw(st.sampled_from(["by blank lines", "none", "any"]))
    body = blocks(text) if of_blocks == "by blank lines" else ()
    if of_blocks == "any":
        kinds = st.sampled_from(["paragraph", "heading", "caption", "dateline", "list", "quote"])
        cuts = sorted(draw(st.lists(spans, max_size=4)))
        body = tuple(Block(start, end, draw(kinds)) for start, end in cuts)
    one = AnnotatedArticle(
        article(text, blocks=body, title=draw(TEXTS)),
        mentions=tuple(
            Mention(start, end, text[start:end], "PERSON", "name", MADE_BY, None, entity)
            for start, end in draw(st.lists(spans, max_size=6))
            for entity in [draw(st.sampled_from(["somebody", "once", None]))]
        ),
        quotations=tuple(
            Quotation(start, end, text[start:end], f"q{number}", "direct", None, None, 0.5, "a rule", MADE_BY)
            for number, (start, end) in enumerate(draw(st.lists(spans, max_size=4)))
        ),
    )
    other = AnnotatedArticle(article("Word for word.", id="other"))
    ties = [
        CrossReference(
            *(f"x{number}", "same-fact", 0.5),
            *(Passage(start, end, text[start:end], "an-article"), Passage(0, 4, "Word", "other")),
            *((), (Difference("word", text[start : start + 1], "Word"),), (), MADE_BY),
        )
        for number, (start, end) in enumerate(draw(st.lists(spans, max_size=3)))
    ]
    return Dossier((one, other), ENTITIES, tuple(ties))


def as_shown(text: str) -> str:
    """HTML cannot hold NUL."""
    return text.replace("\0", "\ufffd")


@settings(max_examples=150, deadline=None)
@given(dossiers())
def test_text_survives_markdown(dossier: Dossier) -> None:
    source = render(dossier)[PurePosixPath("articles/an-article.md")]
    extensions = [next(iter(it)) if isinstance(it, dict) else it for it in _config()["markdown_extensions"]]
    page = Page(markdown.markdown(body_of(source), extensions=extensions))
    assert_shows(page.rows, as_shown(dossier.articles[0].article.text))
    assert len(page.ids) == len(set(page.ids))
    assert not page.tags & {"script", "iframe", "img", "pre"}


def test_text_survives_the_built_site(tmp_path: Path) -> None:
    text = (
        "".join(NASTY) + "\n\n1. one\n2. two\n\n    four blanks *em* <b onclick=x>b</b>\n\n" + "".join(reversed(NASTY))
    )
    nasty = 'A "title" </title><script>alert(1)</script> & more'
    entity = replace(ENTITIES[0], name=nasty, note=nasty, aliases=(nasty,))
    one = AnnotatedArticle(
        article(text, title=nasty, subtitle=nasty, publisher=nasty, url='javascript:alert(1)"'),
        mentions=tuple(
            Mention(at, at + 4, text[at : at + 4], "PERSON", "name", MADE_BY, 0, "somebody") for at in (3, 40)
        ),
    )
    site = build_site(Dossier((one,), (entity,)), tmp_path)
    page = (site / "articles/an-article.html").read_bytes().decode()
    assert_shows(Page(page[page.index("<article") : page.index("</article>") + 10]).rows, as_shown(text))
    for path in site.glob("*/*.html"):
        written = path.read_text(encoding="utf-8")
        assert "<script>alert" not in written
        assert "javascript:alert" not in written


def _config() -> dict[str, list[str | dict[str, object]]]:
    with CONFIG.open("rb") as opened:
        return yaml_load(opened)
