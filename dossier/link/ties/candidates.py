"""Which articles and sentences are worth comparing: those that share two telling words, or five words running."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

from dossier.link.ties.profiles import Profile
from dossier.link.ties.tellings import Telling
from dossier.link.ties.terms import weight

LEAST_WEIGHT = 0.6
"""The commonest words of news find nothing."""
Places = set[tuple[int, int]]
"""Pairs of sentences, by their places in the two articles."""


def candidates(tellings: Sequence[Telling]) -> Iterator[tuple[Telling, Telling, Places]]:
    """Yield once each two articles with sentences that have a key in common, the earlier first, and those sentences.

    Cost: linear in the sentences, and in the pairs found; no article is compared with all others.
    """
    blocks: dict[Hashable, list[tuple[int, int]]] = defaultdict(list)
    for number, telling in enumerate(tellings):
        for profile in telling.profiles:
            for key in _keys(profile):
                blocks[key].append((number, profile.place))
    found: dict[tuple[int, int], Places] = defaultdict(set)
    for block in blocks.values():
        for (x, here), (y, there) in combinations(block, 2):
            if x != y:
                found[x, y].add((here, there))
    for (x, y), places in sorted(found.items()):
        yield tellings[x], tellings[y], places


def _keys(profile: Profile) -> set[tuple[str, ...]]:
    """Return pairs of telling words that are not of one name, and runs of five words."""
    terms = sorted(term for term in profile.terms if weight(term) >= LEAST_WEIGHT)
    keys: set[tuple[str, ...]] = {
        pair
        for pair in combinations(terms, 2)
        if not any(pair[0] in name and pair[1] in name for name in profile.name_words)
    }
    return keys | profile.shingles
