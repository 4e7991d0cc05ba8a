"""What the search indexes: the words of articles, names and speakers, and nothing that is withheld."""

import re
from dataclasses import replace

from dossier.render import search_documents
from dossier.rights import withhold
from tests.factory import ferry


def documents(dossier=None) -> dict[str, str]:  # type: ignore[no-untyped-def]
    return {str(path): page for path, page in search_documents(withhold(dossier or ferry())).items()}


def filters(page: str) -> set[tuple[str, str]]:
    return set(re.findall(r'data-pagefind-filter="(\w+)\[content\]" content="([^"]*)"', page))


def test_every_paragraph_stands_behind_its_anchor() -> None:
    page = documents()["articles/ferry-will-not-sail.html"]
    anchors = re.findall(r'<i id="(p\d+)"></i><p>', page)
    assert anchors == [f"p{number}" for number in range(1, len(anchors) + 1)]
    assert "214 people aboard" in page
    assert filters(page) >= {
        ("kind", "article"),
        ("person", "Marta Quill"),
        ("organisation", "Harrow Port Authority"),
        ("place", "Skerry Point"),
        ("publisher", "The Lorne Courier"),
        ("year", "2026"),
    }


def test_a_speaker_of_an_article_is_one_document() -> None:
    found = {path: page for path, page in documents().items() if path.startswith("quotations/ferry-will-not-sail/")}
    assert len(found) == 2
    quill = next(page for page in found.values() if '<h1 data-pagefind-weight="7">Marta Quill</h1>' in page)
    assert re.findall(r'<i id="([^"]+)"></i><p>([^<]+)', quill) == [
        ("q-june", "“They had the report in June,”"),
        ("q-filed", "“and they filed it.”"),
    ]


def test_names_without_a_page_are_not_offered() -> None:
    assert "names/ida-solberg.html" in documents()
    assert "names/seafarers-union.html" not in documents()
    assert not any(name == "Seafarers’ Union" for page in documents().values() for _, name in filters(page))


def test_what_is_withheld_is_not_found() -> None:
    first, second = ferry().articles
    hidden = replace(ferry(), articles=(first, replace(second, article=replace(second.article, rights="metadata"))))
    everything = " ".join(documents(hidden).values())
    assert "stay in harbour" not in everything
    assert "engineers" not in everything.split()


def test_the_words_to_mend_by_are_names_first() -> None:
    words = documents()["words.txt"].split()
    assert words.index("solberg") < words.index("reporters") if "reporters" in words else "solberg" in words
    assert len(words) == len(set(words))
    assert {"solberg", "quill", "ferry"} <= set(words)
