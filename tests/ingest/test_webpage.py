"""HTML pages."""

from datetime import date

import pytest

from dossier.ingest.webpage import read_webpage

PAGE = """<!doctype html><html lang="en"><head><title>Harbour talks collapse | The Lorne Courier</title>
<meta property="og:title" content="Harbour talks collapse"><meta property="og:site_name" content="The Lorne Courier">
<meta property="article:published_time" content="2026-11-03T09:12:00Z"><meta name="author" content="Ana Mirren">
<link rel="canonical" href="https://courier.example/harbour-talks">
<meta name="description" content="Council and port disagree over the dredging bill">
<script>track("Tracked")</script></head>
<body><a href="#c">Skip to content</a><nav><ul><li><a href="/">Home</a></li></ul></nav><main><article>
<h1>Harbour talks collapse</h1><p>Council and port disagree over the dredging bill</p>
<figure><img src="x.jpg" alt="x"><figcaption>The harbour at Lorne. (Photo: Tom Hale/Northern Wire)</figcaption></figure>
<p>LORNE, Nov. 3 (Northern Wire) — Talks over who pays for dredging the harbour ended on Tuesday without a result, the
council said in a short note to residents.</p>
<p>“We wanted a <em>plain</em> answer,” said Ida Solberg, the council's chair. “We <a href="x">did not</a> get one.”</p>
<h2>What comes next</h2><p>The port has until Friday to name a sum. The council may ask the county to step in.</p>
<ul><li>The port wants half of the cost covered.</li><li>The council offers a third.</li></ul>
<blockquote><p>The sum is not the point, the principle is.</p></blockquote>
<p>Read more: <a href="y">Port chief resigns</a></p>
<p>The county has not said what it would do, and a spokesman declined to answer questions on Tuesday evening.</p>
</article></main><footer><p>© 2026 The Lorne Courier. All rights reserved.</p></footer></body></html>"""


def test_a_page_is_read_with_its_structure() -> None:
    read = read_webpage(PAGE)
    assert read is not None
    assert (read.title, read.subtitle) == ("Harbour talks collapse", "Council and port disagree over the dredging bill")
    assert (read.authors, read.publisher, read.published) == (("Ana Mirren",), "The Lorne Courier", date(2026, 11, 3))
    assert read.url == "https://courier.example/harbour-talks"
    assert [part.kind for part in read.parts] == [
        "caption", "dateline", "paragraph", "paragraph", "heading", "paragraph", "list", "list", "quote", "paragraph",
    ]  # fmt: skip
    assert (
        read.parts[3].text == "“We wanted a plain answer,” said Ida Solberg, the council's chair. “We did not get one.”"
    )


def test_what_is_left_out_of_a_page_is_told() -> None:
    read = read_webpage(PAGE)
    assert read is not None
    reasons = {one.text: one.reason for one in read.removed}
    assert reasons["Skip to content"] == "outside of the article"
    assert reasons["Read more: Port chief resigns"] == "link to another article"
    assert reasons["© 2026 The Lorne Courier. All rights reserved."] == "outside of the article"
    assert not any("Tracked" in text for text in reasons)


def test_a_page_without_an_article_is_none() -> None:
    assert read_webpage("<html></html>") is None
    assert read_webpage("") is None


def test_a_line_below_the_headline_does_not_hide_the_dateline() -> None:
    page = PAGE.replace('<meta name="description" content="Council and port disagree over the dredging bill">', "")
    read = read_webpage(page.replace("LORNE, Nov. 3 (Northern Wire) —", "LORNE -"))
    assert read is not None
    assert [part.text for part in read.parts if part.kind == "dateline"] == ["LORNE -"]


STANDFIRST = """<!doctype html><html><head><title>Pump house was never inspected</title>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Pump house was never inspected",
"datePublished":"2027-06-04",
"description":"Letters show that the county had no record of a visit"}]}</script>
<script type="application/ld+json">{"broken": </script><meta name="author" content="K. Aasen"></head><body><article>
<h1>Pump house was never inspected</h1>%s
<p>The county had no record of a visit to the pump house at Ostrel since it was built, its clerk said on Friday.</p>
<h2>What the letters say</h2>
<p>A valve at the outlet is owned by nobody. It was greased in the year that it was put in, and never after that.</p>
<p>The clerk has asked for money to have it seen to, and the county will vote on that at the end of June, she said.</p>
</article></body></html>"""


@pytest.mark.parametrize(
    ("line", "subtitle"),
    [
        ('<p class="intro">Letters show that the county had no record of a visit</p>', "Letters show that the county"),
        ('<h2 class="article__sub-title">A valve that nobody owns, and four streets</h2>', "A valve that nobody owns"),
        ('<div class="story-deck"><p>Who greases a valve that nobody owns?</p></div>', "Who greases a valve"),
        ('<p class="decked">A line that is called nothing of the kind, and ends as one.</p>', ""),
    ],
)
def test_the_standfirst_of_a_page_is_its_subtitle(line: str, subtitle: str) -> None:
    read = read_webpage(STANDFIRST % line)
    assert read is not None
    assert (read.subtitle or "").startswith(subtitle)
    assert bool(read.subtitle) == bool(subtitle)
    assert [part.text for part in read.parts if part.kind == "heading"] == ["What the letters say"]
    assert read.authors == ("K. Aasen",)


def test_a_lead_that_the_page_repeats_as_its_description_stays_in_the_text() -> None:
    lead = (
        "The county had no record of a visit to the pump house at Ostrel since it was built, its clerk said on Friday."
    )
    page = STANDFIRST.replace("Letters show that the county had no record of a visit", lead)
    read = read_webpage(page % "")
    assert read is not None
    assert (read.subtitle, read.parts[0].text) == (None, lead)


def test_the_publisher_of_a_page_that_names_none_is_the_agency_of_its_dateline() -> None:
    page = (STANDFIRST % "").replace("<p>The county", "<p>OSTREL, Norland (Tideland Press) — The county")
    read = read_webpage(page)
    assert read is not None
    assert (read.publisher, [why.field for why in read.inferred]) == ("Tideland Press", ["publisher"])
    known = read_webpage(page.replace("<head>", '<head><meta property="og:site_name" content="The Ostrel Post">'))
    assert known is not None
    assert (known.publisher, known.inferred) == ("The Ostrel Post", ())
