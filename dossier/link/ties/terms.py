"""How much a word says: rare ones much, everyday ones little, function words nothing.

Weights come from a fixed list of the commonest words of English news, in order of frequency, and not from the
dossier: so an article more or less changes no other article's ties.
"""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files

from dossier.link.names import word_set

EMPTY = word_set(
    "say tell be have do make get go come take see know think add ask report accord mr mrs ms one two first last"
    " new other more most many much also just even still back down well way thing lot today yesterday tomorrow"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december year month week day time morning afternoon evening night"
)
"""Words that tie nothing: reporting verbs, light verbs, and dates, which are compared as dates."""


@lru_cache(maxsize=1)
def _ranks() -> dict[str, int]:
    words = files("dossier.link.ties").joinpath("background.txt").read_text("utf-8").split()
    return {word: rank for rank, word in enumerate(words, start=1)}


@lru_cache(maxsize=65536)
def weight(lemma: str) -> float:
    """Return 0 for a word that ties nothing, up to 1 for one that is not among the common words of the list.

    By Zipf's law a word's frequency falls with its rank, so the logarithm of the rank measures what it tells.
    """
    if lemma in EMPTY or not any(char.isalnum() for char in lemma) or (len(lemma) == 1 and lemma.isalpha()):
        return 0.0
    ranks = _ranks()
    return min(1.0, math.log1p(ranks.get(lemma, len(ranks))) / math.log1p(len(ranks)))


def vector(lemmas: Iterable[str]) -> dict[str, float]:
    """Return the squared weight of each lemma that says something, damped where it is repeated."""
    counts: dict[str, int] = {}
    for lemma in lemmas:
        counts[lemma] = counts.get(lemma, 0) + 1
    return {lemma: (1 + math.log(n)) * weight(lemma) ** 2 for lemma, n in counts.items() if weight(lemma) > 0}


def cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return the likeness of two vectors, 0-1."""
    if len(b) < len(a):
        a, b = b, a
    dot = sum(value * b[lemma] for lemma, value in a.items() if lemma in b)
    size = math.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values()))
    return dot / size if size else 0.0
