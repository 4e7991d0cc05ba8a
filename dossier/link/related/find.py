"""Rank for each article the others by how much speaks for one event."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from math import log1p

from dossier.link.related.kinds import Evidence, Kinds, evidence
from dossier.link.related.reasons import reasons, together
from dossier.link.ties.tellings import Telling
from dossier.link.ties.terms import dot, none_shared
from dossier.link.ties.tie import Tie
from dossier.model import Entity, Related

MOST = 10
WEIGHED = 30
"""How many of the articles with like words are weighed by all the evidence."""
LEAST = 0.03
"""Articles less alike than this have nothing but everyday words in common."""
MOST_TERMS = 150
"""How many of an article's terms find others: the most telling ones."""
WORDS, NAMES, BEGINNING, TIES, TOGETHER, DATES = 1.0, 0.2, 0.5, 0.1, 0.1, 0.2
"""What each kind of evidence weighs; set on news about pairs of like events."""
APART = 0.05
"""What speaks against one event: people in both and nobody in common, or figures in both and none in common."""
Tied = Mapping[frozenset[str], Sequence[float]]
"""The scores of the ties between two articles."""


def find_related(
    tellings: Sequence[Telling], entities: Sequence[Entity], ties: Iterable[Tie]
) -> dict[str, tuple[Related, ...]]:
    """Return for each article the others most like it, the likest first.

    For it speak words, names and dates that few articles have, words in their beginnings above all, places that tell
    the same, and the day of publication; against it other people, and other figures.
    """
    tied: dict[frozenset[str], list[float]] = defaultdict(list)
    for tie in ties:
        tied[frozenset((tie.a.article, tie.b.article))].append(tie.reference.score)
    names = {entity.id: entity.name for entity in entities}
    found = evidence(tellings)
    near = _near(found.words)
    return {telling.article: _best(telling.article, near[telling.article], found, tied, names) for telling in tellings}


def _near(words: Kinds) -> dict[str, list[str]]:
    """Return for each article those that share its most telling words."""
    postings: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for article, vector in words.items():
        for term in sorted(vector, key=lambda term: (-vector[term], term))[:MOST_TERMS]:
            postings[term].append((article, vector[term]))
    scores: dict[str, dict[str, float]] = {article: defaultdict(float) for article in words}
    for holders in postings.values():
        for (a, x), (b, y) in combinations(holders, 2):
            scores[a][b] += x * y
            scores[b][a] += x * y
    return {
        article: sorted(others, key=lambda other: (-round(others[other], 9), other))[:WEIGHED]
        for article, others in scores.items()
    }


def _best(
    article: str, near: Iterable[str], found: Evidence, tied: Tied, names: Mapping[str, str]
) -> tuple[Related, ...]:
    ties = {other: tied.get(frozenset((article, other)), ()) for other in near}
    best = [(round(_score(article, other, found, ties[other]), 4), other) for other in ties]
    best.sort(key=lambda one: (-one[0], one[1]))
    return tuple(
        Related(other, score, tuple(reasons(article, other, found, names, len(ties[other]))))
        for score, other in best[:MOST]
        if score >= LEAST
    )


def _score(a: str, b: str, found: Evidence, ties: Sequence[float]) -> float:
    """Return how alike two articles are, 0-1."""
    alike = dot(found.words[a], found.words[b])
    total = (
        WORDS * alike
        + NAMES * dot(found.names[a], found.names[b])
        + BEGINNING * dot(found.beginnings[a], found.beginnings[b])
        + TIES * log1p(sum(ties))
        - APART * (none_shared(found.people[a], found.people[b]) + none_shared(found.figures[a], found.figures[b]))
    )
    if alike >= LEAST:
        days = together(found.by_id[a], found.by_id[b])
        total += TOGETHER * days + DATES * dot(found.dates[a], found.dates[b])
    return max(0.0, min(1.0, total / (WORDS + NAMES + BEGINNING)))
