"""The gold groups: several articles on one invented event; what they tell in common, and what they give differently.

python -m tests.benchmarks.groups [dev|hidden]
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml
from spacy.language import Language

from dossier.annotate.article import annotate
from dossier.link import link
from dossier.link.differences import with_differences
from dossier.model import Article, Block, CrossReference, Dossier, Passage

FOLDER = Path(__file__).parents[1] / "gold" / "groups"
Place = tuple[str, int, int]
"""An article's id with half-open offsets."""


@dataclass(frozen=True, slots=True)
class Group:
    """A file of the gold: its articles, and its rows as they are written."""

    id: str
    split: str
    articles: tuple[Article, ...]
    rows: dict[str, Any]

    def place(self, article: str, words: str) -> Place:
        """Return where words stand first; ValueError where they do not."""
        start = next(one for one in self.articles if one.id == article).text.index(words)
        return article, start, start + len(words)

    def pairs(self, key: str) -> list[tuple[Place, Place]]:
        """Return the places that rows of a kind pair: each two of a row."""
        return [
            pair
            for row in self.rows[key]
            for pair in combinations([self.place(name, words) for name, words in row["in"].items()], 2)
        ]


def read_groups(folder: Path = FOLDER, split: str | None = None) -> list[Group]:
    """Return the groups by their ids; of one split, where it is named."""
    read = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.yml"))]
    return [
        Group(rows["id"], rows["split"], tuple(map(_article, rows["articles"])), rows)
        for rows in read
        if split in (None, rows["split"])
    ]


def _article(row: dict[str, Any]) -> Article:
    text: str = row["text"]
    return Article(
        id=row["id"],
        title=row["title"],
        text=text,
        blocks=tuple(_blocks(text)),
        source_file=f"articles/{row['id']}.md",
        sha256="0" * 64,
        publisher=row["outlet"],
        published=row["published"],
        word_count=len(text.split()),
    )


def _blocks(text: str) -> Iterator[Block]:
    """Yield a block a paragraph, and one for a dateline before a dash."""
    start = 0
    for paragraph in text.split("\n\n"):
        end = start + len(paragraph)
        line = paragraph.find(" - ")
        if start == 0 and 0 < line < 20 and paragraph[:line].isupper():
            yield Block(0, line, "dateline")
            start = line + 3
        yield Block(start, end, "paragraph")
        start = end + 2


def linked(group: Group, nlp: Language) -> Dossier:
    """Return the dossier that the tool makes of a group."""
    return link([annotate(article, nlp) for article in group.articles])[0]


def measure(groups: Sequence[Group], dossiers: Sequence[Dossier]) -> Counter[str]:
    """Count right, found and gold for each of `ties`, `differences`, `in time`, `families`, `dates`, `events`."""
    counts: Counter[str] = Counter()
    for group, dossier in zip(groups, dossiers, strict=True):
        for what, (right, found, gold) in _scores(group, dossier).items():
            counts[f"{what} right"] += right
            counts[f"{what} found"] += found
            counts[f"{what} gold"] += gold
        counts["alike tied"] += sum(
            any(_ties(tie, pair) for tie in dossier.crossrefs) for pair in group.pairs("not_told")
        )
    return counts


def _scores(group: Group, dossier: Dossier) -> dict[str, tuple[int, int, int]]:
    told = group.pairs("told")
    right = sum(any(_ties(tie, pair) for pair in told) or tie.a.text == tie.b.text for tie in dossier.crossrefs)
    reached = sum(any(_ties(tie, pair) for tie in dossier.crossrefs) for pair in told)
    found = [(tie, one) for tie in gold_ties(group, dossier) for one in tie.differences]
    differing = [(pair, bool(row.get("in_time"))) for row in group.rows["differences"] for pair in [row["in"]]]
    hits = [pair for pair, _ in differing if any(_gives(tie, one.a, one.b, pair) for tie, one in found)]
    agree = [one for tie, one in found if any(_gives(tie, one.a, one.b, pair) for pair, _ in differing)]
    times = [pair for pair, in_time in differing if in_time]
    timed = [1 for pair in times if any(_gives(tie, one.a, one.b, pair) and one.in_time for tie, one in found)]
    families = {frozenset(names) for names in group.rows["families"]}
    made = {frozenset(family.articles) for family in dossier.families}
    return {
        "ties": (right, len(dossier.crossrefs), len(dossier.crossrefs)),
        "told": (reached, len(told), len(told)),
        "differences": (len(agree), len(found), len(found)),
        "differing": (len(hits), len(differing), len(differing)),
        "in time": (len(timed), len(times), len(times)),
        "families": (len(families & made), len(made), len(families)),
        "dates": _dates(group, dossier),
        "events": _events(group, dossier),
    }


