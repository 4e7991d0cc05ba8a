"""The outlines of the countries, and as much of them as a map shows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

FILE = Path(__file__).parent / "world.txt"

Point = tuple[float, float]
"""Longitude and latitude in degrees."""


@dataclass(frozen=True, slots=True)
class Ring:
    """The outline of a part of a country, and the box that holds it."""

    country: str
    """ISO 3166-1 alpha-2, or `-`."""
    points: tuple[Point, ...]
    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True, slots=True)
class Box:
    """What a map shows, in degrees."""

    west: float
    south: float
    east: float
    north: float


@lru_cache(maxsize=1)
def rings() -> tuple[Ring, ...]:
    """All outlines, as `training/outlines.py` wrote them."""
    lines = (line for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return tuple(_ring(line) for line in lines)


def _ring(line: str) -> Ring:
    country, *steps = line.split()
    xs = [x / 10 for x in accumulate(map(int, steps[::2]))]
    ys = [y / 10 for y in accumulate(map(int, steps[1::2]))]
    return Ring(country, tuple(zip(xs, ys, strict=True)), min(xs), min(ys), max(xs), max(ys))


def inside(box: Box) -> Iterator[tuple[str, list[Point]]]:
    """Country and outline of all land in the box, cut at its edges."""
    for ring in rings():
        if ring.west < box.east and ring.east > box.west and ring.south < box.north and ring.north > box.south:
            points = _cut(ring, box)
            if len(points) > 2:
                yield ring.country, points


def _cut(ring: Ring, box: Box) -> list[Point]:
    """Sutherland and Hodgman: cut at one edge after the other."""
    points = list(ring.points)
    edges = ((0, box.west, 1, ring.west), (0, box.east, -1, ring.east), (1, box.south, 1, ring.south))
    for axis, edge, sign, reach in (*edges, (1, box.north, -1, ring.north)):
        if (reach - edge) * sign < 0:
            points = _cut_at(points, axis, edge, sign)
    return points


def _cut_at(points: Sequence[Point], axis: int, edge: float, sign: int) -> list[Point]:
    kept: list[Point] = []
    for at, here in enumerate(points):
        before = points[at - 1]
        was, now = (before[axis] - edge) * sign >= 0, (here[axis] - edge) * sign >= 0
        if was != now:
            share = (edge - before[axis]) / (here[axis] - before[axis])
            kept.append((before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])))
        if now:
            kept.append(here)
    return kept
