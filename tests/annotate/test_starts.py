"""Where sentences start, from the scores of the network and the marks of the text."""

import numpy as np
import pytest
import spacy

from dossier.annotate.starts import sentence_starts


def test_a_line_of_a_page_is_parted_at_marks_and_not_between_words() -> None:
    doc = spacy.blank("en").make_doc("The boats left. They sank\nNobody Was Saved")
    lines = [[0, 1, 2, 3, 4, 5], [7, 8, 9]]
    scores = np.zeros((9, 2), dtype=np.float32)
    scores[[1, 4, 7], 1] = 1.0
    assert [i for i, s in enumerate(sentence_starts(doc, [t.text for t in doc], lines, scores)) if s] == [0, 4, 6]


def test_text_that_lost_its_line_breaks_is_parted_between_words_too() -> None:
    doc = spacy.blank("en").make_doc("Nobody Was Saved The boats left.")
    scores = np.full((7, 2), [1.0, 0.0], dtype=np.float32)
    scores[3, 1] = 1.5
    assert [i for i, s in enumerate(sentence_starts(doc, [t.text for t in doc], [list(range(7))], scores)) if s] == [
        0,
        3,
    ]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Yes. Cllr. Ida Reik left.", [0, 2]),
        ("Rs. 500 is due. Yes.", [0, 6]),
        ("He sued Lorne Bros. Inc. in May.", [0]),
        ("He sued Lorne Bros. He won.", [0, 4]),
    ],
)
def test_an_abbreviation_that_leads_on_ends_no_sentence(text: str, starts: list[int]) -> None:
    doc = spacy.blank("en").make_doc(text)
    scores = np.zeros((len(doc), 2), dtype=np.float32)
    for i, token in enumerate(doc[1:], start=1):
        scores[i] = [0.0, 1.0] if doc[i - 1].text.endswith(".") and not token.text[0].islower() else [1.0, 0.0]
    lines = [list(range(len(doc)))]
    assert [i for i, s in enumerate(sentence_starts(doc, [t.text for t in doc], lines, scores)) if s] == starts


def test_what_was_never_read_from_a_folder_says_so() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("dossier_encoder")
    with pytest.raises(ValueError, match="never read"):
        nlp("Text.")
