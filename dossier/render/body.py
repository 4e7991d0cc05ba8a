"""An article's text as annotated rows: marks in the text, and for each row what stands in its margin."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from dossier.model import AnnotatedArticle, Mention, Quotation
from dossier.render import routes
from dossier.render.escape import escape
from dossier.render.layout import Row
from dossier.render.lookup import Lookup
from dossier.render.marks import DIFFERENCE, LINK, PLAIN, QUOTATION, TIE, Mark, clear_of, paint
from dossier.render.tie import Note

UP = "../"
SCARE = "scare-quotes"
EDITOR = "editor"
BY_EDITOR = ' data-by="editor"'
_CLOSING = frozenset("”’»\"'.,;:!?)")
_TAGS = {"heading": "h2", "caption": "p", "list": "ul", "quote": "p", "paragraph": "p"}


@dataclass(frozen=True, slots=True)
class Body:
    """The painted rows, each with its `Row`, and the anchors that are set in them."""

    rows: tuple[tuple[Row, Markup], ...]
    anchors: frozenset[str]


def body(one: AnnotatedArticle, notes: tuple[Note, ...], look: Lookup) -> Body:
    """Paint every row of the article; the text of a row on the page is the text of the article, to the character."""
    article = one.article
    marks = _marks(one, notes, look)
    links = [mark for mark in marks if mark.level == LINK and mark.tag == "a"]
    rows = look.places[article.id].rows
    seen = {row.anchor for row in rows}
    painted = []
    for row in rows:
        inside = [mark for mark in marks if mark.start < row.end and mark.end > row.start]
        if row.dateline_end:
            inside.append(Mark(row.start, row.dateline_end, PLAIN, "span", ' class="d-dateline"'))
        points = _points(article.text, row, notes, links)
        painted.append((row, Markup(_row(article.text, row, inside, points, seen))))
    return Body(tuple(painted), frozenset(seen))


def _row(text: str, row: Row, marks: list[Mark], points: dict[int, str], seen: set[str]) -> str:
    tag, css = _TAGS.get(row.kind, "p"), "" if row.kind == "paragraph" else f' class="d-{row.kind}"'
    if row.kind == "list":
        return f'<ul id="{row.anchor}"{css}>{_items(text, row, marks, points, seen)}</ul>'
    inner = paint(text, row.start, row.end, marks, points=points, seen=seen)
    if row.kind == "quote":
        return f'<blockquote id="{row.anchor}"{css}><p>{inner}</p></blockquote>'
    return f'<{tag} id="{row.anchor}"{css}>{inner}</{tag}>'


def _items(text: str, row: Row, marks: list[Mark], points: dict[int, str], seen: set[str]) -> str:
    """One item a line, with the line's own bullet or number; the line feeds stand between the items."""
    out, start = [], row.start
    for line in text[row.start : row.end].split("\n"):
        end = start + len(line)
        out.append(f"<li>{paint(text, start, end, marks, points=points, seen=seen)}</li>" if line else "")
        start = end + 1
    return escape("\n").join(out)


def note_row(note: Note, rows: Iterable[Row]) -> Row | None:
    """The row that a note's number stands in: the one where its passage starts."""
    return next((row for row in rows if note.start < row.end and note.end > row.start), None)


def _points(text: str, row: Row, notes: Iterable[Note], links: list[Mark]) -> dict[int, str]:
    points: dict[int, str] = {}
    for note in notes:
        if row.start <= note.start < row.end:
            at = clear_of(_past_closing(text, min(note.end, row.end), row.end), links)
            number = note.number
            points[at] = points.get(at, "") + (
                f'<a class="d-tie" id="r{number}" href="#n{number}" data-n="{number}"'
                f' aria-label="Note {number}: also told elsewhere"></a>'
            )
    return points


def _past_closing(text: str, at: int, end: int) -> int:
    """A note's number stands after the quotation mark and the full stop, as printers set it."""
    while at < end and text[at] in _CLOSING:
        at += 1
    return at


def _marks(one: AnnotatedArticle, notes: Iterable[Note], look: Lookup) -> list[Mark]:
    marks = [_mention(mention, look) for mention in one.mentions]
    marks += [_quotation(quotation) for quotation in one.quotations]
    for note in notes:
        marks.append(Mark(note.start, note.end, TIE, "span", ' class="t"', note.anchor))
        marks += _differences(one.article.text, note)
    length = len(one.article.text)
    return [mark for mark in marks if mark.start < length]


def _mention(mention: Mention, look: Lookup) -> Mark:
    anchor, entity = f"m-{mention.start}", look.entity(mention.entity)
    if entity is None:
        return Mark(mention.start, mention.end, PLAIN, "span", "", anchor)
    kind = routes.kind_class(entity.type)
    css = f' class="e {kind}"' if mention.form in {"name", "alias", "acronym"} else f' class="e {kind} ref"'
    css += BY_EDITOR if mention.made_by == EDITOR else ""
    if not routes.has_page(entity):
        return Mark(mention.start, mention.end, LINK, "span", css, anchor)
    return Mark(mention.start, mention.end, LINK, "a", f'{css} href="{UP}{routes.entity_page(entity)}"', anchor)


def _quotation(quotation: Quotation) -> Mark:
    state = "" if quotation.speaker else " none"
    css = "scare" if SCARE in quotation.flags else f"q {quotation.kind}{state}"
    by = BY_EDITOR if quotation.made_by == EDITOR else ""
    return Mark(quotation.start, quotation.end, QUOTATION, "span", f' class="{css}"{by}', quotation.id)


def _differences(text: str, note: Note) -> list[Mark]:
    """Marks on the figures, dates, names and places of the passage that the other article gives differently."""
    found = {}
    for tie in note.ties:
        for difference in tie.differences:
            at = text.find(difference.here, tie.here.start, tie.here.end) if difference.here else -1
            if at >= 0:
                found[at, at + len(difference.here)] = Mark(
                    at, at + len(difference.here), DIFFERENCE, "span", ' class="d-diff"'
                )
    return list(found.values())
