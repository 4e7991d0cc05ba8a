"""What a web page shows, line by line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from dossier.ingest.decode import line_of
from dossier.ingest.units import Role

CAPTION = "\ue0f0"
"""Stands before a caption while trafilatura, which would drop it, reads it as a paragraph."""
_UNSEEN = ("script", "style", "noscript", "template", "svg", "head", "iframe")
_BLOCKS = frozenset({
    *("address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "div", "dl"),
    *("dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"),
    *("html", "label", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "summary"),
    *("table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"),
})  # fmt: skip
_ROLES: dict[str, Role] = {
    **{"li": "list", "blockquote": "quote"},
    **{"h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading"},
}
CELLS = " | "
"""Between the cells of a row, whose figures would otherwise run together."""
_BREAK, _CELL = "\ue0f1", "\ue0f2"
_IN_CELLS = frozenset({"p", "div", "ul", "ol", "li", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"})
_BREAKS = re.compile(rf"{_BREAK}\s*(?:{_BREAK}\s*)+")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """One block of a page: its text in one line, and the element that it stands in."""

    text: str
    element: Any
    bare: str
    """The text without white space and without what parts the cells of a row."""

    @property
    def role(self) -> Role:
        """What the page's own markup says it is."""
        if self.element.tag == "tr":
            return "list"
        tags = (self.element, *self.element.iterancestors())
        return next((_ROLES[one.tag] for one in tags if one.tag in _ROLES), "")

    @property
    def beside(self) -> Any:
        """The element in which it stands next to the paragraphs; a list stands there as a whole."""
        lists = [outer for outer in self.element.iterancestors() if outer.tag in ("ul", "ol")]
        return (lists[-1] if lists else self.element).getparent()

    @property
    def linked(self) -> bool:
        """Whether most of it leads elsewhere."""
        inside = "".join("".join(link.itertext()) for link in self.element.iter("a"))
        return 2 * len(line_of(inside)) > len(self.text)


def shown(tree: Any) -> Iterator[Line]:
    """The lines of a page, in order. Two line breaks running part paragraphs as an element does; one parts none."""
    held = ""
    stack: list[Any] = []
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment")):
        if event == "comment" or not isinstance(element.tag, str):
            held += element.tail or ""
            continue
        hidden = any(outer.tag in _UNSEEN for outer in element.iterancestors())
        if element.tag == "br":
            held += _BREAK if event == "start" else ""
        elif element.tag in ("td", "th") and _is_row(element.getparent()):
            held += _CELL if event == "start" and held.strip() else ""
        elif element.tag in _BLOCKS:
            yield from _flushed(held, stack[-1] if stack else element)
            held = ""
            stack = [*stack, element] if event == "start" else stack[:-1]
        if event == "start":
            held += "" if hidden or element.tag in _UNSEEN else (element.text or "")
        elif not hidden:
            held += element.tail or ""
    yield from _flushed(held, tree)


def _flushed(held: str, element: Any) -> Iterator[Line]:
    for piece in _BREAKS.split(held.replace(CAPTION, "").rstrip(f"{_CELL} ")):
        if text := line_of(piece.replace(_BREAK, " ").replace(_CELL, CELLS)):
            yield Line(text, element, _SPACE.sub("", line_of(piece.replace(_BREAK, "").replace(_CELL, ""))))


def _is_row(row: Any) -> bool:
    """Whether a row holds cells with a text each; one that lays out the page holds paragraphs."""
    cells = [cell for cell in row if cell.tag in ("td", "th") and cell.text_content().strip()]
    return len(cells) > 1 and not any(inner.tag in _IN_CELLS for inner in row.iterdescendants())
