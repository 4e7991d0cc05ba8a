"""HTML pages whose parts an extraction could run together, leave out or take for what they are not."""

from datetime import date

import pytest

from dossier.ingest.articles import read_data
from dossier.ingest.parts import Reading
from dossier.ingest.webpage import read_webpage
from dossier.model import Article

LEAD = "The pool in Ostrel will close in June, the county said on Tuesday, because its roof leaks over the deep end."
MORE = "The pool was opened in 1974, and nine hundred people a week swim in it, most of them children of the villages."
LAST = "Whoever has vouchers for the winter can use them until the end of May, or give them back at the door."


def page(body: str, *, title: str = "Pool to close | The Ostrel Tribune", foot: str = "") -> str:
    head = f"<html><head><title>{title}</title></head><body><header><a href='/'>Home</a></header><main><article>"
    return f"{head}<h1>Pool to close</h1>{body}</article></main>{foot}</body></html>"


def read(text: str) -> Reading:
    found = read_webpage(text)
    assert found is not None
    return found


def lines(found: Reading) -> list[tuple[str, str]]:
    return [(part.kind, part.text) for part in found.parts]


def test_the_cells_of_a_table_stay_apart() -> None:
    table = "<table><tr><th>Year</th><th>Visitors</th></tr><tr><td>2023</td><td>41,000</td></tr></table>"
    assert lines(read(page(f"<p>{LEAD}</p><p>{MORE}</p>{table}<p>{LAST}</p>"))) == [
        ("paragraph", LEAD),
        ("paragraph", MORE),
        ("list", "Year | Visitors"),
        ("list", "2023 | 41,000"),
        ("paragraph", LAST),
    ]


def test_a_table_that_lays_out_a_page_is_read_as_its_paragraphs() -> None:
    table = f"<table><tr><td><p>{LEAD}</p><p>{MORE}</p><p>{LAST}</p></td></tr></table>"
    assert lines(read(page(table))) == [("paragraph", LEAD), ("paragraph", MORE), ("paragraph", LAST)]


@pytest.mark.parametrize(
    ("markup", "told"),
    [
        (f"<p>One line,<br>and another. {MORE}</p>", [("paragraph", f"One line, and another. {MORE}")]),
        (f"<p>One part.<br><br>Another. {MORE}</p>", [("paragraph", "One part."), ("paragraph", f"Another. {MORE}")]),
        ("<blockquote><p>We will.</p><p>It must.</p></blockquote>", [("quote", "We will."), ("quote", "It must.")]),
        ("<ul><li>Outer<ul><li>Inner</li></ul></li></ul>", [("list", "Outer"), ("list", "Inner")]),
    ],
)
def test_no_block_runs_into_the_next(markup: str, told: list[tuple[str, str]]) -> None:
    found = read(page(f"<p>{LEAD}</p>{markup}<p>{LAST}</p><p>{MORE} {LAST}</p>"))
    assert lines(found)[1:-2] == told


@pytest.mark.parametrize("paragraphs", [[LEAD], [LEAD, MORE]])
def test_a_short_page_is_no_one_paragraph_with_its_head(paragraphs: list[str]) -> None:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    head = '<p class="byline">By Karin Aasen</p><time datetime="2027-03-12">12 March 2027</time>'
    found = read(page(head + body, foot="<footer><p>© 2027 The Ostrel Tribune</p></footer>"))
    assert [part.text for part in found.parts] == paragraphs
    assert (found.title, found.authors, found.published) == ("Pool to close", ("Karin Aasen",), date(2027, 3, 12))


BYLINES = [
    ("By Karin Aasen, transport editor", ("Karin Aasen",)),
    ("By Karin Aasen, Transport Editor", ("Karin Aasen",)),
    ("Karin Aasen and Dev Rana, Health Reporters", ("Karin Aasen", "Dev Rana")),
    ("By <a href='/k'>Karin Aasen</a>, education correspondent", ("Karin Aasen",)),
    ("<span>Karin Aasen</span><span>Education reporter</span>", ("Karin Aasen",)),
    ("Karin Aasen and Dev Rana in Ostrel", ("Karin Aasen", "Dev Rana")),
    ("Words by Karin Aasen, photographs by Tom Hale", ("Karin Aasen",)),
    ("By Karin Aasen, Dev Rana and Ines Prado", ("Karin Aasen", "Dev Rana", "Ines Prado")),
]


@pytest.mark.parametrize(("byline", "authors"), BYLINES)
@pytest.mark.parametrize("paragraphs", [[LEAD, MORE], [LEAD, MORE, LAST]])
def test_what_an_author_is_is_no_author(byline: str, authors: tuple[str, ...], paragraphs: list[str]) -> None:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    found = read(page(f'<p class="byline">{byline}</p>{body}'))
    assert found.authors == authors
    assert [part.text for part in found.parts] == paragraphs


def test_metadata_alone_name_no_job_as_an_author() -> None:
    meta = '<meta name="author" content="Karin Aasen, Transport Editor">'
    text = page(f"<p>{LEAD}</p><p>{MORE}</p><p>{LAST}</p>").replace("<title>", f"{meta}<title>")
    assert read(text).authors == ("Karin Aasen",)


