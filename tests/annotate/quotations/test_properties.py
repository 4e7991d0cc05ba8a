"""What holds for any text with any marks."""

import cProfile
from itertools import pairwise

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from dossier.annotate.quotations import find_quotations
from dossier.model import Quotation
from tests.annotate.quotations.helpers import article

_NLP = spacy.blank("en")
_NLP.max_length = 1_000_000
_TAGS = {
    **dict.fromkeys(("said", "told", "was"), "VBD"),
    **dict.fromkeys(("saying", "calling"), "VBG"),
    **dict.fromkeys(("that", "if"), "IN"),
    **dict.fromkeys(("Roth", "Kim"), "NNP"),
    **{"the": "DT", "he": "PRP", "who": "WP", "mill": "NN", "not": "RB", "to": "TO", "is": "VBZ", "and": "CC"},
}
MARKS = ["“", "”", '"', "'", "‘", "’", "«", "»", "``", "''", " ", " ", " "]
WORDS = [*MARKS, ", ", ". ", "? ", ": ", " — ", "\n\n", "12", "Mr. "]
TEXTS = st.lists(st.sampled_from([*WORDS, *_TAGS, "according to", "refused"]), max_size=60).map("".join)


def tagged(text: str) -> Doc:
    made = _NLP(text)
    # The tokenizer leaves wrong edges where it joins special cases; spaCy reads them as memory until a parser ran.
    doc = Doc(_NLP.vocab, words=[t.text for t in made], spaces=[bool(t.whitespace_) for t in made])
    for token in doc:
        token.tag_ = _TAGS.get(token.text, "NNP" if token.text[0].isupper() else "NN" if token.is_alpha else ",")
    doc.set_ents([spacy.tokens.Span(doc, t.i, t.i + 1, label="PERSON") for t in doc if t.text in ("Roth", "Kim")])
    return doc


def found(text: str) -> list[Quotation]:
    return find_quotations(article(text), tagged(text), [])


@settings(max_examples=120, deadline=None)
@given(TEXTS)
def test_offsets_are_exact_and_rows_stand_apart(text: str) -> None:
    rows = found(text)
    for one in rows:
        for span in (one, one.speaker, one.cue):
            assert span is None or (text[span.start : span.end] == span.text and span.start < span.end)
        assert 0 <= one.confidence <= 1
        assert (one.speaker is None) == (one.confidence < 0.5)
    assert rows == sorted(rows, key=lambda r: r.start)
    assert all(a.end <= b.start for a, b in pairwise(rows))
    assert len({r.id for r in rows}) == len(rows)


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_the_same_twice(text: str) -> None:
    assert found(text) == found(text)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    for one in found(text):
        assert text[one.start : one.end] == one.text


def steps(text: str) -> int:
    """How many calls it takes to read the quotations: a measure that no other work on the machine changes."""
    doc, given_article = tagged(text), article(text)
    profile = cProfile.Profile()
    profile.runcall(find_quotations, given_article, doc, [])
    return sum(entry.callcount for entry in profile.getstats())


def test_work_grows_with_the_text_and_not_with_its_square() -> None:
    for unit in ("“ab ”", '"a ', "“mill,” Roth said, ", "he said that the mill was “not” ", "”a “a «'", "Roth, Kim, "):
        short, long = (steps((unit * n)[:n]) for n in (5_000, 20_000))
        assert long < 6 * short, unit
