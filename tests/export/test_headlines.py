"""In the tables a headline is the first block of its article's text, and all offsets count from its beginning."""

import json
from dataclasses import replace
from typing import Any

import pytest

from dossier.export import Addresses, check_tables, downloads, export
from dossier.export.headlines import with_headlines
from dossier.link import link
from dossier.model import AnnotatedArticle, Dossier, Rights
from dossier.rights import withhold
from tests.link.factory import annotated, day, headed, role, spoken

TITLE = "[[Ida Solberg PERSON 0]] closes the ferry line to [[Harrow GPE 1]]"
TEXT = (
    "[[Ida Solberg PERSON 0]], mayor of [[Harrow GPE 1]], said “the ferry will not sail again before spring”. "
    "Divers found the torn hull of the ferry under the lighthouse on Sunday."
)


def report(number: int, rights: Rights = "full") -> AnnotatedArticle:
    one = annotated(TEXT, f"a{number}", published=day(number), rights=rights)
    quotation = replace(one.quotations[0], speaker=spoken(one, 0))
    return headed(replace(one, quotations=(quotation,), roles=(role(one, "mayor of Harrow", 0),)), TITLE)


def dossier(*articles: AnnotatedArticle) -> Dossier:
    return withhold(link(articles)[0])


def rows(found: Dossier, table: str) -> list[dict[str, Any]]:
    texts = {path.stem: text for path, text in export(found).items()}
    return [json.loads(line) for line in texts[table].splitlines()]


def test_the_tables_hold_their_contract() -> None:
    found = dossier(report(1), report(2))
    assert check_tables({str(path): text for path, text in export(found).items()}) == []


def test_the_headline_is_the_first_block_of_the_text() -> None:
    article = rows(dossier(report(1), report(2)), "articles")[0]
    title = article["title"]
    assert article["text"].startswith(f"{title}\n\nIda Solberg, mayor")
    assert article["blocks"][0] == {"start": 0, "end": len(title), "kind": "headline"}
    assert article["blocks"][1]["start"] == len(title) + 2


def test_an_article_without_a_headline_has_its_text_alone() -> None:
    found = dossier(annotated(TEXT, "a1"))
    assert rows(found, "articles")[0]["text"].startswith("Ida Solberg, mayor")
    assert with_headlines(found) == found


def test_every_span_says_where_its_words_stand() -> None:
    found = dossier(report(1), report(2))
    texts = {row["id"]: row["text"] for row in rows(found, "articles")}
    spans = [(row["article"], row) for table in ("mentions", "quotations") for row in rows(found, table)]
    spans += [(row["article"], row["speaker"]) for row in rows(found, "quotations")]
    spans += [(role["article"], role) for row in rows(found, "entities") for role in row["roles"]]
    spans += [(row[side]["article"], row[side]) for row in rows(found, "crossrefs") for side in "ab"]
    spans += [(one["article"], one) for row in rows(found, "statements") for one in row["reports"]]
    assert len(spans) > 20
    assert [row for article, row in spans if texts[article][row["start"] : row["end"]] != row["text"]] == []


def test_ties_and_reports_of_headlines_stand_among_the_others() -> None:
    found = dossier(report(1), report(2))
    heads = [row for row in rows(found, "crossrefs") if 0 in (row["a"]["start"], row["b"]["start"])]
    kinds = {report["kind"] for row in rows(found, "statements") for report in row["reports"]}
    assert heads
    assert "headline" in kinds


def test_the_speaker_is_still_the_mention_that_it_was() -> None:
    moved = with_headlines(dossier(report(1), report(2))).articles[0]
    speaker = moved.quotations[0].speaker
    assert speaker is not None
    assert speaker.mention is not None
    mention = moved.mentions[speaker.mention]
    assert (mention.start, mention.text) == (speaker.start, "Ida Solberg")
    assert moved.mentions[moved.roles[0].mention].text == "Ida Solberg"


@pytest.mark.parametrize(("rights", "words"), [("excerpt", True), ("metadata", False)])
def test_what_is_withheld_stays_so_and_the_headline_is_shown(rights: Rights, words: bool) -> None:
    found = dossier(report(1, rights), report(2))
    assert check_tables({str(path): text for path, text in export(found).items()}) == []
    assert rows(found, "articles")[0]["text"] is None
    pages = Addresses({name: f"articles/{name}.html" for name in ("a1", "a2")})
    texts = {path.stem for path in downloads(found, pages) if path.parent.name == "text"}
    assert texts == ({"a1", "a2"} if words else {"a2"})
    reports = [report for row in rows(found, "statements") for report in row["reports"] if report["article"] == "a1"]
    assert "headline" in {report["kind"] for report in reports}
