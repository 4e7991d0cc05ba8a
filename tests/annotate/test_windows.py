from itertools import pairwise

import numpy as np
import spacy
from hypothesis import given
from hypothesis import strategies as st

from dossier.annotate.windows import MOST, gather, paragraphs, readings

NLP = spacy.blank("en")


def pieces(word: str) -> tuple[int, ...]:
    """A word piece a letter, up to the most that a word may have."""
    return tuple(ord(c) % 90 + 200 for c in word[:12])


def read(text: str) -> tuple[int, list]:
    doc = NLP.make_doc(text)
    lines = paragraphs(doc)
    return sum(map(len, lines)), list(readings([t.text for t in doc], lines, pieces)) if lines else []


def test_lines_are_parted_at_line_breaks_and_hold_no_white_space() -> None:
    doc = NLP.make_doc("One  two.\n\nThree\nfour")
    assert [[doc[i].text for i in line] for line in paragraphs(doc)] == [["One", "two", "."], ["Three"], ["four"]]


@given(st.lists(st.integers(1, 120), min_size=1, max_size=8), st.integers(1, 30))
def test_every_word_is_taken_once_in_order(lengths: list[int], word: int) -> None:
    text = "\n\n".join(" ".join("w" * (1 + (i * word) % 15) for i in range(n)) for n in lengths)
    words, found = read(text)
    taken = [i for r in found for i in range(r.offset + r.take.start, r.offset + r.take.stop)]
    assert taken == list(range(words))
    assert all(r.take.stop <= len(r.window.first) for r in found)
    assert all(len(r.window.ids) == len(r.window.shapes) <= MOST + 12 + len(r.window.first) for r in found)


def test_a_word_cut_out_of_a_long_line_has_company_on_both_sides() -> None:
    words, found = read(" ".join(["word"] * 400))
    assert words == 400
    assert len(found) > 5
    for before, after in pairwise(found):
        assert len(before.window.first) - before.take.stop >= 3
        assert after.take.start >= 3


def test_the_answers_to_a_single_window_are_those_of_its_words() -> None:
    words, found = read("One two three.")
    answer = np.arange((1 + words) * 3, dtype=np.float32).reshape(1, 1 + words, 3)
    (gathered,), source = gather([(found[0], [answer])], words)
    assert gathered.tolist() == answer[0, 1:].tolist()
    assert source.tolist() == [0] * words


def test_gather_puts_answers_in_order() -> None:
    words, found = read("\n\n".join(" ".join(["word"] * 30) for _ in range(5)))
    parts = []
    for reading in found:
        numbers = np.arange(reading.offset - 1, reading.offset + len(reading.window.first), dtype=np.float32)
        parts.append((reading, [numbers[None, :, None]]))
    (answer,), source = gather(parts, words)
    assert answer[:, 0].tolist() == list(range(words))
    assert sorted(set(source.tolist())) == list(range(len(found)))
