"""One doubt after the other, each decision written as soon as it is made."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from dossier.build import Progress, annotate, ingest, quiet
from dossier.errors import ContentError
from dossier.ingest import read_corrections
from dossier.link import Settled, settle
from dossier.model import AnnotatedArticle, Doubt, Judgement
from dossier.plan import Plan
from dossier.review.ask import Ask, Quit, Say
from dossier.review.choices import Desk, decide
from dossier.review.evidence import evidence
from dossier.review.record import record

Key = tuple[str, tuple[str, ...], str | None, int | None]


def prepare(plan: Plan, *, progress: Progress = quiet) -> list[AnnotatedArticle]:
    """Return the articles of a dossier, annotated. Raises ContentError where the content is wrong."""
    settings, articles, _, _ = ingest(plan)
    return annotate(plan, articles, settings, progress=progress)


def review(plan: Plan, annotated: Sequence[AnnotatedArticle], *, ask: Ask, say: Say, today: date) -> int:
    """Ask about each doubt of a dossier, the weightiest first; return how many were decided.

    `ask` is like `input`. Stops where it raises EOFError or KeyboardInterrupt; what was decided is written by then.
    Raises ContentError where corrections contradict each other.
    """
    path = plan.root / "content" / "corrections.yml"
    settled = settle(annotated, read_corrections(path))
    passed: set[Key] = set()
    decided = 0
    try:
        while doubt := next((one for one in settled.doubts if key(settled, one) not in passed), None):
            left = sum(key(settled, one) not in passed for one in settled.doubts)
            say("")
            for line in (f"{left} to look at", *evidence(settled, doubt, plan.content)):
                say(line)
            done = _decided(Desk(settled, doubt, ask, say), path, annotated, today)
            passed.add(key(settled, doubt))
            if done:
                settled, decided = done, decided + 1
    except (EOFError, KeyboardInterrupt, Quit):
        say("")
        left = len(settled.doubts)
        say(f"stopped; decided: {decided}, left: {left}. What was decided is in {path.as_posix()}.")
        return decided
    skipped = f", skipped: {len(settled.doubts)}" if settled.doubts else ""
    say(f"nothing is left to look at; decided: {decided}{skipped}")
    return decided


def key(settled: Settled, doubt: Doubt) -> Key:
    """Return by what a doubt is known again after another was decided; ids may then be others."""
    names = {entity.id: entity.name for entity in settled.entities}
    return doubt.kind, tuple(names[one] for one in doubt.entities), doubt.article, doubt.start


def _decided(desk: Desk, path: Path, annotated: Sequence[AnnotatedArticle], today: date) -> Settled | None:
    """Return what the dossier comes to after the editor's decision; None where it is left open."""
    while (judgements := decide(desk)) != []:
        if judgements is None:
            continue
        reason = " ".join(desk.ask("Why? (Enter: no reason) ").split()) or None
        dated: list[Judgement] = [replace(judgement, reason=reason, decided=today) for judgement in judgements]
        try:
            settled = record(path, dated, annotated)
        except ContentError as error:
            for problem in error.problems:
                desk.say(f"  not written: {problem}")
            continue
        for judgement in dated:
            desk.say(f"  written: {judgement.kind}: {', '.join(judgement.names)}")
        return settled
    return None
