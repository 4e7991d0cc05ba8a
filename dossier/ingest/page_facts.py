"""What a web page says of its article outside of the text: its standfirst, and how its authors spell their names."""

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
_LONGEST = 400
"""Characters of a standfirst."""
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class PageFacts:
    """`standfirsts`: texts of elements that are called so. `descriptions`: what the page's metadata say it is about."""

    standfirsts: frozenset[str]
    descriptions: frozenset[str]
    authors: tuple[str, ...]

    def is_subtitle(self, unit: Unit) -> bool:
        """Whether a line above the text is the standfirst. A description that is a sentence may be the lead."""
        words = same_words(unit.text)
        return words in self.standfirsts or (words in self.descriptions and not ends_sentence(unit.text))

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
    return PageFacts(_known(shown), _known(descriptions), tuple(authors))


def _known(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(same_words(text) for text in texts if len(text) <= _LONGEST) - {""}


def _name_of(meta: Any) -> str:
    return str(meta.get("name") or meta.get("property") or meta.get("itemprop") or "").lower()


def _is_below(element: Any) -> bool:
    return any(_BELOW_HEADLINE.search(element.get(name) or "") for name in ("class", "id", "itemprop", "data-testid"))


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
