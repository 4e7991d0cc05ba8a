"""A new dossier: the files of `scaffold/`, under a title of its own."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from dossier.errors import ContentError, Problem
from dossier.store import PACKAGE, write_whole

SCAFFOLD = PACKAGE / "scaffold"
PLACEHOLDER = "My dossier"
UNKNOWN = "git+https://github.com/OWNER/dossier@VERSION"
"""Stands in `requirements.txt` until somebody writes where dossier is installed from."""


def create(directory: Path, *, title: str | None = None, home: str | None = None) -> Iterator[Path]:
    """Write the files of a new dossier and yield their paths. Raises ContentError where one of them is there.

    `home` is what pip installs dossier from, where that is known.
    """
    sources = sorted(p for p in SCAFFOLD.rglob("*") if p.is_file())
    targets = [directory / _name(p.relative_to(SCAFFOLD)) for p in sources]
    there = [
        Problem(str(t), 0, "there is such a file already", "choose an empty folder") for t in targets if t.exists()
    ]
    if there:
        raise ContentError(there)
    name = directory.resolve().name.replace("-", " ").replace("_", " ")
    called = title or name[:1].upper() + name[1:]
    for source, target in zip(sources, targets, strict=True):
        content = source.read_bytes()
        if source.suffix == ".yml":
            content = content.replace(PLACEHOLDER.encode(), _quoted(called).encode())
        elif home:
            content = content.replace(UNKNOWN.encode(), home.encode())
        write_whole(target, content)
        yield target


def _quoted(title: str) -> str:
    """Return the title as YAML reads it as text: `2024`, `Yes` and `Who: a story` need quotation marks."""
    words = " ".join(title.split())
    return words if re.fullmatch(r"[^\W\d_]\w+(?: \w+)+", words) else json.dumps(words, ensure_ascii=False)


def _name(path: Path) -> Path:
    """Return where a file of the scaffold goes: a leading `dot-` stands for a dot, which packaging would leave out."""
    return Path(*(f".{part[4:]}" if part.startswith("dot-") else part for part in path.parts))
