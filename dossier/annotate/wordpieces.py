"""What the encoder reads of a word: its word pieces and its shape.

Training and the running pipeline both read words through this file, so that they cannot drift apart.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from tokenizers import Tokenizer

CLS, SEP, UNKNOWN = 101, 102, 100
"""Ids of BERT's uncased vocabulary: start of a window, paragraph break, a word with no pieces."""

SHAPES = 8
PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "`": "'", "–": "-"})
MOST_PIECES = 12
"""A longer word (an address, a row of signs) says no more with its tail."""


@lru_cache(maxsize=100_000)
def shape(word: str) -> int:
    """Return the written form of `word` as 1 lower, 2 UPPER, 3 Title, 4 mixed, 5 digits, 6 marks, 7 one capital.

    The encoder's vocabulary is uncased; this gives the case back to it.
    """
    if not any(c.isalpha() for c in word):
        return 5 if any(c.isdigit() for c in word) else 6
    if word.islower():
        return 1
    if word.isupper():
        return 2 if len(word) > 1 else 7
    return 3 if word[0].isupper() and word[1:].islower() else 4


def piece_reader(path: Path) -> Callable[[str], tuple[int, ...]]:
    """Return the function word -> ids of its word pieces, for the tokenizer file at `path`.

    Typographic marks are read as their plain forms: the treebanks hardly hold the curly ones.
    """
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()

    @lru_cache(maxsize=100_000)
    def pieces(word: str) -> tuple[int, ...]:
        if word.isascii() and word.isalpha() and (whole := tokenizer.token_to_id(word.lower())) is not None:
            return (whole,)
        ids = tokenizer.encode(word[:200].translate(PLAIN), add_special_tokens=False).ids
        return tuple(ids[:MOST_PIECES]) or (UNKNOWN,)

    return pieces


@dataclass
class Window:
    """One row of the encoder's input: `ids` and `shapes` are as long as each other, `first` has one entry a word."""

    ids: list[int] = field(default_factory=lambda: [CLS])
    shapes: list[int] = field(default_factory=lambda: [0])
    first: list[int] = field(default_factory=list)

    def add(self, words: Sequence[tuple[int, ...]], shapes: Sequence[int]) -> None:
        """Append words, given as their pieces and shapes."""
        for pieces, form in zip(words, shapes, strict=True):
            self.first.append(len(self.ids))
            self.ids += pieces
            self.shapes += [form] * len(pieces)

    def close(self) -> None:
        """Mark the end of a paragraph."""
        self.ids.append(SEP)
        self.shapes.append(0)
