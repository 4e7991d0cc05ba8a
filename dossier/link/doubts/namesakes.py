"""Entities of one name or nearly one that were kept apart: perhaps they are the same."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from dossier.link.doubts.words import IN_WORDS
from dossier.link.entities.nicknames import same_given_name
from dossier.link.entities.things import family
from dossier.link.names import acronym, fold, looks_like_acronym, person_key, plain_key, surname
from dossier.link.places import place_key
from dossier.model import PEOPLE, AnnotatedArticle, Doubt, Entity

LARGEST_BLOCK = 40
"""A word that more names have tells nothing."""
LEAST_LETTERS = 8
MOST_EDITS = 2


def doubtful_names(linked: Sequence[AnnotatedArticle], entities: Sequence[Entity]) -> Iterator[Doubt]:
    """Yield the pairs of entities of one kind whose names could be one's; of people of one name not every pair."""
    blocks: dict[tuple[str, str], list[Entity]] = defaultdict(list)
    for entity in entities:
        for word in _words(entity):
            blocks[family(entity.type), word].append(entity)
    pairs = {
        tuple(sorted((a, b), key=lambda entity: (-entity.mentions, entity.id)))
        for block in blocks.values()
        if len(block) <= LARGEST_BLOCK
        for a, b in combinations(block, 2)
    }
    most: dict[str, str] = {}
    for entity in sorted(entities, key=lambda entity: (-entity.mentions, entity.id)):
        most.setdefault(person_key(entity.name), entity.id)
    for more, less in sorted(pairs, key=lambda pair: (pair[0].id, pair[1].id)):
        if more.type in PEOPLE and most[person_key(less.name)] not in (more.id, less.id):
            continue  # of many of one name each is asked about once, with the one named most
        found = _people(more, less) if more.type in PEOPLE else _bodies(more, less)
        if found:
            reason, likely = found
            yield Doubt("perhaps-same", (more.id, less.id), reason, _weight(likely, less))


def of_two_kinds(entities: Sequence[Entity]) -> Iterator[Doubt]:
    """Yield the pairs of one name, of which one is somebody or a work and the other a body or a place."""
    named: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        named[plain_key(entity.name)].append(entity)
    for some in named.values():
        for more, less in combinations(sorted(some, key=lambda entity: (-entity.mentions, entity.id)), 2):
            if family(more.type) != family(less.type):
                reason = f"{more.name} is once {IN_WORDS[more.type]} and once {IN_WORDS[less.type]}"
                likely = 0.6 if " " in plain_key(more.name) else 0.3
                yield Doubt("perhaps-same", (more.id, less.id), reason, weight=_weight(likely, less))


def _weight(likely: float, less: Entity) -> float:
    return round(likely * (0.5 + 0.5 * less.mentions / (less.mentions + 3)), 3)


def _words(entity: Entity) -> set[str]:
    """Return what a name that could be the same has in common with this one, for looking it up."""
    if entity.type in PEOPLE:
        words = person_key(entity.name).split()
        return {words[0], surname(entity.name)}
    letters = acronym(entity.name)
    words = plain_key(entity.name).split()
    together = {"".join(words), fold(_written_large(entity.name))}
    return {word for word in words if len(word) > 3} | together | ({letters} if letters else set())


def _written_large(name: str) -> str:
    """Return a name without the words for its kind that follow it: `RT television` gives `RT`."""
    words = name.split()
    while len(words) > 1 and words[-1].islower():
        words.pop()
    return " ".join(words)


def _people(a: Entity, b: Entity) -> tuple[str, float] | None:
    one, other = person_key(a.name), person_key(b.name)
    if one == other:
        told = " / ".join(entity.roles[0].told for entity in (a, b) if entity.roles)
        return f"two people called {b.name} were kept apart" + (f": {told}" if told else ""), 0.7
    if " " not in one or " " not in other:
        long, short = (a, b) if " " in one else (b, a)
        if surname(long.name) == person_key(short.name):
            return f"{short.name}, without a given name, could be {long.name}", 0.6
        return None
    given, last, other_given, other_last = one.split()[0], surname(a.name), other.split()[0], surname(b.name)
    if last == other_last and (
        same_given_name(given, other_given) or given[0] == other_given[0] == min(given, other_given, key=len)
    ):
        return f"{a.name} and {b.name} have one surname and forms of one given name", 0.6
    if last == other_last and _alike(given, other_given):
        return f"{a.name} and {b.name} have one surname and given names spelled alike", 0.5
    if given == other_given and _alike(last, other_last):
        return f"{a.name} and {b.name} have one given name and surnames spelled alike", 0.6
    return None


def _alike(a: str, b: str) -> bool:
    return min(len(a), len(b)) >= 5 and a[0] == b[0] and int(Levenshtein.distance(a, b)) <= MOST_EDITS


def _bodies(a: Entity, b: Entity) -> tuple[str, float] | None:
    one, other = plain_key(a.name), plain_key(b.name)
    if one == other:
        return f"{a.name} is once {IN_WORDS[a.type]} and once {IN_WORDS[b.type]}", 0.6
    for short, long in ((a, b), (b, a)):
        letters = _written_large(short.name)
        if looks_like_acronym(letters) and fold(letters) == acronym(long.name) and not place_key(letters):
            return f"{short.name} has the initials of {long.name}", 0.5
    if min(len(one), len(other)) < LEAST_LETTERS or any(char.isdigit() for char in one + other):
        return None
    if place_key(a.name) or place_key(b.name) or one[0] != other[0]:
        return None
    if one.replace(" ", "") == other.replace(" ", ""):
        return f"{a.name} and {b.name} differ by a space only", 0.7
    if len(one.split()) == len(other.split()) and 0 < int(Levenshtein.distance(one, other)) <= MOST_EDITS:
        return f"{a.name} and {b.name} are spelled alike", 0.5
    return None
