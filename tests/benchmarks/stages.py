"""Time and memory of each stage on a folder of articles, beside bare MkDocs on as many plain pages.

    python -m tests.benchmarks.stages ARTICLES [--workers N]

Each stage runs in a process of its own, which gets the last one's values from a file; a row is its wall time and the
peak memory of that process, its workers and MkDocs included as the largest single one.
"""

import argparse
import os
import pickle
import resource
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from dossier.annotate import annotate_all, pipeline_name_of
from dossier.export import export
from dossier.ingest import read_articles
from dossier.init import create
from dossier.link import link
from dossier.model import Dossier, Settings
from dossier.plan import Plan
from dossier.publish import publish, run_mkdocs
from dossier.render import render
from dossier.rights import withhold


def in_a_process(stage: str, work: Callable[[], object], folder: Path) -> object:
    """Run `work` in a child process, print what it took, return what it returned."""
    result = folder / "value"
    begun = time.perf_counter()
    child = os.fork()
    if child == 0:
        result.write_bytes(pickle.dumps(work()))
        own, others = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        (folder / "peak").write_text(str(max(own, others)), encoding="ascii")
        os._exit(0)
    os.waitpid(child, 0)
    wall = time.perf_counter() - begun
    peak = int((folder / "peak").read_text(encoding="ascii")) / 1024
    print(f"{stage:12s} {wall:8.1f} s {peak:8.0f} MiB", flush=True)
    return pickle.loads(result.read_bytes())


def main() -> None:
    """Run every stage once and print a row for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--workers", type=int)
    a = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        list(create(folder / "dossier", title="Benchmark"))
        plan, settings = Plan(folder / "dossier", a.articles), Settings(title="Benchmark")
        articles, _ = in_a_process("ingest", lambda: read_articles(a.articles), folder)
        print(f"{len(articles)} articles, {sum(x.word_count for x in articles)} words")
        annotated = in_a_process(
            "annotate", lambda: list(annotate_all(articles, pipeline="embedded", workers=a.workers)), folder
        )
        dossier = in_a_process("link", lambda: plain(link(annotated, pipeline=pipeline_name_of("embedded"))[0]), folder)
        public = in_a_process("withhold", lambda: plain(withhold(dossier)), folder)
        pages = in_a_process("render", lambda: render(public), folder)
        tables = in_a_process("export", lambda: export(public), folder)
        in_a_process("publish", lambda: publish(plan, pages, tables, settings), folder)
        size = sum(p.stat().st_size for p in (plan.root / "site").rglob("*") if p.is_file())
        print(f"{len(pages)} pages, site {size / 1024**2:.0f} MiB")
        bare(folder, [x.text for x in articles], len(pages))


def plain(dossier: Dossier) -> Dossier:
    """Return a dossier that can be sent from one process to another."""
    return replace(dossier, related=dict(dossier.related), only_here=dict(dossier.only_here))


def bare(folder: Path, texts: list[str], pages: int) -> None:
    """Time MkDocs with Material's own defaults on as many pages of the same text in plain paragraphs."""
    root = folder / "bare"
    docs = root / "docs"
    docs.mkdir(parents=True)
    for i in range(pages):
        (docs / f"page-{i}.md").write_text(f"# Page {i}\n\n{texts[i % len(texts)]}\n", encoding="utf-8")
    (docs / "index.md").write_text("# Home\n", encoding="utf-8")
    (root / "mkdocs.yml").write_text(
        "site_name: Bare\ntheme:\n  name: material\n  font: false\nnav:\n  - index.md\nnot_in_nav: |\n  page-*.md\n",
        encoding="utf-8",
    )
    in_a_process("bare MkDocs", lambda: run_mkdocs(Plan(root, root), ["build"], Settings()), folder)


if __name__ == "__main__":
    main()
