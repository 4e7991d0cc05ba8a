"""The page of who is named with whom."""

from collections.abc import Sequence

from dossier.model import ORGANISATIONS, PEOPLE, Entity
from dossier.render import parts, routes
from dossier.render.charts import Chart, Node, Together, arcs
from dossier.render.lists.paged import View
from dossier.render.lookup import Lookup

NAMES = 30


def network(look: Lookup) -> View:
    """Two diagrams: of people and organisations, and with places and all other names."""
    acting = [entity for entity in look.dossier.entities if entity.type in PEOPLE | ORGANISATIONS]
    return {
        "acting": _diagram(acting, look, title="People and organisations", ident="c-acting"),
        "all": _diagram(look.dossier.entities, look, title="With places and other names", ident="c-all"),
        "names": NAMES,
    }


def _diagram(entities: Sequence[Entity], look: Lookup, *, title: str, ident: str) -> Chart | None:
    """Of those with a page, the names that stand most often beside another one of them."""
    able = {entity.id: entity for entity in entities if routes.has_page(entity)}
    weight = {it: sum(n for other, n in look.beside.get(it, {}).items() if other in able) for it in able}
    most = sorted(able, key=lambda it: (-weight[it], it))[:NAMES]
    nodes = [_node(able[it], look) for it in most]
    ties = [
        Together(one, other, times)
        for one in most
        for other, times in look.beside.get(one, {}).items()
        if one < other and other in set(most)
    ]
    return arcs(nodes, ties, title=title, ident=ident)


def _node(entity: Entity, look: Lookup) -> Node:
    name = parts.name(look, entity, "")
    return Node(entity.id, name.text, entity.mentions, name.href, name.kind)
