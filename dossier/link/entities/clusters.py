"""The same thing in several articles: joined where the names leave no doubt, kept apart where they do."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dossier.link.entities.aliases import alias_pairs
from dossier.link.entities.cities import city_pairs
from dossier.link.entities.full_names import Joined, full_name_pairs, initial_pairs
from dossier.link.entities.namesakes import namesakes_apart
from dossier.link.entities.people import pet_name_pairs, surname_pairs
from dossier.link.entities.renamed import renamed_pairs
from dossier.link.entities.things import Thing
from dossier.link.entities.types import agree_on_types
from dossier.link.entities.variants import variant_pairs
from dossier.link.names import initials, surname
from dossier.model import PEOPLE, PLACES, AnnotatedArticle

Cluster = tuple[Thing, ...]
"""All the things of the dossier that are one entity, by article and place."""
Pair = tuple[int, int]
Marks = Mapping[tuple[str, int], frozenset[tuple[int, int]]]
"""By article and start of a thing: the decisions that keep it apart, and on which side of each it is."""
STEPS = (
    initial_pairs, full_name_pairs, pet_name_pairs, surname_pairs, alias_pairs, city_pairs, variant_pairs,
    surname_pairs,
)  # fmt: skip
"""In this order. Surnames twice: what they join tells which articles are on one matter."""


def cluster(things: Iterable[Thing], marks: Marks, articles: Mapping[str, AnnotatedArticle]) -> list[Cluster]:
    """Join the things that are one entity, and none that an editor's `marks` keep apart.

    A surname that could be either of two people of one article is nobody's, and each such mention is alone.
    """
    groups: dict[tuple[object, ...], list[Thing]] = defaultdict(list)
    ordered = sorted(agree_on_types(things), key=lambda thing: (thing.article, thing.start))
    full = {(t.article, t.key) for t in ordered if t.type in PEOPLE and " " in t.key}
    bearers = Counter((article, surname(key)) for article, key in full)
    for thing in ordered:
        in_doubt = bearers[thing.article, thing.key] > 1 and thing.type in PEOPLE
        groups[(*_identity(thing), thing.start * in_doubt, marks_of((thing,), marks))].append(thing)
    clusters = [tuple(group) for group in namesakes_apart(groups.values())]
    clusters = _joined_for(clusters, renamed_pairs(clusters, articles), marks)
    for pairs in STEPS:
        clusters = _joined_for(clusters, pairs(clusters), marks)
    return clusters


def _joined_for(clusters: Sequence[Cluster], pairs: Sequence[Joined], marks: Marks) -> list[Cluster]:
    """Return the clusters with each pair made one; what joins the other keeps the reason."""
    reasons = {b: why for _, b, why in reversed(pairs)}
    told = [
        tuple(thing if thing.why else replace(thing, why=reasons[i]) for thing in group) if i in reasons else group
        for i, group in enumerate(clusters)
    ]
    return joined(told, [(a, b) for a, b, _ in pairs], marks)


def _identity(thing: Thing) -> tuple[str, ...]:
    """A person known by one name only stays with the article; any other name is the same wherever it stands."""
    if thing.type in PEOPLE and " " not in thing.key:
        return thing.family, thing.key, thing.article
    if thing.type in PEOPLE:
        return thing.family, thing.key, initials(thing.name)
    return thing.family, thing.key


def marks_of(group: Cluster, marks: Marks) -> frozenset[tuple[int, int]]:
    """Return which sides of which decisions the things are on."""
    return frozenset().union(*(marks.get((thing.article, thing.start), frozenset()) for thing in group))


def joined(clusters: Sequence[Cluster], pairs: Iterable[Pair], marks: Marks) -> list[Cluster]:
    """Return the clusters with each pair made one, in the order of the pairs, but for those that are kept apart."""
    owner = list(range(len(clusters)))
    content = dict(enumerate(clusters))
    for a, b in pairs:
        a, b = _root(owner, a), _root(owner, b)
        if a != b and not _kept_apart(content[a], content[b], marks):
            owner[b] = a
            content[a] = content[a] + content.pop(b)
    return [tuple(sorted(group, key=lambda thing: (thing.article, thing.start))) for group in content.values()]


def _kept_apart(a: Cluster, b: Cluster, marks: Marks) -> bool:
    if not marks:
        return False
    sides = marks_of(a, marks) | marks_of(b, marks)
    return len({decision for decision, _ in sides}) < len(sides)


def _root(owner: list[int], i: int) -> int:
    while owner[i] != i:
        owner[i] = owner[owner[i]]
        i = owner[i]
    return i


def type_of(group: Cluster) -> str:
    """Return the type most mentions carry; places before organisations where they are level."""
    counts = Counter(thing.type for thing in group for _ in thing.names)
    return min(counts, key=lambda kind: (-counts[kind], kind not in PLACES, kind))
