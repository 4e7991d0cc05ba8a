"""The map of all places: countries as areas, what lies in them as dots."""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.render.charts.chart import Cell, Chart, drawing, figure, head, linked, number
from dossier.render.charts.labels import Label, labels
from dossier.render.charts.maps import Pin, country, land, position
from dossier.render.charts.outlines import Point, inside
from dossier.render.charts.view import View, fitting
from dossier.render.escape import escape
from dossier.render.words import count

DOT, GROWS = 2.5, 7.0
"""Pixels of the smallest radius, and by how much the most mentioned is larger."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a place stands on the sheet: an area or a dot, and the point that its label belongs to."""

    pin: Pin
    at: Point
    radius: float
    area: str = ""


def world(pins: Sequence[Pin], *, width: int, ident: str, css: str = "") -> Chart | None:
    """The places on as much of the world as they lie in, on a sheet so many pixels wide; None where there is none.

    The more mentions, the larger a dot and the stronger a country's colour. A label never covers another.
    """
    if not pins:
        return None
    ordered = sorted(pins, key=lambda pin: (-pin.mentions, pin.name))
    view = fitting([(pin.longitude, pin.latitude) for pin in ordered], width)
    spots = [_spot(pin, view, ordered[0].mentions) for pin in ordered]
    placed = labels([(spot.pin.name, spot.at, spot.radius) for spot in spots], view)
    areas = frozenset(spot.pin.country or "" for spot in spots if spot.area)
    drawn = list(zip(spots, placed, strict=True))
    body = [land(view, areas)]
    body += [linked(spot.area, spot.pin.href) for spot in spots if spot.area]
    marks = [(_mark(spot, label), spot.pin.href) for spot, label in reversed(drawn)]
    body += [linked(mark, href) for mark, href in marks if mark]
    desc = f"{count(len(pins), 'place')}; the most mentioned, {ordered[0].name}, {count(ordered[0].mentions, 'time')}."
    size = f'viewBox="0 0 {view.width} {view.height}"'
    classes = f"d-chart d-map {css}".strip()
    title = "Map of the places"
    svg = drawing(body, ident=ident, css=classes, title=title, desc=desc, links=True, attributes=size)
    return Chart(svg, title, head("Place", "Position", "Mentions"), tuple(map(_row, ordered)))


def _row(pin: Pin) -> tuple[Cell, ...]:
    where = f"country, {pin.country}" if pin.is_country else position(pin.latitude, pin.longitude)
    return Cell(pin.name, pin.href), Cell(where), figure(pin.mentions)


def _spot(pin: Pin, view: View, most: int) -> _Spot:
    share = (pin.mentions / most) ** 0.5
    path = country(view, pin.country or "") if pin.is_country else ()
    if not path:
        return _Spot(pin, view.at((pin.longitude, pin.latitude)), DOT + GROWS * share)
    opacity = f'class="named" fill-opacity="{0.2 + 0.4 * share:.2f}"'
    area = path[0].replace('class="own"', opacity).replace("/>", f">{_title(pin)}</path>")
    return _Spot(pin, view.at(_middle(pin.country or "", view)), 0, area)


def _middle(code: str, view: View) -> Point:
    """The middle of the largest part of the country that the map shows."""
    parts = [points for mine, points in inside(view.box) if mine == code]
    largest = max(parts, key=lambda points: _span(points, 0) * _span(points, 1))
    return sum(x for x, _ in largest) / len(largest), sum(y for _, y in largest) / len(largest)


def _span(points: Sequence[Point], axis: int) -> float:
    values = [point[axis] for point in points]
    return max(values) - min(values)


def _mark(spot: _Spot, label: Label | None) -> str:
    (x, y), dot, words = spot.at, "", ""
    if not spot.area:
        dot = f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(spot.radius)}">{_title(spot.pin)}</circle>'
    if label:
        css = ' class="area"' if spot.area else ""
        place = f'x="{number(label.x)}" y="{number(label.y)}" text-anchor="{label.anchor}"'
        words = f"<text{css} {place}>{escape(spot.pin.name)}</text>"
    return dot + words


def _title(pin: Pin) -> str:
    return f"<title>{escape(pin.name)}: {count(pin.mentions, 'mention')}</title>"
