"""`unsure`: doubts that nobody can settle, and that are not asked about again."""

from collections.abc import Mapping, Sequence

from dossier.errors import Problem
from dossier.link.corrections.designation import right_name, stale
from dossier.link.corrections.spoken import is_quoted
from dossier.link.names import fold, slug
from dossier.model import AnnotatedArticle, Corrections, Doubt, Entity, Judgement, Quotation


def without_unsure(
    doubts: Sequence[Doubt], articles: Sequence[AnnotatedArticle], entities: Sequence[Entity], corrections: Corrections
) -> tuple[tuple[Doubt, ...], list[Problem]]:
    """Return the doubts that are left, and a warning for each `unsure` of nobody and of no quotation."""
    by_id = {entity.id: entity for entity in entities}
    quoted = {(one.article.id, q.start): (one, q) for one in articles for q in one.quotations}
    ours = [judgement for judgement in corrections.judgements if judgement.kind == "unsure"]
    left = tuple(doubt for doubt in doubts if not any(_is_meant(j, doubt, by_id, quoted) for j in ours))
    problems = []
    for judgement in ours:
        heard = any(is_quoted(*found, judgement) for found in quoted.values())
        missing = [n for n in sorted(judgement.names) if not heard and not any(_is_called(e, n) for e in entities)]
        if missing:
            what = "nothing is called " + " or ".join(map(repr, missing))
            known = [name for entity in entities for name in (entity.name, *entity.aliases)]
            problems.append(stale(corrections, judgement, what, right_name(missing, known)))
    return left, problems


def _is_meant(
    judgement: Judgement, doubt: Doubt, by_id: Mapping[str, Entity],
    quoted: Mapping[tuple[str, int], tuple[AnnotatedArticle, Quotation]],
) -> bool:  # fmt: skip
    if judgement.article and doubt.article not in (None, judgement.article):
        return False
    if doubt.kind == "speaker":
        found = quoted.get((doubt.article or "", doubt.start or 0))
        return found is not None and is_quoted(*found, judgement)
    ours = [by_id[identifier] for identifier in doubt.entities]
    named = all(any(_is_called(entity, name) for name in judgement.names) for entity in ours)
    return named and all(any(_is_called(entity, name) for entity in ours) for name in judgement.names)


def _is_called(entity: Entity, name: str) -> bool:
    return fold(name) in {fold(known) for known in (entity.name, *entity.aliases)} or slug(name) == entity.id
