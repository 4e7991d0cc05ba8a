"""All doubts of a dossier, but those that an editor has decided."""

from collections.abc import Mapping, Sequence

from dossier.link.doubts.marks import doubtful_speakers, doubtful_types
from dossier.link.doubts.namesakes import doubtful_names, of_two_kinds
from dossier.link.doubts.people import doubtful_people
from dossier.link.names import fold, slug
from dossier.model import AnnotatedArticle, Corrections, Doubt, Entity, Judgement

SETTLED_BY = {"perhaps-same": ("same", "different"), "two-people": ("same", "different"), "type": ("type",)}
"""Which kinds of correction decide a doubt."""


def find_doubts(
    annotated: Sequence[AnnotatedArticle],
    linked: Sequence[AnnotatedArticle],
    entities: Sequence[Entity],
    corrections: Corrections = Corrections(),  # noqa: B008  (frozen: a default that cannot change)
) -> tuple[Doubt, ...]:
    """Return the doubts, the weightiest first; what a correction decided is none.

    `annotated` are the articles as the pipeline left them, `linked` the same, resolved, with the `entities`.
    """
    by_id = {entity.id: entity for entity in entities}
    found = [
        *doubtful_names(linked, entities),
        *of_two_kinds(entities),
        *doubtful_people(linked, entities),
        *doubtful_types(annotated, linked, by_id),
        *doubtful_speakers(linked, by_id),
    ]
    left = [doubt for doubt in found if not _is_settled(doubt, by_id, corrections.judgements)]
    return tuple(sorted(left, key=lambda d: (-d.weight, d.kind, d.entities, d.article or "", d.start or 0)))


def _is_settled(doubt: Doubt, by_id: Mapping[str, Entity], judgements: Sequence[Judgement]) -> bool:
    kinds = SETTLED_BY.get(doubt.kind, ())
    return any(
        judgement.kind in kinds and all(_speaks_of(judgement, by_id[one]) for one in doubt.entities)
        for judgement in judgements
    )


def _speaks_of(judgement: Judgement, entity: Entity) -> bool:
    known = {fold(name) for name in (entity.name, *entity.aliases)}
    return any(fold(name) in known or slug(name) == entity.id for name in judgement.names)
