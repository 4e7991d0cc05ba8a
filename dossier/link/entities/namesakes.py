"""People of one full name who are hardly one by calling or age: a surgeon in Lagos, a striker in Porto."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from dossier.link.entities.callings import callings, conflict
from dossier.link.entities.things import Thing
from dossier.link.places import COUNTRY
from dossier.model import PEOPLE

ENOUGH = 2.0
"""How much two articles that name one person have in common besides: two names, or one and two countries."""
MOST_YEARS = 2
"""Between the years of birth that two ages make: a birthday, and a slip of the pen."""
Named = Mapping[str, Mapping[tuple[str, str], float]]
"""By article, what it names and how much that tells."""


def namesakes_apart(groups: Iterable[Sequence[Thing]]) -> list[list[Thing]]:
    """Return the groups of things of one name, those of people with callings or ages that conflict parted."""
    parts = [list(group) for group in groups]
    named: dict[str, dict[tuple[str, str], float]] = defaultdict(dict)
    for group in parts:
        for thing in group:
            if thing.type not in PEOPLE or " " in thing.key:
                named[thing.article][thing.family, thing.key] = 0.5 if thing.key.startswith(COUNTRY) else 1.0
    return [part for group in parts for part in _parted(group, named)]


def _parted(group: list[Thing], named: Named) -> list[list[Thing]]:
    """Return the things of one name by person: one, unless two of them conflict and have nothing else in common."""
    if group[0].type not in PEOPLE or " " not in group[0].key or len({thing.article for thing in group}) < 2:
        return [group]
    known = [_callings(thing) for thing in group]
    apart = any(
        (conflict(known[i], known[j]) or _other_age(group[i], group[j])) and not _akin(group[i], group[j], named)
        for i, j in combinations(range(len(group)), 2)
    )
    if not apart:
        return [group]
    owner = list(range(len(group)))
    for i, j in combinations(range(len(group)), 2):
        alike = (known[i] & known[j] or _same_age(group[i], group[j])) and not _other_age(group[i], group[j])
        if alike or _akin(group[i], group[j], named):
            owner = [owner[i] if home == owner[j] else home for home in owner]
    return [[thing for thing, home in zip(group, owner, strict=True) if home == one] for one in sorted(set(owner))]


def _other_age(a: Thing, b: Thing) -> bool:
    """Tell whether the ages that two articles give are those of two people."""
    return a.born is not None and b.born is not None and abs(a.born - b.born) > MOST_YEARS


def _same_age(a: Thing, b: Thing) -> bool:
    return a.born is not None and b.born is not None and not _other_age(a, b)


def _callings(thing: Thing) -> frozenset[str]:
    """Return what a person is, or where nothing says so, what the article is about."""
    return frozenset(calling for role in thing.roles for calling in callings(role)) or thing.setting


def _akin(a: Thing, b: Thing, named: Named) -> bool:
    here, there = named[a.article], named[b.article]
    own = (a.family, a.key)
    return sum(weight for name, weight in here.items() if name in there and name != own) >= ENOUGH
