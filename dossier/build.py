"""The story: ingest -> annotate -> link -> withhold -> render + export -> publish."""

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from dossier.annotate import annotate_all, pipeline_name_of
from dossier.errors import ContentError, Problem
from dossier.export import export
from dossier.ingest import read_articles, read_corrections, read_settings
from dossier.link import link
from dossier.model import AnnotatedArticle, Article, Corrections, Dossier, Settings
from dossier.render import render
from dossier.rights import withhold
from dossier.store import PACKAGE, AnnotationCache, annotator_version, exchange, restore, write_tree, write_whole

log = logging.getLogger(__name__)

Progress = Callable[[str, int, int], None]
"""Told of each step: the stage's name, how much of it is done, of how much."""


@dataclass(frozen=True)
class Plan:
    """Where a dossier's files are and what to do with them."""

    root: Path
    content: Path
    workers: int | None = None
    strict: bool = False
    offline: bool = False

    @property
    def work(self) -> Path:
        """The folder of all that is made on the way."""
        return self.root / "build"


def quiet(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


def build(plan: Plan, *, clean: bool = False, progress: Progress = quiet) -> tuple[Dossier, list[Problem]]:
    """Build the site of a dossier into `site/`; return what it shows and the warnings.

    Raises ContentError where the content is wrong; the last good site then stays as it was.
    """
    if clean:
        shutil.rmtree(plan.work, ignore_errors=True)
    settings, articles, corrections, warnings = ingest(plan)
    progress("ingest", len(articles), len(articles))
    annotated = annotate(plan, articles, settings, progress=progress)
    dossier, stale = link(annotated, corrections, settings, pipeline_name_of(settings.pipeline))
    progress("link", 1, 1)
    warnings += stale
    if plan.strict and warnings:
        raise ContentError(warnings)
    public = withhold(dossier)
    pages, tables = render(public, scorecard=scorecard()), export(public)
    progress("render", len(pages), len(pages))
    publish(plan, pages, tables, settings)
    progress("publish", 1, 1)
    return dossier, warnings


def ingest(plan: Plan) -> tuple[Settings, list[Article], Corrections, list[Problem]]:
    """Read all that people wrote; raise one ContentError with everything that is wrong in any of it."""
    problems: list[Problem] = []
    settings, corrections = Settings(), Corrections()
    articles: Sequence[Article] = ()
    warnings: Sequence[Problem] = ()
    try:
        settings = read_settings(plan.root / "dossier.yml")
    except ContentError as error:
        problems += error.problems
    try:
        corrections = read_corrections(plan.root / "content" / "corrections.yml")
    except ContentError as error:
        problems += error.problems
    try:
        articles, warnings = read_articles(plan.content)
    except ContentError as error:
        problems += error.problems
    if problems:
        raise ContentError(problems)
    return settings, list(articles), corrections, list(warnings)


def annotate(
    plan: Plan, articles: Sequence[Article], settings: Settings, *, progress: Progress = quiet
) -> list[AnnotatedArticle]:
    """Annotate each article, or take its annotation from the cache."""
    cache = AnnotationCache(plan.work / "cache", version=annotator_version(pipeline_name_of(settings.pipeline)))
    found = {article.id: cached for article in articles if (cached := cache.get(article))}
    missing = [article for article in articles if article.id not in found]
    log.info("%d articles annotated before, %d to annotate", len(found), len(missing))
    for annotated in annotate_all(missing, pipeline=settings.pipeline, workers=plan.workers):
        cache.put(annotated)
        found[annotated.article.id] = annotated
        progress("annotate", len(found), len(articles))
    return [found[article.id] for article in articles]


def tabulate(
    content: Path, output: Path, *, workers: int | None = None, progress: Progress = quiet
) -> tuple[list[tuple[Path, int]], list[Problem]]:
    """Write the annotation tables of any folder of articles; return each path with its rows, and the warnings."""
    root = content.parent if (content.parent / "dossier.yml").is_file() else content
    settings, articles, corrections, warnings = ingest(Plan(root, content))
    annotated = list(annotate_all(articles, pipeline=settings.pipeline, workers=workers))
    dossier, stale = link(annotated, corrections, settings, pipeline_name_of(settings.pipeline))
    tables = export(withhold(dossier))
    for path, text in tables.items():
        write_whole(output / path, text.encode())
    return [(output / path, text.count("\n")) for path, text in tables.items()], warnings + stale


def scorecard() -> str:
    """Return the pipeline's measured error in Markdown, as `make scorecard` wrote it; empty where it was not run."""
    path = PACKAGE / "annotate" / "scorecard.md"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def publish(plan: Plan, pages: dict[PurePosixPath, str], tables: dict[PurePosixPath, str], settings: Settings) -> None:
    """Write the pages and tables, run MkDocs on them and put the new site in the place of the old one."""
    files = {path: text.encode() for path, text in pages.items()}
    files |= {PurePosixPath("data") / path: text.encode() for path, text in tables.items()}
    for page in sorted((plan.root / "content" / "pages").glob("*.md")):
        files[PurePosixPath("pages") / page.name] = page.read_bytes()
    write_tree(plan.work / "docs", files)
    write_tree(plan.work / "theme", theme_files())
    made, site = plan.work / "site", plan.root / "site"
    restore(made, site)
    shutil.rmtree(made, ignore_errors=True)
    run_mkdocs(plan, ["build", "--strict", "--site-dir", str(made.resolve())], settings)
    exchange(made, site)


def theme_files() -> dict[PurePosixPath, bytes]:
    """Return the theme's overrides, which MkDocs wants beside the dossier."""
    theme = PACKAGE / "theme"
    files = (p for p in theme.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {PurePosixPath(p.relative_to(theme).as_posix()): p.read_bytes() for p in files}


def run_mkdocs(plan: Plan, arguments: list[str], settings: Settings) -> None:
    """Run MkDocs as a program; raise ContentError with what it said where it fails."""
    command = [sys.executable, "-m", "mkdocs", *arguments, "--config-file", str(plan.root / "mkdocs.yml")]
    environment = os.environ | {
        "NO_MKDOCS_2_WARNING": "1",
        "DOSSIER_TITLE": settings.title,
        "OFFLINE": "true" if plan.offline else "false",
    }
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    log.debug(done.stderr)
    if done.returncode:
        said = " ".join(
            line for line in done.stderr.splitlines() if "WARNING" in line or "ERROR" in line or "Error" in line
        )
        raise ContentError(
            [
                Problem(
                    "mkdocs.yml",
                    0,
                    f"MkDocs could not build the site: {said or done.stderr[-800:]}",
                    "mend what it names, or run with -v to see all it said",
                )
            ]
        )
