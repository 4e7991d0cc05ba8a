"""Dates that name a month, a year or a day of it, with the year or without."""

import re
from collections.abc import Callable

from dossier.annotate.dates.days import Days, day, joined, month, year
from dossier.annotate.dates.here import Here
from dossier.annotate.dates.words import HOLIDAYS, month_number, part_of, weekday_number

SOON = 60
"""Days."""
MOST_AHEAD = 270
"""Days after the last date of a story; what lies farther off may as well lie before it."""


def day_of_month(match: re.Match[str], here: Here) -> Days | None:
    """`24 February 2022`, `Thursday, Feb. 24`, `February 24-26`."""
    number, first, last = month_number(match["month"]), int(match["day"]), int(match["to"] or match["day"])

    def in_year(one: int) -> Days | None:
        return joined(day(one, number, first), day(one, number, last))

    given = _year_given(match, here)
    if given:
        return in_year(given)
    if match["weekday"]:
        return _on_weekday(in_year, weekday_number(match["weekday"]), here)
    return _soon(in_year, here) or yearless(in_year, here)


def _soon(in_year: Callable[[int], Days | None], here: Here) -> Days | None:
    """Return the day that lies near ahead, where the clause does not tell: `faces a May 19 due date`."""
    if here.ahead is not None or here.story:
        return None
    coming = (days for one in (here.today.year, here.today.year + 1) if (days := in_year(one)))
    return next((days for days in coming if 0 < (days[0] - here.today).days <= SOON), None)


def _on_weekday(in_year: Callable[[int], Days | None], weekday: int, here: Here) -> Days | None:
    """The weekday tells the year: the nearest one in which the date falls on it."""
    years = sorted(range(here.today.year - 6, here.today.year + 7), key=lambda one: abs(one - here.today.year))
    found = (days for one in years if (days := in_year(one)) and days[0].weekday() == weekday)
    return next(found, None)


def yearless(in_year: Callable[[int], Days | None], here: Here) -> Days | None:
    """The latest one that has begun; of what is to come, the next; in a story of long ago, the next in it."""
    start = here.story or here.today
    if here.story:
        after = (days for one in (start.year, start.year + 1) if (days := in_year(one)) and days[1] >= start)
        found = next(after, None)
        return found if found and (found[0] - start).days <= MOST_AHEAD else None
    if here.ahead:
        years = range(start.year, start.year + 9)
        return next((days for one in years if (days := in_year(one)) and days[1] >= start), None)
    years = range(start.year, start.year - 9, -1)
    return next((days for one in years if (days := in_year(one)) and days[0] <= start), None)


def month_of_year(match: re.Match[str], here: Here) -> Days | None:
    """`March 2014`, `early March 2014`."""
    return month(_year_given(match, here), month_number(match["month"]), part_of(match))


def _year_given(match: re.Match[str], here: Here) -> int:
    """Return the year that stands in the expression, in figures or as `of last year`; 0 where none does."""
    if match["of_year"]:
        return here.today.year + {"last": -1, "this": 0, "next": 1}[match["of_year"]]
    return int(match["year"] or 0)


def month_alone(match: re.Match[str], here: Here) -> Days | None:
    """`March`, `late March`."""

    def in_year(one: int) -> Days | None:
        return month(one, month_number(match["month"]), part_of(match))

    return _soon(in_year, here) or yearless(in_year, here)


def pointed_month(match: re.Match[str], here: Here) -> Days | None:
    """`last March` is the latest that has ended, `next March` the next to begin, `this March` the one of this year."""
    number, today = month_number(match["month"]), here.today
    pointer = match["pointer"].lower()
    if pointer == "this":
        return month(today.year, number)
    if pointer == "last":
        return month(today.year if number < today.month else today.year - 1, number)
    return month(today.year if number > today.month else today.year + 1, number)


def year_alone(match: re.Match[str], here: Here) -> Days | None:
    """`2014`, `late 2014`, `2008-09`, `2010-2014`."""
    first = int(match["year"])
    if not match["to"]:
        return year(first, part_of(match))
    last = int(match["to"]) if len(match["to"]) == 4 else first // 100 * 100 + int(match["to"])
    return joined(year(first), year(last))


def decade(match: re.Match[str], here: Here) -> Days | None:
    """`the 1990s`, `the early 1990s`: early are the first four years, late the last four."""
    first = int(match["decade"])
    start, end = {"early": (0, 3), "mid": (3, 6), "late": (6, 9)}.get(part_of(match), (0, 9))
    return joined(year(first + start), year(first + end))


def century(match: re.Match[str], here: Here) -> Days | None:
    """`the 19th century`."""
    last = 100 * int(match["number"])
    return joined(year(last - 99), year(last))


def iso(match: re.Match[str], here: Here) -> Days | None:
    """`2022-02-24`."""
    return day(int(match["year"]), int(match["month"]), int(match["day"]))


def slashes(match: re.Match[str], here: Here) -> Days | None:
    """`24/02/2022`, where only one of the two can be the month."""
    first, second, number = int(match["first"]), int(match["second"]), int(match["year"])
    found = {days for days in (day(number, second, first), day(number, first, second)) if days}
    return found.pop() if len(found) == 1 else None


def holiday(match: re.Match[str], here: Here) -> Days | None:
    """`Christmas Day`, with the year or without."""
    number, which = HOLIDAYS[match["holiday"].lower().replace("’", "'")]
    given = _year_given(match, here)
    return day(given, number, which) if given else yearless(lambda one: day(one, number, which), here)


def nothing(match: re.Match[str], here: Here) -> None:
    """What looks like a date and tells no day: `the September 11 attacks`, `every Friday`."""
