"""Who is named in the same sentences."""

from dossier.model import Entity
from dossier.render import parts
from dossier.render.charts import Row
from dossier.render.lookup import Lookup

UP = "../"


def beside(one: Entity, look: Lookup, *, most: int) -> list[Row]:
    """Rows of a chart: the others, the most often named with it first, and in how many sentences."""
    ordered = sorted(look.beside.get(one.id, {}).items(), key=lambda item: (-item[1], item[0]))
    names = ((parts.name(look, look.entities[other], UP), times) for other, times in ordered[:most])
    return [Row(name.text, (times,), name.href, name.kind) for name, times in names]
