"""Windows of training: what headlines and captions lack is left out, and what is known stays known."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.annotate.windows import MOST, readings
from dossier.annotate.wordpieces import MOST_PIECES
from training import headlines
from training.data import windows
from training.headlines import STOP, unmarked
from training.sentence import Sentence


def sentence(*, heads: list[int] | None = None) -> Sentence:
    pieces = [(2001,), (2002,), (2003,), STOP]
    tree = {"heads": heads, "deps": list("abcp"), "tags": list("abc."), "morphs": list("abcp")} if heads else {}
    return Sentence(pieces, [3, 1, 1, 6], False, None if heads else ["B-ORG", "O", "O", "O"], **tree)


def test_a_stop_is_left_out_with_all_that_is_said_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headlines, "UNMARKED", 1)
    named, tree = unmarked(sentence()), unmarked(sentence(heads=[2, 0, 2, 2]))
    assert (len(named.pieces), len(named.shapes), named.names, named.open_end) == (3, 3, ["B-ORG", "O", "O"], True)
    assert (tree.heads, tree.deps, tree.tags, tree.morphs) == ([2, 0, 2], *([*"abc"],) * 3)


@pytest.mark.parametrize("heads", [[4, 4, 4, 0], [2, 0, 4, 2]])
def test_a_stop_on_which_something_hangs_stays(monkeypatch: pytest.MonkeyPatch, heads: list[int]) -> None:
    monkeypatch.setattr(headlines, "UNMARKED", 1)
    assert unmarked(sentence(heads=heads)) == sentence(heads=heads)


@given(st.lists(st.lists(st.integers(1, MOST_PIECES), min_size=1, max_size=90), max_size=6))
def test_no_window_is_longer_than_the_places_that_the_graph_carries(lines: list[list[int]]) -> None:
    texts = [str(n) for line in lines for n in line]
    ends = [sum(map(len, lines[:n])) for n in range(len(lines) + 1)]
    numbers = [range(a, b) for a, b in pairwise(ends)]
    found = list(readings(texts, numbers, lambda word: (7,) * int(word)))
    assert max((len(r.window.ids) for r in found), default=0) <= MOST + 2


def test_windows_hold_every_word_once() -> None:
    random.seed(4)
    document = [sentence() for _ in range(60)]
    for window, inside in windows(document):
        assert len(window.first) == sum(len(s.shapes) for s in inside)
        assert len(window.ids) == len(window.shapes)
    assert sum(len(inside) for _, inside in windows(document)) == 60
