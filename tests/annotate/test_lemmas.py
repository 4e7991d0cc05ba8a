"""The lemmatizer that remembers, beside the one that it asks."""

from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.lookups import Lookups
from spacy.tokens import Doc

from dossier.annotate import lemmas
from dossier.annotate.lemmas import AUXILIARIES, Lemmatizer

NLP = spacy.blank("en")
WORDS = (
    "Boats",
    "boats",
    "sailed",
    "sailing",
    "mice",
    "better",
    "IS",
    "'s",
    "ca",
    "Ida",
    "12",
    "\n",
    "left",
    "ferries",
)
TAGS = ("NOUN", "VERB", "AUX", "ADJ", "PROPN", "SPACE", "PUNCT")
MORPHS = ("", "Number=Sing", "Number=Plur", "VerbForm=Inf", "VerbForm=Fin|Tense=Pres", "Degree=Pos", "Degree=Cmp")


def tables() -> Lookups:
    made = Lookups()
    made.add_table("lemma_index", {"noun": ["boat", "ferry", "mouse"], "verb": ["sail", "leave"], "adj": ["good"]})
    made.add_table("lemma_exc", {"noun": {"mice": ["mouse"]}, "verb": {"left": ["leave"]}, "adj": {"better": ["good"]}})
    verbs = [["ed", ""], ["ed", "e"], ["ing", ""], ["s", ""]]
    made.add_table("lemma_rules", {"noun": [["s", ""], ["ies", "y"]], "verb": verbs, "adj": [["er", ""]]})
    return made


def remembering(folder: Path) -> Lemmatizer:
    """Return a lemmatizer as a saved pipeline has it: read from a folder."""
    first = Lemmatizer(NLP.vocab)
    first.initialize(lookups=tables())
    first.to_disk(folder)
    return Lemmatizer(NLP.vocab).from_disk(folder)


@pytest.fixture(scope="module")
def lemmatizer(tmp_path_factory: pytest.TempPathFactory) -> Lemmatizer:
    return remembering(tmp_path_factory.mktemp("lemmatizer"))


def tagged(words: list[tuple[str, str, str]]) -> Doc:
    texts, tags, morphs = ([word[k] for word in words] for k in range(3))
    return Doc(NLP.vocab, words=texts, pos=tags, morphs=morphs)


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(TAGS), st.sampled_from(MORPHS)), max_size=12))
def test_lemmas_are_those_of_spacy(lemmatizer: Lemmatizer, words: list[tuple[str, str, str]]) -> None:
    plain = EnglishLemmatizer(NLP.vocab, None, mode="rule")
    plain.initialize(lookups=tables())
    for token, wanted in zip(lemmatizer(tagged(words)), plain(tagged(words)), strict=True):
        known = AUXILIARIES.get(token.lower_) if token.pos_ == "AUX" else None
        assert token.lemma_ == (known or wanted.lemma_)


def test_auxiliaries_and_irregular_words(lemmatizer: Lemmatizer) -> None:
    doc = lemmatizer(
        tagged([("Ca", "AUX", ""), ("'s", "AUX", ""), ("'s", "PART", ""), ("mice", "NOUN", "Number=Plur")])
    )
    assert [t.lemma_ for t in doc] == ["can", "be", "'s", "mouse"]


def test_a_lemma_that_is_there_is_written_over(lemmatizer: Lemmatizer) -> None:
    doc = tagged([("boats", "NOUN", "Number=Plur")])
    doc[0].lemma_ = "ship"
    assert lemmatizer(doc)[0].lemma_ == "boat"


def test_the_rules_are_asked_once_a_word_and_tag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lemmatizer = remembering(tmp_path)
    asked = []
    rules = lemmatizer.rule_lemmatize
    monkeypatch.setattr(lemmatizer, "rule_lemmatize", lambda token: asked.append(token.text) or rules(token))
    for _ in range(3):
        lemmatizer(tagged([("boats", "NOUN", "Number=Plur"), ("boats", "VERB", ""), ("boats", "NOUN", "Number=Plur")]))
    assert asked == ["boats", "boats"]


def test_what_is_remembered_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lemmas, "MOST", 4)
    lemmatizer = remembering(tmp_path)
    for k in range(20):
        doc = lemmatizer(tagged([(f"{letter * (k + 1)}s", "NOUN", "Number=Plur") for letter in "ab"]))
        assert [t.lemma_ for t in doc] == ["a" * (k + 1), "b" * (k + 1)]
        assert max(len(lemmatizer.known), len(lemmatizer.cache)) <= 5
