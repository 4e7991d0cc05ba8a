import pytest
from spacy.language import Language
from tokenizers import Tokenizer

from dossier.annotate.wordpieces import CLS, MOST_PIECES, SEP, Window, piece_reader, shape


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


@pytest.mark.model
def test_a_word_of_the_vocabulary_is_read_as_the_search_for_pieces_would(nlp: Language) -> None:
    path = nlp.get_pipe("dossier_encoder").network.folder / "tokenizer.json"
    pieces, tokenizer = piece_reader(path), Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    for word in filter(str.isalnum, tokenizer.get_vocab()):
        for form in (word, word.title(), word.upper()):
            assert list(pieces(form)) == tokenizer.encode(form, add_special_tokens=False).ids[:MOST_PIECES]
