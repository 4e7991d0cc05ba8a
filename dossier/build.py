"""The story: ingest -> annotate -> link -> withhold -> render + export -> publish."""

import logging
import shutil
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from dossier.annotate import annotate_all, pipeline_name_of
from dossier.doctor import pipeline_faults
from dossier.errors import ContentError, Problem
from dossier.export import Addresses, downloads, export
from dossier.ingest import read_articles, read_corrections, read_settings
from dossier.link import Settled, link, settle
from dossier.model import AnnotatedArticle, Article, Corrections, Dossier, Settings
from dossier.plan import Plan
from dossier.proof import prove
from dossier.publish import publish
from dossier.render import addresses, render, search_documents
from dossier.rights import withhold
from dossier.site import dead_links, scorecard, site_address, site_faults, titles
from dossier.store import AnnotationCache, alone, annotator_version, restore, write_whole
from dossier.unfinished import unfinished

log = logging.getLogger(__name__)

Progress = Callable[[str, int, int], None]
"""Told of each step: the stage's name, how much of it is done, of how much."""


def quiet(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


def build(plan: Plan, *, clean: bool = False, progress: Progress = quiet) -> tuple[Dossier, list[Problem]]:
    """Build the site of a dossier into `site/`; return what it shows and the warnings.

    Raises ContentError where the content is wrong, or another build is running; the last good site then stays.
    """
    with alone(plan.root):
        restore(plan.work / "site", plan.root / "site")
        if clean:
            shutil.rmtree(plan.work, ignore_errors=True)
        settings, articles, corrections, warnings = ingest(plan, also=site_faults(plan.root))
        progress("ingest", len(articles), len(articles))
        annotated = annotate(plan, articles, settings, progress=progress)
        dossier, stale = link(annotated, corrections, settings, pipeline_name_of(settings.pipeline))
        progress("link", 1, 1)
        prove(dossier, articles)
        warnings += stale
        if plan.strict and warnings:
            raise ContentError(warnings)
        public = withhold(dossier)
        pages, tables = render(public, scorecard=scorecard(), pages=titles(plan.root)), export(public)
        progress("render", len(pages), len(pages))
        files = pages | downloads(public, Addresses(*addresses(public), site_address()))
        publish(plan, files, tables, settings, documents={} if plan.offline else search_documents(public))
        progress("publish", 1, 1)
    # What is only not done yet stops no build, strict or not: it may be meant so.
    return dossier, [*warnings, *unfinished(plan, settings, articles, date.today())]


def check(plan: Plan) -> tuple[int, list[Problem], Settled | None]:
    """Return how many articles there are, the warnings, and who is who in them, without building.

    Who is who, and whether corrections fit the articles, is told where a build has annotated all of these already.
    Raises ContentError as a build does.
    """
    settings, articles, corrections, warnings = ingest(plan, also=site_faults(plan.root))
    if dead := list(dead_links(plan.root, (article.id for article in articles))):
        raise ContentError([*dead, *warnings])
    warnings += unfinished(plan, settings, articles, date.today())
    cache = annotations(plan, settings)
    known = [annotated for article in articles if (annotated := cache.get(article))]
    if len(known) == len(articles):
        settled = settle(known, corrections)
        return len(articles), [*warnings, *settled.problems], settled
    if corrections.judgements:
        what = f"not compared with {len(articles) - len(known)} articles that no build has annotated yet"
        warnings.append(Problem(corrections.path, 0, what, "run `dossier build`", warning=True))
    return len(articles), warnings, None


def ingest(plan: Plan, *, also: Iterable[Problem] = ()) -> tuple[Settings, list[Article], Corrections, list[Problem]]:
    """Read all that people wrote; raise one ContentError with everything that is wrong in any of it, and `also`."""
    problems = list(also)
    settings, corrections = Settings(), Corrections()
    articles: Sequence[Article] = ()
    warnings: Sequence[Problem] = ()
    try:
        settings = read_settings(plan.root / "dossier.yml")
        problems += pipeline_faults(settings, plan.root / "dossier.yml")
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
    warnings = list(warnings)
    if not articles:
        mend = "put .md, .txt or .html files into it"
        warnings.append(Problem(plan.content.as_posix(), 0, "there is no article in it", mend, warning=True))
    return settings, list(articles), corrections, warnings


def annotate(
    plan: Plan, articles: Sequence[Article], settings: Settings, *, progress: Progress = quiet
) -> list[AnnotatedArticle]:
    """Annotate each article, or take its annotation from the cache."""
    cache = annotations(plan, settings)
    found = {article.id: cached for article in articles if (cached := cache.get(article))}
    missing = [article for article in articles if article.id not in found]
    log.info("%d articles annotated before, %d to annotate", len(found), len(missing))
    for annotated in annotate_all(missing, pipeline=settings.pipeline, workers=plan.workers):
        cache.put(annotated)
        found[annotated.article.id] = annotated
        progress("annotate", len(found), len(articles))
    return [found[article.id] for article in articles]


def annotations(plan: Plan, settings: Settings) -> AnnotationCache:
    """Return the annotations that builds of this dossier with this pipeline have kept."""
    return AnnotationCache(plan.work / "cache", version=annotator_version(pipeline_name_of(settings.pipeline)))


def tabulate(
    content: Path, output: Path, *, workers: int | None = None, progress: Progress = quiet
) -> tuple[list[tuple[Path, int]], list[Problem]]:
    """Write the annotation tables of any folder of articles; return each path with its rows, and the warnings."""
    folder = content if content.is_dir() else content.parent
    root = next((up for up in (folder, *folder.parents[:2]) if (up / "dossier.yml").is_file()), folder)
    settings, articles, corrections, warnings = ingest(Plan(root, content))
    annotated = []
    for one in annotate_all(articles, pipeline=settings.pipeline, workers=workers):
        annotated.append(one)
        progress("annotate", len(annotated), len(articles))
    dossier, stale = link(annotated, corrections, settings, pipeline_name_of(settings.pipeline))
    prove(dossier, articles)
    tables = export(withhold(dossier))
    for path, text in tables.items():
        write_whole(output / path, text.encode())
    return [(output / path, text.count("\n")) for path, text in tables.items()], warnings + stale
