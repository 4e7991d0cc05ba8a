"""What one article speaks of, and what its names are compared by."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.link.names import fold, looks_like_acronym, person_key, plain_key
from dossier.link.places import people_key, place_key
from dossier.model import PEOPLE, PLACES


@dataclass(frozen=True, slots=True)
class Thing:
    """Who or what one article refers to: one chain, or one name."""

    article: str
    start: int
    """Where it is first mentioned."""
    mentions: tuple[int, ...]
    """Indices into the article's mentions."""
    names: tuple[str, ...]
    """Each of its names as often as it stands there, in the order of the text."""
    type: str
    name: str
    """The fullest of its names."""
    roles: tuple[str, ...] = ()
    """What the article says that it is, and the descriptions it uses, in its words."""
    setting: frozenset[str] = frozenset()
    """The callings that the article is full of."""
    born: int | None = None
    """The year of birth that an age in the article makes, give or take one."""
    why: str = field(default="", compare=False)
    """Why it was joined to the others of its entity, in words."""

    @property
    def key(self) -> str:
        """What its name is compared by in other articles."""
        return name_key(self.name, self.type)

    @property
    def family(self) -> str:
        """Things of different families are never the same."""
        return family(self.type)


def family(kind: str) -> str:
    """Return the group of entity types that taggers confuse and that may be joined by name alone."""
    if kind in PEOPLE:
        return "person"
    return "body" if kind in PLACES or kind == "ORG" else "group" if kind == "NORP" else "work"


def name_key(name: str, kind: str) -> str:
    """Return what a name of this type is compared by."""
    if kind in PEOPLE:
        return person_key(name)
    if kind == "NORP":
        return people_key(name)
    if family(kind) == "body":
        return place_key(name) or plain_key(name)
    return plain_key(name)


def fullest(names: Sequence[str], kind: str) -> str:
    """Return the name that says most: the most words besides titles, then the most used, then the longest."""
    counts = Counter(names)

    def rank(name: str) -> tuple[bool, int, int, int, str]:
        words = len(name_key(name, kind).split()) if kind in PEOPLE else len(fold(name).split())
        return looks_like_acronym(name), -words, -counts[name], -len(name), name

    return min(counts, key=rank)
