"""Where single mentions go that an editor took out of what the machine made."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dossier.errors import Problem
from dossier.link.corrections.apart import others_than_itself
from dossier.link.corrections.designation import Directory, contradiction, right_name, stale
from dossier.link.corrections.same import Link, by_member, shortest
from dossier.link.corrections.taken import Taken, typed
from dossier.link.corrections.words import words_of
from dossier.link.entities.clusters import Cluster, type_of
from dossier.model import PEOPLE, Corrections, Judgement


@dataclass(slots=True)
class Placed:
    """Clusters of one mention each, how they are linked to the others, and what is wrong."""

    own: list[Cluster] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    faults: list[Problem] = field(default_factory=list)
    unmet: dict[Judgement, Problem] = field(default_factory=dict)


def place(
    taken: Sequence[Taken], clusters: Sequence[Cluster], directory: Directory, links: Sequence[Link],
    corrections: Corrections,
) -> Placed:  # fmt: skip
    """Return a cluster for each mention that stays one of something; `links` are those of other decisions."""
    placed = Placed()
    kin: dict[tuple[str, ...], int] = {}
    for one in taken:
        kinds: dict[str, Judgement] = {judgement.kind: judgement for judgement in one.judgements}
        placed.faults += _clashes(one.judgements, corrections)
        if "not_an_entity" in kinds:
            continue
        targets = _targets(one, clusters, directory, corrections, placed.unmet)
        placed.faults += _torn(targets, links, corrections)
        if not targets and not one.thing.names:
            continue
        here = len(clusters) + len(placed.own)
        if targets:
            kind = type_of(clusters[targets[0].members[0]])
            if "type" in kinds and kinds["type"].value != kind:
                placed.faults.append(contradiction(corrections, targets[0].judgement, kinds["type"]))
        else:
            kind = (kinds["type"].value if "type" in kinds else None) or one.thing.type
        placed.own.append((typed(one, kind).thing,))
        placed.links += [Link(link.judgement, (*link.members, here)) for link in targets]
        if not targets:
            other = kin.setdefault(_kind_of(one, kind, kinds), here)
            if other != here:
                placed.links.append(Link(one.judgements[0], (other, here)))
    return placed


def _clashes(judgements: Sequence[Judgement], corrections: Corrections) -> Iterator[Problem]:
    """Yield a fault for each two decisions on one mention that cannot both hold, whatever the names."""
    gone = [judgement for judgement in judgements if judgement.kind == "not_an_entity"]
    kept = [judgement for judgement in judgements if judgement.kind != "not_an_entity"]
    if gone:
        yield from (contradiction(corrections, gone[0], judgement) for judgement in kept)
    types = [judgement for judgement in judgements if judgement.kind == "type"]
    yield from (contradiction(corrections, types[0], other) for other in types[1:] if other.value != types[0].value)


def _targets(
    one: Taken, clusters: Sequence[Cluster], directory: Directory, corrections: Corrections,
    unmet: dict[Judgement, Problem],
) -> list[Link]:  # fmt: skip
    """Return which cluster each decision moves the mention to."""
    found = []
    for judgement in one.judgements:
        if judgement.kind == "same":
            [name, *_] = others_than_itself(judgement)
            members = _nearest(directory.find(name), clusters, one.thing.article)
            if len(members) == 1:
                found.append(Link(judgement, members))
            else:
                what = f"{len(members)} entities are" if members else "nothing is"
                mend = "give the id of the one that is meant" if members else right_name([name], directory.known)
                unmet[judgement] = stale(corrections, judgement, f"{what} called {name!r}", mend)
        elif judgement.kind == "type":
            alike = frozenset(i for i in directory.find(one.thing.name) if type_of(clusters[i]) == judgement.value)
            members = _nearest(alike, clusters, one.thing.article)
            found += [Link(judgement, members)] if len(members) == 1 else []
    return sorted(found, key=lambda link: link.judgement.kind)


def _nearest(found: frozenset[int], clusters: Sequence[Cluster], article: str) -> tuple[int, ...]:
    """Return the clusters; of several only the one that the article itself mentions, where it mentions one."""
    here = tuple(sorted(i for i in found if any(thing.article == article for thing in clusters[i])))
    return here if len(here) == 1 else tuple(sorted(found))


def _torn(targets: Sequence[Link], links: Sequence[Link], corrections: Corrections) -> Iterator[Problem]:
    """Yield a fault for each two decisions that move one mention to what is not the same."""
    touching = by_member(links)
    for other in targets[1:]:
        a, b = set(targets[0].members), set(other.members)
        if a != b and shortest(touching, a, b) is None:
            yield contradiction(corrections, targets[0].judgement, other.judgement)


def _kind_of(one: Taken, kind: str, kinds: Mapping[str, Judgement]) -> tuple[str, ...]:
    """Return what mentions must have in common to be one, where nobody said what they are."""
    words = " ".join(word.plain for word in words_of(one.thing.name))
    alone = "different" in kinds or (kind in PEOPLE and " " not in words)
    return (words, kind, one.thing.article if alone else "")
