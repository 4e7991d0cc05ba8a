"""Expressions that are reckoned from the day of the report, or from the last date before them."""

import re
from datetime import date

from dossier.annotate.dates.days import Days, joined, months_on, moved, week, year
from dossier.annotate.dates.here import Here
from dossier.annotate.dates.words import count, weekday_number

NEAR_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
LONGEST = {"day": 1, "week": 7, "month": 31, "year": 366}
"""Days: a longer anchor is no ground to reckon from in this unit."""
ABOUT_A_WEEK = 3
"""`Two weeks ago` is so many days about it, on either side."""


def weekday(match: re.Match[str], here: Here) -> Days | None:
    """`Thursday`: the latest one up to the day of the report; of what is to come, the next one from that day on."""
    number, today = weekday_number(match["weekday"]), here.today
    pointer = (match["pointer"] or "").lower()
    back, on = (today.weekday() - number) % 7, (number - today.weekday()) % 7
    if pointer == "last":
        return _one(today, -(back or 7))
    if pointer == "next":
        return _one(today, on or 7)
    return _one(today, on if here.ahead else -back)


def weekdays(match: re.Match[str], here: Here) -> Days | None:
    """`Between Monday and Wednesday`: looking back the latest that has ended or goes on, ahead the next."""
    first, last, today = weekday_number(match["weekday"]), weekday_number(match["to"]), here.today
    if here.ahead:
        start = moved(today, (first - today.weekday()) % 7)
        return joined(_one(start, 0), _one(start, (last - first) % 7)) if start else None
    end = moved(today, -((today.weekday() - last) % 7))
    return joined(_one(end, -((last - first) % 7)), _one(end, 0)) if end else None


def weekday_weeks_ago(match: re.Match[str], here: Here) -> Days | None:
    """`A week ago on Friday`: that of the week so many before this."""
    found = week(here.today, -count(match["number"]))
    return _one(found[0], weekday_number(match["weekday"])) if found else None


def the_weekend(match: re.Match[str], here: Here) -> Days | None:
    """`At the weekend`: the latest, or the next."""
    return _period(here.today, "weekend", 0, ahead=bool(here.ahead))


def weekday_of_week(match: re.Match[str], here: Here) -> Days | None:
    """`Thursday last week`, `Monday of next week`."""
    found = week(here.today, {"last": -1, "this": 0, "next": 1}[match["pointer"].lower()])
    return _one(found[0], weekday_number(match["weekday"])) if found else None


def near_day(match: re.Match[str], here: Here) -> Days | None:
    """`yesterday`, `tonight`, `tomorrow morning`."""
    return _one(here.today, NEAR_DAYS[match["near"].lower()])


def part_of_today(match: re.Match[str], here: Here) -> Days | None:
    """`Last night` is of the day before, `this morning` of today."""
    return _one(here.today, -1 if match["pointer"].lower() == "last" else 0)


def pointed_period(match: re.Match[str], here: Here) -> Days | None:
    """`last week`, `this year`, `next month`; `earlier this year` ends, `later this year` begins with today."""
    step = {"last": -1, "this": 0, "next": 1, "the coming": 1}[match["pointer"].lower()]
    found = _period(here.today, match["period"], step, ahead=bool(here.ahead))
    side = (match["side"] or "").lower()
    if found and side and found[0] <= here.today <= found[1]:
        return (found[0], here.today) if side == "earlier" else (here.today, found[1])
    return found


def _period(today: date, period: str, step: int, *, ahead: bool) -> Days | None:
    if period == "weekend":
        found = _weekend(today, step, ahead=ahead)
        return joined(_one(found, 0), _one(found, 1)) if found else None
    return {"week": week(today, step), "month": months_on(today, step), "year": year(today.year + step)}[period]


def _weekend(today: date, step: int, *, ahead: bool) -> date | None:
    """Return its Saturday: that of this week, but looking back before it has come, that of the week before."""
    saturday = 5 - today.weekday()
    if step <= 0 and today.weekday() < 5 and not (step == 0 and ahead):
        return moved(today, saturday - 7)
    return moved(today, saturday + 7 * step)


def ago(match: re.Match[str], here: Here) -> Days | None:
    """`two days ago`, `a year ago`."""
    return _shifted((here.today, here.today), match["unit"], -count(match["number"]))


def before_or_after(match: re.Match[str], here: Here) -> Days | None:
    """`two days earlier`, `a year later`: reckoned from the last date."""
    sign = 1 if match["side"].lower() == "later" else -1
    return _from_anchor(here, match["unit"], sign * count(match["number"]))


def beside(match: re.Match[str], here: Here) -> Days | None:
    """`the next day`, `the previous week`, `that year`."""
    step = {"next": 1, "following": 1, "previous": -1}.get(match["pointer"].lower().split()[-1], 0)
    unit = match["unit"] if match["unit"] in LONGEST else "day"
    return _from_anchor(here, unit, step)


def day_beside(match: re.Match[str], here: Here) -> Days | None:
    """`the day before`, `the year after`."""
    return _from_anchor(here, match["unit"], 1 if match["side"] == "after" else -1)


def lately(match: re.Match[str], here: Here) -> Days | None:
    """`the past two weeks`: up to today."""
    found = _shifted((here.today, here.today), match["unit"], -count(match["number"]))
    return (found[0], here.today) if found else None


def _from_anchor(here: Here, unit: str, step: int) -> Days | None:
    if here.anchor is None or (here.anchor[1] - here.anchor[0]).days >= LONGEST[unit]:
        return None
    return _shifted(here.anchor, unit, step)


def _shifted(start: Days, unit: str, step: int) -> Days | None:
    if unit == "day":
        return _one(start[0], step)
    if unit == "week":
        about = ABOUT_A_WEEK if step else 0
        first, last = moved(start[0], 7 * step - about), moved(start[1], 7 * step + about)
        return (first, last) if first and last else None
    return months_on(start[0], step) if unit == "month" else year(start[0].year + step)


def _one(start: date, step: int) -> Days | None:
    found = moved(start, step)
    return (found, found) if found else None
