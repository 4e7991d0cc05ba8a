"""Sentences seen as headlines and captions are written: in capitals, in Title Case, without a stop."""

import random
from collections.abc import Callable
from dataclasses import replace

from training.sentence import Sentence

UNMARKED = 0.08
"""How many sentences lose the stop that ends them."""
STOP = (1012,)
"""The word piece of a full stop."""
SMALL = "a an the and or but nor of in on at to for by with from as vs is"
"""What a headline in Title Case leaves lower."""


def small_words(pieces: Callable[[str], tuple[int, ...]]) -> frozenset[tuple[int, ...]]:
    """Return the pieces of the words that a headline leaves lower."""
    return frozenset(map(pieces, SMALL.split()))


def recased(sentence: Sentence, small: frozenset[tuple[int, ...]]) -> Sentence:
    """Headlines: now and then a sentence is seen in CAPITALS, in Title Case or all lower."""
    draw = random.random()
    if draw > 0.18:
        return sentence
    change = {2: 2, 3: 2, 1: 2, 4: 2} if draw < 0.06 else {1: 3} if draw < 0.16 else {2: 1, 3: 1, 4: 1, 7: 1}
    kept = small if 0.06 <= draw < 0.13 else frozenset()
    shapes = [
        s if n and word in kept else change.get(s, s)
        for n, (word, s) in enumerate(zip(sentence.pieces, sentence.shapes, strict=True))
    ]
    return replace(sentence, shapes=shapes)


def unmarked(sentence: Sentence) -> Sentence:
    """Now and then take a sentence's last stop away, as headlines and captions have none: where it ends stays known."""
    last = len(sentence.shapes) - 1
    if random.random() > UNMARKED or last < 3 or sentence.pieces[last] != STOP:
        return sentence
    if sentence.heads is not None and (last + 1 in sentence.heads or sentence.heads[last] == 0):
        return sentence
    parts = ("pieces", "shapes", "names", "heads", "deps", "tags", "morphs")
    shorter = {key: value[:-1] for key in parts if (value := getattr(sentence, key)) is not None}
    return replace(sentence, **shorter, open_end=True)
