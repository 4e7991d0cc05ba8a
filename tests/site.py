"""A site built by MkDocs in a temporary folder, and its pages read back as a browser would."""

import os
import re
import shutil
import subprocess
import sys
from html import unescape
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath

from dossier.export import Addresses, downloads, export
from dossier.model import Dossier
from dossier.render import addresses, render, search_documents
from dossier.search import index_search

ROOT = Path(__file__).parents[1]
CONFIG = ROOT / "mkdocs.yml"
VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})


def build_site(dossier: Dossier, folder: Path, *, offline: bool = False) -> Path:
    """Render a dossier and let MkDocs build it strictly with the repository's own configuration."""
    tables = {PurePosixPath("data") / path: text for path, text in export(dossier).items()}
    for path, text in (render(dossier) | tables | downloads(dossier, Addresses(*addresses(dossier)))).items():
        target = folder / "build/docs" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
    shutil.copytree(ROOT / "dossier/theme", folder / "build/theme", dirs_exist_ok=True)
    shutil.copy(CONFIG, folder)
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "OFFLINE": str(offline).lower()}
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    if not offline:
        index_search(search_documents(dossier), folder / "site", folder / "build/find")
    return folder / "site"


class Page(HTMLParser):
    """What a page holds: rows of body text, identifiers, links; fails where elements do not nest."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=False)
        self.rows: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self._open: list[tuple[str, frozenset[str]]] = []
        self.feed(markup)
        self.close()
        assert not self._open, f"left open: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        css = frozenset(given.get("class", "").split())
        self.tags.add(tag)
        self.ids += [given["id"]] if "id" in given else []
        self.links += [given["href"]] if tag == "a" and "href" in given else []
        assert tag != "a" or all(outer != "a" for outer, _ in self._open), "a link in a link"
        if "d-row" in css:
            self.rows.append("")
        if tag not in VOID:
            self._open.append((tag, css))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self._open.pop()
        assert opened == tag, f"<{opened}> closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        inside = {name for _, css in self._open for name in css}
        # Directly in the row stand only the line feeds between its parts.
        if "d-row" in inside and "d-margin" not in inside and "d-row" not in self._open[-1][1]:
            self.rows[-1] += data

    def handle_charref(self, name: str) -> None:
        self.handle_data(chr(int(name[1:], 16) if name[0] in "xX" else int(name)))

    def handle_entityref(self, name: str) -> None:
        self.handle_data(unescape(f"&{name};"))


def assert_shows(rows: list[str], text: str) -> None:
    """Fail unless the rows are the text, in order, with nothing but white space between them."""
    at = 0
    for row in rows:
        found = text.find(row, at)
        assert found >= 0, f"not in the text: {row!r}"
        assert not text[at:found].strip(), f"missing on the page: {text[at:found]!r}"
        at = found + len(row)
    assert not text[at:].strip(), f"missing on the page: {text[at:]!r}"


def body_of(page: str) -> str:
    """A Markdown page without its front matter."""
    return re.sub(r"\A---\n.*?\n---\n", "", page, flags=re.DOTALL)
