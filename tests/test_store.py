from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from dossier import store
from dossier.errors import ContentError
from dossier.model import AnnotatedArticle, Article, Block, Mention
from dossier.store import AnnotationCache, alone, exchange, restore, write_tree, write_whole

ARTICLE = Article("ferry", "The ferry", "Ida Solberg spoke.", (Block(0, 18, "paragraph"),), "ferry.md", "0")
ANNOTATED = AnnotatedArticle(ARTICLE, mentions=(Mention(0, 11, "Ida Solberg", "PERSON", "name", "test", 0),))


def test_a_file_that_has_not_changed_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.md"
    assert write_whole(path, b"one")
    before = path.stat().st_mtime_ns
    assert not write_whole(path, b"one")
    assert path.stat().st_mtime_ns == before
    assert write_whole(path, b"two")
    assert path.read_bytes() == b"two"


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError("killed")

    monkeypatch.setattr(store.os, "replace", fail)
    with pytest.raises(OSError, match="killed"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_tree_holds_exactly_what_is_given(tmp_path: Path) -> None:
    write_tree(tmp_path, {PurePosixPath("a/x.md"): b"1", PurePosixPath("b.md"): b"2"})
    assert write_tree(tmp_path, {PurePosixPath("b.md"): b"2", PurePosixPath("c/y.md"): b"3"}) == 2
    assert {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*")} == {"b.md", "c", "c/y.md"}


def test_annotations_are_kept_by_text_and_version(tmp_path: Path) -> None:
    cache = AnnotationCache(tmp_path, version="1")
    assert cache.get(ARTICLE) is None
    cache.put(ANNOTATED)
    assert cache.get(ARTICLE) == ANNOTATED
    assert AnnotationCache(tmp_path, version="2").get(ARTICLE) is None
    other = Article("ferry", "The ferry", "Ida Solberg left.", (Block(0, 17, "paragraph"),), "ferry.md", "0")
    assert cache.get(other) is None


def test_a_new_headline_needs_a_new_annotation_and_a_new_publisher_none(tmp_path: Path) -> None:
    cache = AnnotationCache(tmp_path, version="1")
    cache.put(ANNOTATED)
    assert cache.get(replace(ARTICLE, title="No ferry")) is None
    sold = replace(ARTICLE, publisher="The Lorne Courier", sha256="1")
    found = cache.get(sold)
    assert found is not None
    assert found.article == sold
    assert found.mentions == ANNOTATED.mentions


def test_a_damaged_annotation_is_made_again(tmp_path: Path) -> None:
    cache = AnnotationCache(tmp_path, version="1")
    cache.put(ANNOTATED)
    next(tmp_path.rglob("*.json")).write_bytes(b'{"article": ')
    assert cache.get(ARTICLE) is None


@pytest.mark.parametrize("atomic", [True, False])
def test_folders_change_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, atomic: bool) -> None:
    if not atomic:
        monkeypatch.setattr(store, "_swap", lambda a, b: False)
    new, old = tmp_path / "new", tmp_path / "site"
    new.mkdir()
    (new / "index.html").write_text("1")
    exchange(new, old)
    new.mkdir()
    (new / "index.html").write_text("2")
    exchange(new, old)
    assert (old / "index.html").read_text() == "2"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_a_kill_between_two_renames_is_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_swap", lambda a, b: False)
    new, old = tmp_path / "new", tmp_path / "site"
    for folder, text in ((new, "2"), (old, "1")):
        folder.mkdir()
        (folder / "index.html").write_text(text)
    rename = Path.rename

    def killed(self: Path, target: Path) -> Path:
        if self == new:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", killed)
    with pytest.raises(KeyboardInterrupt):
        exchange(new, old)
    monkeypatch.undo()
    restore(new, old)
    assert (old / "index.html").read_text() == "1"


def test_a_folder_that_cannot_be_put_in_place_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "_swap", lambda a, b: False)
    old = tmp_path / "site"
    old.mkdir()
    (old / "index.html").write_text("1")
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "not-made", old)
    assert (old / "index.html").read_text() == "1"


def test_a_folder_is_built_by_one_at_a_time(tmp_path: Path) -> None:
    with alone(tmp_path), pytest.raises(ContentError, match="another build"), alone(tmp_path):
        pass
    with alone(tmp_path):
        assert list(tmp_path.iterdir()) == []
