"""A long list, cut into pages."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from dossier.model import Article
from dossier.render import routes

T = TypeVar("T")
PER_PAGE = 500

View = Mapping[str, object]


def paged(items: Sequence[T], stem: str) -> list[tuple[str, list[T], View]]:
    """Cut a list into pages: the address, items and pager of each; an empty list has one page."""
    parts_of = [list(items[at : at + PER_PAGE]) for at in range(0, len(items), PER_PAGE)] or [[]]
    folder = stem.rpartition("/")[0]
    addresses = [routes.numbered(stem, number) for number in range(1, len(parts_of) + 1)]
    names = [address.removeprefix(f"{folder}/") if folder else address for address in addresses]
    return [
        (address, found, {"number": number, "pages": list(enumerate(names, start=1))})
        for number, (address, found) in enumerate(zip(addresses, parts_of, strict=True), start=1)
    ]


def newest_first(article: Article) -> tuple[int, str]:
    """Sort key: the latest date first, undated articles last."""
    return -article.published.toordinal() if article.published else 1, article.id
