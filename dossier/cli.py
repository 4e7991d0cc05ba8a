"""The commands; each is a few lines over the build."""

import logging
import shlex
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import click
from rich.console import Console
from rich.logging import RichHandler
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from dossier import __version__
from dossier.add import add_source
from dossier.annotate import PipelineError
from dossier.build import Plan, build, tabulate
from dossier.build import Progress as Told
from dossier.build import check as find_faults
from dossier.doctor import examine
from dossier.errors import ContentError, Problem
from dossier.init import create
from dossier.serve import serve as serve_dossier

out, err = Console(highlight=False, soft_wrap=True), Console(stderr=True, highlight=False, soft_wrap=True)


@contextmanager
def told(afterwards: str = "; nothing was changed") -> Iterator[None]:
    """Turn what the user can mend into lines and exit code 1."""
    try:
        yield
    except ContentError as error:
        show(error.problems)
        count = sum(not p.warning for p in error.problems)
        err.print(f"[red]{count or len(error.problems)} problem(s){afterwards}[/red]")
        sys.exit(1)
    except PipelineError as error:
        err.print(f"dossier.yml: {error}", markup=False)
        sys.exit(1)
    except BrokenPipeError:
        raise
    except OSError as error:
        where = Path(error.filename or "the disk")
        where = where.parent if where.suffix == ".part" else where
        err.print(f"{where}: {error.strerror or error}; see to its rights and to the space left", markup=False)
        sys.exit(1)


def show(problems: Iterable[Problem]) -> None:
    """Print each problem on a line of its own."""
    for problem in problems:
        err.print(str(problem), style="yellow" if problem.warning else "red", markup=False)


@contextmanager
def bar() -> Iterator[Told]:
    """Yield a progress callback that draws a bar where somebody is looking."""
    quiet = not err.is_terminal or logging.getLogger().level > logging.WARNING
    columns = TextColumn("{task.description:10s}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=err, transient=True, disable=quiet) as progress:
        tasks: dict[str, TaskID] = {}

        def tell(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = progress.add_task(stage)
            progress.update(tasks[stage], completed=done, total=total)

        yield tell


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong.")
@click.option("-v", "--verbose", is_flag=True, help="Say what is done, and all that MkDocs says.")
@click.version_option(__version__, prog_name="dossier")
def main(quiet: bool, verbose: bool) -> None:
    """Publish a folder of news articles as an annotated, searchable site."""
    level = logging.ERROR if quiet else logging.DEBUG if verbose else logging.WARNING
    handler = RichHandler(console=err, show_path=False)
    logging.basicConfig(level=max(level, logging.WARNING), format="%(message)s", handlers=[handler], force=True)
    logging.getLogger("dossier").setLevel(level)
    out.quiet = quiet


ROOT = click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=".",
    help="The dossier's folder (default: here).",
)
WORKERS = click.option("--workers", type=click.IntRange(1), help="Processes to annotate in (default: one a processor).")
CONTENT = click.option(
    "--content", type=click.Path(path_type=Path, exists=True), help="Read the articles from here instead."
)


def plan(root: Path, content: Path | None = None, **options: object) -> Plan:
    """Return the plan for a dossier's folder."""
    return Plan(root, content or root / "content", **options)  # type: ignore[arg-type]


@main.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option("--title", help="What the dossier is called (default: the folder's name).")
def init(directory: Path, title: str | None) -> None:
    """Create a new dossier in DIRECTORY."""
    with told():
        for path in create(directory, title=title):
            out.print(f"created {path}", markup=False)
    out.print(f"next: put articles into {directory / 'content' / 'articles'}", markup=False)
    out.print(f"then: dossier build --root {shlex.quote(str(directory))}", markup=False)


@main.command()
@click.argument("sources", nargs=-1, required=True)
@ROOT
@click.option("--title", help="The headline, where SOURCES is one article.")
@click.option("--publisher", help="Who published it.")
@click.option("--date", help="When it was published, as YYYY-MM-DD.")
@click.option("--url", help="Where it was published.")
@click.option("--rights", type=click.Choice(["full", "excerpt", "metadata"]), help="How much of it the site may show.")
def add(sources: tuple[str, ...], root: Path, **given: str | None) -> None:
    """Add articles: files, folders or web addresses."""
    for name in ("title", "url"):
        if given[name] is not None and (len(sources) > 1 or Path(sources[0]).is_dir()):
            raise click.UsageError(f"--{name} is of one article; give one source.")
    with told(""):
        for line in add_source(root, sources, {k: v for k, v in given.items() if v is not None}):
            out.print(line, markup=False)


@main.command()
@click.argument("content", type=click.Path(path_type=Path, exists=True))
@click.option(
    "--output", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder for the tables."
)
@WORKERS
def annotate(content: Path, output: Path, workers: int | None) -> None:
    """Write the annotation tables of the articles in CONTENT."""
    with told(), bar() as progress:
        tables, warnings = tabulate(content, output, workers=workers, progress=progress)
    show(warnings)
    for path, rows in tables:
        out.print(f"{path}: {rows} rows", markup=False)


@main.command("build")
@ROOT
@CONTENT
@WORKERS
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
@click.option("--clean", is_flag=True, help="Forget all that was built before, kept annotations too.")
@click.option("--offline", is_flag=True, help="Make a site that can be opened from a disk, search included.")
def build_command(root: Path, content: Path | None, clean: bool, **options: object) -> None:
    """Build the site into site/."""
    chosen = plan(root, content, **options)
    with told(), bar() as progress:
        dossier, warnings = build(chosen, clean=clean, progress=progress)
    show(warnings)
    quotations = sum(len(a.quotations) for a in dossier.articles)
    counts = f"{len(dossier.articles)} articles, {len(dossier.entities)} names, {quotations} quotations"
    site = root / "site"
    out.print(f"built {site}: {counts}, {len(dossier.crossrefs)} ties; open {site / 'index.html'}", markup=False)


@main.command()
@ROOT
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Port on this machine.")
def serve(root: Path, port: int) -> None:
    """Show the site on this machine and rebuild it when the content changes."""
    with told():
        serve_dossier(plan(root), port=port, say=partial(out.print, markup=False), show=show)


@main.command()
@ROOT
@CONTENT
def check(root: Path, content: Path | None) -> None:
    """List everything that is wrong with the content; build nothing."""
    with told():
        count, warnings = find_faults(plan(root, content))
    show(warnings)
    out.print(f"{count} articles, no problems, {len(warnings)} warning(s)", markup=False)


@main.command()
@ROOT
def doctor(root: Path) -> None:
    """Say which pipeline is used, its version and its speed here, and what the site is built with."""
    with told():
        for line in examine(root):
            out.print(line, markup=False)
