"""Which part of the globe a map shows, and where on its sheet a point lies."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians

from dossier.render.charts.outlines import Box, Point, rings

NORTH, SOUTH = 84.0, -58.0
LEAST = 16.0
"""Degrees that a map shows at least."""
FLAT, TALL = 0.5, 0.9
"""Height of a sheet, in its width."""


@dataclass(frozen=True, slots=True)
class View:
    """A box of the globe on a sheet of so many pixels."""

    box: Box
    width: int
    height: int

    def at(self, point: Point) -> Point:
        """Pixels of a point in degrees."""
        box = self.box
        return (
            (point[0] - box.west) / (box.east - box.west) * self.width,
            (box.north - point[1]) / (box.north - box.south) * self.height,
        )


def fitting(points: Sequence[Point], width: int) -> View:
    """The view of a sheet of this width that holds all points, true to scale in its middle, no higher than need be."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    middle = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    # Room at the edges, so that neither dot nor label is cut.
    high, wide = max(LEAST, (max(ys) - min(ys)) * 1.4), max(LEAST, (max(xs) - min(xs)) * 1.25)
    height = round(width * max(FLAT, min(TALL, high / (wide * _squeeze(middle)))))
    return View(_fit(middle, high, wide, width / height), width, height)


def around(point: Point, country: str, shape: float) -> Box:
    """The part of the country that the place lies in, and what is round it."""
    mine = [ring for ring in rings() if ring.country == country]
    holds = [r for r in mine if r.west - 1 <= point[0] <= r.east + 1 and r.south - 1 <= point[1] <= r.north + 1]
    if not holds:
        return _fit(point, 24, 30, shape)
    ring = max(holds, key=lambda one: (one.east - one.west) * (one.north - one.south))
    high, wide = (ring.north - ring.south) * 1.5, (ring.east - ring.west) * 1.5
    if wide > 110:
        return _fit(point, 60, 100, shape)
    return _fit(((ring.west + ring.east) / 2, (ring.south + ring.north) / 2), high, wide, shape)


def _fit(middle: Point, high: float, wide: float, shape: float) -> Box:
    """A box of the given shape round the middle that holds so many degrees, moved to stay on the globe."""
    squeeze = _squeeze(middle)
    high = max(LEAST, high, wide * squeeze / shape)
    high = min(high, NORTH - SOUTH, 360 * squeeze / shape)
    wide = high * shape / squeeze
    south = min(max(SOUTH, middle[1] - high / 2), NORTH - high)
    west = min(max(-180.0, middle[0] - wide / 2), 180.0 - wide)
    return Box(west, south, west + wide, south + high)


def _squeeze(middle: Point) -> float:
    """How much shorter a degree of longitude is there than one of latitude."""
    return cos(radians(max(-60.0, min(60.0, middle[1]))))
