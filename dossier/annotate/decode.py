"""From scores to what they mean: names, sentence starts and trees."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

NEVER = -1e4
LONGEST = 250
"""Words in a sentence. Text without punctuation is cut there, or its arcs would fill the memory."""

LEADING_ON = frozenset({"and", "or", "of", "the", "a", "an", "for", "from", "with", "by"})
"""The last word of no name; the network hears `Antigua and Barbuda` begin in `Harrow and Lorne`."""


def transitions(tags: Sequence[str]) -> tuple[Floats, Floats]:
    """Return what a BIO tag may follow: (tags, tags) from-to, and (tags,) what may begin; 0 or NEVER."""
    follow = [[NEVER if b[0] == "I" and a[1:] != b[1:] else 0.0 for b in tags] for a in tags]
    begin = [NEVER if b[0] == "I" else 0.0 for b in tags]
    return np.array(follow, dtype=np.float32), np.array(begin, dtype=np.float32)


def best_names(
    scores: Floats, spans: Sequence[tuple[int, int]], follow: Floats, begin: Floats
) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield (first word, tags) of each sentence that has another tag than the first, `O`; `spans` has the sentences.

    Where the best tag of every word may follow the one before it, these are the best row; few sentences need a search.
    """
    best = scores.argmax(1)
    refused = np.append(False, follow[best[:-1], best[1:]] < 0)
    first = [a for a, _ in spans]
    refused[first] = begin[best[first]] < 0
    for a, b in spans:
        if best[a:b].any():
            yield a, best_tags(scores[a:b], follow, begin) if refused[a:b].any() else best[a:b].tolist()


def best_tags(scores: Floats, follow: Floats, begin: Floats) -> list[int]:
    """Return the best allowed row of tags for the scores (words, tags) (Viterbi 1967)."""
    total, back = begin + scores[0], []
    for row in scores[1:]:
        paths = total[:, None] + follow
        back.append(paths.argmax(0))
        total = paths.max(0) + row
    chosen = [int(total.argmax())]
    for pointers in reversed(back):
        chosen.append(int(pointers[chosen[-1]]))
    return chosen[::-1]


def named(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return the (first word, word after the last, label) of each name in a row of BIO tags."""
    found, i = [], 0
    while i < len(tags):
        j = i + 1
        if tags[i] != "O":
            while j < len(tags) and tags[j] == f"I-{tags[i][2:]}":
                j += 1
            found.append((i, j, tags[i][2:]))
        i = j
    return found


def name_end(texts: Sequence[str], start: int, end: int) -> int:
    """Return where a name of the tokens `texts` ends: before words that only lead on to another, as in `Harrow and`."""
    while end > start + 1 and texts[end - 1].lower() in LEADING_ON:
        end -= 1
    return end


def sentences(starts: Sequence[bool]) -> list[tuple[int, int]]:
    """Return (first word, word after the last) of each sentence; one too long to parse is cut."""
    cuts = [i for i, start in enumerate(starts) if start or i == 0]
    spans = zip(cuts, [*cuts[1:], len(starts)], strict=True)
    return [(a, min(a + LONGEST, end)) for first, end in spans for a in range(first, end, LONGEST)]


def tree(arcs: Floats) -> Ints:
    """Return the head of each word in the best tree with one root: 0 the root, 1 the first word.

    `arcs`: (words, 1 + words), the root's column first.
    """
    n = len(arcs)
    scores = np.full((n + 1, n + 1), NEVER)
    scores[1:] = arcs
    np.fill_diagonal(scores, NEVER)
    return _arborescence(scores)[1:]


def _cycle(heads: Sequence[int]) -> list[int] | None:
    """Return the words of a cycle, or None."""
    state = [0] * len(heads)
    state[0] = 2
    for i in range(1, len(heads)):
        path = []
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            i = heads[i]
        if state[i] == 1:
            return path[path.index(i) :]
        for j in path:
            state[j] = 2
    return None


def _arborescence(scores: NDArray[np.float64]) -> Ints:
    """Return the heads of the best tree with one word under node 0, for (dependents, heads) scores.

    Each word gets its best head, and the one that loses least by it the root: no tree can score more. Where this is
    none, a cycle in it becomes one node (Chu-Liu 1965, Edmonds 1967).
    """
    heads: Ints = scores[:, 1:].argmax(1) + 1
    best = scores[np.arange(len(scores)), heads]
    heads[[0, 1 + int((scores[1:, 0] - best[1:]).argmax())]] = 0
    cycle = _cycle(heads.tolist())
    if cycle is None:
        return heads
    inside = np.zeros(len(scores), dtype=bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    into = scores[cycle][:, outside] - scores[cycle, heads[cycle]][:, None]
    outof = scores[outside][:, cycle]
    n = len(outside)
    smaller = np.full((n + 1, n + 1), NEVER * 1e3)
    smaller[:n, :n] = scores[outside][:, outside]
    smaller[n, :n] = into.max(0)
    smaller[:n, n] = outof.max(1)
    smaller[0] = NEVER * 1e3
    solved = _arborescence(smaller)
    for i, node in enumerate(outside):
        if node:
            heads[node] = cycle[int(outof[i].argmax())] if solved[i] == n else outside[solved[i]]
    entry = int(solved[n])
    broken = int(into[:, entry].argmax())
    heads[cycle[broken]] = outside[entry]
    return heads
