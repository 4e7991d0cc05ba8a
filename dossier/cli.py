"""The commands; each is a few lines over the build."""

import logging
import shlex
from datetime import date
from functools import partial
from pathlib import Path

import click
from rich.logging import RichHandler

from dossier import __version__
from dossier.add import add_source
from dossier.build import build, tabulate
from dossier.build import check as find_faults
from dossier.doctor import examine
from dossier.init import create
from dossier.origin import as_requirement, origin
from dossier.plan import Plan
from dossier.review import listed, prepare
from dossier.review import review as walk_through
from dossier.serve import serve as serve_dossier
from dossier.terminal import bar, counted, err, out, show, told


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
@click.option("--from", "address", help="The git repository that a workflow installs dossier from (https://…).")
def init(directory: Path, title: str | None, address: str | None) -> None:
    """Create a new dossier in DIRECTORY."""
    home = as_requirement(address, "") if address else origin()
    if address and not home:
        raise click.UsageError(f"--from is no address of a git repository that others can reach: {address}")
    with told():
        for path in create(directory, title=title, home=home):
            out.print(f"created {path}", markup=False)
    out.print(
        f"next: put articles into {directory / 'content' / 'articles'}, and delete example.md there", markup=False
    )
    out.print(f"then: dossier build --root {shlex.quote(str(directory))}", markup=False)
    where = f"installs dossier from {home}" if home else "cannot install dossier before you write its address there"
    out.print(f"on GitHub, {directory / 'requirements.txt'} counts: the workflow {where}", markup=False)


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
        out.print(f"{path}: {counted(rows, 'row')}", markup=False)


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
    articles, names = counted(len(dossier.articles), "article"), counted(len(dossier.entities), "name")
    counts = f"{articles}, {names}, {counted(quotations, 'quotation')}"
    site = root / "site"
    ties = counted(len(dossier.crossrefs), "tie")
    common = f"{counted(len(dossier.statements), 'statement')} in common (of {ties})"
    out.print(f"built {site}: {counts}, {common}; open {site / 'index.html'}", markup=False)


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
@click.option("--all", "everything", is_flag=True, help="List all that an editor should look at, not the first few.")
def check(root: Path, content: Path | None, everything: bool) -> None:
    """List what is wrong with the content, and what an editor should look at first; build nothing."""
    here = plan(root, content)
    with told():
        count, warnings, settled = find_faults(here)
    show(warnings)
    for line in listed(settled, here.content, everything=everything) if settled else ():
        out.print(line, markup=False)
    if count and not settled:
        why = "what an editor should look at is in the annotations, and no build has made those of all articles yet"
        out.print(f"not listed: {why}; run `dossier build` first", markup=False)
    articles, warned = counted(count, "article"), counted(len(warnings), "warning")
    out.print(f"{articles}, no problems{', ' + warned if warnings else ' and no warnings'}", markup=False)


@main.command()
@ROOT
@WORKERS
def review(root: Path, workers: int | None) -> None:
    """Ask about what the machine is not sure of, one by one, and write each decision into the corrections."""
    here = plan(root, workers=workers)
    with told("; what was decided before is written"):
        with bar() as progress:
            annotated = prepare(here, progress=progress)
        walk_through(here, annotated, ask=input, say=print, today=date.today())


@main.command()
@ROOT
def doctor(root: Path) -> None:
    """Say which pipeline is used, its version and its speed here, and what the site is built with."""
    with told():
        for line in examine(root):
            out.print(line, markup=False)
