"""How often, over time: bars on a line of days, weeks, months or years."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.render.charts.chart import Cell, Chart, drawing, figure, head, number
from dossier.render.escape import escape
from dossier.render.words import MONTHS, count, day

MOST_DAYS, MOST_WEEKS, MOST_MONTHS = 45, 320, 1900
"""Days of a period up to which its bars are days, weeks, months."""
LONGER = 3
"""A period so many times as long as the time that the bars fill gives way to that."""
HEIGHT, TOP, FOOT = 64, 16, 18
"""Pixels: of the bars, above and below them."""


@dataclass(frozen=True, slots=True)
class _Scale:
    """How a period is cut: the first day of the bin that a day lies in, of the next bin, and a bin's name."""

    unit: str
    start: Callable[[date], date]
    after: Callable[[date], date]
    name: Callable[[date], str]


def over_time(
    times: Mapping[date, int], *, unit: str, ident: str, period: tuple[date, date] | None = None
) -> Chart | None:
    """Bars of `times` a day, over `period` or from the first day to the last; None where they fill fewer than two bins.

    A period that is `LONGER` than the time that they fill gives way to that.
    """
    if not times:
        return None
    first, last = min(times), max(times)
    if period and (last - first) * LONGER > period[1] - period[0]:
        first, last = min(first, period[0]), max(last, period[1])
    scale = _scale((last - first).days)
    bins = _bins(times, scale, first, last)
    if sum(map(bool, bins.values())) < 2:
        return None
    total, most = sum(bins.values()), max(bins, key=lambda one: (bins[one], -one.toordinal()))
    title = f"{unit.capitalize()}s over time, by {scale.unit}"
    desc = f"{total:,} from {day(min(times))} to {day(max(times))}; the most, {bins[most]:,}, in {scale.name(most)}."
    body = [
        _bars(list(bins.values())),
        *_labels(list(bins), scale, f"at most {count(bins[most], unit)} a {scale.unit}"),
    ]
    size = f'width="100%" height="{TOP + HEIGHT + FOOT}"'
    svg = drawing(body, ident=ident, css="d-chart d-overtime", title=title, desc=desc, links=False, attributes=size)
    rows = tuple((Cell(scale.name(one)), figure(of_bin)) for one, of_bin in bins.items() if of_bin)
    return Chart(svg, title, head(scale.unit.capitalize(), f"{unit.capitalize()}s"), rows)


def _scale(days: int) -> _Scale:
    if days <= MOST_DAYS:
        return _Scale("day", lambda it: it, lambda it: it + timedelta(days=1), lambda it: day(it, short=True))
    if days <= MOST_WEEKS:
        monday = lambda it: it - timedelta(days=it.weekday())  # noqa: E731
        return _Scale("week", monday, lambda it: it + timedelta(days=7), lambda it: f"week of {day(it, short=True)}")
    if days <= MOST_MONTHS:
        return _Scale(
            "month", lambda it: it.replace(day=1), _next_month, lambda it: f"{MONTHS[it.month - 1]} {it.year}"
        )
    return _Scale("year", lambda it: date(it.year, 1, 1), lambda it: date(it.year + 1, 1, 1), lambda it: str(it.year))


def _next_month(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


def _bins(times: Mapping[date, int], scale: _Scale, first: date, last: date) -> dict[date, int]:
    found, at = dict[date, int](), scale.start(first)
    while at <= last:
        found[at] = 0
        at = scale.after(at)
    for one, number_of in times.items():
        found[scale.start(one)] += number_of
    return found


def _bars(heights: list[int]) -> str:
    """All bars as one path, in a frame that is stretched to the width of the page."""
    many, most = len(heights), max(heights)
    wide = min(0.84, max(0.1, 0.03 * many))
    path = "".join(
        f"M{at + (1 - wide) / 2:.2f} {HEIGHT}v-{number(max(1.5, HEIGHT * times / most))}h{wide:.2f}V{HEIGHT}z"
        for at, times in enumerate(heights)
        if times
    )
    view = f'viewBox="0 0 {many} {HEIGHT}" preserveAspectRatio="none"'
    return (
        f'<svg y="{TOP}" width="100%" height="{HEIGHT}" {view}><path class="bar" d="{path}"/></svg>'
        f'<line x1="0" x2="100%" y1="{TOP + HEIGHT}" y2="{TOP + HEIGHT}"/>'
    )


def _labels(starts: list[date], scale: _Scale, most: str) -> list[str]:
    """The first bin's name at the left, the last one's at the right, and what the tallest bar stands for."""
    base = TOP + HEIGHT + 14
    return [
        f'<text x="0" y="11">{escape(most)}</text>',
        f'<text x="0" y="{base}">{escape(scale.name(starts[0]))}</text>',
        f'<text x="100%" y="{base}" text-anchor="end">{escape(scale.name(starts[-1]))}</text>',
    ]
