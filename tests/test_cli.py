import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier.annotate import PipelineError
from dossier.cli import main
from dossier.export import check_tables
from dossier.ingest import read_settings
from dossier.init import UNKNOWN
from tests.fake import Annotator

SCAFFOLD = Path(__file__).parents[1] / "dossier" / "scaffold"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


def test_a_new_dossier_is_complete_and_has_its_title(tmp_path: Path) -> None:
    result = run("init", tmp_path / "ferry", "--title", "The ferry")
    assert result.exit_code == 0, result.output
    assert "title: The ferry" in (tmp_path / "ferry" / "dossier.yml").read_text(encoding="utf-8")
    for name in ("mkdocs.yml", "content/corrections.yml", ".github/workflows/pages.yml", ".gitignore"):
        assert (tmp_path / "ferry" / name).is_file(), name


def test_a_new_dossier_never_overwrites(dossier_folder: Path) -> None:
    before = (dossier_folder / "dossier.yml").read_bytes()
    result = run("init", dossier_folder)
    assert result.exit_code == 1
    assert "choose an empty folder" in result.output
    assert (dossier_folder / "dossier.yml").read_bytes() == before


def test_build_says_what_it_built(dossier_folder: Path, annotator: Annotator) -> None:
    result = run("build", "--root", dossier_folder)
    assert result.exit_code == 0, result.output
    assert "2 articles" in result.output
    assert (dossier_folder / "site" / "index.html").is_file()


def test_quiet_says_nothing_when_all_is_well(dossier_folder: Path, annotator: Annotator) -> None:
    assert run("-q", "build", "--root", dossier_folder).output == ""


def test_what_is_wrong_is_told_by_file_and_line(dossier_folder: Path) -> None:
    bad = dossier_folder / "content" / "articles" / "bad.md"
    bad.write_text("---\ntitle: A\ndate: 31 February 2026\npublsher: B\n---\n\nText.\n", encoding="utf-8")
    result = run("check", "--root", dossier_folder)
    assert result.exit_code == 1
    assert "bad.md:3:" in result.output
    assert "bad.md:4:" in result.output
    assert "publisher" in result.output
    assert "Traceback" not in result.output


def test_check_counts_what_is_right(dossier_folder: Path) -> None:
    result = run("check", "--root", dossier_folder)
    assert result.exit_code == 0
    assert "2 articles" in result.output


