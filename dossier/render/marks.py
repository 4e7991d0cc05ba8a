"""Overlapping spans as well-nested HTML: the text is cut at every edge and each piece stands in all of its marks."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dossier.render.escape import escape

QUOTATION, TIE, DIFFERENCE, LINK, PLAIN = range(5)
"""From the outermost to the innermost."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A span and the element that marks it; `attributes` are escaped HTML with a leading blank, or empty."""

    start: int
    end: int
    level: int
    tag: str
    attributes: str = ""
    anchor: str | None = None


def paint(
    text: str,
    start: int,
    end: int,
    marks: Sequence[Mark],
    *,
    points: Mapping[int, str] | None = None,
    seen: set[str] | None = None,
) -> str:
    """Write `text[start:end]` with its marks; nothing is added to or lost from its characters.

    `points` are elements without text to set at an offset, such as the link to a note; they need `clear_of` first.
    `seen` collects the anchors already set on the page, so that each stands once, at its first piece.
    """
    seen = set() if seen is None else seen
    points = {at: element for at, element in (points or {}).items() if start <= at <= end}
    starting = _starting(marks, start, end)
    edges = {start, end, *points, *starting}
    edges.update(min(mark.end, end) for group in starting.values() for mark in group)
    active: list[Mark] = []
    opened: list[Mark] = []
    out: list[str] = []
    for here, there in pairwise(sorted(edges)):
        active = [mark for mark in active if mark.end > here] + starting.get(here, [])
        wanted = _nest(active)
        kept = _common(opened, wanted)
        out += [f"</{mark.tag}>" for mark in reversed(opened[kept:])]
        out.append(points.get(here, ""))
        out += [_open(mark, seen) for mark in wanted[kept:]]
        out.append(escape(text[here:there]))
        opened = wanted
    out += [f"</{mark.tag}>" for mark in reversed(opened)]
    out.append(points.get(end, ""))
    return "".join(out)


def clear_of(offset: int, links: Iterable[Mark]) -> int:
    """Move an offset out of every link that it lies in: a link cannot stand in a link."""
    for link in sorted(links, key=lambda mark: mark.start):
        if link.start < offset < link.end:
            offset = link.end
    return offset


def _starting(marks: Iterable[Mark], start: int, end: int) -> dict[int, list[Mark]]:
    found = defaultdict(list)
    for mark in marks:
        if mark.start < mark.end and mark.start < end and mark.end > start:
            found[max(mark.start, start)].append(mark)
    return dict(found)


def _nest(active: Iterable[Mark]) -> list[Mark]:
    ordered = sorted(active, key=lambda mark: (mark.level, mark.start, -mark.end))
    last_link = next((mark for mark in reversed(ordered) if mark.level == LINK), None)
    return [mark for mark in ordered if mark.level != LINK or mark is last_link]


def _common(opened: Sequence[Mark], wanted: Sequence[Mark]) -> int:
    kept = 0
    while kept < min(len(opened), len(wanted)) and opened[kept] is wanted[kept]:
        kept += 1
    return kept


def _open(mark: Mark, seen: set[str]) -> str:
    if mark.anchor is None or mark.anchor in seen:
        return f"<{mark.tag}{mark.attributes}>"
    seen.add(mark.anchor)
    return f'<{mark.tag} id="{escape(mark.anchor)}"{mark.attributes}>'
