"""What this machine runs a dossier with."""

import platform
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from dossier.annotate import annotate, load_pipeline, pipeline_name, pipeline_name_of
from dossier.errors import Problem
from dossier.ingest import read_settings
from dossier.model import Article, Block, Settings

WORDS = "Ida Solberg, the head of the Harrow Port Authority, said that “we will not sail before Friday.”"
PACKAGES = ("spacy", "onnxruntime", "mkdocs", "mkdocs-material", "pagefind", "trafilatura", "jinja2")


def examine(root: Path) -> Iterator[str]:
    """Yield lines: versions, the pipeline of the dossier in `root`, how long it takes to load, its words a second."""
    yield f"dossier {version('dossier')}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    yield ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    settings = read_settings(root / "dossier.yml")
    begun = time.perf_counter()
    nlp = load_pipeline(settings.pipeline)
    loaded = time.perf_counter() - begun
    yield f"pipeline: {settings.pipeline} = {pipeline_name(nlp)}, loaded in {loaded:.1f} s"
    yield f"components: {', '.join(nlp.pipe_names)}"
    text = "\n\n".join([WORDS] * 100)
    blocks = [Block(i * (len(WORDS) + 2), i * (len(WORDS) + 2) + len(WORDS), "paragraph") for i in range(100)]
    article = Article("speed", "Speed", text, tuple(blocks), "speed.txt", "")
    annotate(article, nlp)
    begun = time.perf_counter()
    annotate(article, nlp)
    yield f"speed: {len(text.split()) / (time.perf_counter() - begun):,.0f} words a second in one process"


def pipeline_faults(settings: Settings, path: Path) -> Iterator[Problem]:
    """Yield a problem where the pipeline is not installed."""
    try:
        installed = settings.pipeline == "embedded" or pipeline_name_of(settings.pipeline) != settings.pipeline
    except (TypeError, ValueError):
        installed = False
    if not installed:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        line = next((n for n, text in enumerate(lines, 1) if text.startswith("pipeline")), 0)
        mend = "install its package, or write `pipeline: embedded`"
        yield Problem(path.as_posix(), line, f"pipeline '{settings.pipeline}' is not installed", mend)