@pytest.mark.parametrize(
    ("title", "foot", "publisher"),
    [
        ("Pool to close | The Ostrel Tribune", "", "The Ostrel Tribune"),
        ("Pool to close - Ostrel Tribune", "", "Ostrel Tribune"),
        ("The Ostrel Tribune — Pool to close", "", "The Ostrel Tribune"),
        ("Pool to close | Ostrel Matters", "<p>© 2027 Ostrel Matters. All rights reserved.</p>", "Ostrel Matters"),
        ("Pool to close", "<footer><p>© 2027 The Ostrel Tribune</p></footer>", "The Ostrel Tribune"),
        ("Pool to close", "<a class='site-name' href='x'>The Ostrel Tribune</a>", "The Ostrel Tribune"),
        ("Pool to close | Local News", "", None),
        ("Pool to close - for good", "", None),
        ("Pool to close", "<p>© 2027 Tideland Holdings Ltd</p>", None),
    ],
)
def test_the_publisher_stands_around_the_article(title: str, foot: str, publisher: str | None) -> None:
    found = read(page(f"<p>{LEAD}</p><p>{MORE}</p><p>{LAST}</p>", title=title, foot=foot))
    assert found.publisher == publisher
    assert [why.field for why in found.inferred] == (["publisher"] if publisher else [])
    assert [part.text for part in found.parts] == [LEAD, MORE, LAST]


WORD = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><title>Untitled</title></head><body lang=EN-GB><div class=WordSection1>
<p class=MsoNormal><b><span style='font-size:16.0pt'>Pool to close<o:p></o:p></span></b></p>
<p class=MsoNormal>By Karin Aasen<o:p></o:p></p><p class=MsoNormal>The Ostrel Tribune, 12 March 2027<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>{LEAD}<o:p></o:p></p>
<p class=MsoNormal>“It is a sad day,” said Ines Prado,
a councillor.<o:p></o:p></p>
<ul type=disc><li class=MsoNormal>The repair would cost £2m</li><li class=MsoNormal>The next pool is in Lorne</li></ul>
</div></body></html>"""


def test_what_a_writing_program_saved_is_read_as_a_text_with_its_lists() -> None:
    found = read(WORD)
    assert (found.title, found.publisher, found.authors) == ("Pool to close", "The Ostrel Tribune", ("Karin Aasen",))
    assert found.published == date(2027, 3, 12)
    assert lines(found) == [
        ("paragraph", LEAD),
        ("paragraph", "“It is a sad day,” said Ines Prado, a councillor."),
        ("list", "The repair would cost £2m"),
        ("list", "The next pool is in Lorne"),
    ]


def test_lists_of_links_and_buttons_are_not_taken_for_the_article_s() -> None:
    around = "<ul><li><a href='/x'>Port chief resigns</a></li></ul><ul><li><button>Share on Facebook</button></li></ul>"
    for body in (f"<p>{LEAD}</p>{around}", f"<p>{LEAD}</p><p>{MORE}</p><p>{LAST}</p>{around}"):
        texts = [part.text for part in read(page(body)).parts]
        assert "Port chief resigns" not in texts
        assert "Share on Facebook" not in texts
        assert texts[0] == LEAD


def test_nothing_of_a_page_is_lost() -> None:
    """Every line is in the article, in one of its facts, or told as left out."""
    body = f"<p class='byline'>By Karin Aasen, editor</p><p>{LEAD}</p><table><tr><td>1</td><td>2</td></tr></table>"
    found = read_data(page(body, foot="<p>Some foot.</p>").encode(), "a.html", where="a.html").article
    assert isinstance(found, Article)
    held = " ".join([found.text, found.title, *(one.text for one in found.removed)])
    for words in (LEAD, "1 | 2", "Home", "Some foot.", "By Karin Aasen, editor", "Pool to close"):
        assert words in held


def test_links_to_authors_are_parts_of_one_byline() -> None:
    meta = '<meta name="author" content="Dev Rana and Karin Aasen Environment correspondent">'
    links = (
        '<a rel="author" href="/d">Dev Rana</a> and <a rel="author" href="/k">Karin Aasen</a> Environment correspondent'
    )
    text = page(f"<address>{links}</address><p>{LEAD}</p><p>{MORE}</p><p>{LAST}</p>").replace(
        "<title>", f"{meta}<title>"
    )
    assert read(text).authors == ("Dev Rana", "Karin Aasen")


def test_an_online_document_is_headed_as_a_text_is() -> None:
    body = f"<p class='title'>Pool to close</p><p>By Karin Aasen</p><p>{LEAD}</p><p>{MORE}</p><p>{LAST}</p>"
    found = read(f"<html><head><title>pool v3</title></head><body class='c1 doc-content'>{body}</body></html>")
    assert (found.title, found.authors) == ("Pool to close", ("Karin Aasen",))
    assert [part.text for part in found.parts] == [LEAD, MORE, LAST]


def test_what_follows_a_short_article_is_not_its_text() -> None:
    links = "<ul><li><a href='/b'>Road closed</a></li></ul><p><a href='/c'>Port chief out</a></p>"
    after = f"<div><h3>More news</h3>{links}</div>"
    found = read(page(f"<p>{LEAD}</p>{after}"))
    assert [part.text for part in found.parts] == [LEAD]
    told = {one.text for one in found.removed}
    assert {"More news", "Road closed", "Port chief out"} <= told


def test_items_and_quotes_of_a_short_page_stay_what_they_are() -> None:
    list_, quote = "<ul><li><p>One thing.</p></li><li>Another.</li></ul>", "<blockquote><p>We will.</p></blockquote>"
    found = read(page(f"<p>{LEAD}</p>{list_}{quote}"))
    assert lines(found) == [("paragraph", LEAD), ("list", "One thing."), ("list", "Another."), ("quote", "We will.")]


def test_the_author_of_another_article_is_not_this_one_s() -> None:
    other = "<aside><h3>Road closed</h3><p class='byline'>By Karin Aasen and Tom Birk, Road Editors</p></aside>"
    body = f"<p>{LEAD}</p><p>{MORE}</p><p>{LAST}</p>"
    ours = "<p class='byline'>By Karin Aasen, transport editor</p>"
    assert read(page(ours + body, foot=other)).authors == ("Karin Aasen",)
