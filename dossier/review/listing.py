"""The doubts of a dossier as a list, the weightiest first."""

from collections.abc import Iterator
from pathlib import Path

from dossier.link import Settled
from dossier.model import Article, Doubt
from dossier.review.lines import where

HEADINGS = {
    "perhaps-same": "Perhaps the same",
    "two-people": "Perhaps two people",
    "speaker": "Perhaps another speaker",
    "type": "Perhaps of another type",
}
MOST = 5
"""Doubts of a kind that are listed, where not all are asked for."""


def listed(settled: Settled, content: Path, *, everything: bool = False) -> Iterator[str]:
    """Yield the lines of the list: a heading and its doubts for each kind, with the place where one is."""
    kinds = dict.fromkeys(doubt.kind for doubt in settled.doubts)
    if kinds:
        yield f"to look at first, of {len(settled.doubts)} (`dossier review` asks about each):"
    for kind in kinds:
        doubts = [doubt for doubt in settled.doubts if doubt.kind == kind]
        yield f"{HEADINGS[kind]} ({len(doubts)})"
        shown = doubts if everything else doubts[:MOST]
        for doubt in shown:
            place = place_of(settled, doubt)
            yield f"  {where(content, *place)}: {doubt.reason}" if place else f"  {doubt.reason}"
        if len(doubts) > len(shown):
            yield f"  and {len(doubts) - len(shown)} more (`--all` lists them)"


def place_of(settled: Settled, doubt: Doubt) -> tuple[Article, int] | None:
    """Return where to look: the place of the doubt, or else where the last of its entities is first mentioned."""
    for one in settled.articles:
        if doubt.article == one.article.id:
            return one.article, doubt.start or 0
    for identifier in reversed(doubt.entities):
        for one in settled.articles:
            found = next((m for m in one.mentions if m.entity == identifier), None)
            if found and doubt.article is None:
                return one.article, found.start
    return None
