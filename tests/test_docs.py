"""The documentation and the code tell the same."""

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, get_args

import click
import pytest
import yaml
from click.testing import CliRunner

from dossier.model import FIGURES, NAMES, BlockKind, Form, QuotationKind, Rights, Settings, TieKind

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
PAGES += sorted((ROOT / "docs").glob("*.md"))
GLOSSARY = frozenset(
    {"article", "publisher", "byline", "dateline", "block", "furniture", "span", "mention", "entity", "alias", "role"}
    | {"quotation", "speaker", "cue", "content", "cross-reference", "statement", "report", "backlink", "correction"}
    | {"provenance", "rights"}
)
FRONT_MATTER = {
    "title": "Lorne to lose its ferry",
    "subtitle": "The last crossing is in May",
    "authors": ["Ida Solberg"],
    "publisher": "The Lorne Courier",
    "date": date(2024, 3, 11),
    "url": "https://lorne-courier.example.org/ferry",
    "archive_url": "https://archive.example.org/ferry",
    "language": "en",
    "rights": "excerpt",
    "slug": "ferry",
    "draft": False,
    "sources": ["The council's minutes"],
    "tags": ["ferry"],
}
OTHER_DATES = {"published", "pubdate", "publishDate"}
OPTION = re.compile(r"(?<![\w-])--?[a-z][\w-]*")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def section(text: str, heading: str) -> str:
    """What stands under a heading, down to the next one of any level."""
    found = re.search(rf"(?ms)^#+ {re.escape(heading)}\n(.*?)(?=^#+ |\Z)", text)
    assert found, f"no section {heading!r}"
    return found[1]


def rows(text: str) -> dict[str, str]:
    """First cell -> second cell, of the Markdown tables in a text, the heads of the tables included."""
    cells = (re.split(r"(?<!\\)\|", line) for line in text.splitlines() if line.startswith("|"))
    return {row[1].strip(): row[2].strip() for row in cells}


def codes(text: str) -> set[str]:
    """What stands between single backticks."""
    return set(re.findall(r"`([^`\n]+)`", text))


def run(*arguments: str | Path) -> str:
    """What a command prints; it must end well."""
    from dossier.cli import main

    result = CliRunner().invoke(main, [str(a) for a in arguments])
    assert result.exit_code == 0, f"{arguments}: {result.output}"
    return result.output


def commands() -> dict[str, click.Command]:
    from dossier.cli import main

    assert isinstance(main, click.Group)
    return dict(main.commands)


def options(command: click.Command) -> set[str]:
    found = (param for param in command.params if isinstance(param, click.Option) and not param.hidden)
    return {name for param in found for name in (*param.opts, *param.secondary_opts)}


def test_every_command_and_option_is_described() -> None:
    page = read("docs/commands.md")
    for name, command in commands().items():
        text = section(page, name)
        assert f"`dossier {name}" in text
        assert f"docs/commands.md#{name}" in read("README.md"), f"README does not name {name}"
        missing = options(command) - set(OPTION.findall(text)) - {"--help"}
        assert not missing, f"dossier {name}: {missing} not described"


def test_every_described_option_exists() -> None:
    from dossier.cli import main

    page = read("docs/commands.md")
    assert options(main) <= set(OPTION.findall(page.partition("\n## ")[0]))
    known = {"--help", "--version"} | options(main)
    for command in commands().values():
        known |= options(command)
    assert {o for name in commands() for o in OPTION.findall("\n".join(rows(section(page, name))))} <= known


def test_every_section_of_commands_is_a_command() -> None:
    headings = set(re.findall(r"(?m)^## (.+)$", read("docs/commands.md")))
    assert headings - {"Exit codes"} == set(commands())


def test_every_setting_is_described() -> None:
    described = {key.strip("`") for key in rows(section(read("docs/content.md"), "dossier.yml"))}
    assert set(Settings.__dataclass_fields__) <= described


