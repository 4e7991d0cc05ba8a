"""Clusters of names -> the dossier's entities, with ids that addresses can be made of."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.link.entities.canonical import bare, canonical
from dossier.link.entities.clusters import Cluster, type_of
from dossier.link.entities.judged import judged
from dossier.link.entities.owned import roles_of
from dossier.link.names import fold, slug
from dossier.link.places import locate
from dossier.model import AnnotatedArticle, Entity, EntityRole

MOST_ALIASES = 20


@dataclass(frozen=True, slots=True)
class Decided:
    """What an editor decided of one entity."""

    name: str | None = None
    type: str | None = None
    same_as: tuple[str, ...] = ()
    note: str | None = None
    any: bool = False


def build_entities(
    clusters: Sequence[Cluster], articles: Mapping[str, AnnotatedArticle], decided: Sequence[Decided]
) -> list[Entity]:
    """Return an entity for each cluster, in the order of the clusters. `articles` are by id, earliest first."""
    order = {name: place for place, name in enumerate(articles)}
    named = [
        (decision.name or canonical(group), decision.type or type_of(group))
        for group, decision in zip(clusters, decided, strict=True)
    ]
    ids = _ids(clusters, named, order)
    beside = _named_beside(clusters, named)
    called: dict[str, dict[int, str]] = defaultdict(dict)
    for group, (name, _) in zip(clusters, named, strict=True):
        for thing in group:
            called[thing.article].update(dict.fromkeys(thing.mentions, name))
    return [
        Entity(
            id=ids[i],
            name=named[i][0],
            type=named[i][1],
            aliases=_aliases(group, named[i][0]),
            roles=_roles(group, articles, order, called, named[i][0]),
            mentions=sum(len(thing.mentions) for thing in group),
            articles=tuple(sorted({thing.article for thing in group}, key=order.__getitem__)),
            same_as=decided[i].same_as,
            decided_by="editor" if decided[i].any else "machine",
            note=decided[i].note,
            place=locate(named[i][0], named[i][1], beside[i]),
            judged=judged(group, named[i][0]),
        )
        for i, group in enumerate(clusters)
    ]


def _named_beside(clusters: Sequence[Cluster], named: Sequence[tuple[str, str]]) -> list[frozenset[str]]:
    """Return for each cluster the other places named in its articles: they tell which Portland is meant."""
    places: dict[str, set[str]] = defaultdict(set)
    for group, (name, kind) in zip(clusters, named, strict=True):
        if kind in ("GPE", "LOC"):
            for thing in group:
                places[thing.article].add(name)
    return [frozenset().union(*(places[thing.article] for thing in group)) for group in clusters]


def _aliases(group: Cluster, name: str) -> tuple[str, ...]:
    counts = Counter(bare(used) for thing in group for used in thing.names)
    best: dict[str, str] = {}
    for used in sorted(counts, key=lambda used: (-counts[used], used.isupper(), used)):
        best.setdefault(fold(used), used)
    best.pop(fold(name), None)
    return tuple(list(best.values())[:MOST_ALIASES])


def _roles(
    group: Cluster,
    articles: Mapping[str, AnnotatedArticle],
    order: Mapping[str, int],
    called: Mapping[str, Mapping[int, str]],
    own: str,
) -> tuple[EntityRole, ...]:
    roles: dict[tuple[str, str], EntityRole] = {}
    for thing in group:
        for role in roles_of(articles[thing.article], thing.mentions, called[thing.article], own):
            roles.setdefault((thing.article, fold(role.told)), role)
    return tuple(sorted(roles.values(), key=lambda role: (order[role.article], role.start)))


def _ids(clusters: Sequence[Cluster], named: Sequence[tuple[str, str]], order: Mapping[str, int]) -> list[str]:
    """Return a slug for each; of several the first mentioned has it bare, the others with type or number."""
    by_slug: dict[str, list[int]] = defaultdict(list)
    for i, (name, _) in enumerate(named):
        by_slug[slug(name) or "x" + hashlib.sha256(fold(name).encode()).hexdigest()[:8]].append(i)
    ids: dict[int, str] = {}
    taken = set(by_slug)
    for base, members in by_slug.items():
        members.sort(key=lambda i: min((order[thing.article], thing.start) for thing in clusters[i]))
        ids[members[0]] = base
        for i in members[1:]:
            ids[i] = _free(f"{base}-{named[i][1].lower().replace('_', '-')}", taken)
            taken.add(ids[i])
    return [ids[i] for i in range(len(clusters))]


def _free(wanted: str, taken: set[str]) -> str:
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name
