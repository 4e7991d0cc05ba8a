from training.labels import tag_words


def test_words_that_a_name_touches_are_tagged() -> None:
    words = [(0, 3), (4, 11), (12, 16), (16, 17)]
    assert tag_words(words, [[0, 11, "PERSON"]], []) == ["B-PERSON", "I-PERSON", "O", "O"]


def test_what_the_data_leave_open_is_marked() -> None:
    assert tag_words([(0, 3), (4, 11)], [], [[4, 11]]) == ["O", "?"]
