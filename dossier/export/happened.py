"""The rows of the tables of what happened when, and of which articles are one text."""

from collections.abc import Iterator

from dossier.model import Dossier

Row = dict[str, object]


def timeline_rows(dossier: Dossier) -> Iterator[Row]:
    """Yield a row an event, by first day, last day, article and place."""
    for event in dossier.timeline:
        yield {
            "article": event.article,
            "start": event.start,
            "end": event.end,
            "text": event.text,
            "first": event.first.isoformat(),
            "last": event.last.isoformat(),
            "expression": event.expression,
            "statement": event.statement,
        }


def family_rows(dossier: Dossier) -> Iterator[Row]:
    """Yield a row a text that several articles share, the earliest first."""
    for family in dossier.families:
        yield {"articles": list(family.articles), "share": round(family.share, 3)}
