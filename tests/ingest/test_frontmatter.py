"""Front matter: what is read, and what is told about what is wrong."""

from datetime import date

import pytest

from dossier.ingest.articles import read_data
from dossier.ingest.frontmatter import Header, read_header, split_front_matter
from tests.ingest.factory import BODY


def problems(front: str) -> list[str]:
    return [str(problem) for problem in read_header(front, "a.md")[1]]


def test_every_key_is_read() -> None:
    front = """\
title: "Quay: closed"
subtitle: For a week
authors: [Ana Mirren, Jo Finn]
publisher: The Lorne Courier
date: 2026-11-03
url: https://courier.example/quay
archive_url: https://archive.example/1
language: en-GB
rights: excerpt
slug: quay-closed
draft: false
sources: A note of the harbour office
tags:
  - harbour
  - "2026"
"""
    header, wrong = read_header(front, "a.md")
    assert wrong == []
    assert header == Header(
        "Quay: closed",
        "For a week",
        ("Ana Mirren", "Jo Finn"),
        "The Lorne Courier",
        date(2026, 11, 3),
        "https://courier.example/quay",
        "https://archive.example/1",
        "en",
        "excerpt",
        "quay-closed",
        False,
        ("A note of the harbour office",),
        ("harbour", "2026"),
        slug_line=11,
    )


@pytest.mark.parametrize(
    "line",
    [
        "date: 2026-11-03",
        "date: '2026-11-03'",
        "published: 2026-11-03T09:00:00Z",
        "pubdate: 3 November 2026",
        "publishDate: 2026-11-03 09:00:00 +01:00",
        "date: {created: 2026-11-03, updated: 2026-11-05}",
        "date:\n  created: Nov. 3, 2026",
        "date: 13.11.2026\npublished: 2026-11-13",
    ],
)
def test_dates_are_read_in_all_their_forms(line: str) -> None:
    header, wrong = read_header(line, "a.md")
    assert wrong == []
    assert header.published in (date(2026, 11, 3), date(2026, 11, 13))


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ("titel: A", "a.md:2: unknown key `titel`; did you mean `title`?"),
        ("title: [A]", "a.md:2: `title` must be text, and is a list; put it in quotes, in one line"),
        ("title: 2026", "a.md:2: `title` must be text, and is a number; put it in quotes, in one line"),
        ("title: A\ndate: 2026-02-31", "a.md:3: `date` is no day of the calendar: 2026-02-31; write a day that exists"),
        ("date: 5/6/2026", "a.md:2: `date` is no date that can be read in one way only: 5/6/2026; write it as"),
        ("date: soon", "a.md:2: `date` is no date that can be read in one way only: soon; write it as 2026-11-03"),
        ("date: 2026-11-03\npubdate: 2026-11-04", "a.md:3: `date` and `pubdate` give different dates; keep the date"),
        ("slug: ../../x", "a.md:2: `slug` cannot be ../../x; use small letters, figures and hyphens, such as x"),
        ("slug: index", "a.md:2: `slug` cannot be index: the list of articles has that name"),
        ("rights: none", "a.md:2: `rights` cannot be none; write one of full, excerpt, metadata"),
        ("language: English", "a.md:2: `language` is no code: English; write a code of two letters, such as en"),
        ("url: javascript:alert(1)", "a.md:2: `url` is no web address: javascript:alert(1); write it with https://"),
        ("draft: perhaps", "a.md:2: `draft` must be true or false, and is text; write `draft: true`"),
        ("tags: [a, 1]", "a.md:2: `tags` must be a list of texts, and holds a number"),
        ("title: A\ntitle: B", "a.md:3: `title` is given twice, first in line 2; keep one of them"),
        ("tags: A: B", "a.md:2: cannot be read as YAML: mapping values are not allowed here; put a value that holds"),
        ("title: A: B # C", "a.md:2: cannot be read as YAML: mapping values are not allowed here; put a value that"),
        ("title: A: B\n  C", "a.md:2: cannot be read as YAML: mapping values are not allowed here; put a value that"),
        ("title: 'A: B", "a.md:2: cannot be read as YAML: found unexpected end of stream"),
        ("title: A: B\ntags: C: D", "a.md:2: cannot be read as YAML: mapping values are not allowed here"),
        ("title: A: B\ntitle: C", "a.md:3: `title` is given twice, first in line 2; keep one of them"),
        ("a: &a [x]\nb: [*a, *a]", "a.md:2: anchors (&) and aliases (*) are not read; write the value out"),
        ("- A", "a.md:2: the front matter is a list; write `key: value` lines"),
        ("a: " + "[" * 5000, "a.md:2: nested too deep; write `key: value` lines and plain lists"),
        ("title: " + "a" * 60_000, "a.md:2: the front matter is too long"),
        ("title: !!python/object:os.system x", "a.md:2: `title` must be text, and is a value with the tag"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_how_to_mend_it(front: str, told: str) -> None:
    [problem] = problems(front)
    assert problem.startswith(told)


@pytest.mark.parametrize(
    "headline",
    [
        "Harbour vote: two piers to go",
        "Live: river falls: latest",
        "'Nobody asked us': Lorne crews stay ashore",
        '"Leave it": what the valve cost',
        "@ostrel: how a name went round the world",
        "Who pays:",
    ],
)
def test_a_headline_is_the_text_that_it_is(headline: str) -> None:
    header, faults = read_header(f"title: {headline}\nsubtitle: B: C\ndate: 2027-06-04\ntags: [a]\n", "a.md")
    assert faults == []
    assert (header.title, header.subtitle, header.published) == (headline, "B: C", date(2027, 6, 4))


def test_all_is_told_at_once() -> None:
    assert len(problems("titel: A\ndate: 2026-02-31\nrights: none\nslug: A B")) == 4


@pytest.mark.parametrize(
    ("text", "front", "body", "closed"),
    [
        ("---\ntitle: A\n---\nB", "title: A\n", "\nB", True),
        ("---\ntitle: A\n...\nB", "title: A\n", "\nB", True),
        ("B\n---\nC", None, "B\n---\nC", True),
        ("---\ntitle: A\nB", None, "---\ntitle: A\nB", False),
    ],
)
def test_front_matter_is_parted_from_the_body(text: str, front: str | None, body: str, closed: bool) -> None:
    assert split_front_matter(text) == (front, body, closed)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "title: The quay\npublisher: The Lorne Courier\ndate: 2026-11-03\n\n"),
        ("a.md", "title: The quay\n---\n\n"),
        ("a.md", "\nTitle: The quay\nAuthors:\n- Ida Solberg\nTags: [quay]\n\n"),
        ("a.txt", "title: The quay\npublisher: The Lorne Courier\n\n"),
    ],
)
def test_front_matter_that_would_be_published_as_text_is_an_error(name: str, text: str) -> None:
    read = read_data((text + BODY).encode(), name, where=name)
    [problem] = read.problems
    assert read.article is None
    assert not problem.warning
    assert "front matter (`title`" in problem.message


