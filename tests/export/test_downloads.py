"""What a reader takes away: citations, annotations, CSV, the feed; each read back by what is made for it."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath
from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.export import Addresses, downloads, export
from dossier.export.citations import FORMATS, Work
from dossier.export.csv_tables import csv_table
from dossier.export.feed import ATOM
from dossier.model import Dossier
from dossier.render import addresses
from dossier.rights import withhold
from tests.factory import ferry

ARTICLE = "ferry-will-not-sail"
NASTY = "Costs: 50% {more} & “up_to” $3 ~ #1 \\ ^\nA second line"


def files(dossier: Dossier | None = None, site: str = "") -> dict[str, str]:
    public = withhold(dossier or ferry())
    made = downloads(public, Addresses(*addresses(public), site))
    return {str(path): text for path, text in made.items()}


def with_rights(rights: str) -> Dossier:
    first, second = ferry().articles
    article = replace(second.article, rights=rights)
    return replace(ferry(), articles=(first, replace(second, article=article)))


def work(**fields: object) -> Work:
    return Work("a1", "article", **{"title": "Ferry will not sail", "authors": ("Ana Mirren",), **fields})


def test_bibtex_is_read_back() -> None:
    bibtexparser = pytest.importorskip("bibtexparser", reason="bibtexparser is not installed")
    library = bibtexparser.parse_string(files()["data/dossier.bib"])
    assert not library.failed_blocks
    assert [entry.key for entry in library.entries] == ["dossier", "no-ferry-this-week", ARTICLE]
    fields = {name: field.value for name, field in library.entries[2].fields_dict.items()}
    assert fields["author"] == "Ana Mirren"
    assert (fields["journal"], fields["date"], fields["month"]) == ("The Lorne Courier", "2026-11-03", "nov")


def test_bibtex_keeps_whole_what_tex_would_take_apart() -> None:
    text = FORMATS["bib"]([work(title=NASTY.replace("\n", " "), authors=("Reuters, staff", "Sand and Sea Desk"))])
    assert r"50\% \{more\} \& “up\_to” \$3 \textasciitilde{} \#1 \textbackslash{} \textasciicircum{}" in text
    assert "author = {{Reuters, staff} and {Sand and Sea Desk}}" in text


def test_ris_is_read_back() -> None:
    rispy = pytest.importorskip("rispy", reason="rispy is not installed")
    [entry] = rispy.loads(files()[f"data/citations/{ARTICLE}.ris"])
    assert entry["type_of_reference"] == "NEWS"
    assert entry["authors"] == ["Ana Mirren"]
    assert (entry["year"], entry["date"]) == ("2026", "2026/11/03/")
    assert entry["urls"] == ["https://courier.example/ferry"]


def test_csl_says_what_is_known_and_nothing_else() -> None:
    [item] = json.loads(files()[f"data/citations/{ARTICLE}.json"])
    assert item["issued"] == {"date-parts": [[2026, 11, 3]]}
    assert item["author"] == [{"literal": "Ana Mirren"}]
    [bare] = json.loads(FORMATS["json"]([work(authors=())]))
    assert bare == {"id": "a1", "type": "article-newspaper", "title": "Ferry will not sail"}


def test_a_line_feed_in_a_headline_ends_no_record() -> None:
    first, second = ferry().articles
    dossier = replace(ferry(), articles=(first, replace(second, article=replace(second.article, title=NASTY))))
    lines = files(dossier)[f"data/citations/{ARTICLE}.ris"].split("\r\n")
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines[:-1])


def annotations(texts: dict[str, str], article: str = ARTICLE) -> list[dict]:  # type: ignore[type-arg]
    page = json.loads(texts[f"data/annotations/{article}.json"])
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    return page["items"]


def test_annotations_select_their_words_in_the_text_file() -> None:
    texts = files()
    found = annotations(texts)
    text = texts[f"data/text/{ARTICLE}.txt"]
    for one in found:
        quote, place = one["target"]["selector"]
        assert one["target"]["source"] == f"../../data/text/{ARTICLE}.txt"
        assert text[place["start"] : place["end"]] == quote["exact"]
        assert text[: place["start"]].endswith(quote["prefix"])
        assert text[place["end"] :].startswith(quote["suffix"])
    assert len({one["id"] for one in found}) == len(found)
    friday = next(one for one in found if one["id"].endswith("#q-friday"))
    assert friday["body"][1]["source"] == {"id": "../../people/ida-solberg.html", "label": "Ida Solberg"}


def test_annotations_of_what_is_withheld_give_no_words_around() -> None:
    texts = files(with_rights("metadata"))
    assert f"data/text/{ARTICLE}.txt" not in texts
    assert annotations(texts)
    for one in annotations(texts):
        assert set(one["target"]["selector"]) == {"type", "exact"}
    everything = "".join(texts.values())
    assert "stay in harbour until engineers" not in everything
    assert "They had the report in June" not in everything


def test_csv_has_the_rows_of_the_tables_and_reads_as_utf8_in_excel() -> None:
    texts = files()
    for path, table in export(ferry()).items():
        text = texts[f"data/{path.stem}.csv"]
        assert text.startswith("\ufeff")
        rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
        assert len(rows) == len(table.splitlines())
    rows = list(csv.DictReader(io.StringIO(texts["data/quotations.csv"].removeprefix("\ufeff"))))
    friday = next(row for row in rows if row["id"] == "q-friday")
    assert (friday["speaker.entity"], friday["cue.lemma"]) == ("ida-solberg", "tell")


@given(st.text())
def test_no_cell_is_a_formula(text: str) -> None:
    row = {"id": text, "summary": f"={text}", "kind": "same-fact", "articles": 2, "reports": []}
    [cells] = list(csv.reader(io.StringIO(csv_table("statements", [row]).split("\r\n", 1)[1], newline="")))[:1] or [[]]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


def test_the_feed_has_what_atom_requires() -> None:
    root = Xml.fromstring(files()["feed.xml"])
    name = f"{{{ATOM}}}"
    assert root.tag == f"{name}feed"
    for element in (root, *root.findall(f"{name}entry")):
        for required in ("id", "title", "updated"):
            assert element.findtext(name + required), required
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", element.findtext(f"{name}updated") or "")
    entries = root.findall(f"{name}entry")
    assert [entry.findtext(f"{name}title", "")[:8] for entry in entries] == ["Ferry wi", "No ferry"]
    assert entries[0].find(f"{name}link").get("href") == f"articles/{ARTICLE}.html"  # type: ignore[union-attr]
    assert len({entry.findtext(f"{name}id") for entry in (root, *entries)}) == 3


def test_addresses_are_whole_where_the_site_is_known() -> None:
    texts = files(site="https://courier.example/dossier/")
    assert f'href="https://courier.example/dossier/articles/{ARTICLE}.html"' in texts["feed.xml"]
    assert annotations(texts)[0]["target"]["source"].startswith("https://courier.example/dossier/data/text/")
    assert "https://courier.example/dossier/" in texts["data/dossier.bib"]


def test_a_dossier_without_dates_or_articles_has_a_feed_all_the_same() -> None:
    undated = replace(ferry(), articles=tuple(_undated(one) for one in ferry().articles))
    for dossier in (undated, Dossier(())):
        assert Xml.fromstring(files(dossier)["feed.xml"]).findall(f"{{{ATOM}}}entry") == []


def _undated(one):  # type: ignore[no-untyped-def]
    return replace(one, article=replace(one.article, published=None))


def test_what_xml_cannot_hold_is_replaced() -> None:
    first, second = ferry().articles
    article = replace(second.article, title="Ferry\x0b & <crew>", published=date(2026, 11, 5))
    root = Xml.fromstring(files(replace(ferry(), articles=(first, replace(second, article=article))))["feed.xml"])
    assert root.findtext(f"{{{ATOM}}}entry/{{{ATOM}}}title") == "Ferry\ufffd & <crew>"


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert files() == files()
    assert all(not PurePosixPath(path).is_absolute() for path in files())
