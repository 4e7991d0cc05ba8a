"""`rename`, `type`, `link`, `note`, `not_an_entity`: what an editor says of one entity."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dossier.errors import Problem
from dossier.link.corrections.designation import KINDS_OF_ONE, Directory, contradiction, stale
from dossier.link.entities.clusters import Cluster
from dossier.link.entities.entity import Decided
from dossier.model import NAMES, Corrections, Judgement

SINGLE = ("rename", "type", "note")
"""What can have one value only."""
OF_ENTITIES = frozenset({"rename", "type", "link", "note", "not_an_entity"})


def decisions(
    clusters: Sequence[Cluster], directory: Directory, corrections: Corrections, judgements: Sequence[Judgement]
) -> tuple[dict[int, list[Judgement]], list[Problem]]:
    """Return the decisions on each cluster, and a warning for each that is on none, or that may be on several."""
    found: dict[int, list[Judgement]] = defaultdict(list)
    problems = []
    for judgement in judgements:
        if judgement.kind not in OF_ENTITIES:
            continue
        for name in judgement.names:
            members = [i for i in sorted(directory.find(name)) if _in_scope(clusters[i], judgement)]
            fault = _fault(judgement, name, members)
            if fault:
                problems.append(stale(corrections, judgement, *fault))
                continue
            for i in members:
                found[i].append(judgement)
    return found, problems


def _in_scope(group: Cluster, judgement: Judgement) -> bool:
    return judgement.article is None or any(thing.article == judgement.article for thing in group)


def _fault(judgement: Judgement, name: str, members: Sequence[int]) -> tuple[str, str] | None:
    if not members:
        return f"nothing is called {name!r}", "correct the name or remove the entry"
    if len(members) > 1 and judgement.kind in KINDS_OF_ONE:
        return f"{len(members)} entities are called {name!r}", "give the id of the one that is meant, or a scope"
    if judgement.kind == "type" and judgement.value not in NAMES:
        return f"{judgement.value!r} is no type of entity", "use one of " + ", ".join(sorted(NAMES))
    if judgement.kind in {"rename", "link", "note"} and not judgement.value:
        return "it says nothing", "give it a value"
    return None


def clashes(found: dict[int, list[Judgement]], corrections: Corrections) -> Iterator[Problem]:
    """Yield a fault for each two decisions on one entity that cannot both hold."""
    for judgements in found.values():
        for kind in SINGLE:
            alike = [judgement for judgement in judgements if judgement.kind == kind]
            yield from (contradiction(corrections, alike[0], j) for j in alike[1:] if j.value != alike[0].value)
        dropped = [j for j in judgements if j.kind == "not_an_entity" and not j.article]
        kept = [j for j in judgements if j.kind != "not_an_entity"]
        if dropped:
            yield from (contradiction(corrections, dropped[0], judgement) for judgement in kept)


def without_dropped(group: Cluster, judgements: Sequence[Judgement]) -> Cluster:
    """Return the cluster without what is no entity; empty where nothing is left."""
    dropped = [judgement for judgement in judgements if judgement.kind == "not_an_entity"]
    if any(judgement.article is None for judgement in dropped):
        return ()
    articles = {judgement.article for judgement in dropped}
    return tuple(thing for thing in group if thing.article not in articles)


def decided(judgements: Sequence[Judgement], *, joined: bool) -> Decided:
    """Return what the decisions on one entity come to. `joined` tells that an editor joined or parted it."""
    values = {j.kind: j.value for j in judgements}
    links = sorted({j.value for j in judgements if j.kind == "link" and j.value})
    return Decided(
        name=values.get("rename"),
        type=values.get("type"),
        same_as=tuple(links),
        note=values.get("note"),
        any=joined or bool(judgements),
    )