def gold_ties(group: Group, dossier: Dossier) -> list[CrossReference]:
    """Return the gold ties as the tool would set their sentences beside each other: differences do not hang on ties."""
    order = {one.article.id: n for n, one in enumerate(dossier.articles)}

    def sentence(place: Place) -> Passage:
        of = dossier.articles[order[place[0]]]
        one = next(one for one in of.sentences if one.start <= place[1] < one.end)
        return Passage(one.start, one.end, one.text, place[0])

    ends = {tuple(map(sentence, sorted(pair, key=lambda it: order[it[0]]))) for pair in group.pairs("told")}
    ties = [
        CrossReference(f"gold-{n}", "same-fact", 1.0, a, b, (), (), (), "gold")
        for n, (a, b) in enumerate(sorted(ends, key=repr))
    ]
    return list(with_differences(ties, dossier.articles, dossier.entities))


def _dates(group: Group, dossier: Dossier) -> tuple[int, int, int]:
    found = {(one.article.id, dated.text, dated.first, dated.last) for one in dossier.articles for dated in one.dates}
    gold = {_dated(row) for row in group.rows["dates"]}
    return len(gold & found), len(gold), len(gold)


def _dated(row: dict[str, Any]) -> tuple[str, str, date, date]:
    return row["article"], str(row["text"]), row["first"], row.get("last", row["first"])


def _events(group: Group, dossier: Dossier) -> tuple[int, int, int]:
    rows = [(group.place(row["article"], row["text"]), row["first"]) for row in group.rows["events"]]
    hits = [1 for place, first in rows if any(_meet(it, place) and it.first == first for it in dossier.timeline)]
    return len(hits), len(rows), len(rows)


def _ties(tie: CrossReference, pair: tuple[Place, Place]) -> bool:
    a, b = pair
    return (_meet(tie.a, a) and _meet(tie.b, b)) or (_meet(tie.a, b) and _meet(tie.b, a))


def _meet(passage: Passage, place: Place) -> bool:
    article, start, end = place
    return passage.article == article and passage.start < end and start < passage.end


def _gives(tie: CrossReference, a: str, b: str, gold: dict[str, str]) -> bool:
    """Tell whether a tie gives the two values of a gold row, whichever article came first."""
    given = {tie.a.article: a, tie.b.article: b}
    return given.keys() == gold.keys() and all(
        given[name].lower() in str(words).lower() or str(words).lower() in given[name].lower()
        for name, words in gold.items()
    )


def lines(counts: Counter[str]) -> Iterator[str]:
    """Yield a line a measure: how many are right, of how many."""
    for what, of in (
        *(("ties", "found"), ("told", "gold"), ("differences", "found"), ("differing", "gold"), ("in time", "gold")),
        *(("families", "found"), ("families", "gold"), ("dates", "gold"), ("events", "gold")),
    ):
        yield f"{what:12s} {counts[f'{what} right']:4d} of {counts[f'{what} {of}']:4d} {of}"
    yield f"{'alike, tied':12s} {counts['alike tied']:4d}"


def main() -> None:
    """Score the embedded pipeline on the groups and print a line a measure."""
    from dossier.annotate import load_pipeline

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("split", nargs="?", choices=("dev", "hidden"))
    groups = read_groups(split=parser.parse_args().split)
    nlp = load_pipeline()
    print("\n".join(lines(measure(groups, [linked(group, nlp) for group in groups]))))


if __name__ == "__main__":
    main()
