"""A sentence with what comparing it needs, worked out once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from dossier.link.names import fold
from dossier.link.ties.figures import Figure, dates_in, figures_in
from dossier.link.ties.terms import cosine, vector, weight
from dossier.model import PEOPLE, AnnotatedArticle, Mention, Quotation, Sentence

MOST_TERMS = 12
SHINGLE = 5


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

    def likeness(self, other: "Telling") -> float:
        """Return how alike the words of two articles are, 0-1."""
        return cosine(self.vector, other.vector)


def telling_of(annotated: AnnotatedArticle) -> Telling:
    """Return the article as a whole; a word in the headline counts as one in the text."""
    profiles = profiles_of(annotated)
    headline = re.findall(r"\w+", fold(annotated.article.title))
    lemmas = [lemma for sentence in annotated.sentences for lemma in sentence.lemmas]
    known = set(lemmas)
    return Telling(annotated.article.id, profiles, vector(lemmas + [word for word in headline if word in known]))
