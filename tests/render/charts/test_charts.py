"""The figures are in the drawing and in its table, whatever the names; nothing can be injected."""

import re
from datetime import date, timedelta
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.render.charts import Chart, Node, Row, Together, arcs, bars, both, over_time
from dossier.render.charts.arcs import MOST_ARCS, short_arcs
from dossier.render.charts.overtime import HEIGHT
from dossier.render.charts.rows import LISTED, SHOWN

TAGS = re.compile(r"<[a-z]+")
EVIL = '<script>alert("1")</script> & “Ida”'
DAY = date(2026, 11, 1)


def table(chart: Chart | None) -> list[list[str]]:
    assert chart is not None
    return [[cell.text for cell in row] for row in chart.rows]


def parsed(chart: Chart | None) -> ElementTree.Element:
    """The drawing, which must be well-formed, with a title and a description that it refers to."""
    assert chart is not None
    root = ElementTree.fromstring(f"<g>{chart.svg}</g>")[0]
    named = {it.get("id"): it.text for it in root if it.tag in {"title", "desc"}}
    assert named[root.get("aria-labelledby")] == chart.title
    assert named[root.get("aria-describedby")]
    return root


def texts(chart: Chart | None) -> list[str]:
    return [it.text or "" for it in parsed(chart).iter("text")]


def heights(chart: Chart | None) -> list[float]:
    """Heights of the bars of a chart over time, in pixels."""
    path = next(it for it in parsed(chart).iter("path"))
    return [float(found) for found in re.findall(r"v-([\d.]+)", path.get("d") or "")]


def test_bars_over_time_are_as_high_as_their_figures() -> None:
    chart = over_time({DAY: 2, DAY + timedelta(days=3): 8}, unit="mention", ident="c")
    assert table(chart) == [["1 Nov 2026", "2"], ["4 Nov 2026", "8"]]
    assert heights(chart) == [HEIGHT * 2 / 8, HEIGHT]
    assert texts(chart) == ["at most 8 mentions a day", "1 Nov 2026", "4 Nov 2026"]


@pytest.mark.parametrize(
    ("days", "unit", "second"),
    [
        (40, "day", "11 Dec 2026"),
        (200, "week", "week of 17 May 2027"),
        (700, "month", "October 2028"),
        (4000, "year", "2037"),
    ],
)
def test_a_long_period_is_cut_into_larger_bins(days: int, unit: str, second: str) -> None:
    chart = over_time({DAY: 1, DAY + timedelta(days=days): 1}, unit="article", ident="c")
    assert chart is not None
    assert chart.head[0].text == unit.capitalize()
    assert table(chart)[1][0] == second


def test_the_period_of_the_dossier_is_shown_where_it_is_not_much_longer() -> None:
    times = {DAY: 1, DAY + timedelta(days=10): 1}
    near, far = DAY + timedelta(days=20), DAY + timedelta(days=2000)
    assert texts(over_time(times, unit="mention", ident="c", period=(DAY, near)))[-1] == "21 Nov 2026"
    assert texts(over_time(times, unit="mention", ident="c", period=(DAY, far)))[-1] == "11 Nov 2026"


def test_one_day_is_no_time() -> None:
    assert over_time({}, unit="mention", ident="c") is None
    assert over_time({DAY: 9}, unit="mention", ident="c") is None


def test_bars_are_as_long_as_their_figures() -> None:
    chart = bars([Row("Ida", (8,), "ida.html", "per"), Row("Tomas", (2,))], title="Beside", unit="Sentences", ident="c")
    lengths = [float(it) for it in re.findall(r"h([\d.]+)v", str(chart and chart.svg))]
    assert lengths[0] == pytest.approx(4 * lengths[1], abs=0.05)
    assert texts(chart) == ["Ida", "8", "Tomas", "2"]
    assert [it.get("href") for it in parsed(chart).iter("a")] == ["ida.html"]
    assert parsed(chart).get("role") == "group"


def test_two_figures_point_away_from_each_other() -> None:
    rows = [Row("Ida", (6, 3)), Row("Jon", (0, 9))]
    chart = both(rows, title="Who speaks", units=("Quoted", "Spoken about"), ident="c")
    assert table(chart) == [["Ida", "6", "3"], ["Jon", "0", "9"]]
    assert texts(chart) == ["Quoted", "Spoken about", "Ida", "6", "3", "Jon", "9"]
    left, right = (it.get("d") or "" for it in parsed(chart).iter("path"))
    assert (left.count("M"), right.count("M")) == (1, 2)
    assert parsed(chart).get("role") == "img"


