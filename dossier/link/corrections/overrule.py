"""What an editor decided, laid upon what the machine joined."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dossier.errors import ContentError, Problem
from dossier.link.corrections.clashes import clashes
from dossier.link.corrections.decisions import decided, decisions, without_dropped
from dossier.link.corrections.designation import Directory, right_name, stale
from dossier.link.corrections.placing import place
from dossier.link.corrections.roles import with_roles
from dossier.link.corrections.same import Link, contradicted, extract_scoped, links_of, united
from dossier.link.corrections.scope import Scoped
from dossier.link.corrections.taken import Taken
from dossier.link.entities.clusters import Cluster, Marks, marks_of
from dossier.link.entities.entity import Decided, build_entities
from dossier.model import AnnotatedArticle, Entity, Judged, Judgement


@dataclass(frozen=True, slots=True)
class Group:
    """What is one entity, and what an editor decided of it."""

    things: Cluster
    decided: Decided
    judgements: tuple[Judgement, ...]
    """On it by name, id or mention."""
    joined: tuple[Judgement, ...]
    """That made it one."""


@dataclass(frozen=True, slots=True)
class Overruled:
    """The groups; `unmet` are decisions on one mention that cannot be done, with why not."""

    groups: tuple[Group, ...]
    problems: tuple[Problem, ...]
    unmet: Mapping[Judgement, Problem]


def overrule(
    clusters: Sequence[Cluster], taken: Sequence[Taken], marks: Marks, articles: Mapping[str, AnnotatedArticle],
    scoped: Scoped,
) -> Overruled:  # fmt: skip
    """Return the clusters as an editor wants them; `taken` are the mentions that stand in none.

    Raises ContentError where two corrections contradict each other.
    """
    corrections = scoped.corrections
    if not corrections.judgements:
        return Overruled(tuple(Group(group, Decided(), (), ()) for group in clusters), (), {})
    clusters = extract_scoped(clusters, corrections.judgements)
    directory = _directory(clusters, articles, scoped)
    links, problems = links_of(clusters, directory, corrections)
    placed = place(taken, clusters, directory, links, corrections)
    stale_ones = {**placed.unmet, **_unmatched(marks, scoped, directory)}
    if unmet := {judgement: why for judgement, why in stale_ones.items() if judgement in scoped.mentions}:
        return Overruled((), (), unmet)
    clusters, links = [*clusters, *placed.own], [*links, *placed.links]
    joined = united(clusters, links)
    directory = _directory(joined, articles, scoped)
    found = decisions(joined, directory, scoped, taken)
    ways = _ways(clusters, joined, links)
    faults = [*placed.faults, *contradicted(clusters, links, marks, corrections)]
    faults += clashes(joined, found, ways, marks, directory, corrections)
    if faults:
        raise ContentError(set(faults))
    moved = {(one.thing.article, one.thing.start) for one in taken}
    groups = []
    for i, group in enumerate(joined):
        on, aliases = tuple(found.on.get(i, ())), found.aliases.get(i, ())
        left = without_dropped(group, on, aliases, articles)
        if left:
            by_editor = ways[i] or aliases or marks_of(group, marks) or moved & {(t.article, t.start) for t in left}
            groups.append(Group(left, decided(on, joined=bool(by_editor)), on, tuple(ways[i])))
    return Overruled(tuple(groups), (*problems, *found.problems, *stale_ones.values()), {})


def _directory(clusters: Sequence[Cluster], articles: Mapping[str, AnnotatedArticle], scoped: Scoped) -> Directory:
    entities = build_entities(clusters, articles, [Decided()] * len(clusters))
    return Directory(clusters, [entity.id for entity in entities], scoped.corrections.judgements)


def _unmatched(marks: Marks, scoped: Scoped, directory: Directory) -> dict[Judgement, Problem]:
    """Return why each `different` parts nothing that has no bearer on one of its sides."""
    sides = {side for found in marks.values() for side in found}
    unmatched = {}
    for number, judgement in enumerate(scoped.corrections.judgements):
        if judgement.kind != "different":
            continue
        names = sorted(judgement.names)
        missing = [name for side, name in enumerate(names) if (number, side) not in sides]
        if judgement.of_mention:
            missing = [] if (number, 1) in sides else names
        if missing:
            what = f"nothing {'else ' if judgement.of_mention else ''}is called {' or '.join(map(repr, missing))}"
            others = [name for name in directory.known if name not in names]
            unmatched[judgement] = stale(scoped.corrections, judgement, what, right_name(missing, others))
    return unmatched


def _ways(clusters: Sequence[Cluster], joined: Sequence[Cluster], links: Sequence[Link]) -> list[list[Judgement]]:
    """Return by which decisions each of the joined clusters was made."""
    home = {(thing.article, thing.start): i for i, group in enumerate(joined) for thing in group}
    ways: list[list[Judgement]] = [[] for _ in joined]
    for link in links:
        first = clusters[link.members[0]][0]
        ways[home[first.article, first.start]].append(link.judgement)
    return ways


def with_decisions(
    entity: Entity, group: Group, articles: Mapping[str, AnnotatedArticle], scoped: Scoped
) -> tuple[Entity, list[Problem]]:
    """Return the entity with its roles put right and the names that an editor gave it, and what fits none of it."""
    judged = {
        (name, judgement.article): judgement
        for judgement in group.joined
        if judgement.kind == "same"
        for name in ((judgement.text,) if judgement.text else judgement.names)
        if name != entity.name
    }
    names = tuple(
        Judged(name, judgement.reason or "an editor says so", article, "editor")
        for (name, article), judgement in sorted(judged.items(), key=lambda item: (item[0][0], item[0][1] or ""))
    )
    told = {(one.name, one.article) for one in names}
    kept = tuple(j for j in entity.judged if not {(j.name, None), (j.name, j.article)} & told)
    found, left = with_roles(replace(entity, judged=(*kept, *names)), group.things, group.judgements, articles)
    what = f"no role of {entity.name} reads so"
    return found, [
        stale(scoped.corrections, j, what, "give the words of the role as its page shows them") for j in left
    ]
