"""What a web page says of its article outside of the text: its standfirst, its authors, whose page it is."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from dossier.ingest.decode import line_of
from dossier.ingest.parts import same_words
from dossier.ingest.units import Unit, ends_sentence

# The names that sites give the element below the headline.
_BELOW_HEADLINE = re.compile(
    r"(?:^|[\s_-])(?:sub-?titles?|stand-?first|sub-?headlines?|sub-?hed|dek|deck|strap-?line|alternativeheadline)(?:$|[\s_-])",
    re.IGNORECASE,
)
_DESCRIPTIONS = frozenset({"description", "og:description", "twitter:description", "dc.description"})
_AUTHORS = frozenset({"author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"})
_BYLINE = re.compile(r"(?:^|[\s_-])(?:by-?lines?|authors?|writers?)(?:$|[\s_-])", re.IGNORECASE)
_MASTHEAD = re.compile(r"(?:^|[\s_-])(?:masthead|logo|brand|site-?(?:name|title))(?:$|[\s_-])", re.IGNORECASE)
_OFFICE = re.compile(r"microsoft word|libreoffice|openoffice|cocoa html|abiword", re.IGNORECASE)
_LONGEST_BYLINE = 160
_RUNS_ON = re.compile(r"(?:.*(?:[,|·•&-]|\b(?:by|and|from|for)))\Z|", re.IGNORECASE)
_LONGEST = 400
"""Characters of a standfirst."""
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class PageFacts:
    """`standfirsts`: texts of elements that are called so. `descriptions`: what the page's metadata say it is about."""

    standfirsts: frozenset[str]
    descriptions: frozenset[str]
    authors: tuple[str, ...]
    bylines: tuple[str, ...] = ()
    """Lines of elements that are called so, whose parts may stand apart: `Ana Mirren, Court Reporter`."""
    heading: str = ""
    """What the browser's tab shows."""
    mastheads: tuple[str, ...] = ()
    office: bool = False
    """A writing program saved it, whose idea of a title is not the headline."""

    def is_subtitle(self, unit: Unit) -> bool:
        """Whether a line above the text is the standfirst. A description that is a sentence may be the lead."""
        words = same_words(unit.text)
        return words in self.standfirsts or (words in self.descriptions and not ends_sentence(unit.text))

    def is_byline(self, unit: Unit) -> bool:
        """Whether a line is what the page calls its byline, however its parts are set apart."""
        letters = same_words(unit.text).replace(" ", "")
        return any(same_words(line).replace(" ", "") == letters for line in self.bylines)

    def spelled(self, name: str) -> str:
        """A name as the page prints it: `P. Aune`, where a reader of metadata has dropped the full stop."""
        printed = (author for author in self.authors if same_words(author) == same_words(name) and not author.isupper())
        return next(printed, name)


def page_facts(tree: Any) -> PageFacts:
    """Read a page's tree, before anything is taken out of it."""
    metas = [(_name_of(meta), line_of(meta.get("content") or "")) for meta in tree.iter("meta")]
    linked = list(_linked(tree))
    descriptions = [text for name, text in metas if name in _DESCRIPTIONS]
    descriptions += [text for key, text in linked if key in ("description", "alternativeHeadline")]
    shown = [
        line_of(element.text_content()) for element in tree.iter("h2", "h3", "h4", "p", "div") if _is_below(element)
    ]
    authors = [text for name, text in metas if name in _AUTHORS] + [text for key, text in linked if key == "name"]
    bylines = [element for element in tree.iter("p", "div", "span", "a", "address") if _is(element, _BYLINE)]
    return PageFacts(
        _known(shown),
        _known(descriptions),
        tuple(authors),
        bylines=tuple(filter(None, map(_apart, bylines))),
        heading=line_of(next((title.text_content() for title in tree.iter("title")), "")),
        mastheads=tuple(_mastheads(tree)),
        office=any(name == "generator" and _OFFICE.search(text) for name, text in metas) or _is_online_document(tree),
    )


def _is_online_document(tree: Any) -> bool:
    return any("doc-content" in (body.get("class") or "").split() for body in tree.iter("body"))


def _apart(element: Any) -> str:
    """The texts of an element, with a comma between two that no word or mark parts; empty where it is long."""
    line = ""
    if len(element.text_content()) > _LONGEST_BYLINE:
        return line
    for text in filter(None, map(line_of, element.itertext())):
        joins = _RUNS_ON.fullmatch(line) or not text[0].isalnum() or text[0].islower()
        line += (" " if joins else ", ") + text
    return line.strip().replace(" ,", ",")


def _mastheads(tree: Any) -> Iterator[str]:
    for link in tree.iter("a"):
        home = link.get("href") == "/" or link.get("rel") == "home" or _is(link, _MASTHEAD)
        if home and (text := line_of(link.text_content())):
            yield text


def _known(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(same_words(text) for text in texts if len(text) <= _LONGEST) - {""}


def _name_of(meta: Any) -> str:
    return str(meta.get("name") or meta.get("property") or meta.get("itemprop") or "").lower()


def _is_below(element: Any) -> bool:
    return _is(element, _BELOW_HEADLINE)


def _is(element: Any, called: re.Pattern[str]) -> bool:
    return any(called.search(element.get(name) or "") for name in ("class", "id", "itemprop", "rel", "data-testid"))


def _linked(tree: Any) -> Iterator[tuple[str, str]]:
    """The texts of a page's JSON-LD, each with its key; what cannot be read is left."""
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() == "application/ld+json":
            try:
                yield from _texts(json.loads(script.text or ""), 0)
            except (ValueError, RecursionError):
                continue


def _texts(value: Any, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST:
        return
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if isinstance(inner, str):
            yield str(key), line_of(inner)
        else:
            yield from _texts(inner, depth + 1)
