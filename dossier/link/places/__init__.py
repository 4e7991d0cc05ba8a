"""Names of places: which are the same, and where on the globe they are."""

from dossier.link.places.countries import COUNTRY, country, country_name, place_key
from dossier.link.places.locate import known_city, known_type, locate
from dossier.link.places.peoples import people_country, people_key

__all__ = [
    "COUNTRY",
    "country",
    "country_name",
    "known_city",
    "known_type",
    "locate",
    "people_country",
    "people_key",
    "place_key",
]
