"""Amounts and dates, brought to one form."""

import pytest

from dossier.link.ties.figures import Figure, dates_in, parse, same_amount
from dossier.model import Mention


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1,100 km", (1100, "km")),
        ("680-mile", (1094.12, "km")),
        ("twenty-four", (24, "")),
        ("two hundred thousand", (200000, "")),
        ("$1.5 million", (1500000, "dollars")),
        ("12 percent", (12, "percent")),
        ("10 square miles", (25.88881, "square km")),
        ("240,000 pounds", (108864, "kg")),
        ("£48k", (48000, "pounds")),
        ("C$4 million", (4e6, "c$")),
        ("US$4m", (4e6, "dollars")),
        ("half a million", (500000, "")),
        ("two and a half million", (2.5e6, "")),
        ("18-month", (18, "months")),
        ("7.62mm", (0.00762, "m")),
        ("20kW", None),
        ("six years and three months", None),
        ("half", None),
        ("a few", None),
        ("20 to 30", None),
    ],
)
def test_parse(text: str, amount: tuple[float, str] | None) -> None:
    found = parse(text)
    assert found == (pytest.approx(amount[0]), amount[1]) if amount else found is None


def test_pounds_that_are_known_to_be_money() -> None:
    assert parse("240,000 pounds", money=True) == parse("£240,000") == (240000, "pounds")


@pytest.mark.parametrize(
    ("a", "b", "same"), [("1,100 km", "680 miles", True), ("24", "five", False), ("5 km", "5", False)]
)
def test_same_amount(a: str, b: str, same: bool) -> None:
    x, y = (Figure(*parsed, text, 0) for text in (a, b) if (parsed := parse(text)))
    assert same_amount(x, y) is same


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("February 24, 2022", [("year", "2022"), ("day", "2-24")]),
        ("24 Feb.", [("day", "2-24")]),
        ("Thursday", [("weekday", "thursday")]),
        ("last year", []),
    ],
)
def test_dates(text: str, found: list[tuple[str, str]]) -> None:
    assert list(dates_in(Mention(0, len(text), text, "DATE", "name", "test 1"))) == found
