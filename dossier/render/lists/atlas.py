"""The page of the map."""

from dossier.model import PLACES
from dossier.render import parts
from dossier.render.charts import Pin, world
from dossier.render.lists.paged import View
from dossier.render.lookup import Lookup
from dossier.render.registers import is_country

MOST = 300
WIDE, NARROW = 1040, 350
"""Pixels of the sheet's width on a wide and on a narrow screen."""


def atlas(look: Lookup) -> View:
    """The map for either screen; places whose position is not known are listed."""
    mine = [entity for entity in look.dossier.entities if entity.type in PLACES]
    pins, unknown = [], []
    for entity in mine:
        name, where = parts.name(look, entity, ""), entity.place
        if where and where.latitude is not None and where.longitude is not None:
            is_it = is_country(entity)
            position = (where.latitude, where.longitude)
            pins.append(Pin(name.text, *position, entity.mentions, name.href, where.country, is_it))
        else:
            unknown.append(name)
    shown = pins[:MOST]
    return {
        "wide": world(shown, width=WIDE, ident="c-wide", css="wide"),
        "narrow": world(shown, width=NARROW, ident="c-narrow", css="narrow"),
        "places": len(pins),
        "shown": len(shown),
        "unknown": [name for name in unknown if name.href],
    }
