"""The search index is made by a program that may fail; what it makes is the same each time."""

import shutil
from pathlib import Path, PurePosixPath

import pytest

from dossier.errors import ContentError
from dossier.search import BUNDLE, WORDS, index_search

PAGE = (
    '<!doctype html><html lang="en"><body data-pagefind-body>'
    '<meta data-pagefind-meta="address[content]" content="articles/{0}.html">'
    "<h1>Ferry {0}</h1><p>The pump.</p></body></html>"
)
DOCUMENTS = {PurePosixPath(f"articles/{name}.html"): PAGE.format(name) for name in "abcdef"} | {WORDS: "ferry\npump\n"}


def snapshot(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def made(folder: Path) -> dict[str, bytes]:
    site = folder / "site"
    (site / "pages").mkdir(parents=True)
    (site / "pages" / "quay.html").write_text(
        '<html><nav>Menu</nav><article class="x"><h1>Quay</h1><p>A lighthouse.</p></article></html>', encoding="utf-8"
    )
    index_search(DOCUMENTS, site, folder / "find")
    return snapshot(site / BUNDLE)


def test_the_index_lies_in_the_site_with_the_words_and_without_boxes_of_its_own(tmp_path: Path) -> None:
    files = made(tmp_path)
    assert {"pagefind.js", "pagefind-entry.json", "words.txt"} <= set(files)
    assert not any("ui" in name for name in files)
    assert b'"page_count":7' in files["pagefind-entry.json"].replace(b" ", b"")


def test_a_hand_written_page_is_indexed_without_its_frame(tmp_path: Path) -> None:
    made(tmp_path)
    page = (tmp_path / "find" / "pages" / "own" / "pages" / "quay.html").read_text(encoding="utf-8")
    assert "lighthouse" in page
    assert "Menu" not in page


def test_the_same_documents_keep_their_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = made(tmp_path)
    shutil.rmtree(tmp_path / "site")
    monkeypatch.setattr("dossier.search.subprocess.run", None)
    assert made(tmp_path) == first


def test_a_changed_page_is_indexed_anew(tmp_path: Path) -> None:
    first = made(tmp_path)
    shutil.rmtree(tmp_path / "site" / BUNDLE)
    changed = DOCUMENTS | {PurePosixPath("articles/a.html"): PAGE.format("z")}
    index_search(changed, tmp_path / "site", tmp_path / "find")
    assert snapshot(tmp_path / "site" / BUNDLE) != first


def test_what_went_wrong_is_told(tmp_path: Path) -> None:
    (tmp_path / "find").mkdir()
    (tmp_path / "find" / "index.part").write_text("A file where the index should be.", encoding="utf-8")
    with pytest.raises(ContentError, match="the search could not be made"):
        index_search(DOCUMENTS, tmp_path / "site", tmp_path / "find")


def test_the_page_on_how_it_was_made_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "about.html").write_text("<article><p>F, of precision and recall</p></article>", "utf-8")
    made(tmp_path)
    own = tmp_path / "find" / "pages" / "own"
    assert [path.relative_to(own).as_posix() for path in own.rglob("*.html")] == ["pages/quay.html"]
