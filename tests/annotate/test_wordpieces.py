import pytest

from dossier.annotate.wordpieces import CLS, SEP, Window, shape


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("harbour", 1),
        ("FERRY", 2),
        ("Solberg", 3),
        ("McLean", 4),
        ("1,100", 5),
        ("—", 6),
        ("A", 7),
        ("U.S.", 2),
        ("éa", 1),
    ],
)
def test_shape(word: str, code: int) -> None:
    assert shape(word) == code


def test_a_window_keeps_the_place_of_each_first_piece() -> None:
    window = Window()
    window.add([(5, 6), (7,)], [3, 1])
    window.close()
    assert window.ids == [CLS, 5, 6, 7, SEP]
    assert window.shapes == [0, 3, 3, 1, 0]
    assert window.first == [1, 3]
