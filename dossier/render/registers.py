"""What the registers of countries say: their names, and which place is one."""

import re

from babel import Locale

from dossier.model import PLACES, Entity

_COUNTRIES = Locale("en").territories


def country_name(code: str) -> str:
    """The usual English name of a country; its code where it has none."""
    return re.sub(r" \(.*\)| SAR China", "", _COUNTRIES.get(code, code))


def is_country(entity: Entity) -> bool:
    """Whether the place is a country itself, and not in one."""
    where = entity.place
    if where is None or where.country is None or where.subdivision or entity.type not in PLACES:
        return False
    names = {name.casefold().removeprefix("the ") for name in (entity.name, *entity.aliases)}
    return where.source.partition(";")[0] == "ISO 3166" or country_name(where.country).casefold() in names
