import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.render.escape import escape
from dossier.render.marks import DIFFERENCE, LINK, PLAIN, QUOTATION, TIE, Mark, clear_of, paint
from tests.site import Page

TEXT = "one two three"


def mark(words: str, level: int, tag: str, anchor: str | None = None) -> Mark:
    start = TEXT.index(words)
    return Mark(start, start + len(words), level, tag, "", anchor)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], "one two three"),
        ([mark("two", LINK, "a", "m")], 'one <a id="m">two</a> three'),
        ([mark("two", LINK, "a"), mark("one two", QUOTATION, "q")], "<q>one <a>two</a></q> three"),
        # Spans that cross: the inner level is cut, and its anchor stands at its first piece only.
        (
            [mark("one two", QUOTATION, "q"), mark("two three", TIE, "i", "t")],
            '<q>one <i id="t">two</i></q><i> three</i>',
        ),
        # Of links in links the inner one is kept, where it stands.
        ([mark("one two three", LINK, "a", "m"), mark("two", LINK, "b")], '<a id="m">one </a><b>two</b><a> three</a>'),
        ([mark("one", LINK, "a", "m"), mark("one two", LINK, "b", "m")], '<a id="m">one</a><b> two</b> three'),
    ],
)
def test_marks_nest(marks: list[Mark], expected: str) -> None:
    assert paint(TEXT, 0, len(TEXT), marks, seen=set()) == expected


def test_a_stretch_shows_only_its_part_of_a_mark() -> None:
    seen: set[str] = set()
    quoted = [mark(TEXT, QUOTATION, "q", "q1")]
    assert paint(TEXT, 0, 3, quoted, seen=seen) == '<q id="q1">one</q>'
    assert paint(TEXT, 4, 7, quoted, seen=seen) == "<q>two</q>"


def test_points_stand_between_marks() -> None:
    number = "<sup></sup>"
    assert (
        paint(TEXT, 0, 7, [mark("one", TIE, "i")], points={3: number, 7: number}) == f"<i>one</i>{number} two{number}"
    )


def test_a_point_leaves_the_link_it_falls_into() -> None:
    assert clear_of(5, [mark("two", LINK, "a")]) == 7
    assert clear_of(4, [mark("two", LINK, "a")]) == 4


SPANS = st.tuples(st.integers(-3, 40), st.integers(-3, 40), st.sampled_from([QUOTATION, TIE, DIFFERENCE, LINK, PLAIN]))


@given(st.text(max_size=30), st.lists(SPANS, max_size=8))
def test_nothing_is_lost_and_all_is_nested(text: str, spans: list[tuple[int, int, int]]) -> None:
    marks = [Mark(start, end, level, "a" if level == LINK else "b") for start, end, level in spans]
    painted = paint(text, 0, len(text), marks)
    Page(painted)
    assert re.sub(r"</?[ab]>", "", painted) == escape(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_escaped_text_reads_back(text: str) -> None:
    assert unescape(escape(text)) == text
    assert not set("<>\"'") & set(escape(text))
