"""The articles most like an article, and why."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log, log1p

from dossier.link.names import fold
from dossier.link.ties.find import Tie
from dossier.link.ties.profiles import Profile
from dossier.link.ties.tellings import Telling
from dossier.link.ties.terms import dot, unit
from dossier.model import Entity, Related

MOST = 10
WEIGHED = 30
"""How many of the articles with like words are weighed by all the evidence."""
LEAST = 0.03
"""Articles less alike than this have nothing but everyday words in common."""
MOST_TERMS = 150
"""How many of an article's terms find others: the most telling ones."""
OPENING = 3
"""Sentences that tell what an article is about."""
MOST_WORDS = 4
"""How many of the words in common are told."""
NEAR = 3
"""Days between two reports of one event."""
WORDS, NAMES, BEGINNING, TIES, TOGETHER = 1.0, 0.2, 0.5, 0.1, 0.1
"""What each kind of evidence weighs; set on news about pairs of like events."""
Vector = Mapping[str, float]
Kinds = Mapping[str, Vector]
"""For each article a vector of length 1."""
Pair = frozenset[str]


def find_related(
    tellings: Sequence[Telling], entities: Sequence[Entity], ties: Iterable[Tie]
) -> dict[str, tuple[Related, ...]]:
    """Return for each article the others most like it: by words and names that few articles have, in their beginnings
    above all, by the places that tell the same, and by the day of publication.
    """
    tied: dict[Pair, list[float]] = defaultdict(list)
    for tie in ties:
        tied[frozenset((tie.a.article, tie.b.article))].append(tie.reference.score)
    dossier = _Dossier(
        by_id={telling.article: telling for telling in tellings},
        words=_rare({telling.article: telling.vector for telling in tellings}),
        names=_rare({telling.article: _named(telling.profiles) for telling in tellings}),
        beginnings=_rare({telling.article: _beginning(telling) for telling in tellings}),
        tied=tied,
        entities={entity.id: entity.name for entity in entities},
    )
    found = _found(dossier.words)
    return {telling.article: _best(telling.article, found[telling.article], dossier) for telling in tellings}


@dataclass(frozen=True)
class _Dossier:
    """What is known of all articles, by id."""

    by_id: Mapping[str, Telling]
    words: Kinds
    names: Kinds
    beginnings: Kinds
    tied: Mapping[Pair, Sequence[float]]
    """The scores of the ties between two articles."""
    entities: Mapping[str, str]
    """Names by id."""


def _rare(counts: Mapping[str, Vector]) -> Kinds:
    """Return each article's terms, weighed by how few articles have them, as a vector of length 1."""
    spread = Counter(term for terms in counts.values() for term in terms)
    return {
        article: unit({term: value * log((1 + len(counts)) / spread[term]) for term, value in terms.items()})
        for article, terms in counts.items()
    }


def _named(profiles: Iterable[Profile]) -> Vector:
    counts = Counter(entity for profile in profiles for entity in profile.entities)
    return {entity: 1 + log(count) for entity, count in sorted(counts.items())}


def _beginning(telling: Telling) -> Vector:
    counts: dict[str, float] = defaultdict(float)
    for profile in telling.profiles[:OPENING]:
        for lemma, value in profile.vector.items():
            counts[lemma] = max(counts[lemma], value)
    return counts


def _found(words: Kinds) -> dict[str, list[str]]:
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


def _best(article: str, found: Iterable[str], dossier: _Dossier) -> tuple[Related, ...]:
    scored = [(_score(article, other, dossier), other) for other in found]
    best = [(round(score, 4), other) for score, other in scored if score >= LEAST]
    best.sort(key=lambda one: (-one[0], one[1]))
    return tuple(Related(other, score, _reasons(article, other, dossier)) for score, other in best[:MOST])


def _score(a: str, b: str, dossier: _Dossier) -> float:
    """Return how alike two articles are, 0-1."""
    alike = dot(dossier.words[a], dossier.words[b])
    evidence = (
        WORDS * alike
        + NAMES * dot(dossier.names[a], dossier.names[b])
        + BEGINNING * dot(dossier.beginnings[a], dossier.beginnings[b])
        + TIES * log1p(sum(dossier.tied.get(frozenset((a, b)), ())))
        + TOGETHER * _together(dossier.by_id[a], dossier.by_id[b]) * (alike >= LEAST)
    )
    return min(1.0, evidence / (WORDS + NAMES + BEGINNING))


def _together(a: Telling, b: Telling) -> bool:
    return bool(a.published and b.published and abs((a.published - b.published).days) <= NEAR)


def _reasons(a: str, b: str, dossier: _Dossier) -> tuple[str, ...]:
    passages = len(dossier.tied.get(frozenset((a, b)), ()))
    named = [dossier.entities[entity] for entity in _shared(dossier.names[a], dossier.names[b])]
    of_names = {word for name in named for word in fold(name).split()}
    words = [w for w in _shared(dossier.words[a], dossier.words[b]) if w.isalpha() and w not in of_names]
    reasons = []
    if passages:
        reasons.append(f"{passages} passage{'s' if passages > 1 else ''} in common")
    if named:
        reasons.append("both name " + ", ".join(named[:4]))
    if _together(dossier.by_id[a], dossier.by_id[b]):
        reasons.append("published within three days of each other")
    if words:
        reasons.append("words in common: " + ", ".join(words[:MOST_WORDS]))
    return tuple(reasons)


def _shared(a: Vector, b: Vector) -> list[str]:
    return sorted(a.keys() & b.keys(), key=lambda term: (-round(a[term] * b[term], 9), term))
