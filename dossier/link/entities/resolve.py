"""The entities of the dossier: found by the machine, put right by an editor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dossier.errors import Problem
from dossier.link.corrections.apart import keep_apart, split_thing
from dossier.link.corrections.overrule import overrule, with_decisions
from dossier.link.corrections.scope import Scoped
from dossier.link.corrections.taken import take_out
from dossier.link.entities.clusters import Cluster, cluster
from dossier.link.entities.entity import build_entities
from dossier.link.entities.gather import things_of
from dossier.link.entities.heads import split_heads
from dossier.model import AnnotatedArticle, Entity


@dataclass(frozen=True, slots=True)
class Resolved:
    """The entities, and which mention is of which: `owner[article, index]` is an id."""

    entities: tuple[Entity, ...]
    owner: Mapping[tuple[str, int], str]
    problems: tuple[Problem, ...]
    moved: frozenset[tuple[str, int]] = frozenset()
    """The mentions of which an editor said whose they are."""


def resolve(articles: Mapping[str, AnnotatedArticle], scoped: Scoped) -> Resolved:
    """Return the entities of the articles, which come by id, earliest first.

    Raises ContentError where two corrections contradict each other; a correction that matches nothing is a warning.
    """
    judgements = scoped.corrections.judgements
    named = [thing for one in articles.values() for thing in things_of(one)]
    parts = [
        part
        for thing in split_heads(named, articles)
        for part in split_thing(articles[thing.article], thing, judgements)
    ]
    things, taken = take_out(parts, articles, scoped.mentions)
    alone = {judgement: one.thing for one in taken for judgement in one.judgements}
    marks = keep_apart(things, judgements, alone)
    overruled = overrule(cluster(things, marks, articles), taken, marks, articles, scoped)
    if overruled.unmet:
        # What cannot be done must not be half done: nothing is taken out that has nowhere to go.
        again = resolve(articles, scoped.without(overruled.unmet))
        return replace(again, problems=tuple(sorted({*again.problems, *overruled.unmet.values()})))
    groups = overruled.groups
    entities = build_entities([group.things for group in groups], articles, [group.decided for group in groups])
    edited = [with_decisions(one, group, articles, scoped) for one, group in zip(entities, groups, strict=True)]
    problems = {*overruled.problems, *(problem for _, found in edited for problem in found)}
    moved = frozenset((one.thing.article, index) for one in taken for index in one.thing.mentions)
    owned = _owned([group.things for group in groups], [entity for entity, _ in edited])
    return Resolved(*owned, tuple(sorted(problems)), moved)


def _owned(
    clusters: Sequence[Cluster], entities: Sequence[Entity]
) -> tuple[tuple[Entity, ...], dict[tuple[str, int], str]]:
    owner = {
        (thing.article, index): entity.id
        for group, entity in zip(clusters, entities, strict=True)
        for thing in group
        for index in thing.mentions
    }
    return tuple(sorted(entities, key=lambda entity: (-entity.mentions, entity.id))), owner
