"""Dossier -> the files that a reader takes away: CSV beside the tables, citations, annotations, texts, a feed."""

import json
from collections.abc import Iterator
from pathlib import PurePosixPath

from dossier.export.addresses import Addresses
from dossier.export.annotations import annotation_page
from dossier.export.citations import FORMATS, cited_article, cited_dossier
from dossier.export.csv_tables import csv_table
from dossier.export.feed import feed
from dossier.export.headlines import with_headlines
from dossier.export.tables import table_rows
from dossier.model import Dossier

DATA = PurePosixPath("data")


def downloads(dossier: Dossier, addresses: Addresses) -> dict[PurePosixPath, str]:
    """Return the files by their path below the site's root; `dossier` as its rights leave it."""
    dossier = with_headlines(dossier)
    return dict([*_tables(dossier), *_citations(dossier, addresses), *_articles(dossier, addresses)]) | {
        PurePosixPath("feed.xml"): feed(dossier, addresses)
    }


def _tables(dossier: Dossier) -> Iterator[tuple[PurePosixPath, str]]:
    for name, rows in table_rows(dossier).items():
        yield DATA / f"{name}.csv", csv_table(name, rows)


def _citations(dossier: Dossier, addresses: Addresses) -> Iterator[tuple[PurePosixPath, str]]:
    whole = cited_dossier(dossier.settings, addresses)
    works = {one.article.id: cited_article(one.article) for one in dossier.articles}
    for ending, write in FORMATS.items():
        yield DATA / f"dossier.{ending}", write([whole, *works.values()])
        for identifier, work in works.items():
            yield DATA / "citations" / f"{identifier}.{ending}", write([work])


def _articles(dossier: Dossier, addresses: Addresses) -> Iterator[tuple[PurePosixPath, str]]:
    names = {entity.id: entity.name for entity in dossier.entities}
    for one in dossier.articles:
        page = annotation_page(one, names, addresses)
        yield DATA / "annotations" / f"{one.article.id}.json", json.dumps(page, ensure_ascii=False, indent=1) + "\n"
        if one.article.text:
            yield DATA / "text" / f"{one.article.id}.txt", one.article.text
