"""Whether two articles are about the same matter, by what both name."""

from collections import defaultdict
from collections.abc import Sequence

from dossier.link.entities.things import Thing
from dossier.link.places import COUNTRY
from dossier.model import PEOPLE

ENOUGH = 2.0
"""How much two articles must have in common: two names, or one and two countries."""


class Kinship:
    """What each article names, so that two clusters can be asked whether any of their articles are related.

    It counts names and weighs nothing by the dossier, so that an article more or less changes no answer.
    """

    def __init__(self, clusters: Sequence[tuple[Thing, ...]]) -> None:
        self._articles = [frozenset(thing.article for thing in group) for group in clusters]
        self._named: dict[str, dict[int, float]] = defaultdict(dict)
        for i, group in enumerate(clusters):
            if group[0].type in PEOPLE and " " not in group[0].key:
                continue
            for thing in group:
                self._named[thing.article][i] = 0.5 if group[0].key.startswith(COUNTRY) else 1.0

    def akin(self, a: int, b: int) -> bool:
        """Tell whether an article of cluster `a` and one of cluster `b` name enough other things in common."""
        return any(self._common(x, y, a, b) >= ENOUGH for x in self._articles[a] for y in self._articles[b])

    def _common(self, x: str, y: str, *but: int) -> float:
        here, there = self._named[x], self._named[y]
        if len(there) < len(here):
            here, there = there, here
        return sum(weight for i, weight in here.items() if i in there and i not in but)
