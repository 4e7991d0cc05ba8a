"""Who is who, and who said what: by machine, and put right by an editor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dossier.errors import Problem
from dossier.link.corrections.scope import in_scope
from dossier.link.corrections.spoken import correct_speakers
from dossier.link.corrections.unsure import without_unsure
from dossier.link.doubts import find_doubts
from dossier.link.entities.headlines import with_headlines
from dossier.link.entities.resolve import Resolved, resolve
from dossier.link.speech import resolve_quotations
from dossier.model import AnnotatedArticle, Corrections, Doubt, Entity


@dataclass(frozen=True, slots=True)
class Settled:
    """The articles with entities and speakers, what the machine is not sure of, and which corrections do not fit."""

    articles: tuple[AnnotatedArticle, ...]
    entities: tuple[Entity, ...]
    doubts: tuple[Doubt, ...]
    problems: tuple[Problem, ...]


def settle(articles: Sequence[AnnotatedArticle], corrections: Corrections) -> Settled:
    """Return the articles, earliest first, with their entities; the order in which they come does not matter.

    Raises ContentError, with all of them, where corrections contradict each other.
    """
    ordered = sorted(articles, key=lambda one: (one.article.published or date.max, one.article.id))
    by_id = {one.article.id: one for one in ordered}
    scoped = in_scope(by_id, corrections)
    resolved = resolve(by_id, scoped)
    linked = [_linked(one, resolved) for one in ordered]
    linked, unspoken = correct_speakers(linked, resolved.entities, scoped.corrections)
    doubts = find_doubts(ordered, linked, resolved.entities, scoped.corrections)
    doubts, unasked = without_unsure(doubts, linked, resolved.entities, scoped.corrections)
    problems = {*scoped.problems, *resolved.problems, *unspoken, *unasked}
    linked, entities = with_headlines(linked, resolved.entities)
    return Settled(tuple(linked), entities, doubts, tuple(sorted(problems)))


def _linked(annotated: AnnotatedArticle, resolved: Resolved) -> AnnotatedArticle:
    """Return the article with its mentions resolved; one of an entity carries the entity's type."""
    types: Mapping[str, str] = {entity.id: entity.type for entity in resolved.entities}
    name = annotated.article.id
    mentions = tuple(
        replace(
            mention,
            entity=(owner := resolved.owner.get((name, index))),
            type=types[owner] if owner else mention.type,
            made_by="editor" if (name, index) in resolved.moved else mention.made_by,
        )
        for index, mention in enumerate(annotated.mentions)
    )
    linked = replace(annotated, mentions=mentions)
    return replace(linked, quotations=resolve_quotations(linked))
