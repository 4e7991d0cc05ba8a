"""The corrected quotations of GUM's 24 Wikinews articles: offsets here, the texts where they are at hand.

Text: Wikinews, CC BY 2.5; annotation: corrected by hand from a silver derived from GUM, CC BY 4.0.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.benchmarks.gold import GoldArticle, Row

ROOT = Path(__file__).parents[2]
CORRECTIONS = ROOT / "tests" / "gold" / "gum-corrections.jsonl"
TEXTS = ROOT.parent / "shared" / "data" / "quotes" / "gum-news-silver.jsonl"


def read_gum(corrections: Path = CORRECTIONS, texts: Path = TEXTS) -> list[GoldArticle]:
    """Return the articles in the order of their ids; none where the texts are not at hand."""
    if not (corrections.is_file() and texts.is_file()):
        return []
    text_of = {row["id"]: row["text"] for row in _lines(texts)}
    return [_article(row, text_of[row["id"]]) for row in _lines(corrections)]


def _lines(path: Path) -> Iterable[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def _article(entry: dict[str, Any], text: str) -> GoldArticle:
    rows = tuple(_row(quote, text) for quote in entry["quotes"])
    return GoldArticle(entry["id"], "wikinews", text.split("\n", 1)[0], "Wikinews", text, rows)


def _row(quote: dict[str, Any], text: str) -> Row:
    return Row(
        start=quote["start"],
        end=quote["end"],
        kind=quote["type"],
        speaker=_words(text, quote["name_start"], quote["name_end"]),
        named=_words(text, quote["speaker_start"], quote["speaker_end"]),
        cue=_words(text, quote["cue_start"], quote["cue_end"]),
    )


def _words(text: str, start: int | None, end: int | None) -> str | None:
    return None if start is None else text[start:end]
