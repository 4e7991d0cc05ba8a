"""Which sentences are worth comparing: those of two articles that share two telling words, or five words running."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations

from dossier.link.ties.profiles import Profile
from dossier.link.ties.terms import weight

LEAST_WEIGHT = 0.6
"""The commonest words of news find nothing."""
Place = tuple[str, int]


def candidates(profiles: Iterable[Profile]) -> Iterator[tuple[Profile, Profile]]:
    """Yield once each pair of sentences of two articles that have a key in common.

    Cost: linear in the sentences, and in the pairs found; no article is compared with all others.
    """
    blocks: dict[Hashable, list[Profile]] = defaultdict(list)
    for profile in profiles:
        for key in _keys(profile):
            blocks[key].append(profile)
    seen: set[tuple[Place, Place]] = set()
    for block in blocks.values():
        for a, b in combinations(block, 2):
            places = ((a.article, a.place), (b.article, b.place))
            if a.article != b.article and places not in seen:
                seen.add(places)
                yield a, b


def _keys(profile: Profile) -> set[tuple[str, ...]]:
    """Return pairs of telling words that are not of one name, and runs of five words."""
    terms = sorted(term for term in profile.terms if weight(term) >= LEAST_WEIGHT)
    keys: set[tuple[str, ...]] = {
        pair
        for pair in combinations(terms, 2)
        if not any(pair[0] in name and pair[1] in name for name in profile.name_words)
    }
    return keys | profile.shingles
