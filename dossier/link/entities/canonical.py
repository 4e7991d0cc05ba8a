"""Under which of its names an entity is shown."""

import re
from collections import Counter

from dossier.link.entities.clusters import Cluster, type_of
from dossier.link.entities.things import Thing, name_key
from dossier.link.names import LEGAL, TITLES, fold, looks_like_acronym, person_words, surname
from dossier.link.places import COUNTRY, country_name, known_city
from dossier.model import ORGANISATIONS, PEOPLE

USUAL_SHARE = 0.1
"""The share of an organisation's names that its full form must have to stand on its page."""


def canonical(group: Cluster) -> str:
    """Return the full name used most: `Imran Khan`, neither `Khan` nor the one `PM Imran Khan Niazi`."""
    kind = type_of(group)
    names = [bare(name) for thing in group for name in thing.names]
    full = [name for name in names if not looks_like_acronym(name)] or names
    if kind in PEOPLE:
        full = [name for name in full if " " in name_key(name, kind)] or full
        full = [name for name in full if not any(_is_tail(name, other) for other in full)]
    else:
        own = {thing.key for thing in group}
        full = [name for name in full if name_key(name, kind) in own] or full
    if kind in ORGANISATIONS:
        full = _fuller(full)
    usual = _usual(group[0])
    counts = Counter(full)
    spelt = Counter(fold(name) for name in full)
    if kind in PEOPLE:  # "Frayne" speaks for Ida Frayne, and not for the name she was born with
        alone = Counter(fold(name) for name in names if " " not in name)
        spelt.update({name: alone[surname(name)] for name in list(spelt)})

    def rank(name: str) -> tuple[bool, bool, int, bool, bool, int, int, str]:
        words = fold(name).split()
        return (
            name != usual,
            kind in PEOPLE and words[0] in TITLES,
            -spelt[fold(name)],
            words[-1] in LEGAL,
            name.isupper(),
            -counts[name],
            -len(name),
            name,
        )

    return min(counts, key=rank)


def _is_tail(name: str, other: str) -> bool:
    """Tell whether a person's name is another's without the given name: `Al Rashidi`, `Mohammed al-Rashidi`."""
    short, long = person_words(name), person_words(other)
    return len(short) < len(long) and long[-len(short) :] == short


def _fuller(names: list[str]) -> list[str]:
    """Return the names that say more than the one used most, where they are usual too: `Lorne Rovers`, not `Rovers`."""
    counts = Counter(fold(name) for name in names)
    most = min(counts, key=lambda name: (-counts[name], name))
    longer = [name for name in names if set(most.split()) < set(fold(name).split()) - LEGAL]
    return longer if len(longer) >= USUAL_SHARE * len(names) else names


def bare(name: str) -> str:
    """Return a name without the article before it."""
    return re.sub(r"^[Tt]he ", "", name)


def _usual(thing: Thing) -> str | None:
    """Return the name that the registers give a country or a known city first."""
    if thing.key.startswith(COUNTRY):
        return country_name(thing.key.removeprefix(COUNTRY))
    city = known_city(thing.name) if thing.type == "GPE" else None
    return city.name if city else None
