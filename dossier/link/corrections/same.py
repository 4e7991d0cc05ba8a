"""`same`: what an editor makes one."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dossier.errors import Problem
from dossier.link.corrections.designation import Directory, contradiction, is_named, right_name, stale
from dossier.link.entities.clusters import Cluster, Marks, joined, marks_of
from dossier.link.entities.things import Thing
from dossier.link.names import fold
from dossier.model import Corrections, Judgement


@dataclass(frozen=True, slots=True)
class Link:
    """Clusters, by index, that a decision makes one."""

    judgement: Judgement
    members: tuple[int, ...]


def extract_scoped(clusters: Sequence[Cluster], judgements: Sequence[Judgement]) -> list[Cluster]:
    """Take the things of one article that a decision speaks of out of their clusters, so that they can be moved."""
    for judgement in judgements:
        if judgement.kind in ("same", "type") and judgement.article and not judgement.text:
            clusters = [part for group in clusters for part in _parts(group, judgement)]
    return list(clusters)


def _parts(group: Cluster, judgement: Judgement) -> Iterator[Cluster]:
    moved = tuple(thing for thing in group if thing.article == judgement.article and _is_meant(thing, judgement))
    rest = tuple(thing for thing in group if thing not in moved)
    stays = judgement.kind == "same" and any(is_named(thing, target(judgement)) for thing in moved)
    if not rest or not moved or stays:
        yield group
    else:
        yield rest
        yield moved


def _is_meant(thing: Thing, judgement: Judgement) -> bool:
    used = {fold(name) for name in thing.names} if judgement.kind == "type" else set()
    return any(is_named(thing, name) or fold(name) in used for name in judgement.names)


def links_of(
    clusters: Sequence[Cluster], directory: Directory, corrections: Corrections
) -> tuple[list[Link], list[Problem]]:
    """Return what `same` joins, but for single mentions, and a warning for each name that nothing bears."""
    links: list[Link] = []
    problems = []
    for judgement in corrections.judgements:
        if judgement.kind != "same" or judgement.text:
            continue
        found = [_members(clusters, directory, judgement, name) for name in judgement.names]
        missing = sorted(name for name, members in zip(judgement.names, found, strict=True) if not members)
        if missing:
            what = "nothing is called " + " or ".join(repr(name) for name in missing)
            problems.append(stale(corrections, judgement, what, right_name(missing, directory.known)))
        elif (many := _elsewhere(clusters, judgement, found[0])) > 1:
            what = f"{many} entities elsewhere are called {judgement.names[0]!r}"
            problems.append(stale(corrections, judgement, what, "give the ids of the two that are meant"))
        else:
            links.append(Link(judgement, tuple(sorted({i for group in found for i in group}))))
    return links, problems


def _elsewhere(clusters: Sequence[Cluster], judgement: Judgement, members: frozenset[int]) -> int:
    """Return how many the bearer of one name in one article could be; 0 where the decision is another."""
    if not judgement.article or len(judgement.names) > 1:
        return 0
    return sum(all(thing.article != judgement.article for thing in clusters[i]) for i in members)


def _members(clusters: Sequence[Cluster], directory: Directory, judgement: Judgement, name: str) -> frozenset[int]:
    found = directory.find(name)
    if not judgement.article or name == target(judgement):
        return found
    here = (i for i in found if any(t.article == judgement.article and is_named(t, name) for t in clusters[i]))
    return frozenset(here)


def target(judgement: Judgement) -> str:
    """Return the fullest of the names: with a scope, it is what the others are in that article."""
    return max(judgement.names, key=lambda name: (len(name.split()), len(name), name))


def united(clusters: Sequence[Cluster], links: Sequence[Link]) -> list[Cluster]:
    """Return the clusters with all that is linked made one."""
    return joined(clusters, [(link.members[0], i) for link in links for i in link.members[1:]], {})


def contradicted(
    clusters: Sequence[Cluster], links: Sequence[Link], marks: Marks, corrections: Corrections
) -> Iterator[Problem]:
    """Yield a fault, with every decision in it, for each two clusters that are linked and kept apart."""
    bearers: dict[int, dict[int, set[int]]] = {}
    for i, group in enumerate(clusters):
        for number, side in marks_of(group, marks):
            bearers.setdefault(number, {}).setdefault(side, set()).add(i)
    touching = by_member(links)
    for number, sides in sorted(bearers.items()):
        first, *others = sorted(sides)
        path = shortest(touching, sides[first], set().union(*(sides[side] for side in others))) if others else None
        if path:
            yield contradiction(corrections, *path, corrections.judgements[number])


def by_member(links: Sequence[Link]) -> Mapping[int, Sequence[Link]]:
    """Return for each cluster the links that it is in."""
    touching: dict[int, list[Link]] = {}
    for link in links:
        for i in link.members:
            touching.setdefault(i, []).append(link)
    return touching


def shortest(touching: Mapping[int, Sequence[Link]], starts: set[int], ends: set[int]) -> list[Judgement] | None:
    """Return the fewest decisions that link one of `starts` to one of `ends`; None where none do."""
    queue: deque[tuple[int, tuple[Judgement, ...]]] = deque((i, ()) for i in sorted(starts))
    seen = set(starts)
    while queue:
        here, way = queue.popleft()
        if here in ends and way:
            return list(way)
        for link in touching.get(here, ()):
            for there in link.members:
                if there not in seen:
                    seen.add(there)
                    queue.append((there, (*way, link.judgement)))
    return None
