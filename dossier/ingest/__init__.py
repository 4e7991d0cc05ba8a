"""Files -> Articles: the only stage that reads content. Nothing is fetched but a web address given to `read_source`."""

from dossier.ingest.articles import read_articles
from dossier.ingest.corrections import read_corrections, with_entry
from dossier.ingest.duplicates import find_duplicate
from dossier.ingest.fields import is_address
from dossier.ingest.settings import read_settings
from dossier.ingest.sources import Draft, read_source, read_sources
from dossier.ingest.writing import article_markdown

__all__ = [
    "Draft",
    "article_markdown",
    "find_duplicate",
    "is_address",
    "read_articles",
    "read_corrections",
    "read_settings",
    "read_source",
    "read_sources",
    "with_entry",
]
