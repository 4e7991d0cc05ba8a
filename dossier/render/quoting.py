"""Quotation marks: those around quoted words, those that a cut took away, and whether two quote the same words."""

import re
from collections.abc import Iterable, Sequence

from dossier.render.words import TIES

NEARLY = "nearly the same words"
REPORTED = "reported speech"
_PARTNER = {"“": "”", "”": "“", "„": "“", "«": "»", "»": "«", '"': '"'}
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


def balanced(text: str) -> str:
    """A piece of an article with a mark for each that the cut took away: `we dig,” she said` gets its first one."""
    opened, before = list[str](), list[str]()
    for at, letter in enumerate(text):
        if letter not in _PARTNER:
            continue
        if not _closes(text, at, opened):
            opened.append(letter)
        elif opened:
            opened.pop()
        elif not text[at - 1 : at].isdigit() or letter != '"':  # 6" is a measure
            before.insert(0, _PARTNER[letter])
    return "".join([*before, text, *(_PARTNER[letter] for letter in reversed(opened))])


def _closes(text: str, at: int, opened: Sequence[str]) -> bool:
    """Whether the mark at an offset ends a quotation; of a straight one what stands before it tells."""
    if text[at] == '"':
        return at > 0 and not text[at - 1].isspace() and text[at - 1] not in "([—–-‘'"
    return text[at] in "”»" or (text[at] == "“" and "„" in opened[-1:])


def kind_of(kind: str, texts: Iterable[str], *, verbatim: bool = True) -> str:
    """What a tie or statement is of, in words. Quotations of which one is no part of another are nearly the same.

    `verbatim` says whether any article has the words between quotation marks.
    """
    if kind != "same-quotation":
        return TIES.get(kind, kind)
    if not verbatim:
        return REPORTED
    longest, *others = sorted((_words(text) for text in texts), key=len, reverse=True) or [[]]
    return TIES[kind] if all(_stands_in(other, longest) for other in others) else NEARLY


def _words(text: str) -> list[str]:
    """The quoted words of a text; all of its words, where it holds no marks."""
    text = " ".join(_QUOTED.findall(text)) or text if has_marks(text) else text
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def _stands_in(part: Sequence[str], whole: Sequence[str]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))
