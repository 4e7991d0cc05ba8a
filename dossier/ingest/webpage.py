"""A web page as an Article: trafilatura tells the article from the page."""

import logging
import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from lxml import etree, html

from dossier.ingest.body import mark_captions, mark_furniture
from dossier.ingest.decode import line_of
from dossier.ingest.fields import is_address
from dossier.ingest.head import mark_head, mark_title_line
from dossier.ingest.live import mark_times
from dossier.ingest.page_authors import page_authors
from dossier.ingest.page_blocks import blocks_of, parted, with_lists
from dossier.ingest.page_facts import PageFacts, page_facts
from dossier.ingest.page_shown import CAPTION, Line, shown
from dossier.ingest.paper import of_page
from dossier.ingest.parts import Reading, same_words
from dossier.ingest.raw import as_reading
from dossier.ingest.units import Unit, each_free
from dossier.model import Inference, Removed

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
    lines = list(shown(tree))
    found: Any = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_formatting=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or found.body is None:
        return None
    for mark in found.body.iter("lb"):
        mark.tail = f" {mark.tail or ''}"
    units = list(parted(blocks_of(found.body), lines))
    return _reading(found, with_lists(units, lines), lines, facts)


def _reading(found: Any, units: list[Unit], lines: Sequence[Line], facts: PageFacts) -> Reading:
    title = line_of(found.title or "")
    headed = _headed(units, title, facts)
    marked = mark_times(mark_captions(mark_furniture(headed)))
    read = as_reading(each_free(marked, lambda unit: unit.as_("paragraph")))
    if facts.office:
        title = read.title or title
    said = list(dict.fromkeys(line.text for line in lines))
    kept = same_words(" ".join([title, *(unit.text for unit in marked)]))
    outside = [Removed(line, "outside of the article") for line in said if same_words(line) not in kept]
    day = found.date if _DAY.fullmatch(found.date or "") else None
    publisher, inferred = _publisher(found, title, said, facts)
    # Where no author was found, a line that is called a byline may be that of another article.
    around = facts.bylines if found.author else ()
    bylines = [*around, *(unit.text for unit in marked if unit.role == "byline")]
    known = {"published": day, "publisher": publisher}
    return Reading(
        parts=read.parts,
        title=title or read.title,
        subtitle=read.subtitle,
        authors=tuple(facts.spelled(name) for name in page_authors(found.author or "", bylines)) or read.authors,
        publisher=publisher or read.publisher,
        published=date.fromisoformat(day) if day else read.published,
        url=found.url if is_address(found.url or "") else None,
        removed=(*read.removed, *outside),
        inferred=(*inferred, *(why for why in read.inferred if not known.get(why.field))),
        doubts=() if day else read.doubts,
    )


def _headed(units: list[Unit], title: str, facts: PageFacts) -> list[Unit]:
    """Name the lines above the text. A page that a writing program saved is headed as a raw text is."""
    if not facts.office:
        return _with_byline(_with_subtitle([mark_title_line(unit, title) for unit in units], facts), facts)
    if units and units[0].role == "heading":
        return [units[0].as_("title"), *mark_head([mark_title_line(unit, title) for unit in units[1:]])]
    return mark_head(units)


def _with_subtitle(units: list[Unit], facts: PageFacts) -> list[Unit]:
    """Name the standfirst, where it stands above the first paragraph."""
    for i, unit in enumerate(units):
        if unit.role in ("", "heading") and facts.is_subtitle(unit):
            return [*units[:i], unit.as_("subtitle"), *units[i + 1 :]]
        if not unit.role:
            break
    return units


def _with_byline(units: list[Unit], facts: PageFacts) -> list[Unit]:
    """Name the lines above the text that the page calls its byline."""
    first = next((i for i, unit in enumerate(units) if not unit.role and not facts.is_byline(unit)), 0)
    return [*each_free(units[:first], lambda unit: unit.as_("byline", "byline")), *units[first:]]


def _publisher(
    found: Any, title: str, said: Sequence[str], facts: PageFacts
) -> tuple[str | None, tuple[Inference, ...]]:
    """The name that the page gives its site, where that is no address; or else what stands around the article."""
    name = line_of(found.sitename or "")
    if name and not name.startswith("@") and name.lower() != (found.hostname or "").lower():
        return name, ()
    around = of_page(facts.heading, title, facts.mastheads, said)
    return (around[0], (around[1],)) if around else (None, ())


def _keep_captions(tree: Any) -> None:
    for caption in list(tree.iter("figcaption")):
        text = line_of(caption.text_content())
        figure = next(caption.iterancestors("figure"), caption)
        if not text or figure.getparent() is None:
            continue
        paragraph = etree.Element("p")
        paragraph.text = CAPTION + text
        figure.addnext(paragraph)
        caption.drop_tree()
