"""Where words stand in a document."""

import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc, Span

from dossier.annotate.names.spans import add, by_beginning, occurrences, overlay, places, relabel

NLP = spacy.blank("en")
WORDS = st.sampled_from(["South", "Korea", "Korean", "LAW", "DATE", "the", "Sudan", "\n"])
"""`LAW` and `DATE` are among the words that spaCy numbers otherwise."""


@given(st.lists(WORDS, max_size=12), st.frozensets(WORDS))
def test_places_are_those_of_the_words(words: list[str], wanted: frozenset[str]) -> None:
    assert places(Doc(NLP.vocab, words=words), wanted) == [i for i, word in enumerate(words) if word in wanted]


@given(st.lists(WORDS, max_size=12), st.lists(st.lists(WORDS, min_size=1, max_size=3).map(tuple), unique=True))
def test_phrases_are_found_wherever_they_stand(words: list[str], phrases: list[tuple[str, ...]]) -> None:
    found = occurrences(Doc(NLP.vocab, words=words), by_beginning(phrases))
    for phrase in phrases:
        wanted = [(i, i + len(phrase)) for i in range(len(words)) if tuple(words[i : i + len(phrase)]) == phrase]
        assert found.get(phrase, []) == wanted


def test_names_are_added_laid_over_and_relabelled() -> None:
    doc = NLP("Ida Solberg met the South Korea team")
    doc.set_ents([Span(doc, 1, 2, label="ORG")])
    add(doc, [Span(doc, 0, 2, label="PERSON"), Span(doc, 4, 5, label="LOC"), Span(doc, 4, 6, label="GPE")])
    assert [(e.text, e.label_) for e in doc.ents] == [("Solberg", "ORG"), ("South Korea", "GPE")]
    overlay(doc, [Span(doc, 0, 2, label="PERSON")])
    relabel(doc, {1: "ORG"})
    assert [(e.text, e.label_) for e in doc.ents] == [("Ida Solberg", "PERSON"), ("South Korea", "ORG")]
