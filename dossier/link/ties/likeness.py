"""How alike two sentences are, given the two articles they stand in and nothing else."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from dossier.link.ties.tellings import Telling
from dossier.link.ties.terms import dot, unit

Places = tuple[int, int]
"""The places of two sentences, one of each article."""


class ArticlePair:
    """Two articles: what most of their sentences say tells little about any one of them."""

    def __init__(self, a: Telling, b: Telling) -> None:
        self.a, self.b = a, b
        self.likeness = dot(a.direction, b.direction)

    @cached_property
    def alike(self) -> Mapping[Places, float]:
        """The likeness, 0-1, of each two sentences that share a word; words of many sentences of both count little."""
        there: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, vector in enumerate(self._vectors(self.b)):
            for lemma, value in vector.items():
                there[lemma].append((place, value))
        alike: dict[Places, float] = defaultdict(float)
        for place, vector in enumerate(self._vectors(self.a)):
            for lemma, value in vector.items():
                for other, weight in there.get(lemma, ()):
                    alike[place, other] += value * weight
        return {places: round(score, 9) for places, score in alike.items()}

    @cached_property
    def _sentences_with(self) -> Counter[str]:
        return Counter(
            lemma for telling in (self.a, self.b) for profile in telling.profiles for lemma in profile.vector
        )

    def _vectors(self, telling: Telling) -> Iterator[Mapping[str, float]]:
        size = len(self.a.profiles) + len(self.b.profiles)
        for profile in telling.profiles:
            yield unit(
                {
                    lemma: value * math.log1p(size / (1 + self._sentences_with[lemma]))
                    for lemma, value in profile.vector.items()
                }
            )


def longest_run(a: Sequence[str], b: Sequence[str]) -> int:
    """Return how many words running two sentences have in common."""
    best, before = 0, [0] * (len(b) + 1)
    for word in a:
        now = [0] * (len(b) + 1)
        for j, other in enumerate(b, start=1):
            if word == other:
                now[j] = before[j - 1] + 1
                best = max(best, now[j])
        before = now
    return best
