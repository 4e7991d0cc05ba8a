"""Bars in rows, one a name: of one figure, or of two that point away from each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.render.charts.chart import Cell, Chart, clipped, drawing, figure, head, linked, number
from dossier.render.escape import escape

SHOWN, LISTED = 12, 100
"""Rows in the drawing and in the table."""
ROW, BAR, NAME = 22, 12, 23
"""Pixels of a row and of a bar; letters of a name."""
LABELS = 45
"""Percent of the width that the names take: on a phone so many letters."""


@dataclass(frozen=True, slots=True)
class Row:
    """A name with its figures."""

    name: str
    values: tuple[int, ...]
    href: str | None = None
    kind: str = ""
    """Style class: what kind of name it is."""


def bars(rows: Sequence[Row], *, title: str, unit: str, ident: str) -> Chart | None:
    """One bar a row, in the order given; None where there is no row."""
    if not rows:
        return None
    shown = rows[:SHOWN]
    most = max(row.values[0] for row in shown)
    room = 100 - LABELS - 9
    lengths = [row.values[0] / most * room for row in shown]
    body = [_path("bar", [(LABELS, length) for length in lengths])]
    for at, (row, length) in enumerate(zip(shown, lengths, strict=True)):
        body.append(_name(row, at) + _value(LABELS + length, at, row.values[0], "start"))
    return _chart(rows, body, title=title, desc=_desc(shown, (unit,)), columns=("Name", unit), ident=ident)


def both(rows: Sequence[Row], *, title: str, units: tuple[str, str], ident: str) -> Chart | None:
    """Two bars a row that share an axis: `units[0]` to the left of it, `units[1]` to the right."""
    if not rows:
        return None
    shown = rows[:SHOWN]
    most = max(1, *(value for row in shown for value in row.values[:2]))
    room = (100 - LABELS) / 2 - 7
    axis = LABELS + room + 7
    left = [row.values[0] / most * room for row in shown]
    right = [row.values[1] / most * room for row in shown]
    body = [
        f'<text x="{number(axis - 1)}%" y="11" text-anchor="end">{escape(units[0])}</text>',
        f'<text x="{number(axis + 1)}%" y="11">{escape(units[1])}</text>',
        f'<svg y="{ROW}" overflow="visible">',
        _path("bar", [(axis - length, length) for length in left]),
        _path("bar other", [(axis, length) for length in right]),
        f'<line x1="{number(axis)}%" x2="{number(axis)}%" y1="0" y2="{ROW * len(shown)}"/>',
    ]
    for at, row in enumerate(shown):
        ends = _value(axis - left[at], at, row.values[0], "end") + _value(axis + right[at], at, row.values[1], "start")
        body.append(_name(row, at) + ends)
    body.append("</svg>")
    desc = _desc(shown, units)
    return _chart(rows, body, title=title, desc=desc, columns=("Name", *units), ident=ident, above=ROW)


def _chart(
    rows: Sequence[Row], body: list[str], *, title: str, desc: str, columns: tuple[str, ...], ident: str, above: int = 0
) -> Chart:
    size = f'width="100%" height="{ROW * min(len(rows), SHOWN) + above}"'
    links = any(row.href for row in rows[:SHOWN])
    svg = drawing(body, ident=ident, css="d-chart d-bars", title=title, desc=desc, links=links, attributes=size)
    table = tuple((Cell(row.name, row.href), *map(figure, row.values)) for row in rows[:LISTED])
    return Chart(svg, title, head(*columns, figures=len(columns) - 1), table, max(0, len(rows) - LISTED))


def _desc(shown: Sequence[Row], units: tuple[str, ...]) -> str:
    first = shown[0]
    figures = ", ".join(f"{value:,} {unit.lower()}" for value, unit in zip(first.values, units, strict=True))
    return f"{len(shown)} names; the first is {first.name}: {figures}."


def _path(css: str, spans: Sequence[tuple[float, float]]) -> str:
    """All bars of one colour; x in percent of the width, y in pixels."""
    height = ROW * len(spans)
    path = "".join(
        f"M{start:.2f} {at * ROW + (ROW - BAR) // 2}h{length:.2f}v{BAR}h-{length:.2f}z"
        for at, (start, length) in enumerate(spans)
        if length
    )
    view = f'viewBox="0 0 100 {height}" preserveAspectRatio="none"'
    return f'<svg width="100%" height="{height}" {view}><path class="{css}" d="{path}"/></svg>'


def _name(row: Row, at: int) -> str:
    css = f' class="{row.kind}"' if row.kind else ""
    shown = clipped(row.name, NAME)
    whole = f"<title>{escape(row.name)}</title>" if shown != row.name else ""
    return linked(f'<text{css} x="0" y="{at * ROW + 15}">{whole}{escape(shown)}</text>', row.href)


def _value(x: float, at: int, value: int, anchor: str) -> str:
    """The figure beside the end of its bar; nothing is written for none."""
    if not value:
        return ""
    away = -5 if anchor == "end" else 5
    place = f'x="{number(x)}%" dx="{away}" y="{at * ROW + 15}" text-anchor="{anchor}"'
    return f'<text class="value" {place}>{value:,}</text>'
