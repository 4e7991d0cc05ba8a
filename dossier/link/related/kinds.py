"""What of an article another may have too: words, names, its beginning, dates, people, figures."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from dossier.link.ties.tellings import Telling
from dossier.link.ties.terms import unit

OPENING = 3
"""Sentences that tell what an article is about."""
Vector = Mapping[str, float]
Kinds = Mapping[str, Vector]
"""For each article a vector of length 1."""


@dataclass(frozen=True)
class Evidence:
    """What is known of all articles, by id."""

    by_id: Mapping[str, Telling]
    words: Kinds
    names: Kinds
    beginnings: Kinds
    dates: Kinds
    people: Mapping[str, frozenset[str]]
    figures: Mapping[str, frozenset[str]]


def evidence(tellings: Sequence[Telling]) -> Evidence:
    """Return what the articles have; what few of them have counts most."""
    return Evidence(
        by_id={telling.article: telling for telling in tellings},
        words=_rare({telling.article: telling.vector for telling in tellings}),
        names=_rare({telling.article: _named(telling) for telling in tellings}),
        beginnings=_rare({telling.article: _beginning(telling) for telling in tellings}),
        dates=_rare({telling.article: dict.fromkeys(sorted(_dates(telling)), 1.0) for telling in tellings}),
        people={telling.article: frozenset().union(*(p.people for p in telling.profiles)) for telling in tellings},
        figures={telling.article: _figures(telling) for telling in tellings},
    )


def _rare(counts: Mapping[str, Vector]) -> Kinds:
    """Return each article's terms, weighed by how few articles have them, as a vector of length 1."""
    spread = Counter(term for terms in counts.values() for term in terms)
    return {
        article: unit({term: value * log((1 + len(counts)) / spread[term]) for term, value in terms.items()})
        for article, terms in counts.items()
    }


def _named(telling: Telling) -> Vector:
    counts = Counter(entity for profile in telling.profiles for entity in profile.entities)
    return {entity: 1 + log(count) for entity, count in sorted(counts.items())}


def _beginning(telling: Telling) -> Vector:
    counts: dict[str, float] = defaultdict(float)
    for profile in telling.profiles[:OPENING]:
        for lemma, value in profile.vector.items():
            counts[lemma] = max(counts[lemma], value)
    return counts


def _dates(telling: Telling) -> set[str]:
    """Return the dates as they are written, and the days that were reckoned: then a weekday alone says nothing more."""
    written = {date for profile in telling.profiles for date in profile.dates}
    days = {one.first.isoformat() for profile in telling.profiles for one in profile.days if one.first == one.last}
    return days | {f"{kind} {value}" for kind, value in written if kind != "weekday" or telling.published is None}


def _figures(telling: Telling) -> frozenset[str]:
    """Return the amounts with their units, rounded as another article may round or convert them."""
    found = (figure for profile in telling.profiles for figure in profile.telling_figures)
    return frozenset(f"{figure.value:.2g} {figure.unit}" for figure in found)
