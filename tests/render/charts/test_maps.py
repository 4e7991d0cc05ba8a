"""Places stand where they lie, countries are areas, and labels do not cover each other."""

import re
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest

from dossier.render.charts import Pin, locator, world
from dossier.render.charts.labels import _box, _overlap, labels
from dossier.render.charts.outlines import Box, inside, rings
from dossier.render.charts.view import View, fitting

MOSCOW = Pin("Moscow", 55.75, 37.6, 50, "moscow.html", "RU")
ISLAMABAD = Pin("Islamabad", 33.7, 73.1, 40, "islamabad.html", "PK")
PAKISTAN = Pin("Pakistan", 33.7, 73.1, 9, "pakistan.html", "PK", is_country=True)


def drawn(svg: object) -> ElementTree.Element:
    return ElementTree.fromstring(str(svg))


def test_the_outlines_are_whole() -> None:
    found = rings()
    assert {"PK", "RU", "GB", "NZ", "FJ"} <= {ring.country for ring in found}
    for ring in found:
        assert -180 <= ring.west < ring.east <= 180
        assert -90 <= ring.south < ring.north <= 90
    # No line runs across the map: where a country crosses the edge, it was cut there.
    longest = max(abs(b[0] - a[0]) for ring in found for a, b in pairwise(ring.points))
    assert longest < 30


def test_land_is_cut_at_the_edges_of_the_view() -> None:
    box = Box(60, 20, 80, 40)
    points = [point for _, part in inside(box) for point in part]
    assert all(60 - 1e-9 <= x <= 80 + 1e-9 and 20 - 1e-9 <= y <= 40 + 1e-9 for x, y in points)
    assert {"PK", "IN", "AF"} <= {code for code, _ in inside(box)}


@pytest.mark.parametrize("width", [1040, 350])
def test_every_place_is_on_the_sheet_and_in_the_table(width: int) -> None:
    pins = [MOSCOW, ISLAMABAD, PAKISTAN, Pin("Suva", -18.1, 178.4, 1), Pin("Quito", -0.2, -78.5, 2)]
    chart = world(pins, width=width, ident="c")
    assert chart is not None
    root = drawn(chart.svg)
    _, _, wide, high = (float(it) for it in (root.get("viewBox") or "").split())
    dots = {next(iter(it)).text: it for it in root.iter("circle")}
    assert set(dots) == {"Moscow: 50 mentions", "Islamabad: 40 mentions", "Suva: 1 mention", "Quito: 2 mentions"}
    assert all(0 < float(it.get("cx") or -1) < wide and 0 < float(it.get("cy") or -1) < high for it in dots.values())
    assert [row[0].text for row in chart.rows] == ["Moscow", "Islamabad", "Pakistan", "Quito", "Suva"]
    assert [row[1].text for row in chart.rows][1:3] == ["33.7° N, 73.1° E", "country, PK"]
    named = [it for it in root.iter("path") if it.get("class") == "named"]
    assert [next(iter(it)).text for it in named] == ["Pakistan: 9 mentions"]


def test_north_is_up_and_east_is_right() -> None:
    view = fitting([(37.6, 55.75), (73.1, 33.7)], 1000)
    (x1, y1), (x2, y2) = view.at((37.6, 55.75)), view.at((73.1, 33.7))
    assert x1 < x2
    assert y1 < y2


def test_the_more_mentions_the_larger_the_dot() -> None:
    chart = world([MOSCOW, ISLAMABAD, Pin("Quito", -0.2, -78.5, 1)], width=1040, ident="c")
    radii = [float(it.get("r") or 0) for it in drawn(chart and chart.svg).iter("circle")]
    assert radii == sorted(radii)
    assert len(set(radii)) == 3


def test_labels_do_not_cover_each_other() -> None:
    view = View(Box(0, 0, 10, 10), 600, 400)
    names = [(f"A long name {number}", (300 + number * 9.0, 200 + number % 4 * 5.0), 4.0) for number in range(25)]
    placed = labels(names, view)
    boxes = []
    for (name, _, _), label in zip(names, placed, strict=True):
        if label:
            wide = len(name) * 6.6
            left = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
            boxes.append(_box(left, label.y, wide))
    assert 2 < len(boxes) < 25
    assert placed[0]
    assert not any(_overlap(a, b) for a, b in combinations(boxes, 2))


def test_no_place_is_no_map() -> None:
    assert world([], width=1040, ident="c") is None


def test_a_locator_shows_the_country_and_the_place() -> None:
    root = drawn(locator(ISLAMABAD, ident="c").svg)
    assert {it.get("class") for it in root.iter("path")} == {"land", "own"}
    assert len(list(root.iter("circle"))) == 1
    assert "33.7° N, 73.1° E" in ElementTree.tostring(root, encoding="unicode")
    assert not list(drawn(locator(PAKISTAN, ident="c").svg).iter("circle"))


def test_a_country_too_small_for_an_outline_gets_a_dot() -> None:
    singapore = Pin("Singapore", 1.3, 103.8, 1, None, "XX", is_country=True)
    assert len(list(drawn(locator(singapore, ident="c").svg).iter("circle"))) == 1


def test_a_map_is_light_and_injects_nothing() -> None:
    evil = Pin("<b>Moscow</b>", 55.75, 37.6, 50, 'a"b.html', "RU")
    chart = world([evil, ISLAMABAD], width=1040, ident="c")
    assert "<b>" not in str(chart and chart.svg)
    assert next(drawn(chart and chart.svg).iter("a")).get("href") in {'a"b.html', "islamabad.html"}
    assert len(locator(MOSCOW, ident="c").svg) < 20_000
    assert not re.search(r"\d\.\d\d", locator(MOSCOW, ident="c").svg), "no coordinate is finer than a tenth of a pixel"
