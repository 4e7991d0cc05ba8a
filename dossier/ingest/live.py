"""Live blogs: articles that are told by the hour."""

from itertools import pairwise

from dossier.ingest.dates import is_clock
from dossier.ingest.head import is_titular
from dossier.ingest.units import Unit

_FEWEST_ENTRIES = 3
"""Time stamps in lines of their own, from which on an article is told by the hour."""
_LONGEST_TITLE = 15
"""Words."""


def mark_times(units: list[Unit]) -> list[Unit]:
    """Name the heads of a live blog's entries: lines that are nothing but a time of day, and the title below each."""
    stamps = {i for i, unit in enumerate(units) if not unit.role and is_clock(unit.text)}
    if len(stamps) < _FEWEST_ENTRIES:
        return list(units)
    titles = {i for i, (unit, after) in enumerate(pairwise(units)) if i - 1 in stamps and _is_entry_title(unit, after)}
    return [unit.as_("heading") if i in stamps | titles else unit for i, unit in enumerate(units)]


def _is_entry_title(unit: Unit, after: Unit) -> bool:
    told = not after.role and not is_clock(after.text)
    return told and not unit.role and not is_clock(unit.text) and is_titular(unit.text, _LONGEST_TITLE)
