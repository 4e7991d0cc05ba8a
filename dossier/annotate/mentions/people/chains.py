"""Which names of people in one article are one person's: full name, surname, given name, initials.

Precision first: a surname that could be two persons' is nobody's.
"""

import re
import unicodedata
from collections.abc import Sequence, Set
from dataclasses import dataclass

from dossier.annotate.mentions.people.bearers import born_otherwise, established
from dossier.annotate.mentions.people.given_names import likely_gender
from dossier.annotate.mentions.words import Gender

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
Parts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A person's name where it stands."""

    text: str
    block: int = 0
    title: frozenset[str] = frozenset()
    """The title words before the name, in lower case."""
    gender: Gender | None = None
    of_birth: bool = False
    """Whether the sentence says that somebody was born so."""


def chain_people(names: Sequence[Named], firms: Set[str] = frozenset()) -> list[int]:
    """Return for each name (in the order of the text) the number of its person; numbers are without meaning.

    `firms` are the first words of bodies' names, in lower case: of several people of such a surname it is in doubt.
    """
    parts = with_generations([name.text for name in names])
    persons = group_full_names(parts)
    titles: dict[int, set[str]] = {}
    genders: dict[int, Gender] = {}
    chains: list[int] = []
    for name, own in zip(names, parts, strict=True):
        chain = persons.get(own)
        if chain is not None:
            titles.setdefault(chain, set()).update(name.title)
            gender = name.gender or likely_gender(name.text)
            if gender and (name.gender or chain not in genders):
                genders[chain] = gender
        chains.append(-1 if chain is None else chain)
    for i, own in enumerate(parts):
        if names[i].of_birth and len(own) > 1 and (other := born_otherwise(i, parts, chains)) is not None:
            chains = [other if chain == chains[i] else chain for chain in chains]
            persons[own] = other
    alone: dict[Parts, int] = {}
    for i, (name, own) in enumerate(zip(names, parts, strict=True)):
        if chains[i] >= 0:
            continue
        options = bearers(own, persons)
        options = [c for c in options if not name.gender or genders.get(c, name.gender) == name.gender]
        firm = len(options) > 1 and not name.title and not name.gender and own[-1] in firms
        chosen = None if firm else choose(i, names, chains, options, titles)
        if chosen is None:  # in doubt between several: nobody's; of an unknown: that unknown's
            fresh = len(persons) + i
            chosen = fresh if options else alone.setdefault(own, fresh)
        chains[i] = chosen
    return chains


def name_parts(text: str) -> Parts:
    """Return the words of a name as they are compared: no case, accents, full stops or Jr."""
    bare = unicodedata.normalize("NFKD", text.replace("’", "'"))
    words = re.split(r"[\s.]+", "".join(c for c in bare if not unicodedata.combining(c)).casefold())
    words = [word.strip(",'\"()") for word in words]
    return tuple(word for word in words if word and word not in SUFFIXES) or (text.casefold(),)


def with_generations(texts: Sequence[str]) -> list[Parts]:
    """Return the words of each name; father and son of one name in one article have given names of their own."""
    parts = [name_parts(text) for text in texts]
    told: dict[Parts, set[str]] = {}
    for text, own in zip(texts, parts, strict=True):
        if generation(text):
            told.setdefault(own, set()).add(generation(text))
    return [
        (f"{own[0]} {generation(text)}", *own[1:]) if len(told.get(own, ())) > 1 and generation(text) else own
        for text, own in zip(texts, parts, strict=True)
    ]


def generation(text: str) -> str:
    """Return what stands behind a name: `jr`, `ii`; empty where nothing does."""
    last = text.casefold().split()[-1].strip(".,")
    return last if last in SUFFIXES else ""


def group_full_names(parts: Sequence[Parts]) -> dict[Parts, int]:
    """Return the person of each name of two words or more; one that fits two different persons is a third."""
    persons: dict[Parts, int] = {}
    for own in sorted(dict.fromkeys(p for p in parts if len(p) > 1), key=len, reverse=True):
        fitting = {chain for other, chain in persons.items() if same_person(own, other)}
        persons[own] = fitting.pop() if len(fitting) == 1 else len(persons)
    return persons


def same_person(a: Parts, b: Parts) -> bool:
    """Say whether two names of two words or more can be forms of one: a part of the other, initials, middle names."""
    short, long = sorted((a, b), key=len)
    if short in (long[-len(short) :], long[: len(short)]):
        return True
    if short[-1] != long[-1] or not same_word(short[0], long[0]):
        return False
    middles = long[1:-1]
    return all(any(same_word(word, middle) for middle in middles) for word in short[1:-1])


def same_word(a: str, b: str) -> bool:
    """Say whether two given names are the same, or one is the other's initial."""
    return a == b or (1 in (len(a), len(b)) and a[0] == b[0])


def bearers(own: Parts, persons: dict[Parts, int]) -> list[int]:
    """Return the persons a single name can mean: by surname, if none by given name, if none by a middle name."""
    last = {chain for name, chain in persons.items() if name[-1:] == own}
    first = {chain for name, chain in persons.items() if name[:1] == own}
    middle = {chain for name, chain in persons.items() if own[0] in name}
    return sorted(last or first or middle)


def choose(
    i: int, names: Sequence[Named], chains: Sequence[int], options: Sequence[int], titles: dict[int, set[str]]
) -> int | None:
    """Return the one of several bearers of a name that is meant by the name at `i`, or None where that is in doubt."""
    if len(options) <= 1:
        return options[0] if options else None
    entitled = [chain for chain in options if names[i].title & titles.get(chain, set())]
    if len(entitled) == 1:
        return entitled[0]
    before = {chains[j] for j in range(i)} & set(options)
    if len(before) == 1:
        return before.pop()
    owner = established(i, [name.text for name in names], [name.block for name in names], chains, options)
    if owner is not None:
        return owner
    near = {chains[j] for j in range(i) if names[j].block >= names[i].block - 1} & set(options)
    return near.pop() if len(near) == 1 else None
