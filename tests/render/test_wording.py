import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.render.escape import escape
from dossier.render.wording import marked, with_value
from tests.site import Page


@pytest.mark.parametrize(
    ("text", "beside", "expected"),
    [
        ("The ferry lost power.", "The ferry lost power.", "The ferry lost power."),
        ("It lost power on Monday.", "It LOST power on Sunday!", "It lost power on <ins>Monday</ins>."),
        # A figure is a word; so is the small one between two that differ.
        ("with 206 or 208 people aboard", "people aboard, with 214", "with <ins>206 or 208</ins> people aboard"),
        # What only joins words says nothing by itself.
        ("A ferry that had lost power", "the ferry, it lost power", "A ferry that had lost power"),
        ("Solberg’s ferry sails on Friday", "Solberg: the ferry sails Friday", "Solberg’s ferry sails on Friday"),
        # Where nearly all differs, nothing is marked.
        ("Crews refuse the night crossing", "The boat will stay in harbour", "Crews refuse the night crossing"),
        ("They did not sail on Friday", "They did sail on Friday", "They did <ins>not</ins> sail on Friday"),
    ],
)  # fmt: skip
def test_the_words_that_differ_are_marked(text: str, beside: str, expected: str) -> None:
    assert marked(text, beside) == expected


def test_each_side_has_its_own_element() -> None:
    assert marked("ferry at noon", "ferry at night", tag="del") == "ferry at <del>noon</del>"


def test_a_value_is_marked_where_it_stands_first() -> None:
    assert with_value("<24> dead, 24 hurt", "24") == '&lt;<mark class="d-diff">24</mark>&gt; dead, 24 hurt'
    assert with_value("24 dead", "31") == "24 dead"
    assert with_value("24 dead", "") == "24 dead"


@given(st.text(max_size=60), st.text(max_size=60))
def test_nothing_is_lost_and_nothing_injected(text: str, beside: str) -> None:
    shown = marked(text, beside)
    Page(shown)
    assert re.sub(r"</?ins>", "", shown) == escape(text)
    assert marked(text, text) == escape(text)


@given(st.lists(st.sampled_from(["ferry", "boat", "sails", "Friday", "not", "214", "the", "of"]), max_size=12))
def test_words_of_the_other_are_never_marked(words: list[str]) -> None:
    shown = marked(" ".join(words), "ferry sails Friday 214 harbour")
    inside = " ".join(re.findall(r"<ins>(.*?)</ins>", shown)).split()
    assert not {"ferry", "sails", "Friday", "214"} & set(map(unescape, inside))
