import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier.annotate import PipelineError
from dossier.cli import main
from dossier.export import check_tables
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
    assert "2026-11-03" in text
    again = run("add", source, "--root", dossier_folder)
    assert again.exit_code == 1
    assert "in the dossier already" in again.output
    assert len(list((dossier_folder / "content" / "articles").iterdir())) == 3


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
