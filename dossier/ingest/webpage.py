"""A web page as an Article: trafilatura tells the article from the page."""

import logging
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from lxml import etree, html

from dossier.ingest.body import mark_captions, mark_furniture
from dossier.ingest.decode import line_of
from dossier.ingest.fields import is_address
from dossier.ingest.head import mark_title_line
from dossier.ingest.live import mark_times
from dossier.ingest.page_facts import PageFacts, page_facts
from dossier.ingest.parts import Reading, same_words
from dossier.ingest.raw import as_reading
from dossier.ingest.units import Role, Unit, each_free
from dossier.model import Removed

# Stands before a caption while trafilatura, which would drop it, reads it as a paragraph.
_CAPTION = "\ue0f0"
_ROLES: dict[str, Role] = {"head": "heading", "item": "list", "quote": "quote"}
_UNSEEN = ("script", "style", "noscript", "template", "svg", "head", "iframe")
_INLINE = {
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "big",
    "cite",
    "code",
    "em",
    "font",
    "i",
    "kbd",
    "mark",
    "q",
    "s",
    "small",
} | {"span", "strong", "sub", "sup", "time", "u", "var"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def read_webpage(text: str) -> Reading | None:
    """The article of an HTML page, or None where there is none. Nothing is fetched."""
    import trafilatura  # loads slowly, and most content is text

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        tree = html.fromstring(text.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    facts = page_facts(tree)
    _keep_captions(tree)
    said = list(dict.fromkeys(_lines(tree)))
    found: Any = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_formatting=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or found.body is None:
        return None
    return _reading(found, list(_units(found.body)), said, facts)


def _reading(found: Any, units: list[Unit], said: list[str], facts: PageFacts) -> Reading:
    title, publisher = line_of(found.title or ""), _publisher(found)
    headed = _with_subtitle([mark_title_line(unit, title) for unit in units], facts)
    marked = mark_times(mark_captions(mark_furniture(headed)))
    read = as_reading(each_free(marked, lambda unit: unit.as_("paragraph")))
    kept = same_words(" ".join([title, *(unit.text for unit in marked)]))
    outside = [Removed(line, "outside of the article") for line in said if same_words(line) not in kept]
    day = found.date if _DAY.fullmatch(found.date or "") else None
    authors = [line_of(name) for name in (found.author or "").split(";")]
    return Reading(
        parts=read.parts,
        title=title or read.title,
        subtitle=read.subtitle,
        authors=tuple(facts.spelled(name) for name in authors if name) or read.authors,
        publisher=publisher or read.publisher,
        published=date.fromisoformat(day) if day else read.published,
        url=found.url if is_address(found.url or "") else None,
        removed=(*read.removed, *outside),
        inferred=tuple(why for why in read.inferred if not {"published": day, "publisher": publisher}.get(why.field)),
        doubts=() if day else read.doubts,
    )


def _with_subtitle(units: list[Unit], facts: PageFacts) -> list[Unit]:
    """Name the standfirst, where it stands above the first paragraph."""
    for i, unit in enumerate(units):
        if unit.role in ("", "heading") and facts.is_subtitle(unit):
            return [*units[:i], unit.as_("subtitle"), *units[i + 1 :]]
        if not unit.role:
            break
    return units


def _publisher(found: Any) -> str | None:
    """The name that the page gives its site; an address is no name."""
    name = line_of(found.sitename or "")
    return name if name and not name.startswith("@") and name.lower() != (found.hostname or "").lower() else None


def _keep_captions(tree: Any) -> None:
    for caption in list(tree.iter("figcaption")):
        text = line_of(caption.text_content())
        figure = next(caption.iterancestors("figure"), caption)
        if not text or figure.getparent() is None:
            continue
        paragraph = etree.Element("p")
        paragraph.text = _CAPTION + text
        figure.addnext(paragraph)
        caption.drop_tree()


def _units(body: Any) -> Iterator[Unit]:
    for element in body.iter("head", "p", "item", "quote", "row"):
        if any(outer.tag in ("quote", "item", "p", "row") for outer in element.iterancestors()):
            continue
        text = line_of("".join(element.itertext()))
        if text.startswith(_CAPTION):
            yield Unit(text[1:], "caption")
        elif text:
            yield Unit(text, _ROLES.get(element.tag, ""))


def _lines(tree: Any) -> Iterator[str]:
    """What the page shows, a line for every block."""
    held = ""
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment")):
        if event == "comment" or not isinstance(element.tag, str):
            held += element.tail or ""
            continue
        seen = element.tag not in _UNSEEN and not any(outer.tag in _UNSEEN for outer in element.iterancestors())
        if element.tag not in _INLINE:
            if line := line_of(held.replace(_CAPTION, "")):
                yield line
            held = ""
        if event == "start":
            held += (element.text or "") if seen else ""
        elif not any(outer.tag in _UNSEEN for outer in element.iterancestors()):
            held += element.tail or ""
    if line := line_of(held):
        yield line
