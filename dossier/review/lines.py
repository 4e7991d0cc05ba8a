"""In which line of its file a place of an article stands."""

import re
from pathlib import Path

from dossier.model import Article

_WORD = re.compile(r"[^\W_]+")
_LENGTHS = (8, 4, 2, 1)
"""Words that are looked for; fewer where the file has marks between them."""


def file_of(content: Path, article: Article) -> Path:
    """Return the file of an article; `content` may be that file itself."""
    return content if content.is_file() else content / article.source_file


def where(content: Path, article: Article, start: int | None) -> str:
    """Return `path:line` of an offset into the article's text, or the path alone."""
    path = file_of(content, article)
    try:
        source = path.read_bytes().decode("utf-8", "replace")
    except OSError:
        return path.as_posix()
    line = line_of(source, article.text, start) if start is not None else 0
    return f"{path.as_posix()}:{line}" if line else path.as_posix()


def line_of(source: str, text: str, start: int) -> int:
    """Return the line of `source`, counted from 1, that holds what stands at `start` of `text`; 0 where none does."""
    file_words = [(match[0].casefold(), match.start()) for match in _WORD.finditer(source)]
    text_words = [(match[0].casefold(), match.end()) for match in _WORD.finditer(text)]
    first = next((n for n, (_, end) in enumerate(text_words) if end > start), len(text_words))
    for length in _LENGTHS:
        wanted = [word for word, _ in text_words[first : first + length]]
        there, here = _places(file_words, wanted), _places(text_words, wanted)
        after = sum(place > first for place in here)
        # Counted from the end: what stands before the text, such as a title, may have the same words.
        if wanted and len(there) > after:
            return source.count("\n", 0, file_words[there[-1 - after]][1]) + 1
    return 0


def _places(words: list[tuple[str, int]], wanted: list[str]) -> list[int]:
    plain = [word for word, _ in words]
    return [n for n, word in enumerate(plain) if wanted and word == wanted[0] and plain[n : n + len(wanted)] == wanted]
