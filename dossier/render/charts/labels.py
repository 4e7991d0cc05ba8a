"""Labels at points, none of them over another or over a point."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.render.charts.outlines import Point
from dossier.render.charts.view import View

LETTER, ASCENT, DESCENT, GAP = 6.6, 11, 3, 4
"""Pixels: of a letter's width, above and below the line, between a dot and its label."""
AREA = (4, -10, 18, -24, 32)
"""Pixels below the point of an area at which its label may stand."""

_Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Label:
    """Where a label stands: its point on the line, and which part of it stands there."""

    x: float
    y: float
    anchor: str


def labels(names: Sequence[tuple[str, Point, float]], view: View) -> list[Label | None]:
    """The labels of names, each with its point and the radius of its dot, the most weighty first.

    None where there is no room for one. A name without a dot may stand on its point.
    """
    taken: list[_Box] = [(x - r, y - r, x + r, y + r) for _, (x, y), r in names if r]
    dots = iter(range(len(taken)))
    found: list[Label | None] = []
    for name, point, radius in names:
        own = next(dots) if radius else -1
        best = next((it for it in _tries(name, point, radius) if _free(it[1], taken, own, view)), None)
        found.append(best[0] if best else None)
        if best:
            taken.append(best[1])
    return found


def _tries(name: str, point: Point, radius: float) -> Iterator[tuple[Label, _Box]]:
    (x, y), wide, gap = point, len(name) * LETTER, radius + GAP
    if not radius:
        yield from (_centred(x + wide * aside, y + shift, wide) for aside in (0, -0.4, 0.4) for shift in AREA)
        return
    yield Label(x + gap, y + 4, "start"), _box(x + gap, y + 4, wide)
    yield Label(x - gap, y + 4, "end"), _box(x - gap - wide, y + 4, wide)
    yield _centred(x, y - gap, wide)
    yield _centred(x, y + gap + ASCENT - 2, wide)


def _centred(x: float, y: float, wide: float) -> tuple[Label, _Box]:
    return Label(x, y, "middle"), _box(x - wide / 2, y, wide)


def _box(left: float, base: float, wide: float) -> _Box:
    return left - 1, base - ASCENT, left + wide + 1, base + DESCENT


def _free(box: _Box, taken: Sequence[_Box], own: int, view: View) -> bool:
    on_sheet = box[0] >= 0 and box[1] >= 0 and box[2] <= view.width and box[3] <= view.height
    return on_sheet and not any(_overlap(box, other) for at, other in enumerate(taken) if at != own)


def _overlap(a: _Box, b: _Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
