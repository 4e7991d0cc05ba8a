"""Dossier -> the annotation tables, as JSON Lines: a row a line, keys in the order of the contract, UTF-8."""

import json
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from dossier.export.articles import article_rows
from dossier.export.checks import check_tables
from dossier.export.findings import crossref_rows, entity_rows, mention_rows, quotation_rows, statement_rows
from dossier.model import Dossier

__all__ = ["check_tables", "export"]


def export(dossier: Dossier) -> dict[PurePosixPath, str]:
    """Return the tables by file name, in UTF-8 text: the same dossier gives the same bytes.

    An article's `text` is null unless its rights are `full`; what else must not be shown is left out before, by
    `dossier.rights.withhold`.
    """
    tables = {
        "articles": article_rows(dossier),
        "entities": entity_rows(dossier),
        "mentions": mention_rows(dossier),
        "quotations": quotation_rows(dossier),
        "crossrefs": crossref_rows(dossier),
        "statements": statement_rows(dossier),
    }
    return {PurePosixPath(f"{name}.jsonl"): _lines(rows) for name, rows in tables.items()}


def _lines(rows: Iterable[Mapping[str, object]]) -> str:
    return "".join(_line(row) + "\n" for row in rows)


def _line(row: Mapping[str, object]) -> str:
    """Letters stand as they are, but for what some readers take for the end of a line."""
    text = json.dumps(row, ensure_ascii=False, allow_nan=False)
    return text.translate({0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"})
