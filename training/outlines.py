"""Make `dossier/render/charts/world.txt`: the countries' outlines, coarse enough to be carried along.

    python training/outlines.py world-atlas/countries-50m.json dossier/render/charts/world.txt

The input is `countries-50m.json` of the npm package world-atlas 2.0.2 (ISC licence): TopoJSON of the countries of
Natural Earth, which is in the public domain. Borders are shared arcs there, so that neighbours stay neighbours when
each arc is simplified by itself.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pycountry

Point = tuple[float, float]
TOLERANCE = 0.12
"""Degrees by which a simplified line may leave the true one."""
SMALLEST = 0.25
"""Square degrees; a smaller island is left out, unless it is the largest of its country."""
SOUTH = -60.0
HEADER = (
    "# Outlines of countries, a ring a line: the country's ISO 3166-1 alpha-2 code or `-`, longitude and latitude of\n"
    "# the first point, then the steps to the next ones, in tenths of a degree. Made by training/outlines.py from\n"
    "# Natural Earth (public domain), 1:50m, by way of the npm package world-atlas 2.0.2 (ISC).\n"
)


def arcs(topology: dict) -> list[list[Point]]:
    (kx, ky), (dx, dy) = topology["transform"]["scale"], topology["transform"]["translate"]
    found = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            line.append((x * kx + dx, y * ky + dy))
        found.append(simplified(line))
    return found


def simplified(line: Sequence[Point]) -> list[Point]:
    """Douglas and Peucker; a closed line is halved first."""
    if line[0] == line[-1] and len(line) > 3:
        middle = max(range(len(line)), key=lambda n: abs(line[n][0] - line[0][0]) + abs(line[n][1] - line[0][1]))
        return [*kept(line[: middle + 1])[:-1], *kept(line[middle:])]
    return kept(line)


def kept(line: Sequence[Point]) -> list[Point]:
    if len(line) < 3:
        return list(line)
    far = max(range(1, len(line) - 1), key=lambda n: distance(line[n], line[0], line[-1]))
    if distance(line[far], line[0], line[-1]) < TOLERANCE:
        return [line[0], line[-1]]
    return [*kept(line[: far + 1])[:-1], *kept(line[far:])]


def distance(point: Point, first: Point, last: Point) -> float:
    (x, y), (ax, ay), (bx, by) = point, first, last
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = 0.0 if not length else max(0.0, min(1.0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    return ((x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2) ** 0.5


def rings(topology: dict) -> Iterator[tuple[str, list[Point]]]:
    """Country and outline of each part of a country that is not too small."""
    lines = arcs(topology)
    for country in topology["objects"]["countries"]["geometries"]:
        polygons = country.get("arcs", [])
        parts = [polygons] if country["type"] == "Polygon" else polygons
        outlines = [piece for part in parts for piece in pieces(ring(part[0], lines))]
        if not outlines:
            continue
        largest = max(outlines, key=area)
        found = pycountry.countries.get(numeric=str(country.get("id", "")))
        for one in outlines:
            north = max(y for _, y in one) > SOUTH
            if north and (one is largest or area(one) >= SMALLEST):
                yield found.alpha_2 if found else "-", one


def ring(indices: Iterable[int], lines: Sequence[Sequence[Point]]) -> list[Point]:
    points: list[Point] = []
    for index in indices:
        line = lines[index] if index >= 0 else lines[~index][::-1]
        points += line[1:] if points else line
    return points


def pieces(points: Sequence[Point]) -> Iterator[list[Point]]:
    """The ring, or its two parts where it crosses the meridian at which the map ends."""
    turned = [points[0]]
    for x, y in points[1:]:
        turned.append((x - 360 * round((x - turned[-1][0]) / 360), y))
    for shift in (-360, 0, 360):
        moved = [(x + shift, y) for x, y in turned]
        if part := cut(cut(moved, 180, -1), -180, 1):
            yield part


def cut(points: Sequence[Point], edge: float, sign: int) -> list[Point]:
    """What of a ring lies on one side of a meridian; of a ring that is cut, the cut runs along the meridian."""
    kept_points: list[Point] = []
    for (ax, ay), (bx, by) in zip([points[-1], *points[:-1]] if points else [], points, strict=True):
        was, now = (ax - edge) * sign > 0, (bx - edge) * sign > 0
        if was != now:
            kept_points.append((edge, ay + (by - ay) * (edge - ax) / (bx - ax)))
        if now:
            kept_points.append((bx, by))
    return kept_points


def area(points: Sequence[Point]) -> float:
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise(points))) / 2


def written(points: Sequence[Point]) -> str:
    tenths = [(round(x * 10), round(y * 10)) for x, y in points]
    steps = [tenths[0], *((bx - ax, by - ay) for (ax, ay), (bx, by) in pairwise(tenths))]
    return " ".join(f"{x} {y}" for n, (x, y) in enumerate(steps) if n == 0 or (x, y) != (0, 0))


def main(source: str, target: str) -> None:
    found = rings(json.loads(Path(source).read_text(encoding="utf-8")))
    lines = ((code, written(one)) for code, one in found)
    rows = sorted({f"{code} {line}" for code, line in lines if line.count(" ") >= 7})
    Path(target).write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
