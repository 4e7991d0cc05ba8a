"""A sentence with what comparing it needs, worked out once."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from dossier.link.names import fold
from dossier.link.ties.figures import Figure, dates_in, figures_in
from dossier.link.ties.terms import stem, unit, vector, weight
from dossier.model import ORGANISATIONS, PEOPLE, PLACES, AnnotatedArticle, Mention, Quotation, Sentence

MOST_TERMS = 12
SHINGLE = 5
RARE = 0.95
"""A word of this weight or more is rare in news."""
SMALL = 12
"""Bare numbers up to this stand everywhere."""


@dataclass(frozen=True)
class Profile:
    """One sentence of one article. `place` counts the sentences of the article from 0."""

    article: str
    place: int
    sentence: Sentence
    vector: Mapping[str, float]
    entities: frozenset[str]
    people: frozenset[str]
    figures: tuple[Figure, ...]
    dated: tuple[tuple[Mention, tuple[str, str]], ...]
    """Each date with the mention that gives it."""
    quotations: tuple[Quotation, ...]
    name_words: tuple[frozenset[str], ...]
    """The words of each name in it: two words of one name are not two pieces of evidence."""

    @cached_property
    def dates(self) -> frozenset[tuple[str, str]]:
        """Its dates, by kind and value."""
        return frozenset(found for _, found in self.dated)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All its words, folded, function words too."""
        return tuple(re.findall(r"\w+", fold(self.sentence.text)))

    @cached_property
    def shingles(self) -> frozenset[tuple[str, ...]]:
        """Its runs of five words."""
        return frozenset(self.words[i : i + SHINGLE] for i in range(len(self.words) - SHINGLE + 1))

    @cached_property
    def direction(self) -> Mapping[str, float]:
        """Its vector with length 1."""
        return unit(self.vector)

    @cached_property
    def plain(self) -> Mapping[str, float]:
        """The part of its vector that is no name, with length 1."""
        names = frozenset().union(*self.name_words)
        return unit({lemma: value for lemma, value in self.vector.items() if lemma not in names})

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words that are no name."""
        return frozenset(stem(lemma) for lemma in self.plain)

    @cached_property
    def all_stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(stem(lemma) for lemma in self.vector)

    @cached_property
    def telling_figures(self) -> tuple[Figure, ...]:
        """Its amounts, without the small bare numbers."""
        return tuple(figure for figure in self.figures if figure.unit or figure.value > SMALL)

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """Its most telling lemmas."""
        telling = sorted(set(self.vector), key=lambda lemma: (-weight(lemma), -len(lemma), lemma))
        return tuple(telling[:MOST_TERMS])


def profiles_of(annotated: AnnotatedArticle) -> tuple[Profile, ...]:
    """Return the profiles of an article whose mentions are resolved."""
    return tuple(_profile(annotated, place, sentence) for place, sentence in enumerate(annotated.sentences))


def _profile(annotated: AnnotatedArticle, place: int, sentence: Sentence) -> Profile:
    inside = [m for m in annotated.mentions if sentence.start <= m.start < sentence.end]
    return Profile(
        article=annotated.article.id,
        place=place,
        sentence=sentence,
        vector=vector(sentence.lemmas),
        entities=frozenset(m.entity for m in inside if m.entity),
        people=frozenset(m.entity for m in inside if m.entity and m.type in PEOPLE),
        figures=tuple(figures_in(inside)),
        dated=tuple((m, found) for m in inside for found in dates_in(m)),
        quotations=tuple(q for q in annotated.quotations if q.start < sentence.end and sentence.start < q.end),
        name_words=tuple(frozenset(fold(m.text).split()) for m in inside if m.entity),
    )


@dataclass(frozen=True)
class Telling:
    """One article as a whole: its sentences and all its words."""

    article: str
    profiles: tuple[Profile, ...]
    vector: Mapping[str, float]
    published: date | None = None
    named: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """By `people`, `places`, `organisations`: how often each entity is named, damped, as a vector of length 1."""

    @cached_property
    def direction(self) -> Mapping[str, float]:
        """Its vector with length 1."""
        return unit(self.vector)

    @cached_property
    def rare(self) -> frozenset[str]:
        """Its rare words."""
        return frozenset(lemma for lemma in self.vector if weight(lemma) >= RARE)


def telling_of(annotated: AnnotatedArticle) -> Telling:
    """Return the article as a whole; a word in the headline counts as one in the text."""
    profiles = profiles_of(annotated)
    headline = re.findall(r"\w+", fold(annotated.article.title))
    lemmas = [lemma for sentence in annotated.sentences for lemma in sentence.lemmas]
    known = set(lemmas)
    return Telling(
        article=annotated.article.id,
        profiles=profiles,
        vector=vector(lemmas + [word for word in headline if word in known]),
        published=annotated.article.published,
        named={
            kind: _named(annotated, types)
            for kind, types in (("people", PEOPLE), ("places", PLACES), ("organisations", ORGANISATIONS))
        },
    )


def _named(annotated: AnnotatedArticle, types: frozenset[str]) -> Mapping[str, float]:
    counts = Counter(m.entity for m in annotated.mentions if m.entity and m.type in types)
    return unit({entity: 1 + math.log(count) for entity, count in counts.items()})
