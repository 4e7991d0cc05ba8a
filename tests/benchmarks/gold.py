"""The gold set: short articles with every quotation annotated by hand, one YAML file each."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parents[1] / "gold" / "quotations"


@dataclass(frozen=True, slots=True)
class Row:
    """One quotation, annotated or found: half-open character offsets into the article's text, without its marks."""

    start: int
    end: int
    kind: str
    speaker: str | None = None
    """Gold: who it is. Found: the resolved name, or the words of the article where nobody is resolved."""
    named: str | None = None
    """The speaker in the words of the article: `she`, `Ms Solberg`."""
    cue: str | None = None
    pattern: str = "plain"
    flags: tuple[str, ...] = ()
    confidence: float = 1.0
    aliases: tuple[str, ...] = ()
    """Found: the other names of the entity that the speaker was resolved to."""


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A text with its annotated quotations, and with what only looks like one."""

    id: str
    split: str
    title: str
    outlet: str
    text: str
    rows: tuple[Row, ...]
    negatives: tuple[Row, ...] = ()


def read_gold(folder: Path = FOLDER, split: str | None = None) -> list[GoldArticle]:
    """Return the articles in the order of their ids; of one split, where it is named."""
    articles = [gold_article(yaml.safe_load(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.yml"))]
    return [article for article in articles if split in (None, article.split)]


def gold_article(entry: dict[str, Any]) -> GoldArticle:
    """Return the article of one file; ValueError where the words of a row do not stand in its text."""
    text: str = entry["text"]
    return GoldArticle(
        id=entry["id"],
        split=entry["split"],
        title=entry["title"],
        outlet=entry["outlet"],
        text=text,
        rows=_rows(text, entry["quotations"]),
        negatives=_rows(text, entry["negatives"]),
    )


def _rows(text: str, entries: Sequence[dict[str, Any]]) -> tuple[Row, ...]:
    return tuple(_row(text, entry) for entry in entries)


def _row(text: str, entry: dict[str, Any]) -> Row:
    start = -1
    for _ in range(entry.get("nth", 1)):
        start = text.index(entry["text"], start + 1)
    return Row(
        start=start,
        end=start + len(entry["text"]),
        kind=entry.get("kind", "none"),
        speaker=entry.get("speaker"),
        named=entry.get("as"),
        cue=entry.get("cue"),
        pattern=entry["pattern"],
        flags=tuple(entry.get("flags", ())),
    )
