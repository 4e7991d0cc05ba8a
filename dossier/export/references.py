"""What must agree between the rows of several tables: texts, ids, counts, order."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

Row = dict[str, Any]
Tables = Mapping[str, Sequence[Row]]


def reference_faults(read: Tables) -> Iterator[str]:
    """Yield the faults between rows: only for tables whose rows have the right keys."""
    articles = {row.get("id"): row for row in read["articles"]}
    entities = {row.get("id") for row in read["entities"]}
    for where, row in _spans(read):
        article = articles.get(row.get("article"))
        if article is None:
            yield f"{where}: no article {row.get('article')!r}"
        elif article["text"] is not None and article["text"][row["start"] : row["end"]] != row["text"]:
            yield f"{where}: {row['text']!r} is not what stands at {row['start']}"
    for where, entity in _named(read):
        if entity not in entities:
            yield f"{where}: no entity {entity!r}"
    yield from _article_faults(read, articles)
    yield from _count_faults(read)
    yield from _order_faults(read, articles)
    yield from _overlaps(read)


def _spans(read: Tables) -> Iterator[tuple[str, Row]]:
    """Yield every object that has an article, a span and a text, with its place."""
    for table in ("mentions", "quotations"):
        yield from ((f"{table}.jsonl:{n}", row) for n, row in enumerate(read[table], start=1))
    for n, row in enumerate(read["quotations"], start=1):
        yield from (
            (f"quotations.jsonl:{n}", row[key] | {"article": row["article"]}) for key in ("cue", "speaker") if row[key]
        )
    for n, row in enumerate(read["entities"], start=1):
        yield from ((f"entities.jsonl:{n}", role) for role in row["roles"] if role["article"] is not None)
    for n, row in enumerate(read["crossrefs"], start=1):
        yield from ((f"crossrefs.jsonl:{n}", row[side]) for side in "ab")
    yield from ((f"timeline.jsonl:{n}", row) for n, row in enumerate(read["timeline"], start=1))
    for n, row in enumerate(read["statements"], start=1):
        yield from ((f"statements.jsonl:{n}", report) for report in row["reports"])


def _named(read: Tables) -> Iterator[tuple[str, str]]:
    """Yield every entity id that is referred to, with its place."""
    for n, row in enumerate(read["mentions"], start=1):
        if row["entity"] is not None:
            yield f"mentions.jsonl:{n}", row["entity"]
    for n, row in enumerate(read["quotations"], start=1):
        speaker = [row["speaker"]["entity"]] if row["speaker"] and row["speaker"]["entity"] else []
        yield from ((f"quotations.jsonl:{n}", entity) for entity in [*row["about"], *speaker])
    for n, row in enumerate(read["crossrefs"], start=1):
        yield from ((f"crossrefs.jsonl:{n}", entity) for entity in row["entities"])
    yield from ((f"places.jsonl:{n}", row["entity"]) for n, row in enumerate(read["places"], start=1))


def _article_faults(read: Tables, articles: Mapping[Any, Row]) -> Iterator[str]:
    for n, row in enumerate(read["articles"], start=1):
        if (row["text"] is not None) != (row["rights"] == "full"):
            yield f"articles.jsonl:{n}: text and rights do not agree"
        if any(one["end"] > other["start"] for one, other in pairwise(row["blocks"])):
            yield f"articles.jsonl:{n}: blocks overlap or are out of order"
        for other in row["related"]:
            if other["article"] not in articles or other["article"] == row["id"]:
                yield f"articles.jsonl:{n}: related to {other['article']!r}"
    statements = {row["id"] for row in read["statements"]} | {None}
    for n, row in enumerate(read["timeline"], start=1):
        if row["first"] > row["last"] or row["statement"] not in statements:
            yield f"timeline.jsonl:{n}: it ends before it begins, or no statement is {row['statement']!r}"
    for n, row in enumerate(read["families"], start=1):
        if len(row["articles"]) < 2 or not set(row["articles"]) <= articles.keys():
            yield f"families.jsonl:{n}: it has one article only, or one that is not there"
    for n, row in enumerate(read["crossrefs"], start=1):
        if row["a"]["article"] == row["b"]["article"]:
            yield f"crossrefs.jsonl:{n}: both ends are in one article"


def _count_faults(read: Tables) -> Iterator[str]:
    mentions = Counter(row["entity"] for row in read["mentions"])
    articles: dict[str, set[str]] = defaultdict(set)
    for row in read["mentions"]:
        articles[row["entity"]].add(row["article"])
    for n, row in enumerate(read["entities"], start=1):
        if (row["mentions"], row["articles"]) != (mentions[row["id"]], len(articles[row["id"]])):
            yield f"entities.jsonl:{n}: the counts are not those of its mentions"
    for n, row in enumerate(read["statements"], start=1):
        if row["articles"] != len({report["article"] for report in row["reports"]}) or len(row["reports"]) < 2:
            yield f"statements.jsonl:{n}: the count is not that of its reports, or there is one only"


def _order_faults(read: Tables, articles: Mapping[Any, Row]) -> Iterator[str]:
    """Yield where rows or reports are not in their order; an article without a date comes last."""
    keys = [(row["published"] or "9999", row["id"]) for row in read["articles"]]
    place = {row["id"]: n for n, row in enumerate(read["articles"])}
    if keys != sorted(keys):
        yield "articles.jsonl: not ordered by date and id"
    ranks = [(-row["mentions"], row["id"]) for row in read["entities"]]
    if ranks != sorted(ranks):
        yield "entities.jsonl: not ordered by mentions and id"
    for table in ("mentions", "quotations"):
        spots = [(place.get(row["article"], -1), row["start"]) for row in read[table]]
        if spots != sorted(spots):
            yield f"{table}.jsonl: not in the order of the text"
    for n, row in enumerate(read["statements"], start=1):
        spots = [(place.get(report["article"], -1), report["start"]) for report in row["reports"]]
        if spots != sorted(spots):
            yield f"statements.jsonl:{n}: the earliest report is not the first"


def _overlaps(read: Tables) -> Iterator[str]:
    direct = [row for row in read["quotations"] if row["kind"] == "direct"]
    for one, other in pairwise(direct):
        if one["article"] == other["article"] and one["end"] > other["start"]:
            yield f"quotations.jsonl: the direct quotations {one['id']} and {other['id']} overlap"
