"""The stretches of a text in which quotation marks are paired and sentences are read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.annotate.quotations.marks.signatures import signed_at
from dossier.model import Article

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")
_BOUNDARY = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“”„‘«»(\[`]*[A-Z0-9À-Þ])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Const|Insp|Supt|Det|Cpl|Pte|Pvt|Ald|Atty|Asst|Fr|Br|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt"
    r"|Maj|Cmdr|Adm|Rev|Rt|Hon|Pres|St|Messrs|No|vs|Sr|Jr|Rs|Bros|Nig|Sqn|Cllr|Engr|Barr|Arc|Adv|Smt|Msgr|Ven"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|Inc|Corp|Co|Ltd|approx|al)|(?:\b[A-Z]\.)*\b[A-Z])\.$"
)


_TITLE = re.compile(r"[\s,]*[A-ZÀ-Þ][a-zà-ÿ]{1,5}\.\s")
_DATELINE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{2,40}(?:, [A-Z][\w.]+)?(?: \([\w ]+\))? ?[-–—] ")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block in which quotations are looked for; `apart` where a caption or heading stands between it and the last."""

    start: int
    end: int
    apart: bool = False
    quoted: bool = False
    """Set as a quotation by its layout, without marks."""


def paragraphs(article: Article) -> list[Paragraph]:
    """Return the parts of the body that can hold a quotation, in order; headings and captions are left out."""
    found: list[Paragraph] = []
    apart = False
    blocks = [(b.start, b.end, b.kind) for b in article.blocks] or [(0, len(article.text), "paragraph")]
    for start, end, kind in blocks:
        if kind in ("heading", "caption", "dateline"):
            apart = kind != "dateline"
            continue
        for a, b in _split(article.text, start, end):
            if kind == "quote" and found and found[-1].quoted and signed_at(article.text, a, b) == (a, a):
                found[-1] = replace(found[-1], end=b)
                continue
            found.append(Paragraph(a, b, apart=apart, quoted=kind == "quote"))
            apart = False
    return found


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Part a block at blank lines, should the reader have left some in it; white space at the edges is left out."""
    edges = [start]
    for gap in _BLANK_LINE.finditer(text, start, end):
        edges += [gap.start(), gap.end()]
    edges.append(end)
    found = []
    for a, b in zip(edges[::2], edges[1::2], strict=True):
        piece = text[a:b]
        a, b = a + len(piece) - len(piece.lstrip()), b - len(piece) + len(piece.rstrip())
        dateline = _DATELINE.match(text, a, b)
        a = dateline.end() if dateline else a
        if a < b:
            found.append((a, b))
    return found


def _last_edge(edge: int, marked: Sequence[tuple[int, int]], at: int) -> int:
    """Return where the words after the last sentence or quotation begin."""
    return max(edge, marked[at - 1][1]) if at else edge


def sentences(text: str, paragraph: Paragraph, marked: Sequence[tuple[int, int]] = ()) -> list[tuple[int, int]]:
    """Return the sentences of a paragraph as offsets; a stretch of `marked` (in order) is never cut inside.

    Cut by punctuation and not by the parser, which loses its way at quotation marks.
    """
    edges, at = [paragraph.start], 0
    for boundary in _BOUNDARY.finditer(text, paragraph.start, paragraph.end):
        while at < len(marked) and marked[at][1] < boundary.end():
            at += 1
        inside = at < len(marked) and marked[at][0] < boundary.end() - 1 and marked[at][1] > boundary.start() + 1
        if inside and boundary.end() < marked[at][1]:
            continue
        stop = boundary.start() + 1
        if text[stop - 1] == "." and _ABBREVIATION.search(text, max(paragraph.start, stop - 16), stop):
            continue
        if _TITLE.fullmatch(text, _last_edge(edges[-1], marked, at), stop + 1):
            continue
        edges.append(boundary.end())
    return list(zip(edges, [*edges[1:], paragraph.end], strict=True))
