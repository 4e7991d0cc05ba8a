"""The long lists: articles, entities, quotations, publishers; network and map."""

from dossier.render.lists.articles import articles
from dossier.render.lists.atlas import atlas
from dossier.render.lists.entities import entities
from dossier.render.lists.network import network
from dossier.render.lists.paged import PER_PAGE, View, newest_first, paged
from dossier.render.lists.publisher import publisher_pages
from dossier.render.lists.publishers import publishers
from dossier.render.lists.quotations import quotations

__all__ = [
    "PER_PAGE",
    "View",
    "articles",
    "atlas",
    "entities",
    "network",
    "newest_first",
    "paged",
    "publisher_pages",
    "publishers",
    "quotations",
]