@pytest.mark.parametrize("arguments", [("build", "--no-such"), ("nothing",), ("annotate",), ("serve", "--port", "0")])
def test_usage_errors_are_2(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


def test_a_pipeline_that_is_not_there_is_told(dossier_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (dossier_folder / "dossier.yml").write_text("title: A\npipeline: en_no_such\n", encoding="utf-8")
    result = run("build", "--root", dossier_folder)
    assert result.exit_code == 1
    assert "en_no_such" in result.output
    assert not isinstance(result.exception, PipelineError)


def test_annotate_writes_tables_that_hold_the_contract(
    dossier_folder: Path, tmp_path: Path, annotator: Annotator
) -> None:
    result = run("annotate", dossier_folder / "content", "--output", tmp_path / "tables")
    assert result.exit_code == 0, result.output
    tables = {p.name: p.read_text(encoding="utf-8") for p in (tmp_path / "tables").iterdir()}
    assert check_tables(tables) == []
    assert len(tables["articles.jsonl"].splitlines()) == 2


def test_an_article_is_added_once(dossier_folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "raw.txt"
    source.write_text(
        "Crews vote on the night boat\n\nBy Ana Mirren\n\n3 November 2026\n\nLORNE - The crews of the night boat vote "
        "today on whether they will sail. They have asked the port for the report on the pump, and want it out.\n\n"
        "The port has until noon to answer them. It would not say on Monday whether it would, or who had the report.\n",
        encoding="utf-8",
    )
    result = run("add", source, "--root", dossier_folder, "--publisher", "Coast Radio")
    assert result.exit_code == 0, result.output
    assert "Crews vote on the night boat" in result.output
    added = next(
        p for p in (dossier_folder / "content" / "articles").iterdir() if p.name not in {"ferry.md", "pump.md"}
    )
    text = added.read_text(encoding="utf-8")
    assert "Coast Radio" in text
    assert "found no" not in result.output
    assert "2026-11-03" in text
    again = run("add", source, "--root", dossier_folder)
    assert again.exit_code == 1
    assert f"{source}: it is in the dossier already, as {added.name} (the same text)" in again.output
    assert len(list((dossier_folder / "content" / "articles").iterdir())) == 3


def test_what_could_not_be_found_is_told(dossier_folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "raw.txt"
    source.write_text(
        "Crews vote\n\nThe crews of the night boat vote today on whether they will sail again.\n", encoding="utf-8"
    )
    result = run("add", source, "--root", dossier_folder)
    assert "found no date and no publisher: write `date:` and `publisher:` into the file" in result.output
    assert run("check", "--root", dossier_folder).output.count("1 of 3 articles") == 2


def test_a_wrong_date_is_told(dossier_folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "raw.txt"
    source.write_text("A headline\n\nSome text about a boat that did not sail on that day.\n", encoding="utf-8")
    result = run("add", source, "--root", dossier_folder, "--date", "2026-02-31")
    assert result.exit_code == 1
    assert "YYYY-MM-DD" in result.output


@pytest.mark.model
def test_doctor_names_the_pipeline_and_its_speed(dossier_folder: Path) -> None:
    result = run("doctor", "--root", dossier_folder)
    assert result.exit_code == 0, result.output
    assert "dossier_news" in result.output
    assert "words a second" in result.output


def test_the_scaffold_builds_with_this_repositorys_site_settings() -> None:
    ours = Path(__file__).parents[1] / "mkdocs.yml"
    assert (SCAFFOLD / "mkdocs.yml").read_bytes() == ours.read_bytes()


def test_rows_are_objects_in_the_order_of_the_contract(
    dossier_folder: Path, tmp_path: Path, annotator: Annotator
) -> None:
    run("annotate", dossier_folder / "content", "--output", tmp_path / "t")
    row = json.loads((tmp_path / "t" / "articles.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert list(row)[:4] == ["id", "title", "subtitle", "authors"]


REPORT = (
    "Crews vote on the night boat\n\nLORNE - The crews of the night boat vote today on whether they will sail. They "
    "have asked the port for the report on the pump.\n\nThe port has until noon to answer them, Ida Solberg said.\n"
)


def test_adding_overwrites_no_file(dossier_folder: Path, tmp_path: Path) -> None:
    draft = dossier_folder / "content" / "articles" / "boat.md"
    draft.write_text("---\ndraft: true\n---\n\nA draft that nobody has a copy of.\n", encoding="utf-8")
    other = dossier_folder / "content" / "articles" / "boat-2.md"
    other.write_text("---\nslug: other\n---\n\nAnother article under a slug of its own.\n", encoding="utf-8")
    kept = draft.read_bytes(), other.read_bytes()
    (tmp_path / "boat.txt").write_text(REPORT, encoding="utf-8")
    result = run("add", tmp_path / "boat.txt", "--root", dossier_folder)
    assert result.exit_code == 0, result.output
    assert (draft.read_bytes(), other.read_bytes()) == kept
    assert (draft.parent / "boat-3.md").is_file()


def test_of_a_folder_what_can_be_added_is_added(dossier_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cuttings"
    folder.mkdir()
    (folder / "boat.txt").write_bytes(REPORT.replace("the port", "the café").encode("cp1252"))
    (folder / "empty.txt").write_bytes(b"")
    result = run("add", folder, "--root", dossier_folder)
    assert result.exit_code == 1
    assert "empty.txt: the file is empty" in result.output
    assert "look at it: not UTF-8; read as cp1252" in result.output
    assert "nothing was changed" not in result.output
    assert (dossier_folder / "content" / "articles" / "boat.md").is_file()


def test_options_of_add_are_checked_before_anything_is_written(dossier_folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "boat.txt"
    source.write_text(REPORT, encoding="utf-8")
    result = run("add", source, "--root", dossier_folder, "--url", "javascript:x", "--date", "2026-02-31")
    assert result.exit_code == 1
    assert "--url: no web address" in result.output
    assert "--date: " in result.output
    assert run("add", source, source, "--root", dossier_folder, "--title", "One for two").exit_code == 2
    assert len(list((dossier_folder / "content" / "articles").iterdir())) == 2


def test_where_there_is_no_dossier_nothing_is_written(tmp_path: Path) -> None:
    source = tmp_path / "boat.txt"
    source.write_text(REPORT, encoding="utf-8")
    empty = tmp_path / "empty"
    empty.mkdir()
    for command in (("add", source), ("build",), ("check",)):
        result = run(*command, "--root", empty)
        assert result.exit_code == 1
        assert "no dossier" in result.output
        assert "dossier init" in result.output
    assert list(empty.iterdir()) == []
    assert run("build", "--root", tmp_path / "none").exit_code == 2


@pytest.mark.parametrize("title", ["2024", "Yes", "Who: a story", 'He said "no"', "# 1", "The ferry"])
def test_any_title_is_a_title(tmp_path: Path, title: str) -> None:
    assert run("init", tmp_path / "new", "--title", title).exit_code == 0
    assert read_settings(tmp_path / "new" / "dossier.yml").title == title
    assert run("check", "--root", tmp_path / "new").exit_code == 0


def test_a_folder_that_cannot_be_written_is_told(dossier_folder: Path, annotator: Annotator) -> None:
    (dossier_folder / "build").write_text("in the way", encoding="utf-8")
    result = run("build", "--root", dossier_folder)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "build" in result.output


def test_check_tells_what_a_build_would(dossier_folder: Path, annotator: Annotator) -> None:
    corrections = dossier_folder / "content" / "corrections.yml"
    corrections.write_text("- not_an_entity: Nobody Known\n", encoding="utf-8")
    first = run("check", "--root", dossier_folder)
    assert "not compared with 2 articles" in first.output
    assert not (dossier_folder / "build").exists()
    assert run("build", "--root", dossier_folder).exit_code == 0
    again = run("check", "--root", dossier_folder)
    assert again.exit_code == 0
    assert "corrections.yml:1: warning: " in again.output
    (dossier_folder / "dossier.yml").write_text("title: A\npipeline: en_no_such\n", encoding="utf-8")
    wrong = run("check", "--root", dossier_folder)
    assert wrong.exit_code == 1
    assert "dossier.yml:2: pipeline 'en_no_such' is not installed" in wrong.output


def test_a_dossier_without_articles_is_told(dossier_folder: Path, annotator: Annotator) -> None:
    for path in (dossier_folder / "content" / "articles").iterdir():
        path.unlink()
    result = run("check", "--root", dossier_folder)
    assert result.exit_code == 0
    assert "there is no article in it" in result.output


def test_one_file_can_be_annotated(dossier_folder: Path, tmp_path: Path, annotator: Annotator) -> None:
    article = dossier_folder / "content" / "articles" / "ferry.md"
    result = run("annotate", article, "--output", tmp_path / "tables")
    assert result.exit_code == 0, result.output
    assert "articles.jsonl: 1 row\n" in result.output
    assert "timeline.jsonl: 0 rows\n" in result.output


def test_the_folder_s_name_keeps_its_capitals(tmp_path: Path) -> None:
    for name, title in (("Hollis Library", "Hollis Library"), ("harrow-Strait_ferry", "Harrow Strait ferry")):
        assert run("init", tmp_path / name).exit_code == 0
        assert read_settings(tmp_path / name / "dossier.yml").title == title


def test_a_new_dossier_says_where_dossier_is_installed_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = run("init", tmp_path / "a", "--from", "https://me:secret@git.example/desk/dossier.git")
    assert "dossier from git+https://git.example/desk/dossier.git\n" in told.output
    needs = [line for line in (tmp_path / "a" / "requirements.txt").read_text().splitlines() if line[0] != "#"]
    assert needs == ["dossier @ git+https://git.example/desk/dossier.git"]
    assert run("init", tmp_path / "b", "--from", "/home/me/dossier").exit_code == 2
    assert not (tmp_path / "b").exists()
    monkeypatch.setattr("dossier.cli.origin", lambda: None)
    assert "cannot install dossier before you write its address" in run("init", tmp_path / "c").output
    assert UNKNOWN in (tmp_path / "c" / "requirements.txt").read_text()
    assert "requirements.txt:4: warning: it does not say where" in run("check", "--root", tmp_path / "c").output


def test_a_dossier_does_not_add_itself(dossier_folder: Path, tmp_path: Path) -> None:
    (dossier_folder / "site").mkdir()
    (dossier_folder / "site" / "index.html").write_text(f"<html><body><p>{REPORT}</p></body></html>", encoding="utf-8")
    before = sorted(dossier_folder.rglob("*"))
    for source in (dossier_folder, dossier_folder / "site", dossier_folder / "content" / "articles" / "ferry.md"):
        result = run("add", source, "--root", dossier_folder)
        assert result.exit_code == 1
        assert "this dossier; give" in result.output or "the dossier's own folder; give" in result.output
    assert sorted(dossier_folder.rglob("*")) == before
    (tmp_path / "boat.txt").write_text(REPORT, encoding="utf-8")
    result = run("add", tmp_path, "--root", dossier_folder)
    assert result.exit_code == 0, result.output
    assert result.output.count("added ") == 1
    inbox = dossier_folder / "inbox"
    inbox.mkdir()
    (inbox / "night.txt").write_text(REPORT.replace("boat", "train").replace("port", "yard"), encoding="utf-8")
    assert run("add", inbox, "--root", dossier_folder).exit_code == 0


def test_a_date_that_is_none_is_told_in_plain_words(dossier_folder: Path) -> None:
    result = run("add", "boat.txt", "--root", dossier_folder, "--date", "2026-02-31")
    assert "--date: no day of the calendar: 2026-02-31; write it as YYYY-MM-DD" in result.output
    assert "1 problem" in result.output
    assert "problem(s)" not in result.output


def test_a_file_in_the_place_of_the_site_is_told(dossier_folder: Path, annotator: Annotator) -> None:
    (dossier_folder / "site").write_text("in the way", encoding="utf-8")
    result = run("build", "--root", dossier_folder)
    assert result.exit_code == 1
    assert "site: a file; move it elsewhere" in result.output
    assert not (dossier_folder / "build").exists()
    (dossier_folder / "site").unlink()
    (dossier_folder / "build").mkdir()
    (dossier_folder / "build" / "site").write_text("left by an older build", encoding="utf-8")
    assert run("build", "--root", dossier_folder).exit_code == 0


def test_a_build_says_what_is_not_done_and_stops_for_none_of_it(dossier_folder: Path, annotator: Annotator) -> None:
    ferry = dossier_folder / "content" / "articles" / "ferry.md"
    ferry.write_text(ferry.read_text(encoding="utf-8").replace("date: 2026-11-03\n", ""), encoding="utf-8")
    result = run("build", "--root", dossier_folder, "--strict")
    assert result.exit_code == 0, result.output
    assert "1 of 2 articles (articles/ferry.md) has no date" in result.output
    assert (dossier_folder / "site" / "index.html").is_file()


def test_check_says_that_it_lists_no_doubts_before_a_build(dossier_folder: Path, annotator: Annotator) -> None:
    before = run("check", "--root", dossier_folder).output
    assert "run `dossier build` first" in before
    assert "2 articles, no problems and no warnings" in before
    run("build", "--root", dossier_folder)
    assert "run `dossier build`" not in run("check", "--root", dossier_folder).output
