"""Words that several articles quote: their marks, and whether they are the same words."""

import re
from collections.abc import Iterable, Sequence

from dossier.render.words import TIES

QUOTED = frozenset({"direct", "mixed"})
"""Kinds of report that give words as they were said."""
NEARLY = "nearly the same words"
_OPEN, _CLOSE = '“"„«', '”"“»'
_MARK = re.compile(r"[“”\"„«»]")
_QUOTED = re.compile(r"[“\"„«]([^“”\"„«»]+)[”\"“»]")
_WORD = re.compile(r"\w+(?:[-.’']\w+)*")


def bare(text: str) -> str:
    """A quotation without the marks around the whole of it, which a page sets itself."""
    words = text.strip()
    inner = words[1:-1]
    whole = len(words) > 2 and words[0] in _OPEN and words[-1] in _CLOSE and not _MARK.search(inner)
    return inner if whole else text


def has_marks(text: str) -> bool:
    """Whether a text begins or ends in quotation marks: `“We sail,” she said`. It needs none around it."""
    words = text.strip().rstrip(",;. …")
    return bool(words) and (words[0] in _OPEN or words[-1] in _CLOSE)


def kind_of(kind: str, texts: Iterable[str]) -> str:
    """What a tie or statement is of, in words. Quotations of which one is no part of another are nearly the same."""
    if kind != "same-quotation":
        return TIES.get(kind, kind)
    longest, *others = sorted((_words(text) for text in texts), key=len, reverse=True) or [[]]
    return TIES[kind] if all(_stands_in(other, longest) for other in others) else NEARLY


def _words(text: str) -> list[str]:
    """The quoted words of a text; all of its words, where it holds no marks."""
    text = " ".join(_QUOTED.findall(text)) or text if has_marks(text) else text
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def _stands_in(part: Sequence[str], whole: Sequence[str]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))
