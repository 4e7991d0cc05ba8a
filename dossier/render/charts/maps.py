"""Land on a map, and the small map of one place; outlines only, and nothing from anywhere else."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from dossier.render.charts.chart import Chart, drawing, number
from dossier.render.charts.outlines import Point, inside
from dossier.render.charts.view import View, around

LOCATOR = (300, 190)
STEP, SMALL = 4, 500
"""Half pixels of a step on a sheet of fewer than so many pixels."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A place on a map."""

    name: str
    latitude: float
    longitude: float
    mentions: int
    href: str | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2 of the country that it is or lies in."""
    is_country: bool = False


def locator(pin: Pin, *, ident: str) -> Chart:
    """A small map of one place in its country, which stands out; of a country, without a dot."""
    width, height = LOCATOR
    view = View(around((pin.longitude, pin.latitude), pin.country or "", width / height), width, height)
    own = pin.country or ""
    body = [land(view, frozenset({own})), *country(view, own)]
    if not pin.is_country or len(body) == 1:
        x, y = view.at((pin.longitude, pin.latitude))
        body.append(f'<circle cx="{number(x)}" cy="{number(y)}" r="5"/>')
    desc = f"{pin.name} lies at {position(pin.latitude, pin.longitude)}."
    title = f"Where {pin.name} lies"
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    css = "d-chart d-map d-locator"
    svg = drawing(body, ident=ident, css=css, title=title, desc=desc, links=False, attributes=size)
    return Chart(svg, title, (), ())


def position(latitude: float, longitude: float) -> str:
    """`55.8° N, 37.6° E`."""
    north, east = ("N" if latitude >= 0 else "S"), ("E" if longitude >= 0 else "W")
    return f"{abs(latitude):.1f}° {north}, {abs(longitude):.1f}° {east}"


@lru_cache(maxsize=256)
def land(view: View, but: Collection[str] = frozenset()) -> str:
    """All land in the view as one path, but the countries that are drawn by themselves."""
    paths = (path(points, view) for code, points in inside(view.box) if code not in but)
    return f'<path class="land" d="{"".join(paths)}"/>'


@lru_cache(maxsize=256)
def country(view: View, code: str) -> tuple[str, ...]:
    """The country's own path; nothing where it is too small to be drawn."""
    drawn = "".join(path(points, view) for mine, points in inside(view.box) if mine == code)
    return (f'<path class="own" d="{drawn}"/>',) if drawn else ()


def path(points: Iterable[Point], view: View) -> str:
    """A closed path in half pixels, in steps coarse enough for the sheet; what is smaller than a step is left out."""
    least = STEP if view.width < SMALL else STEP - 1
    halves = [(round(x * 2), round(y * 2)) for x, y in map(view.at, points)]
    steps, (x, y) = [], halves[0]
    for to_x, to_y in halves[1:]:
        if abs(to_x - x) + abs(to_y - y) >= least:
            steps.append(f"{number((to_x - x) / 2)} {number((to_y - y) / 2)}")
            x, y = to_x, to_y
    start = f"M{number(halves[0][0] / 2)} {number(halves[0][1] / 2)}"
    return f"{start}l{' '.join(steps).replace(' -', '-')}z" if len(steps) > 2 else ""
