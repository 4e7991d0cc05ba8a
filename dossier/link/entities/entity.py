"""Clusters of names -> the dossier's entities, with ids that addresses can be made of."""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.link.entities.clusters import Cluster, type_of
from dossier.link.entities.things import name_key
from dossier.link.names import LEGAL, TITLES, fold, looks_like_acronym, slug
from dossier.link.places import COUNTRY, country_name
from dossier.model import ORGANISATIONS, PEOPLE, AnnotatedArticle, Entity, EntityRole

MOST_ALIASES = 20
USUAL_SHARE = 0.1
"""The share of an organisation's names that its full form must have to stand on its page."""


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
    return [
        Entity(
            id=ids[i],
            name=named[i][0],
            type=named[i][1],
            aliases=_aliases(group, named[i][0]),
            roles=_roles(group, articles, order),
            mentions=sum(len(thing.mentions) for thing in group),
            articles=tuple(sorted({thing.article for thing in group}, key=order.__getitem__)),
            same_as=decided[i].same_as,
            decided_by="editor" if decided[i].any else "machine",
            note=decided[i].note,
        )
        for i, group in enumerate(clusters)
    ]


def canonical(group: Cluster) -> str:
    """Return the full name used most: `Imran Khan`, neither `Khan` nor the one `PM Imran Khan Niazi`."""
    kind = type_of(group)
    names = [_bare(name) for thing in group for name in thing.names]
    full = [name for name in names if not looks_like_acronym(name)] or names
    if kind in PEOPLE:
        full = [name for name in full if " " in name_key(name, kind)] or full
    else:
        own = {thing.key for thing in group}
        full = [name for name in full if name_key(name, kind) in own] or full
    if kind in ORGANISATIONS:
        full = _fuller(full)
    usual = country_name(group[0].key.removeprefix(COUNTRY)) if group[0].key.startswith(COUNTRY) else None
    counts = Counter(full)
    spelt = Counter(fold(name) for name in full)

    def rank(name: str) -> tuple[bool, bool, int, bool, bool, int, int, str]:
        words = fold(name).split()
        return (
            name != usual,
            kind in PEOPLE and words[0] in TITLES,
            -spelt[fold(name)],
            words[-1] in LEGAL,
            name.isupper(),
            -counts[name],
            -len(name),
            name,
        )

    return min(counts, key=rank)


def _fuller(names: list[str]) -> list[str]:
    """Return the names that say more than the one used most, where they are usual too: `Lorne Rovers`, not `Rovers`."""
    counts = Counter(fold(name) for name in names)
    most = min(counts, key=lambda name: (-counts[name], name))
    longer = [name for name in names if set(most.split()) < set(fold(name).split()) - LEGAL]
    return longer if len(longer) >= USUAL_SHARE * len(names) else names


def _bare(name: str) -> str:
    return re.sub(r"^[Tt]he ", "", name)


def _aliases(group: Cluster, name: str) -> tuple[str, ...]:
    counts = Counter(_bare(used) for thing in group for used in thing.names)
    best: dict[str, str] = {}
    for used in sorted(counts, key=lambda used: (-counts[used], used.isupper(), used)):
        best.setdefault(fold(used), used)
    best.pop(fold(name), None)
    return tuple(list(best.values())[:MOST_ALIASES])


def _roles(
    group: Cluster, articles: Mapping[str, AnnotatedArticle], order: Mapping[str, int]
) -> tuple[EntityRole, ...]:
    roles: dict[tuple[str, str], EntityRole] = {}
    for thing in group:
        for role in articles[thing.article].roles:
            if role.mention in thing.mentions:
                found = EntityRole(role.text, thing.article, role.start, role.end)
                roles.setdefault((thing.article, fold(role.text)), found)
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
