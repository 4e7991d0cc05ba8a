from training.evaluate import boundaries


def test_a_boundary_is_where_one_sentence_ends_and_the_next_begins() -> None:
    assert boundaries({(0, 3), (4, 9), (10, 10)}) == {4, 10}
    assert boundaries({(0, 3)}) == set()
