"""Whose a surname is that several people of an article bear."""

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
    if alone is None or any(chains[j] != chains[alone] for j in named if j < alone):
        return None
    here = [chains[j] for j in named if blocks[j] == blocks[i]]
    return chains[alone] if not here or here[-1] == chains[alone] else None
