"""A sentence with what comparing it needs, worked out once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from dossier.link.names import fold, word_set
from dossier.link.ties.credits import is_credit
from dossier.link.ties.figures import Figure
from dossier.link.ties.terms import stem, unit, weight
from dossier.model import Dated, Mention, Quotation, Sentence

MOST_TERMS = 12
SHINGLE = 5
RARE = 0.95
"""A word of this weight or more is rare in news."""
NEGATIONS = word_set("not no never nor neither nobody nothing none without cannot t")
"""With the `t` of `don't`."""
REACH = 3
"""Words after one that denies in which the denied one stands: `has not yet been warned`."""
HEADLINE = -1
"""The place of a headline: before the first sentence."""
SMALL = 12
"""Bare numbers up to this stand everywhere."""


@dataclass(frozen=True)
class Profile:
    """One sentence of one article, or its headline. `place` counts the sentences of the article from 0."""

    article: str
    place: int
    sentence: Sentence
    vector: Mapping[str, float]
    entities: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]
    place_words: frozenset[str]
    """The words of their names."""
    figures: tuple[Figure, ...]
    dated: tuple[tuple[Mention, tuple[str, str]], ...]
    """Each date with the mention that gives it."""
    quotations: tuple[Quotation, ...]
    name_words: tuple[frozenset[str], ...]
    """The words of each name in it: two words of one name are not two pieces of evidence."""
    told: frozenset[str]
    """The stems of its words, without those that say who said it."""
    said: frozenset[str]
    """The stems of what someone says in it, with or without quotation marks, names left out."""
    days: tuple[Dated, ...]
    """Its expressions of time that could be reckoned."""

    @property
    def is_headline(self) -> bool:
        """Whether it is the headline, whose offsets count in itself."""
        return self.place == HEADLINE

    @cached_property
    def dates(self) -> frozenset[tuple[str, str]]:
        """Its dates, by kind and value."""
        return frozenset(found for _, found in self.dated)

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The entities whose words it reports."""
        return frozenset(q.speaker.entity for q in self.quotations if q.speaker and q.speaker.entity)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All its words, folded, function words too."""
        return tuple(re.findall(r"\w+", fold(self.sentence.text)))

    @cached_property
    def is_credit(self) -> bool:
        """Whether it says who made a text or a picture, or on what terms, and nothing else."""
        return is_credit(self.sentence.text, self.words)

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
    def all_stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(stem(lemma) for lemma in self.vector)

    @cached_property
    def telling(self) -> frozenset[str]:
        """The stems of what it tells, besides names and who said it."""
        return self.told - {stem(word) for name in self.name_words for word in name}

    @cached_property
    def actions(self) -> frozenset[str]:
        """The stems of its words that stand in a form of the past or of the passive: mostly its verbs."""
        return frozenset(
            stem(lemma)
            for lemma in self.vector
            if lemma.isalpha() and not {lemma, f"{lemma}s", f"{lemma}es", f"{lemma[:-1]}ies"} & set(self.words)
        )

    @cached_property
    def denies(self) -> bool:
        """Whether it has a word that denies."""
        return not NEGATIONS.isdisjoint(self.words)

    @cached_property
    def denied(self) -> frozenset[str]:
        """The stems of the words that it denies: the first that tells something after one that denies."""
        found: set[str] = set()
        words = self.words
        for at, word in enumerate(words):
            if word in NEGATIONS and words[at + 1 : at + 2] != ("only",):
                after = (stem for other in words[at + 1 : at + 1 + REACH] if (stem := self._stems.get(other)))
                found.update(islice(after, 1))
        return frozenset(found)

    @cached_property
    def _stems(self) -> Mapping[str, str]:
        """The stem of each of its words that tell something."""
        return {word: same for word in self.words if (same := stem(word)) in self.all_stems}

    @cached_property
    def telling_figures(self) -> tuple[Figure, ...]:
        """Its amounts, without the small bare numbers."""
        return tuple(figure for figure in self.figures if figure.unit or figure.value > SMALL)

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """Its most telling lemmas."""
        telling = sorted(set(self.vector), key=lambda lemma: (-weight(lemma), -len(lemma), lemma))
        return tuple(telling[:MOST_TERMS])
