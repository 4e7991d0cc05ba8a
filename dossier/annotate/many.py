"""Many articles at once: a pure map, in this process or in several."""

import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from spacy.language import Language

from dossier.annotate.article import annotate
from dossier.annotate.pipeline import load_pipeline
from dossier.model import AnnotatedArticle, Article

WORTH_A_PROCESS = 25
"""Articles for which loading the pipeline once more pays."""

THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
"""How the libraries below numpy are told their threads. More than one in each worker only wait for each other."""

_nlp: list[Language] = []
"""The pipeline of this worker process; a process pool has no other place to keep it."""


def workers_for(articles: int, *, most: int | None = None) -> int:
    """Return how many processes to use for so many articles: at most one a processor."""
    return max(1, min(most or os.cpu_count() or 1, articles // WORTH_A_PROCESS))


def annotate_all(
    articles: Sequence[Article], *, pipeline: str, workers: int | None = None
) -> Iterator[AnnotatedArticle]:
    """Yield each article annotated, in the order given. Raises PipelineError where the pipeline cannot be used."""
    if not articles:
        return
    count = workers_for(len(articles), most=workers)
    if count == 1:
        nlp = load_pipeline(pipeline)
        yield from (annotate(article, nlp) for article in articles)
        return
    load_pipeline(pipeline)  # what is wrong with it is told once, here
    for name in THREADS:
        os.environ.setdefault(name, "1")
    with ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=partial(_begin, pipeline)) as pool:
        yield from pool.map(_annotate, articles, chunksize=4)


def _begin(pipeline: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer, once
    _nlp.append(load_pipeline(pipeline))


def _annotate(article: Article) -> AnnotatedArticle:
    return annotate(article, _nlp[0])
