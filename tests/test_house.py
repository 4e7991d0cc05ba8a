"""The plan of the house: imports run one way, and each library stays in its place."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "dossier"
STAGES = ("ingest", "annotate", "link", "render", "export")
BASE = {"dossier.model", "dossier.errors"}
HOMES = {
    "spacy": {"annotate"},
    "onnxruntime": {"annotate"},
    "tokenizers": {"annotate"},
    "jinja2": {"render"},
    "yaml": {"ingest"},
    "trafilatura": {"ingest"},
    "ftfy": {"ingest"},
    "dateparser": {"ingest"},
    "charset_normalizer": {"ingest"},
    "py3langid": {"ingest"},
    "msgspec": {"store.py"},
    "click": {"cli.py"},
    "rich": {"cli.py", "terminal.py"},
    "mkdocs": set(),
    "torch": set(),
}


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write imports in full"
            found.add(node.module or "")
    return found


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0]


FILES = sorted(p for p in PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_imports_run_one_way(path: Path) -> None:
    ours = {name for name in imports(path) if name.startswith("dossier")}
    if room(path) in STAGES:
        assert {n for n in ours if not n.startswith(f"dossier.{room(path)}")} <= BASE
    elif room(path) in {"model", "errors.py"}:
        assert all(name.startswith("dossier.model") for name in ours)
    elif room(path) == "rights":
        assert {n for n in ours if not n.startswith("dossier.rights")} <= {"dossier.model"}


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_libraries_stay_in_their_place(path: Path) -> None:
    for name in {n.split(".")[0] for n in imports(path)} & set(HOMES):
        assert room(path) in HOMES[name]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_files_stay_readable(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 200


def test_only_some_rooms_touch_files() -> None:
    for stage in ("link", "render", "export"):
        for path in (PACKAGE / stage).rglob("*.py"):
            calls = {
                n.attr for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Attribute)
            }
            assert not calls & {"write_text", "write_bytes", "unlink", "mkdir", "rename"}, path


def test_the_story_names_the_stages_in_order() -> None:
    """`build.build` calls the stages in the order in which the house lists them."""
    tree = ast.parse((PACKAGE / "build.py").read_text(encoding="utf-8"))
    story = next(n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "build")
    calls = [
        n.func.id
        for n in sorted((n for n in ast.walk(story) if isinstance(n, ast.Call)), key=lambda n: (n.lineno, n.col_offset))
        if isinstance(n.func, ast.Name)
    ]
    stages = ["ingest", "annotate", "link", "withhold", "render", "export", "publish"]
    assert [c for c in calls if c in stages] == stages
