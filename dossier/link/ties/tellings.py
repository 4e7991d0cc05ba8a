"""An article as a whole, with what comparing it and its sentences needs."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from dossier.link.names import fold
from dossier.link.ties.profiles import HEADLINE, RARE, Profile
from dossier.link.ties.sentences import headline_of, profiles_of
from dossier.link.ties.terms import unit, vector, weight
from dossier.model import ORGANISATIONS, PEOPLE, PLACES, AnnotatedArticle

BEGINNING = 3
"""Sentences in which news says what it is about."""


@dataclass(frozen=True)
class Telling:
    """One article as a whole: its sentences and all its words."""

    article: str
    profiles: tuple[Profile, ...]
    vector: Mapping[str, float]
    published: date | None = None
    named: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """By `people`, `places`, `organisations`: how often each entity is named, damped, as a vector of length 1."""
    headline: Profile | None = None

    def at(self, place: int) -> Profile:
        """Return the sentence, or the headline, of a place."""
        return self.headline if place == HEADLINE and self.headline else self.profiles[place]

    @cached_property
    def direction(self) -> Mapping[str, float]:
        """Its vector with length 1."""
        return unit(self.vector)

    @cached_property
    def rare(self) -> frozenset[str]:
        """Its rare words."""
        return frozenset(lemma for lemma in self.vector if weight(lemma) >= RARE)

    @cached_property
    def name_words(self) -> Mapping[str, float]:
        """The words of its names, as a vector of length 1."""
        return unit(vector(sorted(word for one in self.profiles for name in one.name_words for word in name)))

    @cached_property
    def beginning(self) -> Mapping[str, float]:
        """The words of its first sentences, as a vector of length 1."""
        return unit(vector(lemma for one in self.profiles[:BEGINNING] for lemma in one.vector))

    @cached_property
    def words(self) -> frozenset[str]:
        """All its words, folded."""
        return frozenset(word for profile in self.profiles for word in profile.words)

    @cached_property
    def first_people(self) -> frozenset[str]:
        """The people of its first sentences."""
        return frozenset().union(*(profile.people for profile in self.profiles[:BEGINNING]))

    @cached_property
    def actions(self) -> Mapping[str, float]:
        """What is done in it, as a vector of length 1."""
        counts = Counter(action for one in self.profiles for action in sorted(one.actions))
        return unit({action: 1 + math.log(count) for action, count in counts.items()})

    @cached_property
    def amounts(self) -> frozenset[tuple[float, str]]:
        """Its amounts with their units, without the small bare numbers."""
        return frozenset((figure.value, figure.unit) for one in self.profiles for figure in one.telling_figures)

    @cached_property
    def days(self) -> frozenset[str]:
        """Its dates that give month and day."""
        return self._dates("day")

    @cached_property
    def weekdays(self) -> frozenset[str]:
        """The weekdays it names."""
        return self._dates("weekday")

    def _dates(self, kind: str) -> frozenset[str]:
        return frozenset(value for profile in self.profiles for found, value in profile.dates if found == kind)


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
        headline=headline_of(annotated),
        named={
            kind: _named(annotated, types)
            for kind, types in (("people", PEOPLE), ("places", PLACES), ("organisations", ORGANISATIONS))
        },
    )


def _named(annotated: AnnotatedArticle, types: frozenset[str]) -> Mapping[str, float]:
    counts = Counter(m.entity for m in annotated.mentions if m.entity and m.type in types)
    return unit({entity: 1 + math.log(count) for entity, count in counts.items()})
