import itertools
from datetime import date

import pytest

from dossier.render.timeline import timeline
from dossier.render.words import count, day, days, shorten
from tests.factory import article


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2022, 2, 23), date(2022, 2, 23), "23 February 2022"),
        (date(2022, 2, 23), date(2022, 2, 26), "23 to 26 February 2022"),
        (date(2022, 2, 23), date(2022, 3, 1), "23 February to 1 March 2022"),
        (date(2021, 12, 31), date(2022, 1, 1), "31 December 2021 to 1 January 2022"),
    ],
)
def test_a_period_says_nothing_twice(first: date, last: date, expected: str) -> None:
    assert days(first, last) == expected


def test_words() -> None:
    assert [count(1, "person", "people"), count(1204, "person", "people")] == ["1 person", "1,204 people"]
    assert [day(None), day(date(2026, 11, 3), short=True)] == ["undated", "3 Nov 2026"]
    assert shorten("one  two\n\nthree", width=9) == "one two …"
    assert shorten("one  two\n\nthree", width=13) == "one two three"


def test_timeline_is_drawn_from_two_days_on() -> None:
    first, second, undated = (article("x", published=on) for on in (date(2026, 11, 1), date(2026, 11, 9), None))
    assert timeline([first, undated]) is None
    drawn = timeline([first, first, second, undated])
    assert drawn is not None
    assert [(dot.x, dot.label) for dot in drawn.dots] == [("4.00%", "1 Nov"), ("96.00%", "9 Nov")]
    assert drawn.alternative == "Articles by day: 1 November 2026, 2; 9 November 2026, 1"


def test_timeline_labels_do_not_overlap() -> None:
    drawn = timeline([article("x", published=date(2026, 11, number)) for number in range(1, 31)])
    assert drawn is not None
    at = [float(dot.x.rstrip("%")) for dot in drawn.dots if dot.label]
    assert min(second - first for first, second in itertools.pairwise(at)) >= 9
    assert drawn.alternative.startswith("Articles by day, 1 to 30 November 2026; the most, 1,")


def test_long_labels_at_the_borders_begin_and_end_there() -> None:
    days = [date(2025, 11, 1), date(2026, 5, 2), date(2026, 11, 1)]
    drawn = timeline([article("x", published=on) for on in days])
    assert drawn
    assert [(dot.label, dot.label_x, dot.anchor) for dot in drawn.dots] == [
        ("1 Nov 2025", "0", "start"),
        ("2 May 2026", "49.87%", "middle"),
        ("1 Nov 2026", "100%", "end"),
    ]
    short = timeline([article("x", published=on) for on in days[1:]])
    assert short
    assert [(dot.label, dot.anchor) for dot in short.dots] == [("2 May", "middle"), ("1 Nov", "middle")]
