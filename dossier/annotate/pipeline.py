"""Which spaCy pipeline reads the articles, and what every pipeline gets after it."""

from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

from dossier.annotate import encoder, figures, lemmas  # noqa: F401  (registers factories where nothing is installed)
from dossier.annotate.names import COMPONENTS

VERSION = "0.3.0"
"""Of the embedded pipeline and the components after it; part of the key of every cached annotation."""
EMBEDDED = Path(__file__).parent / "model"
AFTER_ENCODER = (*COMPONENTS, "dossier_figures")
"""What a document knows and a sentence does not, and the figures; after whichever pipeline is chosen."""
LONGEST = 20_000_000
"""Characters. spaCy's own limit guards parsers whose memory grows with the text; ours reads windows."""


class PipelineError(Exception):
    """The chosen pipeline cannot be used; the message says why and how to mend it."""


def load_pipeline(name: str = "embedded") -> Language:
    """Return the embedded pipeline, or an installed spaCy package with the same components after it.

    Raises PipelineError where there is none of that name, or where it lacks sentences, a parser or names.
    """
    try:
        nlp = spacy.load(EMBEDDED if name == "embedded" else name)
    except OSError as error:
        raise PipelineError(
            f"pipeline '{name}' is not installed: install its package, or write `pipeline: embedded` in dossier.yml"
        ) from error
    for needed, attribute in (
        ("a parser", "token.dep"),
        ("a recogniser of names", "doc.ents"),
        ("a tagger", "token.tag"),
    ):
        if not any(attribute in nlp.get_pipe_meta(pipe).assigns for pipe in nlp.pipe_names):
            raise PipelineError(f"pipeline '{name}' has no component for {attribute}: take one with {needed}")
    for component in AFTER_ENCODER:
        if component not in nlp.pipe_names:
            nlp.add_pipe(component)
    nlp.max_length = LONGEST
    return nlp


def pipeline_name(nlp: Language) -> str:
    """Return the name and version by which annotations say who made them: `en_dossier_news 0.3.0`."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"


def installed_meta(name: str) -> dict[str, Any]:
    """Return the meta data of an installed package or of a pipeline's folder. Raises OSError where there is none."""
    folder = Path(name) if Path(name).is_dir() else spacy.util.get_package_path(name)
    return spacy.util.load_meta(next(iter(sorted(folder.rglob("meta.json"))), folder / "meta.json"))


def pipeline_name_of(name: str) -> str:
    """Return what `pipeline_name` would, without loading the pipeline; the name alone where it is not installed."""
    try:
        meta = spacy.util.load_meta(EMBEDDED / "meta.json") if name == "embedded" else installed_meta(name)
    except (OSError, ImportError):
        return name
    return f"{meta['lang']}_{meta['name']} {meta['version']}"
