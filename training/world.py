"""What can stand for the names of a text, and what is kept back of it.

Half of the news that the network learns from names the same few hundred people and places. What it is to learn is how a
name stands in a sentence, so now and then others stand there (`training.swap`).
"""

import zlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """`family` is what a person is called by at the second mention."""

    whole: str
    given: str
    family: str


@dataclass(frozen=True)
class World:
    """What can stand for a name. `orgs`, `places`: mentions of the training sets, by their form (see `form`),
    those of places with their label before it.
    """

    people: tuple[Person, ...]
    cities: tuple[str, ...]
    countries: tuple[str, ...]
    nations: tuple[str, ...]
    peoples: tuple[str, ...]
    orgs: dict[str, tuple[str, ...]]
    places: dict[str, tuple[str, ...]]
    every: dict[str, frozenset[str]]
    """All names of a kind (`city`, `country`, `nation`, `people`), kept back or not: by it is told what a name was."""
    usual: dict[str, str]
    """What each name of the training sets mostly is; they were labelled by machine in part, and now and then err."""


def is_held(name: str) -> bool:
    """Say whether a name is kept back: one in four."""
    return zlib.crc32(name.lower().encode()) % 4 == 0


def is_plural(demonym: str) -> bool:
    return demonym.endswith("s") and not demonym.endswith("ss")


def form(name: str) -> str:
    """Return the form of an organisation's or a place's name: `ABC`, or the number of its words up to five."""
    words = name.split()
    return "ABC" if len(words) == 1 and name.isupper() and len(name) > 1 else str(min(5, len(words)))
