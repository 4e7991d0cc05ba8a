"""The lines of a raw text, joined where they were broken only to fit a width."""

import re
from itertools import pairwise

_NARROWEST, _WIDEST = 40, 100
"""Columns, between which people and mail programs wrap."""
_ITEM = re.compile(r"(?:[•▪◦‣●■·*+-]|\d{1,2}[.)]) ")


def paragraphs(text: str) -> list[tuple[str, bool]]:
    """The paragraphs of a mended raw text, one line each; and whether no blank line parts each from the one before."""
    groups = [group for group in map(_lines, re.split(r"\n\s*\n", text)) if group]
    width = _wrap_width(groups)
    return [(paragraph, n > 0) for group in groups for n, paragraph in enumerate(_join(group, width))]


def is_item(line: str) -> bool:
    """Whether a line begins as an item of a list does."""
    return bool(_ITEM.match(line))


def _lines(group: str) -> list[str]:
    return [" ".join(line.split()) for line in group.split("\n") if line.strip()]


def _wrap_width(groups: list[list[str]]) -> int | None:
    """The column that the file is wrapped at, or None.

    In wrapped text the first word of a line would not have fitted on the line before.
    """
    broken = [pair for group in groups for pair in pairwise(group) if not is_item(pair[1])]
    if len(broken) < 2:
        return None
    # A web address that could not be broken may stand out.
    width = sorted(len(line) for line, _ in broken)[int(0.95 * (len(broken) - 1))]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = sum(_is_full(line, following, width) for line, following in broken)
    return width if full >= 0.7 * len(broken) else None


def _is_full(line: str, following: str, width: int) -> bool:
    # Some programs wrap a few columns early, at a hyphen or before a mark.
    return len(line) + 1 + len(following.split(" ", 1)[0]) > width - 3


def _join(group: list[str], width: int | None) -> list[str]:
    joined = group[:1]
    for line, following in pairwise(group):
        cut = not is_item(following) and (
            (width is not None and _is_full(line, following, width)) or _runs_on(line, following)
        )
        if not cut:
            joined.append(following)
        elif re.search(r"\w-\Z", line) and following[:1].islower():
            joined[-1] += following
        else:
            joined[-1] += " " + following
    return joined


def _runs_on(line: str, following: str) -> bool:
    """Whether a sentence goes on in the next line: no mark ends it and a small letter begins the next."""
    return len(line) >= _NARROWEST and following[0].islower() and line[-1] not in ".!?:;\"”'’)]"