def test_many_rows_stand_in_the_table() -> None:
    rows = [Row(f"Name {number}", (300 - number,)) for number in range(300)]
    chart = bars(rows, title="Beside", unit="Sentences", ident="c")
    assert len([it for it in texts(chart) if it.startswith("Name")]) == SHOWN
    assert (len(table(chart)), chart and chart.left_out) == (LISTED, 300 - LISTED)


def test_no_rows_are_no_chart() -> None:
    assert bars([], title="Beside", unit="Sentences", ident="c") is None
    assert both([], title="Beside", units=("a", "b"), ident="c") is None
    assert arcs([Node("a", "A", 1)], [], title="Network", ident="c") is None
    assert arcs([Node("a", "A", 1)], [Together("a", "b", 3)], title="Network", ident="c") is None


def test_arcs_are_as_thick_as_their_figures_and_lead_to_the_names() -> None:
    nodes = [Node("a", "Ida", 9, "ida.html", "per"), Node("b", "Tomas", 1), Node("c", "Alone", 4), Node("d", "Jon", 1)]
    chart = arcs(nodes, [Together("a", "b", 8), Together("a", "d", 4)], title="Network", ident="c")
    drawn = list(parsed(chart).iter("path"))
    assert [float(it.get("stroke-width") or 0) for it in drawn] == [6, 3]
    assert sorted(texts(chart)) == ["Ida", "Jon", "Tomas"]
    assert table(chart) == [["Ida", "Tomas", "8"], ["Ida", "Jon", "4"]]
    place = {it.text: (it.get("class") or "").split()[0][1:] for it in parsed(chart).iter("text")}
    assert set((drawn[0].get("class") or "").split()) == {f"a{place['Ida']}", f"a{place['Tomas']}"}


def test_those_that_belong_together_stand_close() -> None:
    groups = [("a", "c", "e"), ("b", "d", "f")]
    ties = [Together(x, y, 5) for group in groups for x, y in pairwise(group)]
    order = short_arcs(list("abcdef"), ties)
    assert {frozenset(order[:3]), frozenset(order[3:])} == {frozenset(group) for group in groups}
    assert order == short_arcs(list("fedcba"), ties[::-1])


def test_a_network_of_many_is_cut() -> None:
    nodes = [Node(f"n{number:03}", f"Name {number}", 2) for number in range(300)]
    ties = [Together(f"n{a:03}", f"n{a + 1:03}", 1 + a) for a in range(299)]
    chart = arcs(nodes, ties, title="Network", ident="c")
    assert len(list(parsed(chart).iter("path"))) == MOST_ARCS
    assert chart is not None
    assert len(chart.rows) + chart.left_out == len(ties)


def test_names_inject_nothing() -> None:
    rows = [Row(EVIL, (2, 1), 'a"b.html'), Row("B", (1, 1))]
    nodes = [Node("a", EVIL, 1, 'a"b.html'), Node("b", "B", 1)]
    made = [
        bars([Row(EVIL, (2,), 'a"b.html')], title=EVIL, unit="Sentences", ident="c"),
        both(rows, title=EVIL, units=(EVIL, "b"), ident="c"),
        arcs(nodes, [Together("a", "b", 1)], title=EVIL, ident="c"),
    ]
    for chart in made:
        assert not list(parsed(chart).iter("script"))
        assert next(parsed(chart).iter("a")).get("href") == 'a"b.html'


@settings(deadline=None)
@given(st.dictionaries(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(1, 10**6), max_size=30))
def test_every_mention_is_in_the_table(times: dict[date, int]) -> None:
    chart = over_time(times, unit="mention", ident="c")
    if chart:
        assert sum(int(row[1].replace(",", "")) for row in table(chart)) == sum(times.values())
        assert len(heights(chart)) == len(chart.rows)
        assert max(heights(chart)) == HEIGHT


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(min_size=1, max_size=30), st.integers(0, 999), st.integers(0, 999)), min_size=1))
def test_rows_are_well_formed_whatever_the_names(given_rows: list[tuple[str, int, int]]) -> None:
    rows = [Row(name, (a, b)) for name, a, b in given_rows]
    chart = both(rows, title="Who speaks", units=("Quoted", "Spoken about"), ident="c")
    assert chart == both(rows, title="Who speaks", units=("Quoted", "Spoken about"), ident="c")
    assert str(chart and chart.svg).count("<text") >= min(len(rows), SHOWN)
