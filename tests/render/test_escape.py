from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from dossier.render.escape import escape, front_matter, one_line, raw_block


@given(st.text())
def test_front_matter_reads_back(title: str) -> None:
    written = front_matter({"title": title, "hide": ["toc"], "search": {"exclude": True}}) + "\nbody"
    body, meta = get_data(written)
    assert meta == {"title": escape(one_line(title)), "hide": ["toc"], "search": {"exclude": True}}
    assert body.strip() == "body"


def test_a_raw_block_has_no_blank_line() -> None:
    assert raw_block("<div>\n\n  <p>a\n   \n</p></div>\n\n") == "<div>\n<p>a\n</p></div>\n"


def test_what_html_cannot_hold_is_replaced() -> None:
    assert escape("a\0b\ud800") == "a\ufffdb\ufffd"
    assert escape("\t\r\n\x02") == "&#9;&#13;&#10;&#2;"
