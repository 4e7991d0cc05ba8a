from hypothesis import given
from hypothesis import strategies as st

from training.labels import TAGS, spans, tag_words


def test_words_that_a_name_touches_are_tagged() -> None:
    words = [(0, 3), (4, 11), (12, 16), (16, 17)]
    assert tag_words(words, [[0, 11, "PERSON"]], []) == ["B-PERSON", "I-PERSON", "O", "O"]


def test_what_the_data_leave_open_is_marked() -> None:
    assert tag_words([(0, 3), (4, 11)], [], [[4, 11]]) == ["O", "?"]


@given(st.lists(st.sampled_from(TAGS), max_size=20))
def test_spans_cover_each_named_word_once(tags: list[str]) -> None:
    found = sorted(spans(tags))
    covered = [i for a, b, _ in found for i in range(a, b)]
    assert covered == [i for i, t in enumerate(tags) if t != "O"]
