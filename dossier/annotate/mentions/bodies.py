"""Which names of organisations, places and the rest are one thing's in one article: spelling, acronym, shorter form."""

import re
from collections.abc import Iterable, Sequence, Set

from dossier.annotate.mentions.words import BODY_NOUNS, plain
from dossier.model import Form

LEGAL = frozenset(
    {"inc", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc", "ag", "sa", "gmbh", "nv", "asa"}
)
SMALL_WORDS = frozenset({"of", "the", "and", "for", "in", "on", "&", "de", "to", "a"})
ACRONYM = re.compile(r"[A-Z][A-Z&]{1,5}")
SHORTENED = frozenset({"ORG", "FAC", "EVENT", "LAW", "WORK_OF_ART", "PRODUCT"})
"""A part of a place's name is another place; of these types it is a short form."""
UNITS = frozenset(
    {
        "research",
        "news",
        "center",
        "centre",
        "records",
        "books",
        "studios",
        "labs",
        "security",
        "sports",
        "fair",
        "prize",
    }
    | {"awards", "tv", "radio", "online", "today", "services", "house", "daily", "times", "post"}
)
"""With one of these behind it a body's name is that of another body: a part of it, or a namesake."""
FIRMS = frozenset({"bank", "group", "company", "corporation"})
"""What a firm's name ends in, and what is left out where it is named again."""
BODIES = frozenset({"ORG", "GPE", "LOC"})
Key = tuple[str, ...]
Name = tuple[str, str]
"""Text and type."""


def chain_bodies(names: Sequence[Name], defined: Sequence[tuple[int, int]] = ()) -> list[int]:
    """Return for each (text, type), in the order of the text, the number of its thing.

    `defined` holds pairs of indices (name, acronym) that the text itself puts together: "Lorne Ferry Board (LFB)".
    """
    keys = [key_of(text, label) for text, label in names]
    chains: dict[Key, int] = {}
    for key in keys:
        chains.setdefault(key, len(chains))
    merged = dict(defined_acronyms(names, keys, defined))
    placed = {key for key, (_, label) in zip(keys, names, strict=True) if label in ("GPE", "LOC", "NORP", "PERSON")}
    bodies = {key: text for key, (text, label) in zip(keys, names, strict=True) if label in BODIES}
    first = {key: i for i, key in reversed(list(enumerate(keys)))}
    last = {key: i for i, key in enumerate(keys)}
    told: dict[str, list[Key]] = {}
    for key, i in first.items():
        told.setdefault(names[i][1], []).append(key)
    for key, i in first.items():
        text, label = names[i]
        long: set[Key] = set()
        if is_acronym(text):
            long = {k for k, name in bodies.items() if spells(k, name, letters(text))}
        elif label in SHORTENED:
            longer = longer_forms(key, told.get(label, ()), placed)
            long = {k for k in longer if first[k] < last[key] or names[first[k]][0].split()[-1].islower()}
        if len(long) == 1:
            merged.setdefault(key, long.pop())
    return [chains[root(key, merged)] for key in keys]


def root(key: Key, merged: dict[Key, Key]) -> Key:
    """Return the name at the end of a row of shorter forms."""
    seen = {key}
    while key in merged and merged[key] not in seen:
        key = merged[key]
        seen.add(key)
    return key


def key_of(text: str, label: str) -> Key:
    """Return the words that make two spellings of a name equal."""
    words = [plain(word).strip("’'\",") for word in re.split(r"[\s–-]+", text.replace("’s ", "'s "))]
    words = [word for word in words if word] or [text]
    if words[0] == "the" and len(words) > 1:
        words = words[1:]
    while len(words) > 1 and words[-1] in LEGAL:
        words = words[:-1]
    if label == "NORP" and len(words[-1]) > 3:
        words[-1] = words[-1].removesuffix("s")
    return tuple(words)


def letters(text: str) -> str:
    """Return an acronym without full stops."""
    return text.replace(".", "")


def is_acronym(text: str) -> bool:
    """Say whether a name is written as an acronym: NATO, U.S., R&A."""
    return bool(ACRONYM.fullmatch(letters(text)))


def spells(key: Key, text: str, acronym: str) -> bool:
    """Say whether the first letters of a name's words give the acronym, small words counted or not."""
    if len(key) < 2 or is_acronym(text):
        return False
    wanted = acronym.casefold()
    return wanted in ("".join(w[0] for w in key), "".join(w[0] for w in key if w not in SMALL_WORDS))


def defined_acronyms(
    names: Sequence[Name], keys: Sequence[Key], defined: Sequence[tuple[int, int]]
) -> list[tuple[Key, Key]]:
    """Return (acronym, name) as the text itself puts them together, where the acronym's letters come from the name."""
    pairs = []
    for name, acronym in defined:
        initials = "".join(word[0] for word in keys[name])
        if is_acronym(names[acronym][0]) and initials[:1] == letters(names[acronym][0])[:1].casefold():
            pairs.append((keys[acronym], keys[name]))
    return pairs


def longer_forms(own: Key, others: Iterable[Key], placed: Set[Key]) -> set[Key]:
    """Return which of the other names of its type a name ends, or begins all but one word of.

    `placed` are the names of places and people, which are no short forms.
    """
    if own in placed or (len(own) == 1 and (own[0] in BODY_NOUNS or len(own[0]) < 3)):
        return set()
    longer = [key for key in others if len(key) > len(own)]
    ends = {key for key in longer if key[-len(own) :] == own and key[0] not in ("university", "diocese")}
    owning = own[-1].endswith("'s")
    parts = BODY_NOUNS - FIRMS | UNITS
    firms = {key for key in longer if key[: len(own)] == own and key[len(own)] in LEGAL}
    return ends | firms | {key for key in longer if key[:-1] == own and (owning or key[-1] not in parts)}


def forms(texts: Sequence[str], chains: Sequence[int], *, people: bool = False) -> list[Form]:
    """Return the form of each name: the fullest of its chain is the name, a shorter one an alias."""
    acronyms = [not people and is_acronym(text) for text in texts]
    fullest: dict[int, str] = {}
    for text, chain, acronym in zip(texts, chains, acronyms, strict=True):
        best = fullest.get(chain)
        if best is None or (not acronym and (is_acronym(best) or len(text.split()) > len(best.split()))):
            fullest[chain] = text
    return [
        "acronym" if acronym else "name" if text == fullest[chain] else "alias"
        for text, chain, acronym in zip(texts, chains, acronyms, strict=True)
    ]
