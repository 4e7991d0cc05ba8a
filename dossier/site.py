"""What MkDocs is given besides the pages that we render, and what it says of it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from posixpath import normpath

from dossier.errors import ContentError, Problem
from dossier.store import PACKAGE

CONFIG = "mkdocs.yml"
PAGES = Path("content") / "pages"
MADE = ("site", "build")
"""Folders that a build makes."""
_SAID = re.compile(r"^(?:WARNING|ERROR|Error)\s*(?:-|:)\s*(.+)")
_LINK = re.compile(r"Doc file '(?P<page>[^']+)' contains .*?link '(?P<link>[^']+)'")
_MARK = re.compile(r'in ".*", line (\d+)')
_TARGET = re.compile(r"\]\(([^)\s#]+)")
_CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.DOTALL | re.MULTILINE)
_TELL = "mend what it names, or run with -v to see all it said"


def site_faults(root: Path) -> Iterator[Problem]:
    """Yield what is wrong with the files that MkDocs reads as they are: `mkdocs.yml` and the hand-written pages."""
    if not (root / CONFIG).is_file():
        mend = "give the dossier's folder with --root, or make a new dossier with `dossier init`"
        yield Problem((root / CONFIG).as_posix(), 0, "there is no such file, so this is no dossier", mend)
    for name in MADE:
        if (root / name).exists() and not (root / name).is_dir():
            mend = "move it elsewhere: a build puts a folder there"
            yield Problem((root / name).as_posix(), 0, "a file", mend)
    for path in _page_files(root):
        where = path.as_posix()
        if path.is_symlink() and not path.resolve().is_relative_to((root / "content").resolve()):
            yield Problem(where, 0, "a link that leaves the folder", "put the file itself here")
        elif not path.is_file():
            yield Problem(where, 0, "not an ordinary file", "remove it")
        elif path.suffix == ".md":
            data = path.read_bytes()
            try:
                data.decode()
            except UnicodeDecodeError as error:
                line = data.count(b"\n", 0, error.start) + 1
                yield Problem(where, line, "not UTF-8 text", "save the page as UTF-8")


def dead_links(root: Path, articles: Iterable[str]) -> Iterator[Problem]:
    """Yield the links of hand-written pages to articles and each other that lead nowhere; MkDocs checks the rest."""
    own = hand_written(root)
    known = {"articles/index.md", *(f"articles/{name}.md" for name in articles), *map(str, own)}
    for page, data in own.items():
        text = _CODE.sub(lambda match: "\n" * match[0].count("\n"), data.decode()) if page.suffix == ".md" else ""
        for line, words in enumerate(text.splitlines(), 1):
            for link in _TARGET.findall(words):
                goal = normpath(page.parent / link)
                if ":" not in link and goal.startswith(("pages/", "articles/")) and goal not in known:
                    yield _dead(root, str(page), line, link)


def hand_written(root: Path) -> dict[PurePosixPath, bytes]:
    """Return the hand-written pages and their pictures, by their path on the site."""
    folder = root / PAGES
    return {
        PurePosixPath("pages") / path.relative_to(folder).as_posix(): path.read_bytes() for path in _page_files(root)
    }


def titles(root: Path) -> dict[str, str]:
    """Return the title of each hand-written page, by its path without ending: a heading, or the name in words."""
    found = {}
    for path in _page_files(root):
        if path.suffix != ".md":
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        heading = next((line[2:].strip(" #") for line in lines if line.startswith("# ")), "")
        name = path.relative_to(root / PAGES).with_suffix("").as_posix()
        found[name] = heading or path.stem.replace("-", " ").replace("_", " ").capitalize()
    return found


def _page_files(root: Path) -> list[Path]:
    folder = root / PAGES
    found = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return sorted(p for p in found if not any(part.startswith(".") for part in p.relative_to(folder).parts))


def theme_files() -> dict[PurePosixPath, bytes]:
    """Return the theme's overrides, which MkDocs wants beside the dossier."""
    theme = PACKAGE / "theme"
    files = (p for p in theme.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {PurePosixPath(p.relative_to(theme).as_posix()): p.read_bytes() for p in files}


def site_address() -> str:
    """Return where the site will lie on the web, as `SITE_URL` says to MkDocs too; empty where it does not."""
    address = os.environ.get("SITE_URL", "").strip()
    return f"{address.rstrip('/')}/" if address.startswith(("http://", "https://")) else ""


def scorecard() -> str:
    """Return the pipeline's measured error in Markdown, as `make scorecard` wrote it; empty where it was not run."""
    written = (PACKAGE / "annotate" / name for name in ("scorecard.md", "figures.md"))
    return "\n".join(path.read_text(encoding="utf-8") for path in written if path.is_file())


def mkdocs(root: Path, arguments: list[str], environment: dict[str, str]) -> str:
    """Run MkDocs as a program on a dossier's folder; return what it said. Raises ContentError where it fails."""
    command = [sys.executable, "-m", "mkdocs", *arguments, "--config-file", str(root / CONFIG)]
    done = subprocess.run(
        command,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"} | environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise ContentError(problems_in(done.stderr, root))
    return done.stderr


def problems_in(said: str, root: Path) -> list[Problem]:
    """Return what MkDocs complained of, each where it can be mended."""
    messages = [match[1] for line in said.splitlines() if (match := _SAID.match(line))]
    config = (root / CONFIG).as_posix()
    mark = _MARK.search(said)
    if mark and "configuration file" in said:
        return [Problem(config, int(mark[1]), "cannot be read as YAML", "mend this line or the one before it")]
    found = dict.fromkeys(_in_page(message, root) or Problem(config, 0, message, _TELL) for message in messages)
    last = " ".join(said.split()[-80:])
    return list(found) or [Problem(config, 0, f"MkDocs could not build the site: {last}", _TELL)]


def _in_page(message: str, root: Path) -> Problem | None:
    """Return the problem of a link, at its line in a hand-written page; of a page of ours, as it was made."""
    match = _LINK.match(message)
    if not match:
        return None
    page, link = match["page"], match["link"]
    if not page.startswith("pages/"):
        return Problem(f"build/docs/{page}", 0, message, "report it: dossier made this page")
    path = root / "content" / page
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    line = next((n for n, text in enumerate(lines, 1) if link in text), 0)
    known = "not found" in message or "no such anchor" in message
    return _dead(root, page, line, link) if known else Problem(path.as_posix(), line, message, _TELL)


def _dead(root: Path, page: str, line: int, link: str) -> Problem:
    mend = "correct the link or the name of what it leads to, or take it out"
    return Problem((root / "content" / page).as_posix(), line, f"the link {link} leads nowhere", mend)
