"""Decisions into `content/corrections.yml`, each as soon as it is made."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from dossier.errors import ContentError, Problem
from dossier.ingest import read_corrections, with_entry
from dossier.link import Settled, settle
from dossier.model import AnnotatedArticle, Judgement
from dossier.store import write_whole


def record(path: Path, judgements: Sequence[Judgement], annotated: Sequence[AnnotatedArticle]) -> Settled:
    """Add the decisions to the file and return what the dossier then comes to.

    Raises ContentError, and writes nothing, where one of them contradicts the file or does not fit the articles. The
    file is read anew, so that what was written into it meanwhile stays.
    """
    held = read_corrections(path)
    new = tuple(replace(judgement, line=0) for judgement in judgements)
    try:
        settled = settle(annotated, replace(held, judgements=(*held.judgements, *new)))
    except ContentError as error:
        settle(annotated, held)  # where the file itself is at fault, that is what is told
        raise ContentError(_yours(problem) for problem in error.problems) from None
    if unfit := [_yours(problem) for problem in settled.problems if problem.path == held.path and not problem.line]:
        raise ContentError(unfit)
    data = path.read_bytes() if path.is_file() else b""
    for judgement in new:
        data = with_entry(data, judgement, path.as_posix())
    write_whole(path, data)
    return settled


def _yours(problem: Problem) -> Problem:
    """Return the problem as it is told to who has just decided: the new entry stands in no line yet."""
    return replace(problem, message=problem.message.replace(" on line 0", " (not written)"))
