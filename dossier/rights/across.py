"""What is left of what several articles tell together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from dossier.model import Doubt, Entity, Event, Related, Statement
from dossier.rights.extent import Shown, may_show

WORDS = "words in common"
"""How the reason begins that names words of the texts."""


def of_entity(entity: Entity, shown: Mapping[str, Shown]) -> Entity:
    """Return an entity with the roles whose words may be shown; its names stay."""
    roles = tuple(
        role for role in entity.roles if role.article not in shown or shown[role.article].covers(role.start, role.end)
    )
    return replace(entity, roles=roles)


def of_kin(article: str, other: Related, shown: Mapping[str, Shown]) -> Related:
    """Return a related article; which words two texts share is told only where both may be read."""
    if article not in shown and other.article not in shown:
        return other
    return replace(other, reasons=tuple(r for r in other.reasons if not r.startswith(WORDS)))


def of_timeline(events: Iterable[Event], left: Iterable[Statement], shown: Mapping[str, Shown]) -> Iterator[Event]:
    """Yield the events whose sentence may be shown; the statement of one may be gone."""
    statements = {statement.id for statement in left}
    for event in events:
        if may_show(event, shown):
            yield event if event.statement in statements else replace(event, statement=None)


def doubt_stays(doubt: Doubt, shown: Mapping[str, Shown]) -> bool:
    """A doubt that points into a text shows no more of it than may be shown."""
    if doubt.article is None or doubt.article not in shown:
        return True
    return doubt.start is not None and doubt.end is not None and shown[doubt.article].covers(doubt.start, doubt.end)


def of_statements(statements: Iterable[Statement], shown: Mapping[str, Shown]) -> Iterator[Statement]:
    """Yield the statements that two reports or more are left of, with a summary that may be shown.

    Where a text may not be shown, the headline above it reports what both tell.
    """
    for statement in statements:
        above = {headline.article: headline for headline in statement.headlines}
        left = [report if may_show(report, shown) else above.get(report.article) for report in statement.reports]
        reports = tuple(report for report in left if report is not None)
        if len(reports) < 2:
            continue
        texts = [report.text for report in reports]
        whole = [text for text in texts if text[-1:] in '.!?”"'] or texts
        summary = statement.summary if statement.summary in texts else min(whole, key=lambda text: (len(text), text))
        headlines = tuple(headline for headline in statement.headlines if headline not in reports)
        yield replace(statement, reports=reports, headlines=headlines, summary=summary)
