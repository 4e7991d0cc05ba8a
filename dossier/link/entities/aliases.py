"""Organisations and places that one article calls by a short name and another by the full one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dossier.link.entities.full_names import SAME_MATTER, Joined
from dossier.link.entities.kinship import Kinship
from dossier.link.entities.things import Thing
from dossier.link.names import acronym, looks_like_acronym, plain_key
from dossier.model import ORGANISATIONS, PLACES

OF = "university of "
"""A town is no short form of its university."""
CONVENTIONAL = {
    "united nations": "un", "european union": "eu", "north atlantic treaty organization": "nato",
    "european commission": "ec", "world health organization": "who", "federal bureau of investigation": "fbi",
    "central intelligence agency": "cia", "international monetary fund": "imf", "world trade organization": "wto",
    "international criminal court": "icc", "association of southeast asian nations": "asean",
    "organization of petroleum exporting countries": "opec", "african union": "au",
}  # fmt: skip
"""Acronyms so usual that no article spells them out."""


def alias_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[Joined]:
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
    tails = _tails(keys, clusters)
    usual = {short: i for i, key in keys.items() if (short := CONVENTIONAL.get(key))}
    pairs: list[Joined] = []
    for i, key in keys.items():
        if key in usual:
            pairs.append((usual[key], i, f"usual acronym of {clusters[usual[key]][0].name}"))
        elif len(told[key]) == 1:
            others = [other for other in told[key] if " " in key or kinship.akin(other, i)]
            pairs += [(j, i, f"another article calls {clusters[j][0].name} so") for j in others]
        elif len(tails[key]) == 1 and not told[key]:
            pairs += [
                (j, i, f"the end of {clusters[j][0].name} {SAME_MATTER}")
                for j in tails[key]
                if kinship.akin(j, i) and not (clusters[i][0].type in PLACES and keys[j].endswith(OF + key))
            ]
        elif looks_like_acronym(clusters[i][0].name) and len(initial[key]) == 1:
            others = [other for other in initial[key] if kinship.akin(other, i)]
            pairs += [(j, i, f"initials of {clusters[j][0].name} {SAME_MATTER}") for j in others]
    return pairs


def _tails(keys: Mapping[int, str], clusters: Sequence[tuple[Thing, ...]]) -> Mapping[str, set[int]]:
    """Return by ends of two words and more which organisations' names have them: `Seafarers' Union`."""
    found: dict[str, set[int]] = defaultdict(set)
    for i, key in keys.items():
        words = key.split()
        if clusters[i][0].type in ORGANISATIONS:
            for n in range(1, len(words) - 1):
                found[" ".join(words[n:])].add(i)
    return found


def _also_called(group: tuple[Thing, ...]) -> set[str]:
    return {plain_key(name) for thing in group for name in thing.names}
