"""Read tables back and tell where they break their contract; no fault is an empty list."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dossier.export.references import reference_faults
from dossier.export.schema import KEYS, SHARES, TABLES, VALUES

Row = dict[str, Any]
Tables = Mapping[str, Sequence[Row]]


def check_tables(tables: Mapping[str, str]) -> list[str]:
    """Return what is wrong in the tables, given as text by file name (`articles.jsonl`), in words."""
    read, faults = _read(tables)
    return faults or [*_row_faults(read), *_id_faults(read), *reference_faults(read)]


def _read(tables: Mapping[str, str]) -> tuple[Tables, list[str]]:
    """Return the rows of each table, and the lines that are none."""
    read: dict[str, list[Row]] = {}
    faults = []
    for name in TABLES:
        text = tables.get(f"{name}.jsonl")
        if text is None:
            faults.append(f"{name}.jsonl is missing")
            continue
        if text and not text.endswith("\n"):
            faults.append(f"{name}.jsonl: the last line does not end")
        read[name] = []
        for number, line in enumerate(text.split("\n")[:-1], start=1):
            try:
                row = json.loads(line)
            except ValueError:
                row = None
            if isinstance(row, dict):
                read[name].append(row)
            else:
                faults.append(f"{name}.jsonl:{number}: not a JSON object")
    return read, faults


def _row_faults(read: Tables) -> Iterator[str]:
    for table, rows in read.items():
        for number, row in enumerate(rows, start=1):
            for fault in _object_faults(table, row):
                yield f"{table}.jsonl:{number}: {fault}"


def _object_faults(name: str, row: Row) -> Iterator[str]:
    """Yield the faults of one object and of those inside it."""
    if list(row) != KEYS[name].split():
        yield f"the keys of {name} are {' '.join(row)}"
        return
    for key, value in row.items():
        if (name, key) in VALUES and value not in VALUES[name, key]:
            yield f"{key} is {value!r}"
        if (name, key) in SHARES and not 0 <= value <= 1:
            yield f"{key} is {value!r}, not between 0 and 1"
        for part in value if isinstance(value, list) else [value]:
            if f"{name}.{key}" in KEYS and part is not None:
                yield from _object_faults(f"{name}.{key}", part)
    if row.get("start") is None:
        return
    if not 0 <= row["start"] < row["end"]:
        yield f"the span {row['start']}-{row['end']} is none"
    if "text" in row and row["end"] - row["start"] != len(row["text"]):
        yield f"the span {row['start']}-{row['end']} is not as long as its text"


def _id_faults(read: Tables) -> Iterator[str]:
    for table in ("articles", "entities", "quotations", "crossrefs", "statements"):
        counts = Counter(row.get("id") for row in read[table])
        yield from (f"{table}.jsonl: the id {name!r} stands {n} times" for name, n in counts.items() if n > 1)
