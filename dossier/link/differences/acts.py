"""The words beside a date or a time, which tell what it is the time of."""

import re

from dossier.link.differences.told import Told
from dossier.link.names import fold
from dossier.link.saying import SAID

NEAR = 48
"""Characters on each side of a date that tell what it is the date of."""
FIRST = 5
"""Words of a sentence among which its verb stands."""
CLAUSE = re.compile(r"[;:.“”]|,? \b(?:where|when|who|after|before|while)\b")
"""Here another act may begin."""
PREPOSITION = re.compile(r"(?i)(?:(?:^| )(?:early|late|on|in|since|from|by|until|last|the))+ ?$")


def same_act(a: Told, x: tuple[int, int], b: Told, y: tuple[int, int]) -> bool:
    """Tell whether two spans stand beside the same words: two, or one that is right before one of them."""
    others = _around(b, *y)
    shared = {word for word in _around(a, *x) if any(_akin(word, other) for other in others)}
    last = telling(a, _last(a, *x)) | telling(b, _last(b, *y))
    return len(shared) > 1 or any(_akin(word, other) for word in shared for other in last)


def telling(one: Told, near: str) -> set[str]:
    """Return the verbs and nouns among the words, but for names and verbs of speech."""
    names = {word for m in one.mentions for word in fold(m.text).split()}
    lemmas = set(one.sentence.lemmas)
    stems = ((w, re.sub(r"(?:ies|es|s|ed|d|ing)$", "", w)) for w in re.findall(r"[a-z]{3,}", fold(near)))
    return {stem for word, stem in stems if word not in names | SAID and any(one.startswith(stem) for one in lemmas)}


def _last(one: Told, start: int, end: int) -> str:
    """Return the last word before a span but for prepositions, or the first ones after it where it begins."""
    before = re.findall(r"\w+", PREPOSITION.sub("", one.before(start)))
    return " ".join(before[-1:] or re.findall(r"\w+", one.after(end))[:FIRST])


def _akin(word: str, other: str) -> bool:
    """`Inspectors` and `inspected` tell of one act."""
    return word == other or (min(len(word), len(other)) > 5 and word[:6] == other[:6])


def _around(one: Told, start: int, end: int) -> set[str]:
    before, after = one.before(start), one.after(end)
    if len(before.split()) > 1:  # else the sentence begins with the date, and all of it tells
        before, after = CLAUSE.split(before)[-1], CLAUSE.split(after.replace(",", ";"))[0]
    return telling(one, f"{before[-NEAR:]} {after[:NEAR]}")
