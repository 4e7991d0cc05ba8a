"""People whom articles call by one name only."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dossier.link.entities.full_names import Joined
from dossier.link.entities.kinship import Kinship
from dossier.link.entities.nicknames import same_given_name
from dossier.link.entities.things import Thing
from dossier.link.names import fold, person_key, surname, word_set
from dossier.model import PEOPLE

NO_ROLE = word_set("the a an of in at for and or to its his her their from with who is was mr mrs ms dr former s new")
"""Words of roles that tell nothing."""


def surname_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[Joined]:
    """Pair `Khan` of one article with the one `Khan` whose full name stands in articles on the same matter.

    Where those know several people of that name, the one of the same role is meant, or nobody is guessed. Of articles
    on other matters the only bearer in the dossier is meant, if both say what he or she is, and say the same.
    """
    kinship = Kinship(clusters)
    full: dict[str, list[int]] = defaultdict(list)
    short: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(clusters):
        if group[0].type in PEOPLE and all(" " not in thing.key for thing in group):
            short[group[0].key].append(i)
        elif group[0].type in PEOPLE:
            for name in _short_names(group):
                full[name].append(i)
    return [
        found
        for name, members in sorted(short.items())
        for found in _meant(members, full.get(name, []), clusters, kinship)
    ]


def pet_name_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[Joined]:
    """Pair `Steve` with the only Stephen of the same article, where nobody else there has that given name."""
    home: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(clusters):
        for article in {thing.article for thing in group if thing.type in PEOPLE}:
            home[article].append(i)
    pairs = []
    for members in home.values():
        full = [j for j in members if " " in clusters[j][0].key]
        for i in members:
            name = clusters[i][0].key
            meant = [j for j in full if same_given_name(name, clusters[j][0].key.split()[0])]
            if " " not in name and len(meant) == 1:
                why = f"another form of the given name of {clusters[meant[0]][0].name} in the same article"
                pairs.append((meant[0], i, why))
    return pairs


def _meant(
    short: Sequence[int], full: Sequence[int], clusters: Sequence[tuple[Thing, ...]], kinship: Kinship
) -> Iterator[Joined]:
    for place, i in enumerate(short):
        near = [j for j in full if kinship.akin(j, i)]
        apart = [j for j in full if _side_by_side(clusters[j], clusters[i])]
        beside = any(j not in near for j in apart)
        called = [j for j in near or full if j not in apart and _same_role(clusters[i], clusters[j])]
        if len(near) == 1 and not beside and near[0] not in apart:
            yield near[0], i, f"surname of {clusters[near[0]][0].name}, whom articles on the same matter name in full"
        elif len(called) == 1 and (near or len(full) == 1):
            role = clusters[i][0].roles[0]
            yield called[0], i, f"surname of {clusters[called[0]][0].name}, of the same role: “{role}”"
        elif not near and not beside:
            for j in short[place + 1 :]:
                if kinship.akin(i, j):
                    yield i, j, "the same surname, in articles that name the same people and places"


def _side_by_side(a: Sequence[Thing], b: Sequence[Thing]) -> bool:
    """Tell whether one article names both, and did not take them for one."""
    return not {thing.article for thing in a}.isdisjoint(thing.article for thing in b)


def _same_role(a: Sequence[Thing], b: Sequence[Thing]) -> bool:
    """Tell whether two people are said to be the same: `Mayor` and `the mayor of Lorne`."""
    return bool(_role_words(a) & _role_words(b))


def _role_words(group: Sequence[Thing]) -> set[str]:
    return {word for thing in group for role in thing.roles for word in fold(role).split()} - NO_ROLE


def _short_names(group: tuple[Thing, ...]) -> set[str]:
    """Return the single words this person is called by: the surname, and what an article itself uses."""
    used = {person_key(name) for thing in group for name in thing.names}
    return {surname(thing.name) for thing in group} | {name for name in used if " " not in name}
