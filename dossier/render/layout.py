"""The rows of an article's body: what stands in one paragraph on the page."""

from bisect import bisect_right
from dataclasses import dataclass

from dossier.model import Article, Block, BlockKind


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph, heading, caption, list or quote, with a dateline that stands before it in the same line."""

    anchor: str
    start: int
    end: int
    kind: BlockKind
    dateline_end: int | None = None


def rows(article: Article) -> tuple[Row, ...]:
    """Divide the whole text: the rows hold every character but white space, whatever the blocks say."""
    text, found, reached = article.text, list[Row](), 0
    dateline: Block | None = None
    for block in article.blocks:
        start, end = max(block.start, reached), min(block.end, len(text))
        if start >= end:
            continue
        if dateline and block.kind == "paragraph" and "\n" not in text[dateline.end : start]:
            found.append(Row("", dateline.start, end, "paragraph", dateline.end))
            dateline, reached = None, end
            continue
        found += _left(text, dateline, reached, start)
        dateline = None
        if block.kind == "dateline":
            dateline = Block(start, end, "dateline")
        else:
            found.append(Row("", start, end, block.kind))
        reached = end
    found += _left(text, dateline, reached, len(text))
    return tuple(
        Row(f"p{number}", row.start, row.end, row.kind, row.dateline_end) for number, row in enumerate(found, start=1)
    )


def _left(text: str, dateline: Block | None, reached: int, start: int) -> list[Row]:
    """Rows for a dateline without its paragraph and for text that no block holds."""
    found = [Row("", dateline.start, dateline.end, "paragraph", dateline.end)] if dateline else []
    if text[reached:start].strip():
        found.append(Row("", reached, start, "paragraph"))
    return found


class Places:
    """Finds the row that holds an offset."""

    def __init__(self, article: Article) -> None:
        self.rows = rows(article)
        self._starts = [row.start for row in self.rows]
        self._length = len(article.text)

    def in_caption(self, offset: int) -> bool:
        """Whether an offset lies in the caption of a picture."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self.rows[at].end and self.rows[at].kind == "caption"

    def apart(self, offset: int) -> bool:
        """Whether an offset lies in a heading or in the caption of a picture."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self.rows[at].end and self.rows[at].kind in {"caption", "heading"}

    def dateline_end(self, offset: int) -> int:
        """Where the dateline ends that an offset lies in; the offset where it lies in none."""
        at = bisect_right(self._starts, offset) - 1
        row = self.rows[at] if at >= 0 else None
        return max(offset, row.dateline_end or 0) if row and offset < row.end else offset

    def anchor(self, offset: int) -> str | None:
        """Anchor of the row that an offset lies in or after; None beyond the text that is shown."""
        if offset >= self._length or not self.rows:
            return None
        return self.rows[max(0, bisect_right(self._starts, offset) - 1)].anchor
