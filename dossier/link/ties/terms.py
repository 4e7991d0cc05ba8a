"""How much a word says: rare ones much, everyday ones little, function words nothing.

Weights come from a fixed list of the commonest words of English news, in order of frequency, and not from the
dossier: so an article more or less changes no other article's ties.
"""

import math
import re
from collections.abc import Iterable, Mapping, Set
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


@lru_cache(maxsize=65536)
def stem(lemma: str) -> str:
    """Return what verb and noun of one thing have in common: `arrest`, `arrested`; `injure`, `injuries`."""
    if len(lemma) < 6:
        return lemma
    return re.sub(r"(?:ations?|ments?|ings?|ers?|ors?|ed|es|s|ions?|e|ly|al)$", "", lemma)[:7]


def vector(lemmas: Iterable[str]) -> dict[str, float]:
    """Return the squared weight of each lemma that says something, damped where it is repeated."""
    counts: dict[str, int] = {}
    for lemma in lemmas:
        counts[lemma] = counts.get(lemma, 0) + 1
    return {lemma: (1 + math.log(n)) * weight(lemma) ** 2 for lemma, n in counts.items() if weight(lemma) > 0}


def dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return the sum of the products of what both have."""
    if len(b) < len(a):
        a, b = b, a
    return sum(value * b[lemma] for lemma, value in a.items() if lemma in b)


def unit(vector: Mapping[str, float]) -> dict[str, float]:
    """Return the vector with length 1; one of nothing stays nothing."""
    size = math.sqrt(sum(value * value for value in vector.values()))
    return {lemma: value / size for lemma, value in vector.items()} if size else {}


def none_shared(a: Set[object], b: Set[object]) -> bool:
    """Tell whether both have some, and none is in both."""
    return bool(a) and bool(b) and a.isdisjoint(b)
