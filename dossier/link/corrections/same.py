"""`same`: what an editor makes one."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.errors import Problem
from dossier.link.corrections.designation import Directory, contradiction, is_named, stale
from dossier.link.entities.clusters import Cluster, Marks, joined, marks_of
from dossier.model import Corrections, Judgement


def extract_scoped(clusters: Sequence[Cluster], judgements: Sequence[Judgement]) -> list[Cluster]:
    """Take the things of one article that a decision speaks of out of their clusters, so that they can be moved."""
    for judgement in judgements:
        if judgement.kind == "same" and judgement.article:
            clusters = [part for group in clusters for part in _parts(group, judgement)]
    return list(clusters)


def _parts(group: Cluster, judgement: Judgement) -> Iterator[Cluster]:
    moved = tuple(t for t in group if t.article == judgement.article and any(is_named(t, n) for n in judgement.names))
    rest = tuple(thing for thing in group if thing not in moved)
    if not rest or not moved or any(is_named(thing, _target(judgement)) for thing in moved):
        yield group
    else:
        yield rest
        yield moved


def join_same(
    clusters: Sequence[Cluster], directory: Directory, corrections: Corrections, judgements: Sequence[Judgement]
) -> tuple[list[Cluster], list[Problem]]:
    """Return the clusters with all that is `same` joined, and a warning for each name that nothing bears."""
    pairs: list[tuple[int, int]] = []
    problems = []
    for judgement in judgements:
        if judgement.kind != "same":
            continue
        found = [_members(clusters, directory, judgement, name) for name in judgement.names]
        missing = [name for name, members in zip(judgement.names, found, strict=True) if not members]
        if missing:
            what = "nothing is called " + " or ".join(repr(name) for name in missing)
            problems.append(stale(corrections, judgement, what, "correct the name or remove the entry"))
        members = sorted({i for group in found for i in group}) if not missing else []
        pairs += [(members[0], i) for i in members[1:]]
    return joined(clusters, pairs, {}), problems


def _members(clusters: Sequence[Cluster], directory: Directory, judgement: Judgement, name: str) -> frozenset[int]:
    found = directory.find(name)
    if not judgement.article or name == _target(judgement):
        return found
    here = (i for i in found if any(t.article == judgement.article and is_named(t, name) for t in clusters[i]))
    return frozenset(here)


def _target(judgement: Judgement) -> str:
    """Return the fullest of the names: with a scope, it is what the others are in that article."""
    return max(judgement.names, key=lambda name: (len(name.split()), len(name), name))


def contradicted(
    clusters: Sequence[Cluster], marks: Marks, corrections: Corrections, judgements: Sequence[Judgement]
) -> Iterator[Problem]:
    """Yield a fault for each cluster that `same` joined and `different` keeps apart."""
    for group in clusters:
        sides = sorted(marks_of(group, marks))
        for (number, _), (other, _) in pairwise(sides):
            if number == other:
                yield contradiction(corrections, judgements[number], _culprit(group, judgements))


def _culprit(group: Cluster, judgements: Sequence[Judgement]) -> Judgement:
    """Return the `same` that speaks of most of the group's names."""

    def bears(judgement: Judgement) -> int:
        return sum(any(is_named(thing, name) for thing in group) for name in judgement.names)

    return max((j for j in judgements if j.kind == "same"), key=lambda j: (bears(j), -j.line))
