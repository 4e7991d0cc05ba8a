"""Pairs of articles, and pairs of their sentences, with what is measured of them and what the annotators say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from dossier.link.ties.events import of_event
from dossier.link.ties.evidence import is_fact, may_be_one
from dossier.link.ties.find import LEAST_LIKENESS, LEAST_SHARED
from dossier.link.ties.likeness import ArticlePair
from dossier.link.ties.measures import Measures, of_articles, of_sentences
from dossier.link.ties.tellings import Telling
from tests.benchmarks.ecb import Gold, tied

LEAST_READ = 0.1
"""Two articles less alike than this are told apart without a fit."""
LEAST_LEARNT = 0.15
LEAST_LEARNT_SHARED = 0.08
"""Pairs somewhat less alike than those that the tool weighs teach what speaks against a tie."""
Place = tuple[str, int]
End = tuple[str, str, int]
"""Article, other article, sentence."""


@dataclass(frozen=True)
class Articles:
    """Two articles on one topic."""

    topic: str
    measures: Measures
    right: bool
    """Whether they are on one event."""
    headlines: int = 0


@dataclass(frozen=True)
class Sentences:
    """Two sentences of two articles on one topic."""

    topic: str
    articles: int
    """The number of their articles' pair."""
    places: tuple[Place, Place]
    """In the gold texts."""
    ends: tuple[End, End]
    measures: Measures
    right: bool | None
    """None where the annotators did not read both."""
    weighed: bool
    """Whether the tool would weigh them."""
    fact: bool
    """Whether both give one figure or date."""
    headlines: int
    """How many of the two are headlines."""


def rows_of(tellings: Sequence[tuple[str, Telling]], gold: Gold) -> tuple[list[Articles], list[Sentences]]:
    """Return the pairs on each topic; `tellings` come with the names of the gold texts."""
    articles: list[Articles] = []
    sentences: list[Sentences] = []
    for (x, a), (y, b) in combinations(tellings, 2):
        topic = gold.texts[x].topic
        pair = ArticlePair(a, b) if gold.texts[y].topic == topic else None
        if pair and pair.likeness >= LEAST_READ:
            if pair.likeness >= LEAST_LEARNT:
                sentences.extend(_sentences(pair, gold, (x, y), len(articles)))
            articles.append(Articles(topic, of_event(pair), gold.texts[x].event == gold.texts[y].event))
    return articles, sentences


def _sentences(pair: ArticlePair, gold: Gold, names: tuple[str, str], number: int) -> Iterator[Sentences]:
    x, y = names
    here, there = _places(pair.a, x, gold), _places(pair.b, y, gold)
    whole = of_articles(pair)
    for (i, j), score in chain(pair.alike.items(), pair.headlines.items()):
        a, b = pair.a.at(i), pair.b.at(j)
        if score < LEAST_LEARNT_SHARED or a.is_credit or b.is_credit:
            continue
        chains = gold.chains(here[i]), gold.chains(there[j])
        yield Sentences(
            topic=gold.texts[x].topic,
            articles=number,
            places=(here[i], there[j]),
            ends=((x, y, i), (y, x, j)),
            measures=whole | of_sentences(pair, a, b),
            right=tied(*chains) if all(chains) else None,
            weighed=score >= LEAST_SHARED and pair.likeness >= LEAST_LIKENESS and may_be_one(a, b),
            fact=is_fact(a, b),
            headlines=a.is_headline + b.is_headline,
        )


def _places(telling: Telling, name: str, gold: Gold) -> dict[int, Place]:
    profiles = [*telling.profiles, *([telling.headline] if telling.headline else [])]
    return {profile.place: (name, gold.texts[name].place(profile.sentence.text)) for profile in profiles}
