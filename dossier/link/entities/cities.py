"""Cities that go by two names: `Kiev` and `Kyiv`."""

from collections import defaultdict
from collections.abc import Sequence

from dossier.link.entities.full_names import Joined
from dossier.link.entities.things import Thing
from dossier.link.places import known_city


def city_pairs(clusters: Sequence[tuple[Thing, ...]]) -> list[Joined]:
    """Pair the names under which the register knows one large city, and no other could be meant."""
    found: dict[object, list[int]] = defaultdict(list)
    for i, group in enumerate(clusters):
        city = known_city(group[0].name) if group[0].type == "GPE" else None
        if city:
            found[city].append(i)
    return [
        (members[0], i, f"GeoNames knows it as another name of {clusters[members[0]][0].name}")
        for members in found.values()
        for i in members[1:]
    ]
