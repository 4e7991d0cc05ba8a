"""Links of names to entities, scored on the gold dossier: pairs and B-cubed, across articles and within them.

    python -m tests.benchmarks.entities [--hidden] [--errors]

A gold mention is resolved to the entity of the named mention that overlaps it most; where there is none it stands
alone. Descriptions and pronouns are scored within their article only.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml
from spacy.language import Language

from dossier.annotate import annotate, load_pipeline
from dossier.link import Settled, settle
from dossier.model import AnnotatedArticle, Article, Block, Corrections

FOLDER = Path(__file__).parents[1] / "gold" / "dossier"
MARK = re.compile(r"\[([^\[\]|]+)\|(=?)([a-z-]+)(!?)\]")


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A marked mention; offsets are those of the text without marks."""

    article: str
    split: str
    start: int
    end: int
    text: str
    key: str
    named: bool
    metonym: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A gold mention with the entity that was found for it; None where there is none."""

    gold: GoldMention
    found: str | None


@dataclass(frozen=True, slots=True)
class Rates:
    """Precision, recall and F, 0-1."""

    precision: float
    recall: float

    @property
    def f(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def read_gold() -> tuple[list[Article], list[GoldMention]]:
    """Return the articles of the gold dossier and the mentions marked in them."""
    articles, mentions = [], []
    for path in sorted(FOLDER.glob("*.yml")):
        entry = yaml.safe_load(path.read_text(encoding="utf-8"))
        if path.stem != "entities":
            text, marked = _unmarked(entry)
            mentions += marked
            articles.append(_article(entry, text))
    return articles, mentions


def read_entities() -> dict[str, list[str]]:
    """Return name, type and, where it has one, country by key."""
    found: dict[str, list[str]] = yaml.safe_load((FOLDER / "entities.yml").read_text(encoding="utf-8"))
    return found


def _unmarked(entry: dict[str, Any]) -> tuple[str, list[GoldMention]]:
    text, end, found = "", 0, []
    for match in MARK.finditer(entry["text"]):
        text += entry["text"][end : match.start()]
        words, plain, key, acts = match.groups()
        place = (len(text), len(text) + len(words))
        found.append(GoldMention(entry["id"], entry["split"], *place, words, key, not plain, bool(acts)))
        text += words
        end = match.end()
    return text + entry["text"][end:], found


def _article(entry: dict[str, Any], text: str) -> Article:
    blocks = tuple(Block(m.start(), m.end(), "paragraph") for m in re.finditer(r"\S(?:.|\n(?!\n))*", text))
    return Article(
        id=entry["id"], title=entry["title"], text=text, blocks=blocks, source_file=f"articles/{entry['id']}.md",
        sha256="0" * 64, publisher=entry["outlet"], published=date.fromisoformat(str(entry["published"])),
        word_count=len(text.split()),
    )  # fmt: skip


def resolved(gold: Iterable[GoldMention], articles: Sequence[AnnotatedArticle]) -> list[Row]:
    """Return each gold mention with the entity of the mention that overlaps it most, names before the rest."""
    by_id = {one.article.id: one for one in articles}
    rows = []
    for mark in gold:
        best = max(
            (
                (min(m.end, mark.end) - max(m.start, mark.start), m.form not in ("pronoun", "nominal"), m.entity)
                for m in by_id[mark.article].mentions
                if m.entity and (m.form not in ("pronoun", "nominal")) == mark.named
            ),
            default=(0, False, None),
        )
        rows.append(Row(mark, best[2] if best[0] > 0 else None))
    return rows


def pairs(rows: Sequence[Row], wanted: Callable[[Row, Row], bool]) -> Rates:
    """Return how many of the pairs of mentions that were linked are one entity's, and how many of these were."""
    both = linked = there = 0
    for a, b in combinations(rows, 2):
        if wanted(a, b):
            same, found = a.gold.key == b.gold.key, a.found is not None and a.found == b.found
            both, linked, there = both + (same and found), linked + found, there + same
    return Rates(both / linked if linked else 1.0, both / there if there else 1.0)


def b_cubed(rows: Sequence[Row], wanted: Callable[[Row], bool]) -> Rates:
    """Return the mean, by mention, of how much of its found entity is right, and how much of its own was found."""
    found, gold = defaultdict(list), defaultdict(list)
    for i, row in enumerate(rows):
        found[row.found or f"alone {i}"].append(i)
        gold[row.gold.key].append(i)
    precision, recall = [], []
    for i, row in enumerate(rows):
        if wanted(row):
            here, there = set(found[row.found or f"alone {i}"]), set(gold[row.gold.key])
            precision.append(len(here & there) / len(here))
            recall.append(len(here & there) / len(there))
    return Rates(sum(precision) / len(precision), sum(recall) / len(recall))


def summary(rows: Sequence[Row], *, hidden: bool) -> dict[str, Rates]:
    """Return the figures of the hidden articles, or of those that were seen; a pair is hidden where one of it is."""
    named = [row for row in rows if row.gold.named]

    def of_split(*some: Row) -> bool:
        return any(row.gold.split == "hidden" for row in some) == hidden

    own = named if hidden else [row for row in named if of_split(row)]
    return {
        "pairs across articles": pairs(named, lambda a, b: of_split(a, b) and a.gold.article != b.gold.article),
        "pairs within articles": pairs(rows, lambda a, b: of_split(a, b) and a.gold.article == b.gold.article),
        "B-cubed": b_cubed(own, of_split),
    }


def run(nlp: Language) -> tuple[list[Row], Settled]:
    """Annotate and resolve the gold dossier."""
    articles, gold = read_gold()
    settled = settle([annotate(article, nlp) for article in articles], Corrections())
    return resolved(gold, settled.articles), settled


def main() -> None:
    """Print the figures, and with --errors what is wrong in the articles that may be looked at."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hidden", action="store_true")
    parser.add_argument("--errors", action="store_true")
    chosen = parser.parse_args()
    rows, _ = run(load_pipeline())
    for name, rates in summary(rows, hidden=chosen.hidden).items():
        print(f"{name:24s} P {rates.precision:.3f} R {rates.recall:.3f} F {rates.f:.3f}")
    if chosen.errors:
        for line in errors(row for row in rows if row.gold.split != "hidden"):
            print(line)


def errors(rows: Iterable[Row]) -> list[str]:
    """Return for each entity that is split, or not found, or holds another, what it was found as."""
    by_key: dict[str, Counter[str]] = defaultdict(Counter)
    by_found: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        if row.gold.named:
            by_key[row.gold.key][row.found or f"nothing ({row.gold.text}, {row.gold.article})"] += 1
            by_found[row.found or "nothing"][row.gold.key] += 1
    split = [f"{key}: {dict(counts)}" for key, counts in sorted(by_key.items()) if len(counts) > 1]
    mixed = [f"{e} holds {dict(c)}" for e, c in sorted(by_found.items()) if len(c) > 1 and e != "nothing"]
    return split + mixed


if __name__ == "__main__":
    main()
