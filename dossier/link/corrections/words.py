"""Where words stand in a text, whatever has become of its spaces, capitals, accents and quotation marks."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = "'’‘`´"


class Word(NamedTuple):
    """A word in the form it is compared by, and where it stands."""

    plain: str
    start: int
    end: int


@lru_cache(maxsize=2048)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text in their order; the s of a possessive is none."""
    return tuple(
        Word(_plain(match[0]), match.start(), match.end())
        for match in _WORD.finditer(text)
        if not (match[0] in "sS" and text[max(0, match.start() - 1) : match.start()] in tuple(_APOSTROPHES))
    )


def same_words(a: str, b: str) -> bool:
    """Tell whether two texts are the same but for spaces, capitals, accents and marks."""
    return [word.plain for word in words_of(a)] == [word.plain for word in words_of(b)]


def stand_in(words: str, text: str) -> bool:
    """Tell whether the words stand in the text."""
    return bool(places(words_of(text), words))


def places(text: Sequence[Word], words: str) -> list[Sequence[Word]]:
    """Return every stretch of the text that these words are; none for no words."""
    wanted = [word.plain for word in words_of(words)]
    return list(_stretches(text, wanted)) if wanted else []


def _stretches(text: Sequence[Word], wanted: Sequence[str]) -> Iterator[Sequence[Word]]:
    for start in range(len(text) - len(wanted) + 1):
        if text[start].plain == wanted[0] and all(
            word.plain == want for word, want in zip(text[start : start + len(wanted)], wanted, strict=True)
        ):
            yield text[start : start + len(wanted)]


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()
