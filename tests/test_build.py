"""The whole way from a folder of articles to a site; only the annotator is a fake, MkDocs is the real one."""

import json
import shutil
from pathlib import Path

import pytest

from dossier import build as story
from dossier import publish as publishing
from dossier.build import build
from dossier.errors import ContentError
from dossier.plan import Plan
from tests.conftest import write_dossier
from tests.fake import Annotator

ARTICLES = Path("content") / "articles"


def plan(folder: Path, **options: object) -> Plan:
    return Plan(folder, folder / "content", **options)


def snapshot(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier that was built; tests work on copies of it."""
    folder = write_dossier(tmp_path_factory.mktemp("built") / "ferry")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(story, "annotate_all", Annotator())
        build(plan(folder))
    return folder


@pytest.fixture
def built(built_once: Path, tmp_path: Path, annotator: Annotator) -> Path:
    return shutil.copytree(built_once, tmp_path / "ferry")


def test_a_site_is_built_with_pages_and_tables(built: Path) -> None:
    site = built / "site"
    for page in ("index.html", "articles/ferry.html", "people/ida-solberg.html", "quotations.html", "about.html"):
        assert (site / page).is_file(), page
    rows = [json.loads(line) for line in (site / "data" / "quotations.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [r["text"] for r in rows] == [
        "We will not sail before Friday.",
        "They had the report in June and they filed it.",
    ]
    assert "The Harrow Strait Ferry" in (site / "index.html").read_text(encoding="utf-8")


def test_what_has_not_changed_is_neither_annotated_nor_written_again(built: Path, annotator: Annotator) -> None:
    before = {p: p.stat().st_mtime_ns for p in (built / "build" / "docs").rglob("*")}
    site = snapshot(built / "site")
    build(plan(built))
    assert annotator.seen == []
    assert {p: p.stat().st_mtime_ns for p in (built / "build" / "docs").rglob("*")} == before
    changing = ("sitemap.xml", "sitemap.xml.gz")
    after = snapshot(built / "site")
    assert {k: v for k, v in after.items() if k not in changing} == {k: v for k, v in site.items() if k not in changing}


def test_only_a_changed_article_is_annotated_again(built: Path, annotator: Annotator) -> None:
    path = built / ARTICLES / "pump.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nA second pump was found.\n", encoding="utf-8")
    build(plan(built))
    assert annotator.seen == ["pump"]


def test_the_pages_of_an_article_that_is_gone_go_too(built: Path) -> None:
    (built / ARTICLES / "pump.md").unlink()
    build(plan(built))
    assert not (built / "site" / "articles" / "pump.html").exists()


def test_wrong_content_is_told_at_once_and_leaves_the_site(built: Path) -> None:
    before = snapshot(built / "site")
    (built / ARTICLES / "bad.md").write_text("---\ntitle: A\ndate: 31 February 2026\n---\n\nText.\n", encoding="utf-8")
    (built / "dossier.yml").write_text("title: [1]\n", encoding="utf-8")
    with pytest.raises(ContentError) as error:
        build(plan(built))
    assert {p.path.split("/")[-1] for p in error.value.problems} == {"bad.md", "dossier.yml"}
    assert snapshot(built / "site") == before


STEPS = (
    *((story, step) for step in ("annotate", "link", "withhold", "render", "export", "downloads", "search_documents")),
    *((publishing, step) for step in ("write_tree", "run_mkdocs", "index_search", "exchange")),
)


def test_a_build_killed_at_any_point_leaves_the_last_good_site(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = snapshot(built / "site")
    (built / ARTICLES / "pump.md").unlink()

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    for module, step in STEPS:
        with monkeypatch.context() as patch:
            patch.setattr(module, step, killed)
            with pytest.raises(KeyboardInterrupt):
                build(plan(built))
        assert snapshot(built / "site") == before, step
    build(plan(built))
    assert not (built / "site" / "articles" / "pump.html").exists()


def test_a_page_that_mkdocs_refuses_leaves_the_site(built: Path) -> None:
    before = snapshot(built / "site")
    pages = built / "content" / "pages"
    pages.mkdir(exist_ok=True)
    (pages / "note.md").write_text("# Note\n\nSee [the pump](../articles/no-such-article.md).\n", encoding="utf-8")
    with pytest.raises(ContentError, match="no-such-article"):
        build(plan(built))
    assert snapshot(built / "site") == before


@pytest.mark.parametrize(("rights", "kept"), [("excerpt", True), ("metadata", False)])
def test_withheld_text_is_nowhere_in_the_site(built: Path, rights: str, kept: bool) -> None:
    words = "Harbour pilots counted eleven crates of spare valves stacked behind the customs shed that morning"
    body = f"{'Boats came and went. ' * 30}\n\n{words}. Ida Solberg said: “No ferry sails tonight.”\n"
    path = built / ARTICLES / "crates.md"
    path.write_text(f"---\ntitle: Crates\npublisher: Coast Radio\nrights: {rights}\n---\n\n{body}", encoding="utf-8")
    build(plan(built))
    everything = b"".join(snapshot(built / "site").values()) + b"".join(snapshot(built / "build" / "docs").values())
    assert b"Crates" in everything
    assert b"spare valves" not in everything
    assert b"eleven" not in everything
    assert (b"No ferry sails tonight." in everything) is kept


def test_a_strict_build_takes_warnings_for_errors(built: Path) -> None:
    (built / ARTICLES / "notes.docx").write_bytes(b"no article")
    _, warnings = build(plan(built))
    assert any("notes.docx" in w.path for w in warnings)
    with pytest.raises(ContentError, match=r"notes\.docx"):
        build(plan(built, strict=True))


def test_two_builds_of_the_same_content_are_the_same_bytes(built: Path) -> None:
    first = snapshot(built / "build" / "docs")
    build(plan(built), clean=True)
    assert snapshot(built / "build" / "docs") == first


def test_pages_written_by_hand_are_titled_by_heading_or_name(built: Path) -> None:
    pages = built / "content" / "pages"
    pages.mkdir(exist_ok=True)
    for old in pages.glob("*.md"):
        old.unlink()
    (pages / "our-method.md").write_text("Some words.\n\n# How we work\n", encoding="utf-8")
    (pages / "thanks_to-all.md").write_text("Nobody else.\n", encoding="utf-8")
    assert story.titles(built) == {"our-method": "How we work", "thanks_to-all": "Thanks to all"}


@pytest.mark.parametrize("title", ["2024", "On"])
def test_a_title_that_yaml_takes_for_something_else_is_shown(built: Path, title: str) -> None:
    (built / "dossier.yml").write_text(f'title: "{title}"\ndescription: Of ferries.\n', encoding="utf-8")
    build(plan(built))
    page = (built / "site" / "index.html").read_text(encoding="utf-8")
    assert title in page.partition("<title>")[2].partition("</title>")[0]


def test_a_clean_build_brings_back_what_a_killed_one_had_set_aside(built: Path) -> None:
    before = snapshot(built / "site")
    (built / "site").rename(built / "build" / "site.old")
    (built / "dossier.yml").write_text("titel: wrong\n", encoding="utf-8")
    with pytest.raises(ContentError, match="titel"):
        build(plan(built), clean=True)
    assert snapshot(built / "site") == before
