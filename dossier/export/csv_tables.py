"""The tables for spreadsheets: a cell a field, nested ones flattened."""

import csv
import io
import json
from collections.abc import Iterable, Mapping

from dossier.export.schema import KEYS

LEFT_OUT = {"articles": {"text", "blocks", "removed"}}
"""Too long for a cell; they stand in the JSON Lines."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet may take for the beginning of a formula."""


def csv_table(table: str, rows: Iterable[Mapping[str, object]]) -> str:
    """Write rows as CSV (RFC 4180), with a byte order mark, without which Excel reads no UTF-8.

    An object becomes a column a key (`speaker.text`), a list of plain values one cell with `; ` between, a list of
    objects one cell of JSON. Text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    columns = list(_columns(table))
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_cell(_value(row, column)) for column in columns] for row in rows)
    return "\ufeff" + out.getvalue()


def _columns(table: str) -> Iterable[str]:
    for key in KEYS[table].split():
        inner = KEYS.get(f"{table}.{key}")
        if key in LEFT_OUT.get(table, ()):
            continue
        if inner and f"{table}.{key}" in _OBJECTS:
            yield from (f"{key}.{name}" for name in inner.split())
        else:
            yield key


_OBJECTS = frozenset({"quotations.cue", "quotations.speaker", "crossrefs.a", "crossrefs.b"})
"""Fields that hold one object; all others that have keys hold a list of them."""


def _value(row: Mapping[str, object], column: str) -> object:
    key, _, inner = column.partition(".")
    value = row[key]
    if not inner:
        return value
    return value[inner] if isinstance(value, Mapping) else None


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        plain = all(isinstance(item, str) for item in value)
        return _safe("; ".join(value) if plain else json.dumps(value, ensure_ascii=False))
    return _safe(value) if isinstance(value, str) else str(value)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
