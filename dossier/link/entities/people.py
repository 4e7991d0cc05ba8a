"""People whom articles name differently: by a longer or shorter full name, or by one name only."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dossier.link.entities.kinship import Kinship
from dossier.link.entities.things import Thing
from dossier.link.names import initials, person_key, surname
from dossier.model import PEOPLE


def initial_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[tuple[int, int]]:
    """Pair `Imran Khan` with `Imran A. Khan`, but neither `George H. Bush` nor `George Bush` with `George W. Bush`."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(clusters):
        if group[0].type in PEOPLE and " " in group[0].key:
            by_key[group[0].key].append(i)
    pairs = [(members[0], members[1]) for members in by_key.values() if len(members) == 2]
    return [(a, b) for a, b in pairs if not (initials(clusters[a][0].name) and initials(clusters[b][0].name))]


def longer_name_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[tuple[int, int]]:
    """Pair `Joseph Kerr` with the one `Arthur Joseph Kerr` of the articles on the same matter."""
    kinship = Kinship(clusters)
    by_surname: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(clusters):
        if group[0].type in PEOPLE and " " in group[0].key:
            by_surname[group[0].key.split()[-1]].append(i)
    return [
        (longer[0], i)
        for members in by_surname.values()
        for i in members
        if len(longer := [j for j in members if _extends(clusters[j][0], clusters[i][0]) and kinship.akin(i, j)]) == 1
    ]


def _extends(long: Thing, short: Thing) -> bool:
    """Tell whether one name has the other's words, in their order, and more."""
    words = iter(long.key.split())
    return len(long.key.split()) > len(short.key.split()) and all(word in words for word in short.key.split())


def surname_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[tuple[int, int]]:
    """Pair `Khan` of one article with the one `Khan` whose full name stands in articles on the same matter.

    Where those know two people of that name, or the articles have nothing else in common, nobody is guessed.
    """
    kinship = Kinship(clusters)
    full: dict[str, list[int]] = defaultdict(list)
    short: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(clusters):
        if group[0].type in PEOPLE and " " not in group[0].key:
            short[group[0].key].append(i)
        elif group[0].type in PEOPLE:
            for name in _short_names(group):
                full[name].append(i)
    return [pair for name, members in short.items() for pair in _meant(members, full.get(name, []), kinship)]


def _meant(short: Sequence[int], full: Sequence[int], kinship: Kinship) -> Iterator[tuple[int, int]]:
    for place, i in enumerate(short):
        candidates = [j for j in full if kinship.akin(j, i)]
        if len(candidates) == 1:
            yield candidates[0], i
        elif not candidates:
            yield from ((i, j) for j in short[place + 1 :] if kinship.akin(i, j))


def _short_names(group: tuple[Thing, ...]) -> set[str]:
    """Return the single words this person is called by: the surname, and what an article itself uses."""
    used = {person_key(name) for thing in group for name in thing.names}
    return {surname(thing.name) for thing in group} | {name for name in used if " " not in name}
