"""Where a place is: only what its name alone, or its name in the articles that use it, leaves no doubt of."""

from collections.abc import Collection, Sequence
from functools import lru_cache

import pycountry

from dossier.link.names import fold, plain_key, word_set
from dossier.link.places.cities import IN_ENGLISH, LARGE, City, capital, cities, middle, regions
from dossier.link.places.countries import STATES, country, place_key
from dossier.link.places.peoples import people_country
from dossier.model import Place

KNOWN = 1_000_000
"""Inhabitants of a city that readers everywhere know."""
DOMINATES = 5
"""How many times the next of the same name it must have."""
HOME_OF = {"IC": "ES", "EA": "ES", "AC": "SH", "TA": "SH", "DG": "IO", "CP": "FR"}
"""CLDR's codes of territories that ISO 3166 has none of its own for, and the country they belong to."""
FEDERATIONS = ("US", "CA", "AU")
"""Countries whose states are known by their name alone, unless it is that of a larger city too."""
ALSO_A_STATE = {"GE": "US-GA"}
"""A country with the name of a state of another."""
COMPASS = word_set("north south east west central northern southern eastern western centre center middle")
"""Names of regions in some countries, and of anything in all."""
KINDS = frozenset({"GPE", "LOC", "NORP"})


def locate(name: str, kind: str, named_beside: Collection[str]) -> Place | None:
    """Return where a place of this name and type is, or None where that is unknown or in doubt.

    `named_beside` are the other names of places in the articles that mention it: they tell which Portland is meant.
    """
    if kind not in KINDS:
        return None
    if kind == "NORP":
        code = people_country(name)
        return Place(code, source=f"named after {_country(code)} (ISO 3166)") if code else None
    code = country(name)
    beside = [other for other in named_beside if fold(other) != fold(name)]
    if code in ALSO_A_STATE and _is_state(code, beside):
        return _region(ALSO_A_STATE[code])
    if code:
        return _of_country(HOME_OF.get(code, code), own=code not in HOME_OF)
    folded = fold(STATES.get(name, name)).removeprefix("the ")
    state = next((region for home, region in regions().get(folded, ()) if home in FEDERATIONS), None)
    found = _meant(cities().get(_city_key(name), ()), beside) if kind == "GPE" else None
    if state and (not found or found.population < LARGE or name in STATES):
        return _region(state)
    if found:
        return _of_city(found, folded)
    return _of_region(plain_key(name), beside)


SEATS = frozenset({"kremlin", "white house", "downing street", "10 downing street", "elysee", "elysee palace"})
"""Buildings from which is governed: they are places, unless they speak."""


@lru_cache(maxsize=65536)
def known_type(name: str) -> str | None:
    """Return the type of what the registers know by this name alone: countries, capitals and the largest cities."""
    if country(name):
        return "GPE"
    folded = fold(name).removeprefix("the ")
    if folded in SEATS:
        return "FAC"
    return "GPE" if known_city(name) else None


@lru_cache(maxsize=65536)
def known_city(name: str) -> City | None:
    """Return the capital or city of a million that is meant by a name alone, whatever stands beside it, or None."""
    found = None if country(name) else _meant(cities().get(fold(name), ()), ())
    return found if found and (found.population >= KNOWN or capital(found.country) == found) else None


def _city_key(name: str) -> str:
    return place_key(name) or fold(name).removeprefix("the ")


def _meant(candidates: Sequence[City], beside: Sequence[str]) -> City | None:
    """Return the one city that can be meant: of a state or country named beside it, or by far the largest."""
    here = [city for city in candidates if city.region and any(_is_region(other, city.region) for other in beside)]
    codes = {code for other in beside if (code := country(other))}
    there = [city for city in candidates if city.country in codes]
    for told in (here, there):
        if told and (len(told) == 1 or told[0].population >= DOMINATES * told[1].population):
            rivals = [city for city in candidates if city not in told]
            if told is here or not rivals or rivals[0].population < DOMINATES * told[0].population:
                return told[0]
    if not candidates or candidates[0].population < LARGE:
        return None
    alone = len(candidates) == 1 or candidates[0].population >= DOMINATES * candidates[1].population
    return candidates[0] if alone else None


def _is_region(name: str, region: str) -> bool:
    full = fold(STATES.get(name, name))
    return any(code == region for _, code in regions().get(full, ()))


def _is_state(code: str, beside: Sequence[str]) -> bool:
    """Tell whether the articles speak of the United States, and of no place in the country of that code."""
    own = any(city.country == code for other in beside for city in cities().get(fold(other), ())[:1])
    told = any(
        country(other) == "US" or any(home == "US" for home, _ in regions().get(fold(STATES.get(other, other)), ()))
        for other in beside
    )
    return told and not own


def _of_country(code: str, *, own: bool) -> Place | None:
    if pycountry.countries.get(alpha_2=code) is None and code != "XK":
        return None
    seat = capital(code) if own else None
    if seat is None:
        return Place(code, source="ISO 3166")
    source = f"ISO 3166; the position is that of the capital, {seat.name} (GeoNames)"
    return Place(code, None, round(seat.latitude, 4), round(seat.longitude, 4), source)


def _of_city(city: City, folded: str) -> Place:
    same = [code for home, code in regions().get(folded, ()) if home == city.country]
    region = city.region or (same[0] if len(same) == 1 else None)
    return Place(city.country, region, round(city.latitude, 4), round(city.longitude, 4), "GeoNames")


def _of_region(folded: str, beside: Sequence[str]) -> Place | None:
    """Return the only region of that name in a country named beside it; one with an English name of its own alone."""
    codes = {code for other in beside if (code := country(other))}
    found = [code for home, code in regions().get(folded, ()) if home in codes or code in IN_ENGLISH]
    return _region(found[0]) if len(found) == 1 and folded not in COMPASS else None


def _region(code: str) -> Place:
    position = middle(code)
    if position is None:
        return Place(code.split("-", maxsplit=1)[0], code, source="ISO 3166-2")
    return Place(
        code.split("-", maxsplit=1)[0], code, *position, "ISO 3166-2; the position is the mean of its cities (GeoNames)"
    )


def _country(code: str) -> str:
    entry = pycountry.countries.get(alpha_2=code)
    return getattr(entry, "common_name", entry.name) if entry else code
