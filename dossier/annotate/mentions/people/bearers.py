"""Whose a surname is that several people of an article bear, and whose a name of birth."""

from collections import Counter
from collections.abc import Sequence


def established(
    i: int, texts: Sequence[str], blocks: Sequence[int], chains: Sequence[int], options: Sequence[int]
) -> int | None:
    """Return the one of several bearers of a surname whom the article calls by it alone, or None.

    That is who was called so before another bearer was named. Where another one was named last in the same block, the
    two are told apart there, and it is in doubt.
    """
    named = [j for j in range(i) if chains[j] in options]
    alone = next((j for j in named if len(texts[j].split()) == 1), None)
    if alone is None and named and _is_subject(named, blocks, chains, i):
        return chains[named[0]]
    if alone is None or any(chains[j] != chains[alone] for j in named if j < alone):
        return None
    here = [chains[j] for j in named if blocks[j] == blocks[i]]
    return chains[alone] if not here or here[-1] == chains[alone] else None


def _is_subject(named: Sequence[int], blocks: Sequence[int], chains: Sequence[int], i: int) -> bool:
    """Say whether the article is about the bearer named first, often, and the others are named once in passing."""
    counts = Counter(chains)
    others = [j for j in named if chains[j] != chains[named[0]]]
    return counts[chains[named[0]]] > 1 and all(counts[chains[j]] == 1 and blocks[j] < blocks[i] for j in others)


def born_otherwise(i: int, parts: Sequence[Sequence[str]], chains: Sequence[int]) -> int | None:
    """Return the one person named before whose given name is that of a name of birth, or None."""
    alike = {chains[j] for j in range(i) if len(parts[j]) > 1 and parts[j][0] == parts[i][0]} - {chains[i]}
    return alike.pop() if len(alike) == 1 else None
