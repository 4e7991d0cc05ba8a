"""The real articles beside the repository, where they are: only their structure is looked at."""

from datetime import date
from pathlib import Path

import pytest

from dossier.ingest import article_markdown, read_articles
from dossier.ingest.articles import read_data

SHARED = Path(__file__).parents[3] / "shared"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="no ../shared beside the repository")


def test_the_seeds_are_told_apart_as_a_person_would() -> None:
    (first, second), warnings = read_articles(SHARED / "seeds")
    assert warnings == []
    assert [article.published for article in (first, second)] == [date(2022, 2, 24)] * 2
    assert all("published" in [why.field for why in article.inferred] for article in (first, second))
    kinds = [[block.kind for block in article.blocks if block.kind != "paragraph"] for article in (first, second)]
    assert kinds == [["caption", "dateline", "caption"], ["caption", "heading", "heading"]]
    assert [len(article.title.split()) for article in (first, second)] == [12, 9]
    assert first.subtitle is not None
    assert second.subtitle is None
    assert [one.text for one in second.removed][:2] == ["Accessibility links", "Breaking News"]
    headings = [second.text[b.start : b.end] for b in second.blocks if b.kind == "heading"]
    assert headings == ["Energy issues", "'Mission accomplished'"]
    assert [one.reason for one in (*first.removed, *second.removed)].count("repeats a caption") == 3


def test_the_seeds_are_written_and_read_again() -> None:
    for article in read_articles(SHARED / "seeds")[0]:
        again = read_data(article_markdown(article).encode(), "a.md", where="a.md").article
        assert again is not None
        assert (again.text, again.blocks, again.removed) == (article.text, article.blocks, article.removed)


def test_no_sentence_of_many_articles_is_lost() -> None:
    articles, _ = read_articles(SHARED / "data" / "ecb" / "articles")
    assert len(articles) == 772
    known = {"date line", "web address", "link to another article", "kicker", "title of the page", "separator"}
    assert {one.reason for article in articles for one in article.removed} <= known
    assert max(len(one.text) for article in articles for one in article.removed) < 100
    assert all(article.language == "en" for article in articles)
