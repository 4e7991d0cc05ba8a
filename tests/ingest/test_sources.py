"""What `dossier add` is given."""

from pathlib import Path

import pytest

from dossier.errors import ContentError
from dossier.ingest import article_markdown, read_articles, read_source, read_sources
from tests.ingest.factory import BODY, write

HEAD = "Quay closed\n\nBreaking News\n\nBy Ana Mirren\n\nUpdated 3 November 2026"
RAW = f"{HEAD}\n\n{BODY}\n\n“Read it -- <b>twice</b> *now*.”\n"


def test_a_file_becomes_markdown_that_reads_the_same(tmp_path: Path) -> None:
    draft = read_source(str(write(tmp_path, {"Quay & port.txt": RAW}) / "Quay & port.txt"))
    written = article_markdown(draft.article)
    [again], _ = read_articles(write(tmp_path / "new", {f"{draft.article.id}.md": written}))
    for name in ("id", "title", "authors", "published", "text", "blocks", "removed", "language"):
        assert getattr(again, name) == getattr(draft.article, name)
    assert [why.field for why in draft.article.inferred] == ["published"]
    assert "date: 2026-11-03  # inferred: when it was last changed: Updated 3 November 2026\n" in written


def test_a_folder_is_many_sources(tmp_path: Path) -> None:
    drafts, problems = read_sources(str(write(tmp_path, {"a.txt": RAW, "b/c.txt": RAW})))
    assert [draft.article.source_file for draft in drafts] == ["a.txt", "c.txt"]
    assert problems == []


def test_of_a_folder_what_can_be_read_is_read(tmp_path: Path) -> None:
    folder = write(tmp_path, {"a.txt": RAW, "empty.txt": "", "draft.md": "---\ndraft: true\n---\n\nText.\n"})
    drafts, problems = read_sources(str(folder))
    assert [draft.article.source_file for draft in drafts] == ["a.txt"]
    assert [Path(problem.path).name for problem in problems] == ["draft.md", "empty.txt"]


def test_documents_of_a_folder_are_not_passed_over(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"a.txt": RAW, "b.docx": b"PK", "c.pdf": b"%PDF-1.4", "d.jpg": b"\xff\xd8\xff"}
    drafts, problems = read_sources(str(write(tmp_path, files)))
    assert [draft.article.source_file for draft in drafts] == ["a.txt"]
    assert [(Path(p.path).name, p.message, p.warning) for p in problems] == [
        ("b.docx", "not read: a Word document", False), ("c.pdf", "not read: a PDF", False),
    ]  # fmt: skip


def test_a_folder_of_pictures_has_no_articles(tmp_path: Path) -> None:
    drafts, [problem] = read_sources(str(write(tmp_path, {"d.jpg": b"\xff\xd8\xff"})))
    assert (drafts, problem.message) == ([], "no articles are in it")


def test_a_folder_without_articles_is_told(tmp_path: Path) -> None:
    drafts, [problem] = read_sources(str(tmp_path))
    assert drafts == []
    assert "no articles are in it" in problem.message


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("no.txt", "no.txt: there is no such file; check the path"),
        ("https://a b.example", "https://a b.example: no web address that can be fetched"),
        ("http://localhost:9/quay", "http://localhost:9/quay: the page could not be fetched"),
    ],
)
def test_a_source_that_cannot_be_read_is_told(source: str, told: str) -> None:
    drafts, [problem] = read_sources(source)
    assert drafts == []
    assert str(problem).startswith(told)
    with pytest.raises(ContentError, match=source.split(":")[0]):
        read_source(source)
