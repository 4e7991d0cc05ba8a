"""The search index: made by Pagefind, which like MkDocs is only run as a program, from documents of our own."""

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from html import escape
from importlib.metadata import version
from pathlib import Path, PurePosixPath

from dossier.errors import ContentError, Problem
from dossier.store import write_tree

BUNDLE = "pagefind"
"""Where it lies in the site; its scripts are fetched when a reader opens the search."""
WORDS = PurePosixPath("words.txt")
_CONTENT = re.compile(r"<article\b[^>]*>(.*)</article>", re.DOTALL)
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js")
"""Pagefind's own boxes: ours is smaller."""


def index_search(documents: Mapping[PurePosixPath, str], site: Path, work: Path) -> None:
    """Index `documents` and the site's hand-written pages into the site; raises ContentError where that fails.

    `documents` are pages by path, and the list of words that a misspelled one is mended to; `work` is a folder
    for them and for the index. Pagefind numbers its files as it likes, so an index of the same pages is kept.
    """
    pages = {path: text.encode() for path, text in documents.items()}
    words = pages.pop(WORDS, b"")
    pages[PurePosixPath("made-by.txt")] = f"Pagefind {version('pagefind')}".encode()
    changed = write_tree(work / "pages", pages | _own_pages(site))
    index = work / "index"
    if changed or not index.is_dir():
        shutil.rmtree(index, ignore_errors=True)
        part = work / "index.part"
        shutil.rmtree(part, ignore_errors=True)
        _run_pagefind(work / "pages", part)
        part.rename(index)
    shutil.copytree(index, site / BUNDLE)
    (site / BUNDLE / WORDS).write_bytes(words)


def _run_pagefind(pages: Path, target: Path) -> None:
    command = [sys.executable, "-m", "pagefind", "--site", str(pages), "--output-path", str(target), "--silent"]
    done = subprocess.run(
        [*command, "--force-language", "en"],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode or not target.is_dir():
        said = " ".join((done.stderr or done.stdout).split()[-60:])
        mend = "run `dossier doctor`; `dossier build --offline` needs no Pagefind"
        raise ContentError([Problem(BUNDLE, 0, f"the search could not be made: {said}", mend)])
    for pattern in _UNUSED:
        for path in target.glob(pattern):
            path.unlink()


def _own_pages(site: Path) -> dict[PurePosixPath, bytes]:
    """The pages written by hand, as MkDocs made them."""
    found = {}
    for path in sorted((site / "pages").rglob("*.html")):
        content = _CONTENT.search(path.read_text(encoding="utf-8")) if path.is_file() else None
        if content:
            address = path.relative_to(site).as_posix()
            head = f'<meta data-pagefind-meta="address[content]" content="{escape(address)}">'
            head += '<meta data-pagefind-filter="kind[content]" content="page">'
            page = f'<!doctype html><html lang="en"><body data-pagefind-body>{head}{content[1]}</body></html>'
            found[PurePosixPath("own") / address] = page.encode()
    return found
