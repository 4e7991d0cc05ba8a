"""Whether a file holds more than one article."""

from collections.abc import Sequence
from itertools import pairwise

from dossier.ingest.byline import authors_of
from dossier.ingest.paper import dated_paper, is_dated
from dossier.ingest.parts import Part
from dossier.ingest.units import ends_sentence

_LINES = ("paragraph", "heading")


def second_head(parts: Sequence[Part]) -> str | None:
    """The first line in the body that only the head of another article has, or None.

    It is a byline beside a line with the date, or a line with paper and date below what is no sentence.
    """
    lines = [part.text for part in parts if part.kind in _LINES]
    for before, line in pairwise(lines):
        if authors_of(before) and is_dated(line):
            return before
        if is_dated(before) and authors_of(line):
            return before
        if dated_paper(line) and not ends_sentence(before):
            return line
    return None
