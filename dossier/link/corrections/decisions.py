"""`rename`, `type`, `role`, `link`, `note`, `not_an_entity`: what an editor says of one entity."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dossier.errors import Problem
from dossier.link.corrections.designation import KINDS_OF_ONE, Directory, right_name, stale
from dossier.link.corrections.scope import Scoped
from dossier.link.corrections.taken import MOVING, Taken
from dossier.link.entities.clusters import Cluster
from dossier.link.entities.entity import Decided
from dossier.link.entities.things import fullest
from dossier.link.names import fold
from dossier.model import AnnotatedArticle, Judgement

OF_ENTITIES = frozenset({"rename", "type", "role", "link", "note", "not_an_entity"})


@dataclass(frozen=True, slots=True)
class Found:
    """The decisions on each cluster, by its index."""

    on: Mapping[int, Sequence[Judgement]]
    aliases: Mapping[int, Sequence[tuple[str | None, str]]]
    """Names that are none, of an entity that has others: article or None for all, and the name, folded."""
    problems: Sequence[Problem]


def decisions(clusters: Sequence[Cluster], directory: Directory, scoped: Scoped, taken: Sequence[Taken]) -> Found:
    """Return the decisions on each cluster, and a warning for each that is on none, or that may be on several."""
    found: dict[int, list[Judgement]] = defaultdict(list)
    aliases: dict[int, list[tuple[str | None, str]]] = defaultdict(list)
    problems = []
    for judgement, name in _named(scoped):
        if judgement.of_mention:
            members = _holding(clusters, judgement, scoped.mentions[judgement])
        else:
            named = [i for i in sorted(directory.find(name)) if _in_scope(clusters[i], judgement)]
            members = _less_moved(clusters, named, judgement, taken)
        if fault := _fault(judgement, name, members, directory):
            problems.append(stale(scoped.corrections, judgement, *fault))
            continue
        for i in members:
            if judgement.kind == "not_an_entity" and directory.only_alias(name):
                aliases[i].append((judgement.article, fold(name)))
            else:
                found[i].append(judgement)
    return Found(found, aliases, problems)


def _named(scoped: Scoped) -> Iterator[tuple[Judgement, str]]:
    for judgement in scoped.corrections.judgements:
        if judgement.kind in OF_ENTITIES and not (judgement.of_mention and judgement.kind in MOVING):
            yield from ((judgement, name) for name in judgement.names)


def _less_moved(
    clusters: Sequence[Cluster], members: list[int], judgement: Judgement, taken: Sequence[Taken]
) -> list[int]:
    """Return the clusters less those of single mentions: what is said of these holds whatever is said of the name.

    Where there are no others, these are meant, but for their type.
    """
    typed = [one for one in taken if any(j.kind == "type" for j in one.judgements)]
    moved = {(one.thing.article, one.thing.start) for one in (typed if judgement.kind == "type" else taken)}
    others = [i for i in members if not {(thing.article, thing.start) for thing in clusters[i]} <= moved]
    return others if others or judgement.kind == "type" else members


def _holding(clusters: Sequence[Cluster], judgement: Judgement, mention: int) -> list[int]:
    return [
        i
        for i, group in enumerate(clusters)
        if any(thing.article == judgement.article and mention in thing.mentions for thing in group)
    ]


def _in_scope(group: Cluster, judgement: Judgement) -> bool:
    here = [thing.article == judgement.article for thing in group]
    return judgement.article is None or (all(here) if judgement.kind == "type" else any(here))


def _fault(judgement: Judgement, name: str, members: Sequence[int], directory: Directory) -> tuple[str, str] | None:
    if not members and judgement.of_mention:
        return f"{judgement.text!r} is no entity there", "say with `same` whose name it is, or remove the entry"
    if not members:
        return f"nothing is called {name!r}", right_name([name], directory.known)
    if len(members) > 1 and judgement.kind in KINDS_OF_ONE:
        return f"{len(members)} entities are called {name!r}", "give the id of the one that is meant, or a scope"
    return None


def without_dropped(
    group: Cluster, judgements: Sequence[Judgement], aliases: Sequence[tuple[str | None, str]],
    articles: Mapping[str, AnnotatedArticle],
) -> Cluster:  # fmt: skip
    """Return the cluster without what is no entity; empty where nothing is left."""
    dropped = {judgement.article for judgement in judgements if judgement.kind == "not_an_entity"}
    if None in dropped:
        return ()
    left = []
    for thing in group:
        if thing.article in dropped:
            continue
        gone = {name for article, name in aliases if article in (None, thing.article)}
        mentions = articles[thing.article].mentions
        kept = tuple(i for i in thing.mentions if fold(mentions[i].text) not in gone)
        names = tuple(name for name in thing.names if fold(name) not in gone)
        if names == thing.names:
            left.append(thing)
        elif names:
            left.append(replace(thing, mentions=kept, names=names, name=fullest(names, thing.type)))
    return tuple(left)


def decided(judgements: Sequence[Judgement], *, joined: bool) -> Decided:
    """Return what the decisions on one entity come to. `joined` tells that an editor joined or parted it."""
    values = {j.kind: j.value for j in judgements if j.kind != "type"}
    types = [j.value for j in narrowest(judgements, "type")]
    links = sorted({j.value for j in judgements if j.kind == "link" and j.value})
    return Decided(
        name=values.get("rename"),
        type=types[0] if types else None,
        same_as=tuple(links),
        note=values.get("note"),
        any=joined or bool(judgements),
    )


def narrowest(judgements: Sequence[Judgement], kind: str) -> list[Judgement]:
    """Return those of the kind; what is said of one article holds there whatever is said of all."""
    alike = [judgement for judgement in judgements if judgement.kind == kind]
    return [judgement for judgement in alike if judgement.article] or alike if kind == "type" else alike
