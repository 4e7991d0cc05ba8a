"""What goes wrong, line by line, in all but the hidden articles: `python -m tests.benchmarks.errors`."""

from collections.abc import Iterator

from dossier.annotate import load_pipeline
from tests.benchmarks.gold import read_gold
from tests.benchmarks.gum import read_gum
from tests.benchmarks.quotations import Pair, false_alarms
from tests.benchmarks.systems import found_by_tool
from tests.benchmarks.table import Measured, measure

SHOWN = 70
"""Characters of a quotation."""


def errors(measured: Measured) -> Iterator[str]:
    """Give a line for each quotation missed, invented or of a wrong speaker, and for each false alarm."""
    for article, rows, pairs in measured:
        for pair in pairs:
            if not pair.speaker_right:
                yield f"{article.id}: {_told(pair, article.text)}"
        for row in false_alarms(article, rows):
            yield f"{article.id}: no speech ({row.pattern}): {article.text[row.start : row.end][:SHOWN]!r}"


def _told(pair: Pair, text: str) -> str:
    row = pair.gold or pair.found
    assert row
    words = f"{row.kind}, {row.pattern}: {text[row.start : row.end][:SHOWN]!r}"
    if not pair.found:
        return f"missed {words}"
    if not pair.gold:
        return f"invented {words} of {pair.found.speaker}"
    there, named = pair.gold, pair.found.named
    verdict = "not resolved" if pair.words_right else "wrong speaker" if pair.found.speaker else "unattributed"
    return f"{verdict} {words}: {there.speaker} ({there.named}), found {pair.found.speaker} ({named})"


if __name__ == "__main__":
    pipeline = load_pipeline()
    for line in errors(measure([*read_gold(split="dev"), *read_gum()], lambda one: found_by_tool(one, pipeline))):
        print(line)
