"""What holds for any text at all."""

import tempfile
from collections import Counter
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.errors import ContentError, Problem
from dossier.ingest import article_markdown, read_articles
from dossier.ingest.articles import read_data
from dossier.ingest.decode import line_of, mend
from dossier.ingest.inline import escaped, plain
from dossier.ingest.parts import Part, lay_out
from dossier.ingest.raw import read_raw, titled
from dossier.model import Article, Removed

BULLETS = set("•▪◦‣●■·*+-")
PIECES = [
    *("LORNE, Nov. 3 (Northern Wire) — ", "By Ana Mirren", "Advertisement", "Read more", "Related stories"),
    *(
        "Ana Mirren, Court Reporter",
        "The Lorne Courier",
        "Reporter: Tom Hale",
        "17:42",
        "Staff Reporter",
        "LORNE, 4 June",
    ),
    *("Updated - June 4, 2027 07:45 pm CET - LORNE", "Get in touch on WhatsApp", "Harbour opens after two years"),
    *("Published 3 November 2026", "(Photo: Tom Hale/Northern Wire)", "The quay was closed.", "What comes next"),
    *(
        "• ",
        "- ",
        "1. ",
        "2. ",
        "\n",
        "\n\n",
        "“",
        "”",
        '"',
        "'",
        "***",
        "# ",
        "> ",
        "`",
        "[",
        "](",
        ")",
        "<!-- ",
        " -->",
    ),
    *("&amp;", "\\", "_", "==", "---", "...", "https://lorne.example", "|", "\u00a0", "é", "港", "😀"),
]
NEWS = st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=30).map("".join)
LINES = NEWS.map(line_of).filter(lambda text: text and line_of(text) == text)


def letters(text: str) -> Counter[str]:
    return Counter(c for c in text if not c.isspace() and c not in BULLETS)


@given(NEWS)
@settings(deadline=None)
def test_raw_text_loses_nothing(text: str) -> None:
    text = mend(text)
    read = read_raw(text)
    body, _ = lay_out(read.parts)
    taken = [read.title or "", read.subtitle or "", *(one.text for one in read.removed)]
    assert letters(text) == letters("".join([body, *taken]))


@given(NEWS)
@settings(deadline=None)
def test_blocks_cover_the_text_in_order(text: str) -> None:
    body, blocks = lay_out(titled(read_raw(mend(text))).parts)
    between, reached = "", 0
    for block in blocks:
        assert reached <= block.start < block.end <= len(body)
        between, reached = between + body[reached : block.start], block.end
    assert body[reached:] == ""
    assert between.strip() == ""


@given(st.binary(max_size=200), st.sampled_from([".txt", ".md", ".html"]))
@settings(deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    read = read_data(data, f"any{suffix}", where=f"any{suffix}")
    assert read.article is not None or any(not problem.warning for problem in read.problems)


@given(LINES)
@settings(deadline=None)
def test_escaped_markdown_shows_the_text(text: str) -> None:
    assert plain(escaped(text)) == text


PARTS = st.lists(
    st.builds(Part, st.sampled_from(["paragraph", "heading", "caption", "list", "quote"]), LINES),
    min_size=1,
    max_size=6,
)


@given(
    PARTS,
    LINES,
    st.none() | LINES,
    st.lists(LINES, max_size=2),
    st.none() | st.dates(date(1900, 1, 1)),
    st.lists(st.builds(Removed, LINES, st.sampled_from(["kicker", "comment"])), max_size=2),
)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_article_markdown_reads_as_the_same_article(
    parts: list[Part], title: str, subtitle: str | None, names: list[str], day: date | None, removed: list[Removed]
) -> None:
    text, blocks = lay_out(parts)
    article = Article(
        id="a",
        title=title,
        text=text,
        blocks=blocks,
        source_file="a.md",
        sha256="",
        subtitle=subtitle,
        authors=tuple(names),
        publisher=title,
        published=day,
        url="https://lorne.example/a?b=1",
        language="fr",
        rights="excerpt",
        tags=("harbour", "2026"),
        sources=tuple(names),
        removed=tuple(removed),
    )
    written = article_markdown(article)
    if mend(written) != written:
        return  # letters that look like mojibake only where they meet
    read = read_data(written.encode(), "a.md", where="a.md").article
    assert read is not None
    same = (
        "id",
        "title",
        "subtitle",
        "authors",
        "publisher",
        "published",
        "url",
        "language",
        "rights",
        "tags",
        "sources",
    )
    assert [getattr(read, name) for name in same] == [getattr(article, name) for name in same]
    assert read.text == article.text
    assert read.removed == article.removed
    assert [block.kind for block in read.blocks if block.kind != "dateline"] == [part.kind for part in parts]


@given(st.dictionaries(st.sampled_from(["a.md", "b.txt", "c.html", "d/e.txt"]), NEWS, min_size=1))
@settings(deadline=None, max_examples=25)
def test_a_folder_is_read_or_told_what_is_wrong(files: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        articles, problems = _read(Path(folder))
        assert all(str(problem).startswith(folder) for problem in problems)
        assert problems or articles
        assert all(article.title and article.text for article in articles)


def _read(folder: Path) -> tuple[list[Article], list[Problem]]:
    try:
        return read_articles(folder)
    except ContentError as error:
        return [], list(error.problems)
