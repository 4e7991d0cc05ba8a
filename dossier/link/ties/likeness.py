"""How alike two sentences are, given the two articles they stand in and nothing else."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from dossier.link.ties.profiles import Profile
from dossier.link.ties.tellings import Telling
from dossier.link.ties.terms import dot, unit

Places = tuple[int, int]
"""The places of two sentences, one of each article."""
Vectors = Sequence[tuple[int, Mapping[str, float]]]
"""By the place of the sentence."""


class ArticlePair:
    """Two articles: what most of their sentences say tells little about any one of them."""

    def __init__(self, a: Telling, b: Telling) -> None:
        self.a, self.b = a, b
        self.likeness = dot(a.direction, b.direction)

    @cached_property
    def alike(self) -> Mapping[Places, float]:
        """The likeness, 0-1, of each two sentences that share a word; words of many sentences of both count little."""
        return _alike(self._vectors[0], self._vectors[1])

    @cached_property
    def headlines(self) -> Mapping[Places, float]:
        """The same of each headline with the other's, and with the sentences of the other article."""
        a, b = (self._weighed([one.headline] if one.headline else []) for one in (self.a, self.b))
        return {**_alike(a, [*b, *self._vectors[1]]), **_alike(self._vectors[0], b)}

    def like(self, a: Profile, b: Profile) -> float:
        """Return how like are a sentence or headline of each, which have a word in common."""
        return (self.headlines if a.is_headline or b.is_headline else self.alike)[a.place, b.place]

    @cached_property
    def _vectors(self) -> tuple[Vectors, Vectors]:
        return self._weighed(self.a.profiles), self._weighed(self.b.profiles)

    @cached_property
    def _sentences_with(self) -> Counter[str]:
        return Counter(
            lemma for telling in (self.a, self.b) for profile in telling.profiles for lemma in profile.vector
        )

    def _weighed(self, profiles: Iterable[Profile]) -> Vectors:
        size = len(self.a.profiles) + len(self.b.profiles)
        return [(profile.place, unit(self._weights(profile, size))) for profile in profiles]

    def _weights(self, profile: Profile, size: int) -> dict[str, float]:
        counts = self._sentences_with
        return {lemma: value * math.log1p(size / (1 + counts[lemma])) for lemma, value in profile.vector.items()}


def _alike(here: Vectors, there: Vectors) -> Mapping[Places, float]:
    """Return the products of each two vectors that have something in common."""
    holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, vector in there:
        for lemma, value in vector.items():
            holding[lemma].append((place, value))
    alike: dict[Places, float] = defaultdict(float)
    for place, vector in here:
        for lemma, value in vector.items():
            for other, weight in holding.get(lemma, ()):
                alike[place, other] += value * weight
    return {places: round(score, 9) for places, score in alike.items()}


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
