"""Organisations and places that one article calls by a short name and another by the full one."""

from collections import defaultdict
from collections.abc import Sequence

from dossier.link.entities.kinship import Kinship
from dossier.link.entities.things import Thing
from dossier.link.names import acronym, looks_like_acronym, plain_key

CONVENTIONAL = {
    "united nations": "un", "european union": "eu", "north atlantic treaty organization": "nato",
    "european commission": "ec", "world health organization": "who", "federal bureau of investigation": "fbi",
    "central intelligence agency": "cia", "international monetary fund": "imf", "world trade organization": "wto",
    "international criminal court": "icc", "association of southeast asian nations": "asean",
    "organization of petroleum exporting countries": "opec", "african union": "au",
}  # fmt: skip
"""Acronyms so usual that no article spells them out."""


def alias_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[tuple[int, int]]:
    """Pair a short name with the one organisation or place that an article itself calls so, or whose initials it is.

    Only where no other could be meant; initials alone need articles on the same matter besides.
    """
    kinship = Kinship(clusters)
    keys = {i: group[0].key for i, group in enumerate(clusters) if group[0].family == "body"}
    told: dict[str, set[int]] = defaultdict(set)
    initial: dict[str, set[int]] = defaultdict(set)
    for i, key in keys.items():
        for name in _also_called(clusters[i]):
            if name != key:
                told[name].add(i)
        letters = acronym(clusters[i][0].name)
        if letters and len(letters) >= 3:
            initial[letters].add(i)
    usual = {short: i for i, key in keys.items() if (short := CONVENTIONAL.get(key))}
    pairs = []
    for i, key in keys.items():
        if key in usual:
            pairs.append((usual[key], i))
        elif len(told[key]) == 1:
            pairs += [(other, i) for other in told[key] if " " in key or kinship.akin(other, i)]
        elif looks_like_acronym(clusters[i][0].name) and len(initial[key]) == 1:
            pairs += [(other, i) for other in initial[key] if kinship.akin(other, i)]
    return pairs


def _also_called(group: tuple[Thing, ...]) -> set[str]:
    return {plain_key(name) for thing in group for name in thing.names}
