"""The articles most like an article, and why."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dossier.link.ties.find import Tie
from dossier.link.ties.profiles import Telling
from dossier.model import Entity, Related

MOST = 10
LEAST = 0.03
"""Articles less alike than this have nothing but everyday words in common."""
MOST_TERMS = 150
"""How many of an article's terms find others: the most telling ones."""
MARK = " "
"""Before an entity's id among the terms: no word begins so."""
ENTITY = 0.8
"""What a name weighs against a word as rare."""
Vector = dict[str, float]


def find_related(
    tellings: Sequence[Telling], entities: Sequence[Entity], ties: Iterable[Tie]
) -> dict[str, tuple[Related, ...]]:
    """Return for each article the others that are most like it, by words and by names that few articles have."""
    vectors = _vectors(tellings)
    postings: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for article, vector in vectors.items():
        for term, value in vector.items():
            postings[term].append((article, value))
    passages = Counter(tuple(sorted((tie.a.article, tie.b.article))) for tie in ties)
    names = {entity.id: entity for entity in entities}
    return {article: _best(article, vectors, postings, passages, names) for article in vectors}


def _vectors(tellings: Sequence[Telling]) -> dict[str, Vector]:
    """Return each article's most telling terms that another has too, as parts of a vector of unit length."""
    counts = {telling.article: _terms(telling) for telling in tellings}
    spread = Counter(term for terms in counts.values() for term in terms)
    vectors = {}
    for article, terms in counts.items():
        weighed = {term: value * math.log((1 + len(tellings)) / spread[term]) for term, value in terms.items()}
        size = math.sqrt(sum(value**2 for value in weighed.values())) or 1.0
        shared = sorted((t for t in weighed if spread[t] > 1), key=lambda term: (-weighed[term], term))
        vectors[article] = {term: weighed[term] / size for term in shared[:MOST_TERMS]}
    return vectors


def _terms(telling: Telling) -> Vector:
    named = Counter(entity for profile in telling.profiles for entity in profile.entities)
    return dict(telling.vector) | {f"{MARK}{entity}": ENTITY * (1 + math.log(n)) for entity, n in named.items()}


def _best(
    article: str, vectors: Mapping[str, Vector], postings: Mapping[str, Sequence[tuple[str, float]]],
    passages: Mapping[tuple[str, ...], int], names: Mapping[str, Entity],
) -> tuple[Related, ...]:  # fmt: skip
    scores: dict[str, float] = defaultdict(float)
    for term, value in vectors[article].items():
        for other, weight in postings[term]:
            scores[other] += value * weight
    others = [(round(score, 4), other) for other, score in scores.items() if other != article and score >= LEAST]
    best = sorted(others, key=lambda found: (-found[0], found[1]))[:MOST]
    return tuple(
        Related(
            other, min(1.0, score), _reasons(vectors[article], vectors[other], passages[_key(article, other)], names)
        )
        for score, other in best
    )


def _key(a: str, b: str) -> tuple[str, ...]:
    return tuple(sorted((a, b)))


def _reasons(a: Vector, b: Vector, passages: int, names: Mapping[str, Entity]) -> tuple[str, ...]:
    shared = sorted(set(a) & set(b), key=lambda term: (-a[term] * b[term], term))
    named = [names[term[1:]].name for term in shared if term.startswith(MARK)]
    words = [term for term in shared if not term.startswith(MARK)]
    reasons = []
    if passages:
        reasons.append(f"{passages} passage{'s' if passages > 1 else ''} in common")
    if named:
        reasons.append("both name " + ", ".join(named[:4]))
    if words:
        reasons.append("words in common: " + ", ".join(words[:5]))
    return tuple(reasons)
