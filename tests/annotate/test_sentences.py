from itertools import pairwise

import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from dossier.annotate.sentences import find_sentences
from tests.annotate.mentions.docs import VOCAB, article_of

BLANK = spacy.blank("en")
BLANK.add_pipe("sentencizer")


def cut(words: list[str], spaces: list[bool], starts: set[int], **values: list[str]) -> list[str]:
    doc = Doc(VOCAB, words=words, spaces=spaces, sent_starts=[i in starts for i in range(len(words))], **values)
    return [sentence.text for sentence in find_sentences(article_of(doc.text), doc)]


def test_a_sentence_ends_with_its_block() -> None:
    words = ["The", "pump", "\n\n", "It", "failed", "."]
    assert cut(words, [True, False, False, True, False, False], {0}) == ["The pump", "It failed."]


def test_a_closing_mark_belongs_to_the_sentence_before() -> None:
    words = ["It", "failed", ".", '"', "She", "left", "."]
    spaces = [True, False, False, True, True, False, False]
    assert cut(words, spaces, {0, 3}) == ['It failed."', "She left."]


def test_what_is_not_closed_goes_on() -> None:
    words = ["He", "met", "[", "Minister", "]", "Reik", "."]
    spaces = [True, True, False, False, True, False, False]
    assert cut(words, spaces, {0, 5}) == ["He met [Minister] Reik."]


def test_lemmas_are_of_content_words() -> None:
    words = ["The", "US", "sent", "12", "boats", "."]
    doc = Doc(
        VOCAB,
        words=words,
        spaces=[True, True, True, True, False, False],
        pos=["DET", "PROPN", "VERB", "NUM", "NOUN", "PUNCT"],
        lemmas=["the", "US", "send", "12", "boat", "."],
    )
    (sentence,) = find_sentences(article_of(doc.text), doc)
    assert sentence.lemmas == ("us", "send", "12", "boat")


@given(st.text(alphabet='aB .!?"”(\n1', max_size=60))
def test_any_text(text: str) -> None:
    article, doc = article_of(text), BLANK(text)
    found = find_sentences(article, doc)
    assert all(text[s.start : s.end] == s.text and s.text.strip() == s.text for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(any(b.start <= s.start and s.end <= b.end for b in article.blocks) for s in found)
    told = "".join("".join(s.text.split()) for s in found)
    assert told == "".join(text.split())
