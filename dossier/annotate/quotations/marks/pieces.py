"""The quoted pieces of an article: what stands between marks, joined where it runs over several paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.annotate.quotations.marks.pairing import pair
from dossier.annotate.quotations.marks.paragraphs import Paragraph, sentences
from dossier.annotate.quotations.marks.signatures import signed_at
from dossier.annotate.quotations.marks.signs import CUE, WHO, Marked

_TAIL = re.compile(rf"(?<=[,?!…—]) (?:{WHO} (?:{CUE})|(?:{CUE}) {WHO})\b[^.!?\n]{{0,80}}(?:[.!?]|$)")
_OWN = re.compile(r"\b(?:I|me|we|us|my|our|you)\b", re.IGNORECASE)
_OPENING = re.compile(r"[“„«\"‘']|``|''")


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a piece that stands in one paragraph; `start` and `end` without the marks, `outer_*` with them."""

    paragraph: int
    start: int
    end: int
    outer_start: int
    outer_end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """One quotation between marks, in one part for each paragraph."""

    parts: tuple[Part, ...]
    flags: frozenset[str] = frozenset()
    by_layout: bool = False

    @property
    def start(self) -> int:
        """Offset of the first character said."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """Offset after the last character said."""
        return self.parts[-1].end


def find_pieces(text: str, found: Sequence[Paragraph]) -> list[Piece]:
    """Return the quoted pieces in order. What the next paragraph opens again goes on."""
    openings = [bool(_OPENING.match(text, p.start)) for p in found]
    marked: list[list[Marked]] = []
    for paragraph, opens_next in zip(found, [*openings, False][1:], strict=True):
        left_open = bool(marked and marked[-1]) and marked[-1][-1].closing is None
        marked.append(_in_paragraph(text, paragraph, continued=opens_next, left_open=left_open))
    pieces: list[Piece] = []
    running = False
    for at, paragraph in enumerate(found):
        if not marked[at] and paragraph.quoted:
            pieces += _set_apart(text, at, paragraph)
        for n, one in enumerate(marked[at]):
            piece = _piece(at, one, text)
            if n == 0 and running and one.outer[0] - paragraph.start <= 1:
                pieces[-1:] = _continue(pieces[-1], piece, apart=paragraph.apart)
            else:
                pieces.append(piece)
        running = bool(marked[at]) and marked[at][-1].closing is None
        if running and not _goes_on(text, found, marked, at, openings):
            pieces[-1] = _cut_attribution(text, pieces[-1])
            running = False
    return pieces


def _set_apart(text: str, at: int, paragraph: Paragraph) -> list[Piece]:
    """Return what a paragraph quotes by its layout: all of it but a signature."""
    end, dash = signed_at(text, paragraph.start, paragraph.end) or (paragraph.end, paragraph.end)
    part = Part(at, paragraph.start, end, paragraph.start, dash)
    return [Piece((part,), by_layout=True)] if end > paragraph.start else []


def _in_paragraph(text: str, paragraph: Paragraph, *, continued: bool, left_open: bool) -> list[Marked]:
    """Pair one paragraph's marks; a missing opening mark is put where its sentence starts.

    Where the paragraph before was left open, that is where this one starts.
    """
    moved = []
    for one in pair(text[paragraph.start : paragraph.end], continued=continued, left_open=left_open):
        start, end = one.start + paragraph.start, one.end + paragraph.start
        opening, closing = (
            m and m._replace(start=m.start + paragraph.start, end=m.end + paragraph.start)
            for m in (one.opening, one.closing)
        )
        if opening is None:
            goes_on = left_open and start == paragraph.start
            start = start if goes_on else sentences(text, Paragraph(start, end))[-1][0]
        moved.append(Marked(start, end, opening, closing))
    return moved


def _piece(paragraph: int, one: Marked, text: str) -> Piece:
    inside = text[one.start : one.end]
    start, end = one.start + len(inside) - len(inside.lstrip()), one.end - len(inside) + len(inside.rstrip())
    flags = {"unopened": one.opening is None, "unclosed": one.closing is None}
    outer = one.outer
    return Piece(
        (Part(paragraph, start, end, min(outer[0], start), outer[1] if one.closing else end),),
        frozenset(f for f, is_so in flags.items() if is_so),
    )


def _goes_on(text: str, found: Sequence[Paragraph], marked: list[list[Marked]], at: int, openings: list[bool]) -> bool:
    """Whether the next paragraph takes up what was left open: opens it again, or closes what it never opened."""
    if at + 1 >= len(found) or not marked[at + 1]:
        return False
    first = marked[at + 1][0]
    if openings[at + 1]:
        return not _attributed_at_its_end(text, marked[at][-1].start, marked[at][-1].end)
    unattributed = not _TAIL.search(text, marked[at][-1].start, marked[at][-1].end)
    return unattributed and first.opening is None and first.start == found[at + 1].start


def _attributed_at_its_end(text: str, start: int, end: int) -> bool:
    """Whether a piece that was left open ends in its attribution: `“We ran, Ida Holm, who runs the mill, said.`."""
    tail = _TAIL.search(text, start, end)
    return tail is not None and tail.end() >= end and not _OWN.search(tail.group())


def _continue(piece: Piece, more: Piece, *, apart: bool) -> list[Piece]:
    """Join a piece with what goes on in the next paragraph; they stay two rows where a caption stands between."""
    flags = (piece.flags - {"unclosed"}) | {"continued"}
    more_flags = (more.flags - {"unopened"}) | {"continued"}
    if apart:
        return [replace(piece, flags=flags), replace(more, flags=more_flags)]
    return [Piece(piece.parts + more.parts, flags | more_flags)]


def _cut_attribution(text: str, piece: Piece) -> Piece:
    """End a piece that was never closed before its own attribution: `“We will appeal, Mr Cole said.`."""
    part = piece.parts[-1]
    tail = _TAIL.search(text, part.start, part.end)
    if not tail:
        return piece
    end = tail.start()
    return replace(piece, parts=(*piece.parts[:-1], replace(part, end=end, outer_end=end)))
