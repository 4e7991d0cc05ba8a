"""AnnotatedArticles and an editor's corrections -> Dossier: entities, cross-references, statements, related articles.

articles ─ resolve ─ resolve_quotations ─ correct_speakers ─ find_ties ─ find_statements ─ Dossier
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from dossier.errors import Problem
from dossier.link.corrections.spoken import correct_speakers
from dossier.link.entities.resolve import Resolved, resolve
from dossier.link.related import find_related
from dossier.link.speech import resolve_quotations
from dossier.link.ties.find import find_ties
from dossier.link.ties.profiles import telling_of
from dossier.link.ties.statements import find_statements
from dossier.model import AnnotatedArticle, Corrections, Dossier, Settings

__all__ = ["link"]


def link(
    articles: Sequence[AnnotatedArticle],
    corrections: Corrections = Corrections(),  # noqa: B008  (frozen: a default that cannot change)
    settings: Settings = Settings(),  # noqa: B008
    pipeline: str = "",
) -> tuple[Dossier, list[Problem]]:
    """Return the dossier and a warning for each correction that matches nothing; the articles' order does not matter.

    Raises ContentError, with all of them, where corrections contradict each other.
    """
    ordered = sorted(articles, key=lambda one: (one.article.published or date.max, one.article.id))
    resolved = resolve({one.article.id: one for one in ordered}, corrections)
    linked, unspoken = correct_speakers([_linked(one, resolved) for one in ordered], resolved.entities, corrections)
    tellings = [telling_of(one) for one in linked]
    ties = find_ties(tellings, {entity.id: entity.name for entity in resolved.entities})
    dossier = Dossier(
        articles=tuple(linked),
        entities=resolved.entities,
        crossrefs=tuple(tie.reference for tie in ties),
        statements=tuple(find_statements(ties, {telling.article: i for i, telling in enumerate(tellings)})),
        related=MappingProxyType(find_related(tellings, resolved.entities, ties)),
        settings=settings,
        pipeline=pipeline,
    )
    return dossier, sorted([*resolved.problems, *unspoken])


def _linked(annotated: AnnotatedArticle, resolved: Resolved) -> AnnotatedArticle:
    """Return the article with its mentions resolved; one of an entity carries the entity's type."""
    types: Mapping[str, str] = {entity.id: entity.type for entity in resolved.entities}
    mentions = tuple(
        replace(mention, entity=owner, type=types[owner])
        if (owner := resolved.owner.get((annotated.article.id, index)))
        else replace(mention, entity=None)
        for index, mention in enumerate(annotated.mentions)
    )
    linked = replace(annotated, mentions=mentions)
    return replace(linked, quotations=resolve_quotations(linked))