@pytest.mark.parametrize("text", ["Title: who owns the quay\n\n", "url: where the quay is\n\n", "Date: 3 May\n\n"])
def test_a_line_with_a_colon_is_no_front_matter(text: str) -> None:
    assert read_data((text + BODY).encode(), "a.txt", where="a.txt").article is not None


@pytest.mark.parametrize("title", ["The quay is closed", "“Closed.” So it was.", "the quay"])
@pytest.mark.parametrize("above", ["", "By Ida Solberg\n\n"])
def test_a_raw_text_may_have_front_matter_too(title: str, above: str) -> None:
    text = f"---\ntitle: {title}\ndate: 2026-11-03\n---\n{above}A week it lasts\n\n{BODY}"
    article = read_data(text.encode(), "a.txt", where="a.txt").article
    assert article is not None
    assert (article.title, article.published) == (title, date(2026, 11, 3))
    assert article.authors == (("Ida Solberg",) if above else ())
    assert article.text.endswith(BODY)
    assert "A week it lasts" in f"{article.subtitle} {article.text}"
    assert title not in article.text


def test_a_rule_above_a_raw_text_is_no_front_matter() -> None:
    article = read_data(f"---\nThe quay is closed\n---\n\n{BODY}".encode(), "a.txt", where="a.txt").article
    assert article is not None
    assert article.text == BODY
