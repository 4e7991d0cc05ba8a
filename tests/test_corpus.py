"""Real articles from many outlets, which lie beside the repository on the developers' machines and never in it."""

import os
from pathlib import Path

import pytest
from spacy.language import Language

from dossier.annotate import annotate
from dossier.export import check_tables, export
from dossier.ingest import read_articles
from dossier.link import link
from dossier.render import render
from dossier.rights import withhold

SHARED = Path(__file__).parents[2] / "shared"
WHOLE = bool(os.environ.get("DOSSIER_WHOLE_CORPUS"))
"""Set it to read all the 772 articles, some minutes, instead of every 24th."""

pytestmark = pytest.mark.model


def test_many_articles_are_read_and_their_tables_hold_the_contract(nlp: Language) -> None:
    folder = SHARED / "data" / "ecb" / "articles"
    if not folder.is_dir():
        pytest.skip("the articles are not beside this repository")
    articles, _ = read_articles(folder)
    assert len(articles) == len(list(folder.glob("*.txt")))
    dossier, problems = link([annotate(article, nlp) for article in (articles if WHOLE else articles[::24])])
    assert problems == []
    public = withhold(dossier)
    tables = {str(path): text for path, text in export(public).items()}
    assert check_tables(tables) == []
    assert tables["quotations.jsonl"].count("\n") > len(dossier.articles)
    pages = {str(path) for path in render(public)}
    assert all(f"articles/{a.article.id}.md" in pages for a in dossier.articles)


def test_the_two_articles_that_started_it(nlp: Language) -> None:
    folder = SHARED / "seeds"
    if not folder.is_dir():
        pytest.skip("the articles are not beside this repository")
    articles, _ = read_articles(folder)
    dossier, _ = link([annotate(article, nlp) for article in articles])
    assert check_tables({str(p): t for p, t in export(withhold(dossier)).items()}) == []
    people = {e.name for e in dossier.entities if e.type == "PERSON"}
    assert people >= {
        "Imran Khan", "Vladimir Putin", "Shah Mahmood Qureshi", "Hammad Azhar", "Abdul Basit", "Adeeb Ul Zaman Safvi",
        "Adil Farooq Raja", "Irina Tsukerman", "Narendra Modi", "Joe Biden", "Ned Price", "Michael Kugelman",
    }  # fmt: skip
    places = {e.name for e in dossier.entities if e.type == "GPE"}
    assert places >= {"Pakistan", "Russia", "Ukraine", "Moscow", "Islamabad", "Afghanistan", "Karachi", "China"}
