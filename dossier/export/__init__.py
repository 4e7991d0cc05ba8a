"""Dossier -> the annotation tables, as JSON Lines (a row a line, keys in the order of the contract), and downloads."""

import json
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from dossier.export.addresses import Addresses
from dossier.export.checks import check_tables
from dossier.export.downloads import downloads
from dossier.export.headlines import with_headlines
from dossier.export.tables import table_rows
from dossier.model import Dossier

__all__ = ["Addresses", "check_tables", "downloads", "export"]


def export(dossier: Dossier) -> dict[PurePosixPath, str]:
    """Return the tables by file name, in UTF-8 text: the same dossier gives the same bytes.

    A headline is the first block of its article's text. An article's `text` is null unless its rights are `full`; what
    else must not be shown is left out before, by `dossier.rights.withhold`.
    """
    return {PurePosixPath(f"{name}.jsonl"): _lines(rows) for name, rows in table_rows(with_headlines(dossier)).items()}


def _lines(rows: Iterable[Mapping[str, object]]) -> str:
    return "".join(_line(row) + "\n" for row in rows)


def _line(row: Mapping[str, object]) -> str:
    """Letters stand as they are, but for what some readers take for the end of a line."""
    text = json.dumps(row, ensure_ascii=False, allow_nan=False)
    return text.translate({0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"})
