"""Decisions that cannot all hold."""

from collections.abc import Iterator, Mapping, Sequence

from dossier.errors import Problem
from dossier.link.corrections.decisions import Found, narrowest
from dossier.link.corrections.designation import Directory, contradiction
from dossier.link.entities.clusters import Cluster, Marks, marks_of
from dossier.link.names import fold
from dossier.model import Corrections, Judgement

SINGLE = ("rename", "type", "note")
"""What can have one value only."""


def clashes(
    clusters: Sequence[Cluster], found: Found, links: Sequence[Sequence[Judgement]], marks: Marks,
    directory: Directory, corrections: Corrections,
) -> Iterator[Problem]:  # fmt: skip
    """Yield a fault for each two decisions on one entity that cannot both hold.

    `links` are the decisions that made each cluster one, by its index.
    """
    for i, judgements in found.on.items():
        for kind in SINGLE:
            alike = narrowest(judgements, kind)
            yield from (contradiction(corrections, alike[0], j) for j in alike[1:] if j.value != alike[0].value)
        yield from _roles([judgement for judgement in judgements if judgement.kind == "role"], corrections)
        apart = [corrections.judgements[number] for number, _ in marks_of(clusters[i], marks)]
        others = [j for j in (*judgements, *links[i], *apart) if j.kind != "not_an_entity"]
        for gone in (judgement for judgement in judgements if judgement.kind == "not_an_entity"):
            held = [j for j in others if gone.article in (None, j.article) and (gone.article is None or _moves(j))]
            yield from (contradiction(corrections, gone, judgement) for judgement in held)
    yield from _voiceless(found.on, directory, corrections)


def _moves(judgement: Judgement) -> bool:
    return judgement.kind in ("same", "different", "type")


def _voiceless(
    on: Mapping[int, Sequence[Judgement]], directory: Directory, corrections: Corrections
) -> Iterator[Problem]:
    """Yield a fault for each speaker who is said to be no entity."""
    for judgement in corrections.judgements:
        if judgement.kind == "speaker" and judgement.value:
            for i in directory.find(judgement.value):
                gone = (
                    j for j in on.get(i, ()) if j.kind == "not_an_entity" and j.article in (None, judgement.article)
                )
                yield from (contradiction(corrections, judgement, other) for other in gone)


def _roles(judgements: Sequence[Judgement], corrections: Corrections) -> Iterator[Problem]:
    """Yield a fault for each role that is put right in two ways, or given and taken."""
    for one in judgements:
        for other in judgements:
            if one.article and other.article and one.article != other.article:
                continue
            twice = one.text and other.text and fold(one.text) == fold(other.text) and one.value != other.value
            taken = one.text and other.value and fold(one.text) == fold(other.value) and one != other
            if twice or taken:
                yield contradiction(corrections, one, other)