def test_every_key_of_the_front_matter_is_described() -> None:
    table = rows(section(read("docs/content.md"), "Front matter"))
    described = {key.strip("`") for key in table} - {"key", "---"}
    assert described == set(FRONT_MATTER)
    assert codes(read("docs/content.md")) >= OTHER_DATES


def test_every_described_key_of_the_front_matter_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("init", tmp_path / "dossier")
    monkeypatch.chdir(tmp_path / "dossier")
    undated = {key: value for key, value in FRONT_MATTER.items() if key != "date"}
    others = [{**undated, "slug": key.lower(), key: FRONT_MATTER["date"]} for key in sorted(OTHER_DATES)]
    for matter in (FRONT_MATTER, *others):
        article = f"---\n{yaml.safe_dump(matter)}---\n\nThe ferry left the harbour, by {matter['slug']}, at noon.\n"
        Path("content", "articles", f"{matter['slug']}.md").write_text(article, encoding="utf-8")
    run("check")


@pytest.mark.model
def test_every_field_of_the_tables_is_described(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    shutil.copytree(ROOT / "content" / "articles", articles)
    # The sample prints no text twice: a copy cut short makes the family.
    first = min(articles.iterdir())
    (articles / "copied.md").write_text(first.read_text(encoding="utf-8").rpartition("\n\n")[0], encoding="utf-8")
    run("annotate", articles, "--output", tmp_path)
    page = read("docs/tables.md")
    written = sorted(path.name for path in tmp_path.glob("*.jsonl"))
    assert written == sorted(re.findall(r"(?m)^## (\w+\.jsonl)$", page))
    for name in written:
        table = rows(section(page, name))
        meaning = {field: text for cell, text in table.items() for field in re.findall(r"`(\w+)`", cell)}
        lines = (tmp_path / name).read_text(encoding="utf-8").splitlines()
        assert lines, f"{name} is empty"
        for row in map(json.loads, lines):
            assert list(row) == list(meaning), name
            assert {key for field in row for key in inner(row[field]) if key not in codes(meaning[field])} == set(), (
                name
            )


def inner(value: Any) -> set[str]:
    """Keys of an object, or of the objects of a list."""
    values = value if isinstance(value, list) else [value]
    return {key for item in values if isinstance(item, dict) for key in item}


def test_every_value_of_the_model_is_described() -> None:
    described = codes(read("docs/tables.md"))
    values: set[Any] = set(NAMES | FIGURES)
    for literal in (BlockKind, Form, QuotationKind, Rights, TieKind):
        values |= set(get_args(literal))
    assert values - described == set()


def test_glossary_has_every_term() -> None:
    described = rows(section(read("README.md"), "Glossary"))
    assert [term for term in GLOSSARY if not described.get(term)] == []


def anchors(text: str) -> set[str]:
    """Ids of the headings, as GitHub makes them."""
    text = re.sub(r"(?ms)^```.*?^```", "", text)
    headings = re.findall(r"(?m)^#+ (.+)$", text)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def links() -> Iterator[tuple[str, Path, str]]:
    for page in PAGES:
        text = re.sub(r"(?ms)^```.*?^```", "", page.read_text(encoding="utf-8"))
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            path, _, anchor = target.partition("#")
            if "://" not in target and not target.startswith("mailto:"):
                yield f"{page.name}: {target}", (page.parent / path if path else page), anchor


def test_every_relative_link_resolves() -> None:
    found = list(links())
    assert found
    assert [name for name, path, _ in found if not path.exists()] == []


def test_every_anchor_resolves() -> None:
    found = [
        (name, path, anchor) for name, path, anchor in links() if anchor and path.suffix == ".md" and path.exists()
    ]
    assert found
    assert [name for name, path, anchor in found if anchor not in anchors(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_every_make_target_exists(page: Path) -> None:
    targets = set(re.findall(r"(?m)^([a-z][\w-]*):", read("Makefile")))
    named = set(re.findall(r"(?m)(?:^|`)make ([a-z][\w-]*)", page.read_text(encoding="utf-8")))
    assert named <= targets
