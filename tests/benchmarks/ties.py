"""Ties and related articles on ECB+: `python -m tests.benchmarks.ties [TOPIC ...]`; all topics take some minutes.

The weights were fitted to these topics: what the fit reaches on topics it has not seen is printed by `fit_ties`.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass

from dossier.annotate import annotate_all
from dossier.ingest import read_articles
from dossier.link import link
from dossier.model import Dossier, Passage
from tests.benchmarks.ecb import ECB, Gold, name_of, read_ecb, tied

NEAREST = 3


@dataclass(frozen=True)
class Figures:
    """What was reached, 0-1."""

    right: float
    """Of the ties between two sentences that the annotators read."""
    found: float
    """Of the sentences that are tied to one of another article: those that got a right tie."""
    related: float
    """Of the three articles ranked first: those on the same event."""


def measure(topics: Iterable[str] | None = None) -> Figures:
    """Return the figures on some topics, or on all."""
    gold = read_ecb(topics)
    articles = [one for one in read_articles(ECB / "articles")[0] if _stem(one.source_file) in gold.texts]
    dossier, _ = link(list(annotate_all(articles, pipeline="embedded", workers=1)))
    right, found = _of_ties(dossier, gold)
    return Figures(right, found, _of_related(dossier, gold))


def _stem(path: str) -> str:
    return path.rpartition("/")[2].rpartition(".")[0]


def _of_ties(dossier: Dossier, gold: Gold) -> tuple[float, float]:
    names = {one.article.id: name_of(one) for one in dossier.articles}

    def place(passage: Passage) -> tuple[str, int]:
        return names[passage.article], gold.texts[names[passage.article]].place(passage.text)

    pairs = {frozenset((place(tie.a), place(tie.b))) for tie in (*dossier.crossrefs, *dossier.headline_ties)}
    judged = [pair for pair in pairs if all(gold.chains(end) for end in pair)]
    right = [pair for pair in judged if tied(*(gold.chains(end) for end in pair))]
    found = frozenset().union(*right) & gold.to_find
    return len(right) / max(1, len(judged)), len(found) / max(1, len(gold.to_find))


def _of_related(dossier: Dossier, gold: Gold) -> float:
    event = {one.article.id: gold.texts[name_of(one)].event for one in dossier.articles}
    right = wanted = 0
    for article, others in dossier.related.items():
        most = min(NEAREST, gold.of_event[event[article]] - 1)
        wanted += most
        right += sum(event[other.article] == event[article] for other in others[:most])
    return right / max(1, wanted)


if __name__ == "__main__":
    figures = measure(sys.argv[1:] or None)
    print(f"ties: P {figures.right:.3f} with {figures.found:.3f} of the tied sentences; P@3 {figures.related:.3f}")
