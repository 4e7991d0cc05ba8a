"""The entities of the dossier: found by the machine, put right by an editor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.errors import ContentError, Problem
from dossier.link.corrections.apart import keep_apart, split_thing
from dossier.link.corrections.decisions import clashes, decided, decisions, without_dropped
from dossier.link.corrections.designation import Directory, stale
from dossier.link.corrections.same import contradicted, extract_scoped, join_same
from dossier.link.entities.clusters import Cluster, Marks, cluster, marks_of
from dossier.link.entities.entity import Decided, build_entities
from dossier.link.entities.heads import split_heads
from dossier.link.entities.things import things_of
from dossier.model import AnnotatedArticle, Corrections, Entity, Judgement


@dataclass(frozen=True, slots=True)
class Resolved:
    """The entities, and which mention is of which: `owner[article, index]` is an id."""

    entities: tuple[Entity, ...]
    owner: Mapping[tuple[str, int], str]
    problems: tuple[Problem, ...]


def resolve(articles: Mapping[str, AnnotatedArticle], corrections: Corrections) -> Resolved:
    """Return the entities of the articles, which come by id, earliest first.

    Raises ContentError where two corrections contradict each other; a correction that matches nothing is a warning.
    """
    judgements = _ordered(corrections)
    named = [thing for one in articles.values() for thing in things_of(one)]
    things = [
        part
        for thing in split_heads(named, articles)
        for part in split_thing(articles[thing.article], thing, judgements)
    ]
    marks = keep_apart(things, judgements)
    clusters = extract_scoped(cluster(things, marks), judgements)
    joined, problems = join_same(clusters, _directory(clusters, articles, judgements), corrections, judgements)
    found, more = decisions(joined, _directory(joined, articles, judgements), corrections, judgements)
    faults = [*contradicted(joined, marks, corrections, judgements), *clashes(found, corrections)]
    if faults:
        raise ContentError(set(faults))
    problems += [*more, *_unmatched_different(marks, corrections, judgements)]
    by_editor = set(joined) - set(clusters)
    kept: list[Cluster] = []
    made: list[Decided] = []
    for i, group in enumerate(joined):
        left = without_dropped(group, found.get(i, []))
        if left:
            kept.append(left)
            made.append(decided(found.get(i, []), joined=group in by_editor or bool(marks_of(group, marks))))
    return Resolved(*_owned(kept, build_entities(kept, articles, made)), tuple(sorted(set(problems))))


def _ordered(corrections: Corrections) -> list[Judgement]:
    """Return the judgements in an order of their own, so that theirs in the file decides nothing."""
    return sorted(corrections.judgements, key=lambda j: (j.kind, j.names, j.article or "", j.value or "", j.line))


def _directory(
    clusters: Sequence[Cluster], articles: Mapping[str, AnnotatedArticle], judgements: Sequence[Judgement]
) -> Directory:
    entities = build_entities(clusters, articles, [Decided()] * len(clusters))
    return Directory(clusters, [entity.id for entity in entities], judgements)


def _unmatched_different(marks: Marks, corrections: Corrections, judgements: Sequence[Judgement]) -> list[Problem]:
    sides = {side for found in marks.values() for side in found}
    return [
        stale(corrections, judgement, f"nothing is called {name!r}", "correct the name or remove the entry")
        for number, judgement in enumerate(judgements)
        if judgement.kind == "different"
        for side, name in enumerate(judgement.names)
        if (number, side) not in sides
    ]


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
