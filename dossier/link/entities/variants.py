"""Spelling variants of long names."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from dossier.link.entities.full_names import SAME_MATTER, Joined
from dossier.link.entities.kinship import Kinship
from dossier.link.entities.things import Thing
from dossier.link.names import fold
from dossier.link.places import COUNTRY

LEAST_LETTERS = 12
"""Shorter names differ by a letter and are two people."""
MOST_EDITS_A_WORD = 2


def variant_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[Joined]:
    """Pair `Volodymyr Zelensky` with `Volodymyr Zelenskyy` where the articles have more in common than the name."""
    kinship = Kinship(clusters)
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    keys = [_spelling(group[0]) for group in clusters]
    for i, key in enumerate(keys):
        words = key.split()
        if len(words) > 1 and len(key) >= LEAST_LETTERS and not key.startswith(COUNTRY):
            for n in range(len(words)):
                blocks[(clusters[i][0].family, str(len(words)), str(n), words[n])].append(i)
    pairs = {pair for block in blocks.values() for pair in _alike(block, keys, clusters) if kinship.akin(*pair)}
    return [(a, b, _reason(clusters[a][0].name, clusters[b][0].name)) for a, b in sorted(pairs)]


def _reason(name: str, other: str) -> str:
    edits = int(Levenshtein.distance(fold(name), fold(other)))
    letters = f"{edits} letter{'s' if edits > 1 else ''} of difference" if edits else "the same letters"
    return f"spelled like {name} ({letters}) {SAME_MATTER}"


def _spelling(thing: Thing) -> str:
    return thing.key if thing.family == "person" else fold(thing.key)


def _alike(
    block: Sequence[int], keys: Sequence[str], clusters: Sequence[tuple[Thing, ...]]
) -> Iterator[tuple[int, int]]:
    for n, a in enumerate(block):
        for b in block[n + 1 :]:
            if _is_variant(keys[a].split(), keys[b].split(), of_person=clusters[a][0].family == "person"):
                yield a, b


def _is_variant(a: Sequence[str], b: Sequence[str], *, of_person: bool) -> bool:
    """Tell whether one word alone differs, a long one, by a letter or two and not in its first letter or a figure.

    Given names must be the same: Mario is not Maria.
    """
    if of_person and a[0] != b[0]:
        return False
    different = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(different) != 1:
        return False
    x, y = different[0]
    if min(len(x), len(y)) < 5 or x[0] != y[0] or any(char.isdigit() for char in x + y):
        return False
    return int(Levenshtein.distance(x, y)) <= min(MOST_EDITS_A_WORD, (min(len(x), len(y)) - 1) // 3)
