"""Where a place lies: its country, its position, a small map, and what else lies there."""

from collections.abc import Mapping

from dossier.model import PLACES, Entity, Place
from dossier.render import parts
from dossier.render.charts import Pin, locator
from dossier.render.charts.maps import position
from dossier.render.entity.index import Index
from dossier.render.lookup import Lookup
from dossier.render.registers import country_name, is_country

UP = "../"
OTHERS = 12


def place(one: Entity, look: Lookup, index: Index) -> Mapping[str, object] | None:
    """What the registers say of it; None where they say nothing."""
    where = one.place
    if where is None:
        return None
    code = where.country or ""
    here = index.in_country.get(code, [])
    country = next((it for it in here if is_country(it)), None)
    is_it = is_country(one)
    others = [it for it in here if it.id != one.id and it.type in PLACES and not is_country(it)]
    return {
        "country": country_name(code) if code and not is_it else "",
        "country_link": parts.name(look, country, UP) if country and country.id != one.id else None,
        "code": where.subdivision or code,
        "position": _position(where),
        "source": where.source,
        "map": _map(one, where) if one.type in PLACES else None,
        "within": [parts.name(look, it, UP) for it in others[:OTHERS]] if is_it else [],
        "more": max(0, len(others) - OTHERS) if is_it else 0,
        "is_place": one.type in PLACES,
    }


def _position(where: Place) -> str:
    if where.latitude is None or where.longitude is None:
        return ""
    return position(where.latitude, where.longitude)


def _map(one: Entity, where: Place) -> object:
    if where.latitude is None or where.longitude is None:
        return None
    position = (where.latitude, where.longitude)
    pin = Pin(one.name, *position, one.mentions, None, where.country, is_country(one))
    return locator(pin, ident="c-place")
