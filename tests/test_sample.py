"""The sample dossier keeps its own rules; needs no pipeline."""

import re
from datetime import date
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
import yaml

from dossier.model import Judgement, Rights

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"
SCAFFOLD = ROOT / "dossier" / "scaffold"
ARTICLES = sorted((ROOT / "content" / "articles").glob("*.md"))
QUOTED = re.compile(r"“([^“”]*)”")
REPORTS = ("The Media Line / The Jerusalem Post, “", "VOA, “")
LONGEST_QUOTATION = 14
LONGEST_LIKENESS = 8
"""Words in a row that an article may share with a report, outside quotation marks."""

every_article = pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)
both_dossiers = pytest.mark.parametrize("folder", [ROOT, SCAFFOLD], ids=["sample", "scaffold"])


def split(path: Path) -> tuple[dict[str, Any], str]:
    _, matter, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(matter), body


def words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.replace("’", "'"))


def reports() -> list[str]:
    if not SEEDS.is_dir():
        pytest.skip(f"the two reports are not here: {SEEDS.relative_to(ROOT.parent)} does not exist")
    return [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]


def test_there_are_enough_articles_from_several_desks() -> None:
    matters = [split(path)[0] for path in ARTICLES]
    assert len(ARTICLES) >= 8
    assert len({m["title"] for m in matters}) == len(ARTICLES)
    assert len({m["publisher"] for m in matters}) >= 5


@every_article
def test_article_has_the_length_of_a_news_article(path: Path) -> None:
    assert 200 <= len(split(path)[1].split()) <= 500


@every_article
def test_front_matter_is_whole(path: Path) -> None:
    matter, _ = split(path)
    assert matter["title"]
    assert matter["subtitle"]
    assert matter["publisher"]
    assert all(isinstance(tag, str) for tag in matter["tags"])
    assert all(isinstance(author, str) for author in matter["authors"])
    assert matter["language"] == "en"
    assert matter["rights"] in get_args(Rights)
    assert date(2022, 2, 23) <= matter["date"] <= date(2022, 2, 27)
    assert path.name.startswith(matter["date"].isoformat())


@every_article
def test_both_reports_are_cited(path: Path) -> None:
    sources = split(path)[0]["sources"]
    assert len(sources) == len(REPORTS)
    assert all(any(source.startswith(report) for source in sources) for report in REPORTS)


@every_article
def test_quotations_are_closed_and_short(path: Path) -> None:
    body = split(path)[1]
    assert '"' not in body
    assert body.count("“") == body.count("”") == len(QUOTED.findall(body))
    assert QUOTED.findall(body), "no quotation at all"
    assert [q for q in QUOTED.findall(body) if len(words(q)) > LONGEST_QUOTATION] == []


@every_article
def test_quotations_stand_in_a_report_word_for_word(path: Path) -> None:
    texts = [f" {' '.join(words(text))} " for text in reports()]
    quotations = QUOTED.findall(split(path)[1])
    assert [q for q in quotations if not any(f" {' '.join(words(q))} " in text for text in texts)] == []


@every_article
def test_the_rest_is_in_words_of_its_own(path: Path) -> None:
    size = LONGEST_LIKENESS + 1
    known = {
        tuple(w[i : i + size]) for w in (words(text.lower()) for text in reports()) for i in range(len(w) - size + 1)
    }
    told = [words(part.lower()) for part in QUOTED.split(split(path)[1])[::2]]
    assert [w[i : i + size] for w in told for i in range(len(w) - size + 1) if tuple(w[i : i + size]) in known] == []


def test_the_forms_of_a_newsroom_are_there() -> None:
    bodies = [split(path)[1] for path in ARTICLES]
    for form in (r"^[A-Z]+ - \w", r"^## \w", r"^- \w", r"^!\[.+\(credit: [^)]+\)\]\(\)$"):
        assert any(re.search(form, body, re.MULTILINE) for body in bodies), form


def test_readers_are_told_what_is_invented() -> None:
    settings = yaml.safe_load((ROOT / "dossier.yml").read_text(encoding="utf-8"))
    about = (ROOT / "content" / "pages" / "about-this-dossier.md").read_text(encoding="utf-8")
    assert "bylines are invented" in " ".join(settings["description"].split())
    assert "bylines here are invented" in about
    assert [m["publisher"] for m, _ in map(split, ARTICLES) if m["publisher"] not in " ".join(about.split())] == []


@both_dossiers
def test_no_machine_is_named(folder: Path) -> None:
    paths = [p for p in (folder / "content").rglob("*") if p.is_file()]
    a_path = re.compile(r"(?:^|[\s\"'(])(?:(?:/[A-Za-z]\w*){2,}|[A-Za-z]:\\)")
    assert paths
    assert [p.name for p in paths if a_path.search(p.read_text(encoding="utf-8"))] == []


@both_dossiers
def test_corrections_are_empty_and_show_every_kind(folder: Path) -> None:
    text = (folder / "content" / "corrections.yml").read_text(encoding="utf-8")
    assert yaml.safe_load(text) is None
    examples = yaml.safe_load(re.sub(r"(?m)^# ?", "", text[text.index("# - ") :]))
    kinds = set(get_args(get_type_hints(Judgement)["kind"]))
    assert {next(iter(example)) for example in examples} == kinds


@both_dossiers
def test_settings_and_workflow_are_yaml(folder: Path) -> None:
    settings = yaml.safe_load((folder / "dossier.yml").read_text(encoding="utf-8"))
    # In the scaffold, `dot-` stands for a dot, which packaging would leave out.
    workflow_file = folder / (".github" if folder == ROOT else "dot-github") / "workflows" / "pages.yml"
    workflow = yaml.safe_load(workflow_file.read_text(encoding="utf-8"))
    assert settings["pipeline"] == "embedded"
    assert workflow["permissions"] == {"contents": "read", "pages": "write", "id-token": "write"}
    steps = workflow["jobs"]["build"]["steps"]
    assert [step["with"]["path"] for step in steps if "upload" in step.get("uses", "")] == ["site"]
