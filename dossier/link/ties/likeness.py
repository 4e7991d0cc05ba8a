"""How alike two sentences are, given the two articles they stand in and nothing else."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

from dossier.link.ties.profiles import Profile, Telling
from dossier.link.ties.terms import cosine


class ArticlePair:
    """Two articles: what most of their sentences say tells little about any one of them."""

    def __init__(self, a: Telling, b: Telling) -> None:
        self._tellings = (a, b)
        self.likeness = a.likeness(b)
        self._vectors: dict[tuple[str, int], Mapping[str, float]] = {}

    @cached_property
    def _sentences_with(self) -> Counter[str]:
        return Counter(lemma for telling in self._tellings for profile in telling.profiles for lemma in profile.vector)

    @cached_property
    def _size(self) -> int:
        return sum(len(telling.profiles) for telling in self._tellings)

    def vector(self, profile: Profile) -> Mapping[str, float]:
        """Return the sentence's vector, with words weighed down that run through both articles."""
        key = (profile.article, profile.place)
        if key not in self._vectors:
            self._vectors[key] = {
                lemma: value * math.log1p(self._size / (1 + self._sentences_with[lemma]))
                for lemma, value in profile.vector.items()
            }
        return self._vectors[key]

    def score(self, a: Profile, b: Profile) -> float:
        """Return how likely two sentences tell the same, 0-1.

        The geometric mean of the sentences' and the articles' likeness: on news that is the evidence which a trained
        mixture of twenty such figures did not beat.
        """
        return math.sqrt(self.likeness * cosine(self.vector(a), self.vector(b)))


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
