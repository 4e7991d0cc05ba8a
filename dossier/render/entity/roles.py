"""What articles say that an entity is, over time."""

from datetime import date

from dossier.model import Entity
from dossier.render import parts
from dossier.render.lookup import Lookup

UP = "../"


def lead(one: Entity, look: Lookup) -> tuple[str, parts.Cited] | None:
    """The role that tells it in a line, with the latest article that gives it."""
    text = parts.role(one)
    given = [role for role in one.roles if role.told == text and role.article in look.articles]
    if not given:
        return None
    latest = max(given, key=lambda role: (_day(role.article, look, undated=0), role.article, -role.start))
    return text, parts.cited(look, latest.article, latest.start, UP)


def roles(one: Entity, look: Lookup) -> list[dict[str, object]]:
    """Each role once, in the order in which it is first given, with every place that gives it.

    Undated articles come after the rest, and what an editor gave, and no article, last.
    """
    found: dict[str, list[tuple[int, str, int]]] = {}
    by: dict[str, str] = {}
    for role in one.roles:
        if role.article in look.articles or not role.article:
            places = found.setdefault(role.told, [])
            if role.article:
                places.append((_day(role.article, look, undated=date.max.toordinal()), role.article, role.start))
            by[role.told] = "editor" if role.decided_by == "editor" else by.get(role.told, "machine")
    ordered = sorted(found.items(), key=lambda item: (not item[1], min(item[1], default=()), item[0]))
    return [
        {
            "text": text,
            "by": by[text],
            "places": [parts.cited(look, article, start, UP) for _, article, start in sorted(places)],
        }
        for text, places in ordered
    ]


def _day(article: str, look: Lookup, *, undated: int) -> int:
    """Days as a number."""
    published = look.articles[article].article.published
    return published.toordinal() if published else undated
