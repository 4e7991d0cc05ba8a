"""People whose full names are written differently: initials, longer and shorter forms, nicknames, other spellings."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence

from dossier.link.entities.kinship import Kinship
from dossier.link.entities.nicknames import same_given_name
from dossier.link.entities.spelling import sounds_like
from dossier.link.entities.things import Thing
from dossier.link.names import fold, initials, person_words, surname
from dossier.model import PEOPLE

NICKNAME = re.compile(r"\s[\"“‘'(]([^\"”’')]+)[\"”’')](?=\s)")
Joined = tuple[int, int, str]
"""Two clusters that are one, and why, in words."""
SAME_MATTER = "in articles that name the same people and places"


def full_name_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[Joined]:
    """Pair the full names of one person, where only one other can be meant and the articles are on the same matter."""
    kinship = Kinship(clusters)
    found: list[Joined] = []
    same: dict[int, int] = {}
    """By number the cluster that this one was found to be: two that are one are no two others."""
    for members in _by_surname(clusters).values():
        for likeness, why in LIKENESSES:
            for i in members:
                others = [
                    j for j in members
                    if j != i and likeness(clusters[j][0].name, clusters[i][0].name) and kinship.akin(i, j)
                ]  # fmt: skip
                if len({same.get(j, j) for j in others}) == 1:
                    found.append((others[0], i, why.format(clusters[others[0]][0].name)))
                    same.setdefault(i, same.get(others[0], others[0]))
    return found


def initial_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[Joined]:
    """Pair `Imran Khan` with `Imran A. Khan`, but neither `George H. Bush` nor `George Bush` with `George W. Bush`."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(clusters):
        if group[0].type in PEOPLE and " " in group[0].key:
            by_key[group[0].key].append(i)
    pairs = [(members[0], members[1]) for members in by_key.values() if len(members) == 2]
    return [
        (a, b, f"{clusters[a][0].name} with or without an initial; nobody else has the name")
        for a, b in pairs
        if bool(initials(clusters[a][0].name)) != bool(initials(clusters[b][0].name))
    ]


def _by_surname(clusters: Sequence[tuple[Thing, ...]]) -> dict[str, list[int]]:
    """Return the people of each surname as it sounds, and of each first of two surnames."""
    found: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(clusters):
        words = group[0].key.split()
        if group[0].type in PEOPLE and len(words) > 1:
            for name in {sounds_like(surname(group[0].name)), *(sounds_like(word) for word in words[1:])}:
                found[name].append(i)
    return found


def _extends(long: str, short: str) -> bool:
    """Tell whether one name has the other's words, in their order and from its first or to its last, and more."""
    more, less = person_words(long), person_words(short)
    words = iter(more)
    if len(more) <= len(less) or any(len(word) == 1 for word in less):
        return False
    return all(word in words for word in less) and (more[0] == less[0] or more[-1] == less[-1])


def _initialled(full: str, short: str) -> bool:
    """Tell whether a name has initials for given names of the other: `J. T. Okafor` or `J. Tunde`, `John Tunde`."""
    given, other = person_words(full)[:-1], person_words(short)[:-1]
    if surname(full) != surname(short) or len(given[0]) == 1:
        return False
    if any(len(word) > 1 for word in other) and len(given) != len(other):
        return False
    return len(other[0]) == 1 and all(b in (a, a[0]) for a, b in zip(given, other, strict=False))


def _called(full: str, short: str) -> bool:
    """Tell whether a name has the other's given name as a nickname within it: `Luis “Jerry” Ortega`."""
    given = person_words(short)[:-1]
    nicknames = {fold(found) for found in NICKNAME.findall(full)}
    return surname(full) == surname(short) and " ".join(given) in nicknames


def _nicknamed(a: str, b: str) -> bool:
    one, other = person_words(a)[0], person_words(b)[0]
    return surname(a) == surname(b) and one != other and same_given_name(one, other)


def _spelt_alike(a: str, b: str) -> bool:
    """Tell whether two names written in our letters can be one in others: `Yuriy Halytskyi`, `Yuri Halytsky`."""
    one, other = person_words(a), person_words(b)
    if len(one) != len(other) or one == other:
        return False
    return all(sounds_like(x) == sounds_like(y) for x, y in zip(one, other, strict=True))


LIKENESSES: tuple[tuple[Callable[[str, str], bool], str], ...] = (
    (_initialled, "initials of {} " + SAME_MATTER),
    (_extends, "a shorter form of {} " + SAME_MATTER),
    (_called, "the nickname of {} " + SAME_MATTER),
    (_nicknamed, "{} by another form of the given name, " + SAME_MATTER),
    (_spelt_alike, "{} in another spelling of the same sounds, " + SAME_MATTER),
)
