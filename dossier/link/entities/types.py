"""One name, one type in all articles, where nothing says that they mean two things."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace

from dossier.link.entities.things import Thing, family
from dossier.link.names import LEGAL, fold, plain_key, surname
from dossier.link.places import known_type, place_key
from dossier.link.places.cities import cities
from dossier.model import PEOPLE, PLACES

SURE_TYPE = 0.8
"""The share of a surname's mentions that must agree on a type before the others follow."""
LIKELY_TYPE = 0.5
"""The same for a single name that no person of the dossier bears as a surname, and for a full one."""
OF_ONE_NAME = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC"})
"""No two things of these types have one name of several words in one dossier."""


@dataclass(frozen=True, slots=True)
class Named:
    """What the articles of a dossier call things."""

    votes: Mapping[str, Counter[str]]
    """By full name, how many mentions carry each type."""
    called: Counter[str]
    """How often somebody of this surname is named."""
    surnames: Set[str]
    firms: Set[str]
    """Names that stand with a legal form somewhere."""
    short: Counter[str]
    """How often one word stands for an organisation that its article names in full."""
    words: Set[str]
    """Words of the full names of people."""


def agree_on_types(things: Iterable[Thing]) -> list[Thing]:
    """Give things of one name the type most of their mentions carry, where there is little doubt."""
    things = list(things)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for thing in things:
        votes[plain_key(thing.name)][thing.type] += len(thing.names)
    people = [thing for thing in things if thing.type in PEOPLE]
    named = Named(
        votes,
        called=Counter(surname(thing.name) for thing in people if " " in thing.key for _ in thing.names),
        surnames={surname(thing.name) for thing in people if " " in thing.key},
        short=Counter(
            plain_key(name)
            for thing in things
            if thing.type == "ORG" and " " in thing.key
            for name in thing.names
            if " " not in name
        ),
        words={word for thing in people if " " in thing.key for word in thing.key.split()},
        firms={plain_key(name) for thing in things for name in thing.names if LEGAL & set(fold(name).split()[-1:])},
    )
    return [replace(thing, type=_agreed(thing, named)) for thing in things]


def _agreed(thing: Thing, named: Named) -> str:
    name = plain_key(thing.name)
    counts = named.votes[name]
    best = min(counts, key=lambda kind: (-counts[kind], kind))
    if len(counts) > 1 and " " in name and counts.keys() <= OF_ONE_NAME and counts.keys() & PEOPLE:
        if name in named.firms:
            return "ORG"
        if counts[best] > LIKELY_TYPE * counts.total():
            return best
    if _is_called(thing, name, named):
        return "PERSON"
    if thing.type in PEOPLE and name not in named.words and named.short[name] >= counts.total():
        return "ORG"
    least = SURE_TYPE if " " in name or name in named.surnames else LIKELY_TYPE
    if counts[best] > least * counts.total():
        return best
    within = {kind: n for kind, n in counts.items() if family(kind) == thing.family}
    return min(within, key=lambda kind: (-within[kind], kind))


def _is_called(thing: Thing, name: str, named: Named) -> bool:
    """Tell whether what was taken for a place is the surname of somebody named far more often, and no known city."""
    known = known_type(thing.name) or place_key(thing.name) or name in cities()
    if thing.type not in PLACES or name not in named.surnames or known:
        return False
    places = sum(n for kind, n in named.votes[name].items() if kind not in PEOPLE)
    return named.called[name] >= SURE_TYPE * (named.called[name] + places)
