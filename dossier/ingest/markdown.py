"""The Markdown body of an article: the text as it is meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.ingest.decode import line_of
from dossier.ingest.inline import plain
from dossier.ingest.paper import of_dateline as dateline_agency
from dossier.ingest.parts import Part, Reading
from dossier.ingest.published import of_dateline as dateline_day
from dossier.ingest.raw import with_datelines
from dossier.model import BlockKind, Removed

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*\Z")
_ITEM = re.compile(r"[ \t]*(?:[*+-]|(\d{1,9}[.)]))[ \t]+(.*)")
_QUOTE = re.compile(r" {0,3}> ?(.*)")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\Z")
_UNDERLINE = re.compile(r" {0,3}(=+|-{3,})[ \t]*\Z")
_IMAGE = re.compile(r"!\[((?:[^\[\]\\]|\\.)*)\]\(([^()]*)\)\Z")
_COMMENT = re.compile(r"^[ \t]*<!--((?:(?!-->).)*)-->[ \t]*$", re.DOTALL | re.MULTILINE)
_KEPT = re.compile(r"\s*removed, (.+?): (.*?)\s*\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Line:
    """One block while it is read; `depth` is the level of a heading."""

    kind: BlockKind
    text: str
    depth: int = 0


def read_markdown(body: str, *, title: str | None) -> Reading:
    """The article of a Markdown body; its first heading of the first level is the headline where `title` is None."""
    comments = [match[1] for match in _COMMENT.finditer(body)]
    lines = list(_blocks(_COMMENT.sub("", body)))
    found = title
    if lines and lines[0].depth == 1 and (title is None or plain(lines[0].text) == title):
        found, lines = plain(lines[0].text), lines[1:]
    images = [_IMAGE.match(line.text) for line in lines]
    parts = list[Part]()
    for line, image in zip(lines, images, strict=True):
        if image and line.kind == "paragraph":
            parts.append(Part("caption", line_of(plain(image[1]))))
        else:
            parts.append(Part(line.kind, line_of(plain(line.text))))
    empty = [
        Removed(line.text, "picture") for line, part in zip(lines, parts, strict=True) if not part.text and line.text
    ]
    placed = with_datelines(part for part in parts if part.text)
    (day, dated_by), (publisher, said_by) = dateline_day(placed), dateline_agency(placed)
    return Reading(
        parts=placed,
        title=found,
        publisher=publisher,
        published=day,
        removed=(*map(_removed, comments), *empty),
        inferred=(*dated_by, *said_by),
    )


def _removed(comment: str) -> Removed:
    """What `article_markdown` kept of an earlier reading, or a comment of the author."""
    kept = _KEPT.match(comment)
    return Removed(line_of(plain(kept[2])), kept[1]) if kept else Removed(line_of(comment), "comment")


def _blocks(body: str) -> Iterator[_Line]:
    kind: BlockKind = "paragraph"
    held = list[str]()
    for line in (*body.split("\n"), ""):
        heading, item, quote = _HEADING.match(line), _ITEM.match(line), _QUOTE.match(line)
        starts = heading or item or quote or _RULE.match(line) or not line.strip()
        if held and kind == "paragraph" and (under := _UNDERLINE.match(line)):
            yield _Line("heading", _joined(held), 1 if "=" in under[1] else 2)
            held = []
        elif quote and held and kind == "quote" and quote[1].strip():
            held.append(quote[1])
        elif starts:
            if held:
                yield _Line(kind, _joined(held))
            held, kind = [], "paragraph"
            if heading:
                yield _Line("heading", heading[2] or "", len(heading[1]))
            elif item and not _RULE.match(line):
                kind, held = "list", [f"{item[1]} {item[2]}" if item[1] else item[2]]
            elif quote and quote[1].strip():
                kind, held = "quote", [quote[1]]
        else:
            held.append(line)


def _joined(held: list[str]) -> str:
    """Soft line breaks and hard ones are a space."""
    return " ".join(re.sub(r"(?<!\\)\\\Z", "", line.strip()) for line in held).strip()
