"""Stretches of the calendar, both ends inclusive. A stretch that the calendar has not is None."""

from calendar import monthrange
from datetime import date, timedelta

Days = tuple[date, date]

THIRDS_OF_A_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
THIRDS_OF_A_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}


def day(year: int, month: int, number: int) -> Days | None:
    """Return one day."""
    try:
        one = date(year, month, number)
    except ValueError:
        return None
    return one, one


def month(year: int, number: int, part: str = "") -> Days | None:
    """Return a month, or its first ten days (`early`), the second ten (`mid`) or the rest (`late`)."""
    if not (1 <= year <= 9999 and 1 <= number <= 12):
        return None
    length = monthrange(year, number)[1]
    first, last = THIRDS_OF_A_MONTH.get(part, (1, length))
    return date(year, number, first), date(year, number, min(last, length))


def year(number: int, part: str = "") -> Days | None:
    """Return a year, or a third of it: `early`, `mid` or `late`."""
    if not 1 <= number <= 9999:
        return None
    first, last = THIRDS_OF_A_YEAR.get(part, (1, 12))
    return date(number, first, 1), date(number, last, monthrange(number, last)[1])


def week(of: date, weeks: int = 0) -> Days | None:
    """Return the week, Monday to Sunday, so many weeks after that of a day."""
    monday = moved(of, 7 * weeks - of.weekday())
    sunday = moved(of, 7 * weeks + 6 - of.weekday())
    return (monday, sunday) if monday and sunday else None


def moved(start: date, days: int) -> date | None:
    """Return the day so many days later."""
    try:
        return start + timedelta(days=days)
    except OverflowError:
        return None


def months_on(start: date, months: int) -> Days | None:
    """Return the month so many months after that of a day."""
    count = 12 * start.year + start.month - 1 + months
    return month(count // 12, count % 12 + 1)


def joined(a: Days | None, b: Days | None) -> Days | None:
    """Return the stretch from the first to the last day of two, where they stand in this order."""
    return (a[0], b[1]) if a and b and a[0] <= b[0] and a[1] <= b[1] else None
