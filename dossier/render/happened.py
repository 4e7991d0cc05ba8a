"""What happened, day by day, with its sources; apart from when it was published."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from dossier.model import AnnotatedArticle, CrossReference, Event
from dossier.render import parts, routes
from dossier.render.differences import differing_statements, in_line
from dossier.render.lists import View, paged
from dossier.render.lookup import Lookup
from dossier.render.passage import UNKNOWN, line, needs_names
from dossier.render.timeline import timeline
from dossier.render.words import count, day, days, shorten

WIDTH, BRIEF = 420, 110
LONGEST = 31
"""In days: what has no closer date says too little for the front page."""
LISTED = 60
"""Up to so many articles stand with their titles under the days on which they were published."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One event as all that report it date it, told by the earliest article that was published after it first."""

    first: date
    last: date
    events: tuple[Event, ...]
    texts: int
    """Number of independent texts."""
    beforehand: bool
    """Whether every article that tells it was published before the day: it was expected then."""
    differing: tuple[CrossReference, ...]
    """The ties between two that tell it of which something is given differently."""


def happened(look: Lookup) -> list[Happened]:
    """Events by day; those of one statement with the same date are one."""
    differing = differing_statements(look)
    groups: dict[tuple[date, date, str], list[Event]] = defaultdict(list)
    for number, event in enumerate(look.dossier.timeline):
        if event.article in look.articles:
            groups[event.first, event.last, event.statement or f"#{number}"].append(event)
    return [
        Happened(
            first,
            last,
            tuple(sorted(events, key=lambda it: (_beforehand(it, look), needs_names(it, look)))),
            look.families.independent(it.article for it in events),
            all(_beforehand(it, look) for it in events),
            _between(events, differing.get(key, [])),
        )
        for (first, last, key), events in groups.items()
    ]


def _between(events: Iterable[Event], differing: Iterable[CrossReference]) -> tuple[CrossReference, ...]:
    articles = {it.article for it in events}
    return tuple(it for it in differing if {it.a.article, it.b.article} <= articles)


def _of(tie: CrossReference, article: str) -> bool:
    return article in {tie.a.article, tie.b.article}


def _beforehand(one: Event, look: Lookup) -> bool:
    published = look.articles[one.article].article.published
    return published is not None and published < one.first


def pages(look: Lookup) -> list[tuple[str, View]]:
    """The pages of the timeline; when it was published stands on the first."""
    found = happened(look)
    return [
        (
            address,
            {
                "days": [
                    {"when": _when(first, last), "iso": _iso(first, last), "events": [event(it, look) for it in group]}
                    for (first, last), group in groupby(part, key=lambda it: (it.first, it.last))
                ],
                "total": len(found),
                "published": _published(look) if pager["number"] == 1 else [],
                "strip": timeline(one.article for one in look.dossier.articles) if pager["number"] == 1 else None,
                "undated": sum(one.article.published is None for one in look.dossier.articles),
                "pager": pager,
            },
        )
        for address, part, pager in paged(found, "timeline")
    ]


def most_told(look: Lookup, *, most: int) -> list[View]:
    """The event of each day that most independent texts tell, of the days that most tell of, as they happened.

    What was only expected is left out, and what does not tell of whom it speaks.
    """
    close = [it for it in happened(look) if (it.last - it.first).days <= LONGEST and not it.beforehand]
    clear = [(it, needs_names(it.events[0], look)) for it in close]
    best: dict[date, Happened] = {}
    for one, _ in sorted((it for it in clear if it[1] < UNKNOWN), key=lambda it: (-it[0].texts, it[1])):
        best.setdefault(one.first, one)
    chosen = sorted(best.values(), key=lambda it: (-it.texts, -it.first.toordinal()))[:most]
    return [event(it, look, width=BRIEF) for it in sorted(chosen, key=lambda it: it.first)]


def event(one: Happened, look: Lookup, *, width: int = WIDTH) -> View:
    """View of one event."""
    told = one.events[0]
    others = {article for it in one.differing for article in (it.a.article, it.b.article) if _of(it, told.article)}
    statement = look.told.by_id(told.statement)
    return {
        "when": _when(one.first, one.last),
        "iso": _iso(one.first, one.last),
        "text": line(told, look, width=width),
        "expression": shorten(told.expression, width=60),
        "cited": parts.passage(look, told, ""),
        "also": [parts.passage(look, it, "") for it in one.events[1:]],
        "same": sum(it.article not in others for it in one.events[1:]),
        "differ": in_line(one.differing, look),
        "statement": routes.statement_page(statement.id) if statement else None,
        "texts": one.texts,
        "beforehand": one.beforehand,
    }


def _when(first: date, last: date) -> str:
    """`24 February 2022`; a whole month or year by its name."""
    if first.day != 1 or not _ends_month(last):
        return days(first, last)
    if (first.month, last.month) == (1, 12):
        return f"{first.year}" if first.year == last.year else f"{first.year} to {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return day(first).partition(" ")[2]
    return days(first, last)


def _ends_month(one: date) -> bool:
    return one == date.max or date.fromordinal(one.toordinal() + 1).day == 1


def _iso(first: date, last: date) -> str:
    return first.isoformat() if first == last else ""


def _published(look: Lookup) -> list[View]:
    """The articles by the day on which they were published; only their number where there are many."""
    found: dict[date, list[AnnotatedArticle]] = defaultdict(list)
    for one in look.dossier.articles:
        if one.article.published:
            found[one.article.published].append(one)
    listed = sum(map(len, found.values())) <= LISTED
    return [
        {
            "when": day(published),
            "iso": published.isoformat(),
            "count": count(len(found[published]), "article"),
            "lines": [parts.article_line(one, look.ties, "") for one in found[published]] if listed else [],
        }
        for published in sorted(found)
    ]
