"""A document's words in windows that the encoder can read, and its answers put together again."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from dossier.annotate.wordpieces import Window, shape

MOST = 160
"""Word pieces in a window: the length that training shows most of. Time grows with its square, context with itself."""
OVERLAP = 40
"""Word pieces that a window cut out of a long paragraph shares with the one before it."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Reading:
    """A window, the number of its first word in the document, and which of its words are to be taken from it."""

    window: Window
    offset: int
    take: slice


def paragraphs(doc: Doc) -> list[list[int]]:
    """Return the token numbers of each line of `doc`, white space left out."""
    lines: list[list[int]] = [[]]
    for token in doc:
        if not token.is_space:
            lines[-1].append(token.i)
        elif "\n" in token.text and lines[-1]:
            lines.append([])
    return [line for line in lines if line]


def readings(
    texts: Sequence[str], lines: Sequence[Sequence[int]], pieces: Callable[[str], tuple[int, ...]]
) -> Iterator[Reading]:
    """Pack whole lines of the tokens `texts` into windows; cut a line longer than a window into overlapping ones."""
    window, taken, at = Window(), 0, 0
    for line in lines:
        words = [pieces(texts[i]) for i in line]
        shapes = [shape(texts[i]) for i in line]
        length = sum(map(len, words))
        if window.first and len(window.ids) + length > MOST:
            yield Reading(window, at - taken, slice(0, taken))
            window, taken = Window(), 0
        if length > MOST:
            yield from _cut(words, shapes, at)
        else:
            window.add(words, shapes)
            window.close()
            taken += len(line)
        at += len(line)
    if window.first:
        yield Reading(window, at - taken, slice(0, taken))


def _cut(words: Sequence[tuple[int, ...]], shapes: Sequence[int], at: int) -> Iterator[Reading]:
    """Cut one long line; each word is taken from the window in which it stands farther from an edge."""
    start, done = 0, 0
    while done < len(words):
        end, size = start, 0
        while end < len(words) and (size + len(words[end]) <= MOST or end == start):
            size += len(words[end])
            end += 1
        back, size = end, 0
        while end < len(words) and back > start + 1 and size < OVERLAP:
            back -= 1
            size += len(words[back])
        window = Window()
        window.add(words[start:end], shapes[start:end])
        window.close()
        last = end if end == len(words) else max((back + end) // 2, done + 1)
        yield Reading(window, at + start, slice(done - start, last - start))
        start, done = back, last


def gather(parts: Sequence[tuple[Reading, Sequence[Floats]]], words: int) -> tuple[list[Floats], NDArray[np.int64]]:
    """Put the encoder's answers in the order of the document.

    Returns one array (words, width) for each of its outputs, without the root's row that comes first in each window's,
    and for each word the number of the window it was taken from.
    """
    if len(parts) == 1:
        return [answer[0, 1:] for answer in parts[0][1]], np.zeros(words, dtype=np.int64)
    out = [np.zeros((words, a.shape[-1]), dtype=np.float32) for a in parts[0][1]]
    source = np.zeros(words, dtype=np.int64)
    for number, (reading, answers) in enumerate(parts):
        first, last = reading.offset + reading.take.start, reading.offset + reading.take.stop
        source[first:last] = number
        for whole, answer in zip(out, answers, strict=True):
            whole[first:last] = answer[0, reading.take.start + 1 : reading.take.stop + 1]
    return out, source
