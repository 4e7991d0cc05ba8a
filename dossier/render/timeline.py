"""The articles by day, as a small drawing with its text."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import sqrt

from dossier.model import Article
from dossier.render.words import count, day, days

EDGE, LABEL, NARROW_LABEL = 4.0, 12.0, 33.0
"""In percent of the width: margin at each side, and the room that a label takes on a wide and on a narrow screen."""
BORDER = 12.0
"""A label with its year so near to the border would be cut on a narrow screen, and begins or ends there."""
RADIUS, MAX_RADIUS = 4.5, 15.0
SPELT_OUT = 12
"""Up to so many days are all named in the text alternative."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One day: where it lies, how large, and its label where there is room for one."""

    x: str
    radius: str
    label: str
    label_x: str
    anchor: str
    """Which part of the label stands there."""
    narrow: bool
    """Whether the label also has room on a narrow screen."""
    title: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The dots, earliest first, and the same in words."""

    dots: tuple[Dot, ...]
    alternative: str


def timeline(articles: Iterable[Article]) -> Timeline | None:
    """Draw the dated articles; None where fewer than two days have any."""
    counts = Counter(article.published for article in articles if article.published)
    if len(counts) < 2:
        return None
    ordered = sorted(counts)
    first, span = ordered[0], (ordered[-1] - ordered[0]).days
    dots: list[Dot] = []
    labelled, narrow = -100.0, -100.0
    for one in ordered:
        x = EDGE + (100 - 2 * EDGE) * (one - first).days / span
        wide_fits, narrow_fits = x - labelled >= LABEL, x - narrow >= NARROW_LABEL
        labelled, narrow = x if wide_fits else labelled, x if narrow_fits else narrow
        radius = min(MAX_RADIUS, RADIUS * sqrt(counts[one]))
        label = _label(one, ordered) if wide_fits else ""
        title = f"{day(one)}: {count(counts[one], 'article')}"
        dots.append(Dot(f"{x:.2f}%", f"{radius:.1f}", label, *_placed(x, label), narrow_fits, title))
    return Timeline(tuple(dots), _alternative(ordered, counts))


def _placed(x: float, label: str) -> tuple[str, str]:
    """Where a label stands and which part of it: its middle, or at a border the beginning or end of a long one."""
    if label.count(" ") < 2 or BORDER <= x <= 100 - BORDER:
        return f"{x:.2f}%", "middle"
    return ("0", "start") if x < BORDER else ("100%", "end")


def _label(one: date, ordered: list[date]) -> str:
    short = day(one, short=True)
    return short if ordered[0].year != ordered[-1].year else short.rpartition(" ")[0]


def _alternative(ordered: list[date], counts: Counter[date]) -> str:
    if len(ordered) <= SPELT_OUT:
        return "Articles by day: " + "; ".join(f"{day(one)}, {counts[one]}" for one in ordered)
    busiest = max(ordered, key=lambda one: counts[one])
    return f"Articles by day, {days(ordered[0], ordered[-1])}; the most, {counts[busiest]}, on {day(busiest)}"
