"""Markdown bodies."""

import pytest

from dossier.ingest.inline import escaped, plain
from dossier.ingest.markdown import read_markdown


def kinds(body: str, title: str | None = "A") -> list[tuple[str, str]]:
    return [(part.kind, part.text) for part in read_markdown(body, title=title).parts]


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        ("one\ntwo  \nthree\\\nfour\n\nfive", [("paragraph", "one two three four"), ("paragraph", "five")]),
        ("## The port\ntext\n### More ##\n", [("heading", "The port"), ("paragraph", "text"), ("heading", "More")]),
        (
            "The port\n========\n\nMore\n---\ntext",
            [("heading", "The port"), ("heading", "More"), ("paragraph", "text")],
        ),
        ("- a\n- b\n  goes on\n* c\n\n+ d", [("list", "a"), ("list", "b goes on"), ("list", "c"), ("list", "d")]),
        ("1. a\n2) b", [("list", "1. a"), ("list", "2) b")]),
        ("> a\n> b\n>\n> c\n\n> d", [("quote", "a b"), ("quote", "c"), ("quote", "d")]),
        ("a\n\n***\n\n- - -\n\nb", [("paragraph", "a"), ("paragraph", "b")]),
        ("![The quay](quay.jpg)\n\n![](empty.jpg)", [("caption", "The quay")]),
        ("# A\n\ntext", [("paragraph", "text")]),
        ("#hashtag first", [("paragraph", "#hashtag first")]),
        ("2026. That was the year", [("list", "2026. That was the year")]),
        (
            "LORNE (Northern Wire) — Talks\nended.",
            [("dateline", "LORNE (Northern Wire) —"), ("paragraph", "Talks ended.")],
        ),
        ("Advertisement\n\nBy Ana Mirren", [("paragraph", "Advertisement"), ("paragraph", "By Ana Mirren")]),
    ],
)
def test_blocks(body: str, parts: list[tuple[str, str]]) -> None:
    assert kinds(body) == parts


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("a **bold** and *slanted* ***both*** __b__ _i_ word", "a bold and slanted both b i word"),
        ("“**We** wanted”, 2 * 3 * 4, snake_case_name, 5*", "“We wanted”, 2 * 3 * 4, snake_case_name, 5*"),
        ("a [link](https://a.example/b_(c) 'title') and <https://a.example>", "a link and https://a.example"),
        ("[![badge](b.png)](https://a.example) [historically] [1]", "badge [historically] [1]"),
        ("code `a*b*` and ``c`d``", "code a*b* and c`d"),
        (r"\*not\* \[a\](b) 1\. \\ \& AT&T &amp; &eacute; \&amp;", "*not* [a](b) 1. \\ & AT&T & é &amp;"),
        ("a < b > c <b>d</b>", "a < b > c <b>d</b>"),
    ],
)
def test_inline_marks_leave_their_text(markdown: str, text: str) -> None:
    assert plain(markdown) == text


@pytest.mark.parametrize(
    "text", ["# a", "> a", "- a", "1. a", "12) a", "=== a", "*a*", "[a](b)", "a\\", "&amp;", "<!-- a -->", "`a`"]
)
def test_marks_of_the_text_are_escaped(text: str) -> None:
    assert kinds(escaped(text)) == [("paragraph", text)]


def test_the_first_heading_is_the_title_where_the_front_matter_has_none() -> None:
    read = read_markdown("# The *quay*\n\n# Not this\n\ntext", title=None)
    assert read.title == "The quay"
    assert [part.text for part in read.parts] == ["Not this", "text"]


def test_comments_are_kept_apart() -> None:
    read = read_markdown("<!-- check\nthis -->\na\n\n<!-- removed, kicker: Breaking -->\n\nb <!-- c -->", title="A")
    assert [(one.reason, one.text) for one in read.removed] == [("comment", "check this"), ("kicker", "Breaking")]
    assert [part.text for part in read.parts] == ["a", "b <!-- c -->"]
