"""The words of a figure's clause, which tell of what it is said."""

import re

from dossier.link.names import fold
from dossier.link.ties.terms import stem, weight
from dossier.model import Sentence

REACH = 45
"""Characters on each side of a figure."""
ROOT = 6
"""Letters."""
MOVES = {
    word: direction
    for direction, words in (
        ("up", "rise rises rose risen rising increase increased climbed grow grew grown up gain gained jumped"),
        ("down", "fall falls fell fallen falling decrease drop dropped down decline declined slip slipped shed sank"),
    )
    for word in words.split()
}


def root(word: str) -> str:
    """Return what all forms of a word have in common: `cancel`, `cancelled`."""
    return stem(word)[:ROOT]


def words_near(sentence: Sentence, start: int, end: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return the roots of the telling words in the clause of a span of the article, and `up` or `down`, if so it is."""
    at, after = start - sentence.start, end - sentence.start
    left = re.split(r"[;:.“”]", sentence.text[max(0, at - REACH) : at])[-1]
    right = re.split(r"[;:.“”]|, |\band\b", sentence.text[after : after + REACH])[0]
    lemmas = {root(lemma) for lemma in sentence.lemmas if weight(lemma) > 0}
    words = set(re.findall(r"\w+", fold(f"{left} {right}")))
    telling = {root(word) for word in words - MOVES.keys()} & lemmas
    return frozenset(telling), frozenset(MOVES[word] for word in words & MOVES.keys())
