"""Folders of files: which are read, and what is told of bad ones."""

import os
from datetime import date
from pathlib import Path

import pytest

from dossier.errors import ContentError
from dossier.ingest import read_articles
from dossier.ingest.slugs import slugify
from tests.ingest.factory import BODY, markdown, write

PAGE = f"<html><title>Pumps</title><body><article><h1>Pumps</h1><p>{BODY}</p></article></body></html>"
GERMAN = (
    "Der Hafen von Ostrel bleibt bis Freitag geschlossen, teilte die Verwaltung am Dienstag mit. "
    "Die Stadt will die Kosten nicht tragen und verweist auf den Kreis."
)


def told(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as error:
        read_articles(folder)
    return [str(problem).removeprefix(f"{folder.as_posix()}/") for problem in error.value.problems]


def test_a_content_folder_is_read_in_the_order_of_its_paths(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "articles/b.txt": "Quay closed\n\n" + BODY,
        "articles/a.md": markdown("title: Ferry\ndate: 2026-11-03\nslug: ferry"),
        "articles/sub/c.html": PAGE,
        "articles/README.md": "x",
        "articles/_draft.md": "x",
        "articles/.hidden.md": "x",
        "articles/d.md": markdown("draft: true\ndate: x"),
        "pages/about.md": "x",
        "corrections.yml": "- x",
    }
    articles, warnings = read_articles(write(tmp_path, files))
    assert [(a.id, a.title, a.source_file) for a in articles] == [
        ("ferry", "Ferry", "articles/a.md"),
        ("b", "Quay closed", "articles/b.txt"),
        ("c", "Pumps", "articles/sub/c.html"),
    ]
    assert warnings == []
    assert articles[0].text == BODY
    assert articles[0].word_count == 17
    assert articles[0].published == date(2026, 11, 3)
    assert len(articles[0].sha256) == 64


@pytest.mark.parametrize("inside", ["", "articles", "articles/a.txt"])
def test_any_folder_or_file_can_be_read(tmp_path: Path, inside: str) -> None:
    write(tmp_path, {"articles/a.txt": "Quay closed\n\n" + BODY})
    [article], _ = read_articles(tmp_path / inside)
    assert (article.id, article.text) == ("a", BODY)


def test_all_that_is_wrong_in_all_files_is_told_at_once(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "empty.txt": "",
        "picture.txt": b"\x89PNG\0\0",
        "big.txt": b"a" * 6_000_000,
        "date.md": markdown("date: 2026-02-31"),
        "slug.md": markdown("slug: ../../x"),
        "open.md": "---\ntitle: A\n",
        "bomb.md": markdown("a: &a [1]\nb: [*a, *a]"),
        "nothing.md": markdown("title: A", ""),
        "nothing.html": "<html><body></body></html>",
        "same.md": markdown("slug: quay"),
        "quay.txt": BODY,
    }
    lines = told(write(tmp_path, files))
    assert [line.partition("; ")[0] for line in lines] == [
        "big.txt: larger than the 5 MB that an article may have",
        "bomb.md:2: anchors (&) and aliases (*) are not read",
        "date.md:2: `date` is no day of the calendar: 2026-02-31",
        "empty.txt: the file is empty",
        "nothing.html: holds no article",
        "nothing.md: holds no article",
        "open.md:1: the front matter is not closed",
        "picture.txt: a picture, which is not read",
        f"same.md:2: the slug quay is that of {tmp_path.as_posix()}/quay.txt too",
        "slug.md:2: `slug` cannot be ../../x",
    ]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links on this system")
def test_no_link_leaves_the_folder(tmp_path: Path) -> None:
    write(tmp_path, {"outside/secret.txt": BODY, "in/a.txt": "Quay closed\n\n" + BODY})
    folder = tmp_path / "in"
    (folder / "link.txt").symlink_to(tmp_path / "outside" / "secret.txt")
    (folder / "linked").symlink_to(tmp_path / "outside")
    (folder / "lost.txt").symlink_to(tmp_path / "nowhere")
    assert [line.partition(";")[0] for line in told(folder)] == [
        "link.txt: a link that leaves the folder",
        "linked: a link that leaves the folder",
        "lost.txt: a link that leads nowhere",
    ]


def test_what_is_no_article_is_warned_of(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"a.txt": "Quay closed\n\n" + BODY, "notes.docx": b"PK", "sheet.csv": b"a,b"}
    articles, warnings = read_articles(write(tmp_path, files))
    assert len(articles) == 1
    assert all(warning.warning for warning in warnings)
    assert [warning.message for warning in warnings] == [
        "not read: a Word document", "not read: neither .md nor .txt nor .html",
    ]  # fmt: skip
    assert ".txt" in warnings[0].mend


@pytest.mark.parametrize(
    ("text", "message"), [("Ferry", "its text is 1 word long"), ("The quay is closed", "its text is 4 words long")]
)
def test_a_text_of_a_few_words_is_warned_of(tmp_path: Path, text: str, message: str) -> None:
    [article], [warning] = read_articles(write(tmp_path, {"a.txt": text}))
    assert (article.text, warning.message, warning.warning) == (text, message, True)


def test_front_matter_overrules_the_dateline(tmp_path: Path) -> None:
    body = "LORNE, June 4, 2027 (Tideland Press) — The quay at Lorne was closed on Friday, the harbour office said."
    write(tmp_path, {"a.md": markdown("title: A", body)})
    write(tmp_path, {"b.md": markdown("publisher: The Lorne Courier\ndate: 2027-06-05", body)})
    (bare, stated), warnings = read_articles(tmp_path)
    assert warnings == []
    assert (bare.publisher, bare.published) == ("Tideland Press", date(2027, 6, 4))
    assert [why.field for why in bare.inferred] == ["published", "publisher"]
    assert (stated.publisher, stated.published) == ("The Lorne Courier", date(2027, 6, 5))
    assert [why.field for why in stated.inferred if why.field != "title"] == []


def test_a_date_that_can_be_meant_in_two_ways_is_not_guessed(tmp_path: Path) -> None:
    [article], [warning] = read_articles(write(tmp_path, {"a.txt": "Quay closed\n\n05/06/2026\n\n" + BODY}))
    assert article.published is None
    assert warning.message == "the date line can be read in two ways: 05/06/2026"


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert told(tmp_path / "no")[0].endswith("there is no such file or folder; check the path")


def test_metadata_alone_need_no_text(tmp_path: Path) -> None:
    [article], _ = read_articles(write(tmp_path, {"a.md": markdown("title: A\nrights: metadata", "")}))
    assert (article.text, article.blocks, article.title) == ("", (), "A")


def test_another_language_is_told(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"a.txt": GERMAN, "b.md": markdown("title: A\nlanguage: nl", GERMAN)}
    guessed, given = read_articles(write(tmp_path, files))[0]
    assert (guessed.language, given.language) == ("de", "nl")
    assert "language" in [why.field for why in guessed.inferred]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("000_6126", "000-6126"),
        ("Was heißt das? Größe", "was-heisst-das-grosse"),
        ("Łódź's port", "lodzs-port"),
        ("a" * 90, "a" * 80),
        ("index", "index-1bc04b52"),
        ("word " * 30, "-".join(["word"] * 16)),
    ],
)
def test_slugs(name: str, slug: str) -> None:
    assert slugify(name) == slug


def test_names_without_latin_letters_stay_apart() -> None:
    assert slugify("Київ") != slugify("Львів")
    assert slugify("Київ 2022").startswith("2022-")
