"""Which files of a folder are articles."""

import os
from collections.abc import Iterator
from pathlib import Path

from dossier.errors import Problem
from dossier.ingest.formats import by_suffix

SUFFIXES = frozenset({".md", ".txt", ".html", ".htm"})
_OTHERS = frozenset({"readme.md", "corrections.yml", "dossier.yml", "mkdocs.yml", "license.txt"})


def article_files(content: Path) -> tuple[list[Path], list[Problem]]:
    """The files that hold articles, sorted, and what stands in the way of reading others."""
    if content.is_file():
        return [content], []
    if not content.is_dir():
        return [], [Problem(content.as_posix(), 0, "there is no such file or folder", "check the path")]
    root = content / "articles" if (content / "articles").is_dir() else content
    files, problems = list[Path](), list[Problem]()
    for path in sorted(_walk(root)):
        fault = _fault(path, content.resolve())
        if fault:
            problems.append(fault)
        elif path.suffix.lower() in SUFFIXES:
            files.append(path)
        elif path.is_file():
            what, mend = by_suffix(path.suffix) or ("neither .md nor .txt nor .html", "rename it, or keep it elsewhere")
            problems.append(Problem(path.as_posix(), 0, f"not read: {what}", mend, warning=True))
    return files, problems


def _walk(root: Path) -> Iterator[Path]:
    for folder, below, names in os.walk(root):
        here = Path(folder)
        # A linked folder is not entered: it is judged as a file is.
        yield from (here / name for name in below if (here / name).is_symlink() and not _is_hidden(name))
        below[:] = sorted(name for name in below if not _is_hidden(name) and not (here == root and name == "pages"))
        yield from (here / name for name in names if not _is_hidden(name) and name.lower() not in _OTHERS)


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "_"))


def _fault(path: Path, content: Path) -> Problem | None:
    if path.is_symlink():
        try:
            target = path.resolve(strict=True)
        except (OSError, RuntimeError):
            return Problem(path.as_posix(), 0, "a link that leads nowhere", "delete it, or put the file here")
        if not target.is_relative_to(content):
            return Problem(path.as_posix(), 0, "a link that leaves the folder", "put the file itself here")
        if target.is_dir():
            return Problem(path.as_posix(), 0, "a link to a folder is not followed", "put the files here", warning=True)
    if not path.is_file():
        return Problem(path.as_posix(), 0, "not an ordinary file", "remove it")
    return None
