"""ECB+: news articles on pairs of like events, with who and what is told of in both marked by chains."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from pathlib import Path

from dossier.model import AnnotatedArticle

ECB = Path(__file__).parents[3] / "shared" / "data" / "ecb"
ACTIONS = ("ACT", "NEG")
Chain = tuple[str, str]


def words(text: str) -> frozenset[str]:
    """Return the words by which a passage is found in the gold text."""
    return frozenset(re.findall(r"\w+", text.lower()))


@dataclass(frozen=True)
class Text:
    """An article as the annotators had it: a sentence a paragraph, with the headline."""

    topic: str
    event: str
    """Each topic has two."""
    sentences: tuple[frozenset[str], ...]
    """Their words."""
    chains: tuple[frozenset[Chain], ...]
    """What each sentence tells of; not every sentence was annotated."""

    def place(self, passage: str) -> int:
        """Return the number of the sentence that has most of a passage's words."""
        sought = words(passage)
        return max(range(len(self.sentences)), key=lambda i: (len(sought & self.sentences[i]) / (1 + len(sought)), i))


def tied(a: frozenset[Chain], b: frozenset[Chain]) -> bool:
    """Tell whether two sentences have an action and one thing more in common."""
    shared = a & b
    return len(shared) > 1 and any(kind in ACTIONS for kind, _ in shared)


@dataclass(frozen=True)
class Gold:
    """The texts by the name of their file."""

    texts: Mapping[str, Text]

    @cached_property
    def to_find(self) -> frozenset[tuple[str, int]]:
        """The sentences that are tied to one of another article of the topic."""
        found: set[tuple[str, int]] = set()
        by_topic: dict[str, list[tuple[str, int]]] = {}
        for name, text in self.texts.items():
            by_topic.setdefault(text.topic, []).extend((name, i) for i, chain in enumerate(text.chains) if chain)
        for places in by_topic.values():
            for x, y in combinations(places, 2):
                if x[0] != y[0] and tied(self.chains(x), self.chains(y)):
                    found |= {x, y}
        return frozenset(found)

    @cached_property
    def of_event(self) -> Counter[str]:
        """How many articles each event has."""
        return Counter(text.event for text in self.texts.values())

    def chains(self, place: tuple[str, int]) -> frozenset[Chain]:
        """Return what a sentence tells of."""
        return self.texts[place[0]].chains[place[1]]


def read_ecb(topics: Iterable[str] | None = None) -> Gold:
    """Return the texts of some topics, or of all; none where the set is not at hand."""
    path = ECB / "gold.json"
    if not path.exists():
        return Gold({})
    rows = json.loads(path.read_text("utf-8"))
    wanted = None if topics is None else set(topics)
    return Gold({name: _text(row) for name, row in rows.items() if wanted is None or row["topic"] in wanted})


def _text(row: Mapping[str, object]) -> Text:
    text, sentences, chains, start = str(row["text"]), [], [], 0
    for paragraph in text.split("\n\n"):
        end = start + len(paragraph)
        inside = [m for m in row["mentions"] if start <= m["start"] < end]  # type: ignore[attr-defined]
        sentences.append(words(paragraph))
        chains.append(frozenset((mention["type"][:3], mention["chain"]) for mention in inside))
        start = end + 2
    return Text(str(row["topic"]), str(row["subtopic"]), tuple(sentences), tuple(chains))


def name_of(annotated: AnnotatedArticle) -> str:
    """Return the name of an article's file, by which the gold text is found."""
    return Path(annotated.article.source_file).stem
