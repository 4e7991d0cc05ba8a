"""Cities that two passages give differently for the same: `arrested in Lisbon`, `arrested in Porto`."""

import re
from collections.abc import Iterator, Mapping
from math import asin, cos, radians, sin, sqrt

from dossier.link.differences.told import Told
from dossier.link.names import fold, word_set
from dossier.link.ties.terms import weight
from dossier.model import PLACES, Difference, Mention, Place

ROLE = re.compile(
    r"\b(?P<act>[a-z]+)(?: (?:early|late|again|dead))?(?:,? (?:on )?[A-Z][a-z]+day(?: [a-z]+)?)?"
    r" (?P<at>in|at|near|off|outside) (?:the )?(?:(?:central|downtown|(?:north|south|east|west)(?:ern)?) )?$"
)
"""What stands before a place and gives its role: a word, and a preposition."""
LASTING = word_set(
    "live lived living reside based work worked working serve served serving stationed headquartered located"
    " play played playing study studied office home house family branch shop store plant school hospital"
)
"""Beside these stands where someone lives or works, or one of many: what is said of one place, is true of another."""
OF_A_CITY = "GeoNames"
"""The source of a city's place. Regions and countries have others; of two of them one may be a part of the other."""
FAR = 50
"""Kilometres between two cities of which neither is a suburb of the other."""
EARTH = 6371
"""Its radius in kilometres."""
SHARED, SHARE = 3, 0.5
"""The fewest telling words in both passages, and their least share of the shorter one's, names apart."""
TELLING = 0.4
"""The least weight of a word that tells something."""
Where = Mapping[str, Place]
"""Where an entity is, by its id, as far as the registers know."""


def places(a: Told, b: Told, where: Where) -> Iterator[Difference]:
    """Yield the cities to which both passages give one role, each to one alone, where the rest is much the same."""
    here, there = _in_roles(a), _in_roles(b)
    for role in sorted(here.keys() & there.keys()):
        if len(here[role]) == len(there[role]) == 1 and _alike(a, b):
            x, y = here[role][0], there[role][0]
            if not _names(a, y) and not _names(b, x) and _apart(where.get(x.entity or ""), where.get(y.entity or "")):
                yield Difference("place", " ".join(x.text.split()), " ".join(y.text.split()))


def _in_roles(one: Told) -> dict[tuple[str, str], list[Mention]]:
    """Return the places to which the passage gives each role: `arrested`, `in`."""
    found: dict[tuple[str, str], list[Mention]] = {}
    for mention in one.mentions:
        role = ROLE.search(one.before(mention.start))
        if role and mention.entity and mention.type in PLACES and mention.form in ("name", "alias", "acronym"):
            act = role["act"]
            if weight(act) >= TELLING and act not in LASTING and not act.endswith("s"):
                found.setdefault((act, role["at"]), []).append(mention)
    return found


def _names(one: Told, place: Mention) -> bool:
    return any(mention.entity == place.entity for mention in one.mentions)


def _alike(a: Told, b: Told) -> bool:
    """Tell whether the passages have most of their telling words in common, names apart."""
    here, there = _telling(a), _telling(b)
    shared = len(here & there)
    return shared >= SHARED and shared >= SHARE * min(len(here), len(there))


def _telling(one: Told) -> set[str]:
    names = {word for mention in one.mentions if mention.entity for word in fold(mention.text).split()}
    return {lemma for lemma in one.sentence.lemmas if weight(lemma) >= TELLING} - names


def _apart(x: Place | None, y: Place | None) -> bool:
    """Tell whether two places are cities, and lie too far from each other to be taken for one."""
    return x is not None and y is not None and x.source == y.source == OF_A_CITY and _distance(x, y) > FAR


def _distance(x: Place, y: Place) -> float:
    """Return the kilometres between two places that have a position."""
    north, east, other_north, other_east = (
        radians(degrees or 0.0) for degrees in (x.latitude, x.longitude, y.latitude, y.longitude)
    )
    square = sin((north - other_north) / 2) ** 2 + cos(north) * cos(other_north) * sin((east - other_east) / 2) ** 2
    return 2 * EARTH * asin(sqrt(square))
