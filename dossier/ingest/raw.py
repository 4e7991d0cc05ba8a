"""A raw text, read as a person reads it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from dossier.ingest.body import mark_captions, mark_furniture, mark_headings, mark_lists
from dossier.ingest.byline import authors_of, names_in
from dossier.ingest.dateline import is_dateline, split_dateline
from dossier.ingest.head import mark_below, mark_head
from dossier.ingest.paper import publisher_of
from dossier.ingest.paragraphs import paragraphs
from dossier.ingest.parts import Part, Reading
from dossier.ingest.published import published_on
from dossier.ingest.signed import is_nameless, signed
from dossier.ingest.units import LEAVE, Unit, ends_sentence
from dossier.model import BlockKind, Inference, Removed

_TITLE_WORDS = 12


def read_raw(text: str, *, title: str | None = None) -> Reading:
    """An article from a text that is mended already; `title` is its headline, where that stands elsewhere."""
    units = _joined(Unit(paragraph, close=close) for paragraph, close in paragraphs(text))
    units = mark_below(mark_head(mark_captions(mark_furniture(units)), title=title))
    return as_reading(mark_headings(mark_lists(units)))


def _joined(units: Iterable[Unit]) -> list[Unit]:
    """The paragraphs, with datelines that stand in lines of their own before what they date."""
    joined = list[Unit]()
    for unit in units:
        if joined and is_dateline(joined[-1].text):
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {unit.text}")
        else:
            joined.append(unit)
    return joined


def as_reading(units: Sequence[Unit]) -> Reading:
    """The article that paragraphs make whose roles are all known."""
    parts = with_datelines(Part(cast(BlockKind, unit.role), unit.text) for unit in units if unit.role not in LEAVE)
    dated = [unit.text for unit in units if unit.role == "date"]
    bylines = [unit.text for unit in units if unit.role == "byline"]
    published, inferred, doubts = published_on([*dated, *bylines], parts)
    publisher, said_by = publisher_of(units, parts)
    address = next((unit.text for unit in units if unit.reason == "web address"), None)
    return Reading(
        parts=parts,
        title=next((unit.text for unit in units if unit.role == "title"), None),
        subtitle=" · ".join(unit.text for unit in units if unit.role == "subtitle") or None,
        authors=_authors(bylines),
        publisher=publisher,
        published=published,
        url=address,
        removed=tuple(Removed(unit.text, unit.reason) for unit in units if unit.reason),
        inferred=(*inferred, *said_by, *([Inference("url", "the web address above the headline")] if address else [])),
        doubts=doubts,
    )


def _authors(bylines: Sequence[str]) -> tuple[str, ...]:
    said = [name for line in bylines for name in authors_of(line) or signed(line, sure=True)]
    named = [line for line in bylines[:1] if not is_nameless(line)]
    return tuple(dict.fromkeys(said or [name for line in named for name in names_in(line)]))


def with_datelines(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The parts, with each dateline parted from its paragraph."""
    split, leads = list[Part](), True
    for part in parts:
        found = split_dateline(part.text, leads=leads) if part.kind == "paragraph" else None
        split += [Part("dateline", found[0]), Part("paragraph", found[1])] if found else [part]
        # A line below the headline leads nothing.
        leads = leads and not (part.kind == "paragraph" and ends_sentence(part.text))
    return tuple(split)


def titled(reading: Reading) -> Reading:
    """The reading with a title: its own, or the first words of its text, told as inferred."""
    if reading.title or not reading.parts:
        return reading
    first = next((part for part in reading.parts if part.kind in ("paragraph", "quote")), reading.parts[0])
    found = first.text.split()
    title = " ".join(found[:_TITLE_WORDS]) + (" …" if len(found) > _TITLE_WORDS else "")
    why = Inference("title", "the text has no headline: its first words")
    return replace(reading, title=title, inferred=(*reading.inferred, why))
