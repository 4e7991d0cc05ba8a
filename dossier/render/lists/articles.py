"""The list of articles."""

from collections.abc import Iterable

from dossier.render import parts
from dossier.render.lists.paged import View, newest_first, paged
from dossier.render.lookup import Lookup


def articles(look: Lookup) -> list[tuple[str, View]]:
    """The index of articles, newest first, undated last; to be narrowed by publisher and year."""
    newest = sorted(look.dossier.articles, key=lambda one: newest_first(one.article))
    pages: list[tuple[str, View]] = []
    for address, found, pager in paged(newest, "articles/index"):
        facets = {
            "publisher": choices(parts.publisher(one.article) for one in found),
            "year": choices(str(one.article.published.year) for one in found if one.article.published),
        }
        lines = [parts.article_line(one, look.ties, "../") for one in found]
        pages.append((address, {"lines": lines, "facets": facets, "pager": pager, "total": len(newest)}))
    return pages


def choices(values: Iterable[str]) -> list[str]:
    """What a list can be narrowed to, in the order of the alphabet; nothing where there is no choice."""
    found = sorted(set(values), key=lambda value: (value.casefold(), value))
    return found if len(found) > 1 else []
