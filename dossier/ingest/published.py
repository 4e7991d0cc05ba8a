"""When an article appeared: what its date lines say, or what its dateline, or lead and photos, let one conclude."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from dossier.ingest.dates import dates_in, is_ambiguous
from dossier.ingest.parts import Part
from dossier.model import Inference

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(rf"(?<!last )(?<!next )\b(?:{'|'.join(_WEEKDAYS)})\b(?!['’]s)")
_LATER = re.compile(r"updated|modified|edited", re.IGNORECASE)
_FROM_THE_FILES = re.compile(r"\bfile\b", re.IGNORECASE)
_LEAD = 3
"""Paragraphs in which a report says what happened when."""
_LATEST = 2
"""Days between a photo and the day that the lead names: beyond, the photo is of something else."""

_Found = tuple[date | None, tuple[Inference, ...], tuple[tuple[str, str], ...]]


def published_on(lines: Sequence[str], parts: Sequence[Part]) -> _Found:
    """The date of publication, from what it was inferred, and what an editor has to decide."""
    for line in sorted(lines, key=lambda line: bool(_LATER.search(line))):
        if found := dates_in(line):
            later = _LATER.search(line.split(found[0][1])[0])
            changed = Inference("published", f"when it was last changed: {line}")
            return found[0][0], (changed,) if later else (), ()
    doubts = tuple(
        (f"the date line can be read in two ways: {line}", "add the article with `dossier add` and give its `date:`")
        for line in lines
        if is_ambiguous(line)
    )
    if doubts:
        return None, (), doubts
    day, why = of_dateline(parts)
    return (day, why, ()) if day else (*_from_photo(parts), ())


def of_dateline(parts: Sequence[Part]) -> tuple[date | None, tuple[Inference, ...]]:
    """The full date in the first dateline: `LORNE, Nov. 3, 2026 (Northern Wire) —`."""
    dateline = next((part.text for part in parts if part.kind == "dateline"), "")
    found = dates_in(dateline)
    return (found[0][0], (Inference("published", f"the dateline: {dateline}"),)) if found else (None, ())


def _from_photo(parts: Sequence[Part]) -> tuple[date | None, tuple[Inference, ...]]:
    captions = [part.text for part in parts if part.kind == "caption" and not _FROM_THE_FILES.search(part.text)]
    photos = [found for text in captions for found in dates_in(text)]
    lead = [part.text for part in parts if part.kind == "paragraph"][:_LEAD]
    said = next((match.group() for text in lead for match in _WEEKDAY.finditer(text)), None)
    if not photos or said is None:
        return None, ()
    day, words = max(photos)
    after = (_WEEKDAYS.index(said) - day.weekday()) % 7
    if after > _LATEST:
        return None, ()
    why = f"a photo is dated {words}, and the report says {said}"
    return day + timedelta(days=after), (Inference("published", why),)
