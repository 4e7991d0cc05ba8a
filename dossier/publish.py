"""From pages and tables to the site: what is written, what MkDocs makes of it, and how the old site is replaced."""

import logging
import shutil
from collections.abc import Mapping
from pathlib import PurePosixPath

from dossier.model import Settings
from dossier.plan import Plan
from dossier.search import index_search
from dossier.site import hand_written, mkdocs, theme_files
from dossier.store import exchange, write_tree

log = logging.getLogger(__name__)


def publish(
    plan: Plan,
    pages: Mapping[PurePosixPath, str],
    tables: Mapping[PurePosixPath, str],
    settings: Settings,
    *,
    documents: Mapping[PurePosixPath, str] | None = None,
) -> None:
    """Write the pages and tables, run MkDocs on them, index `documents` and put the new site in the old one's place."""
    files = {path: text.encode() for path, text in pages.items()}
    files |= {PurePosixPath("data") / path: text.encode() for path, text in tables.items()}
    files |= hand_written(plan.root)
    write_tree(plan.work / "docs", files)
    write_tree(plan.work / "theme", theme_files())
    made, site = plan.work / "site", plan.root / "site"
    if made.is_file():
        made.unlink()
    shutil.rmtree(made, ignore_errors=True)
    run_mkdocs(plan, ["build", "--strict", "--site-dir", str(made.resolve())], settings)
    if documents:
        index_search(documents, made, plan.work / "find")
    exchange(made, site)


def run_mkdocs(plan: Plan, arguments: list[str], settings: Settings) -> None:
    """Run MkDocs as a program; raise ContentError with what it said where it fails."""
    environment = {"DOSSIER_TITLE": settings.title, "DOSSIER_DESCRIPTION": settings.description or ""}
    # Read as YAML, `2024` would be a number, and `On` true; behind a space, both are text.
    texts = {name: f" {text}" for name, text in environment.items() if text}
    log.debug(mkdocs(plan.root, arguments, texts | {"OFFLINE": "true" if plan.offline else "false"}))
