from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from dossier.annotate.decode import LONGEST, best_names, best_tags, name_end, named, sentences, transitions, tree

TAGS = ("O", "B-ORG", "I-ORG", "B-GPE", "I-GPE")


def test_inside_follows_its_own_beginning_only() -> None:
    follow, begin = transitions(TAGS)
    assert begin[2] < 0
    assert begin[1] == 0
    assert follow[1, 2] == 0
    assert follow[3, 2] < 0
    assert follow[0, 2] < 0


@given(arrays(np.float32, st.tuples(st.integers(1, 4), st.just(5)), elements=st.floats(-8, 0, width=32)))
def test_best_tags_are_the_best_allowed(scores: np.ndarray) -> None:
    follow, begin = transitions(TAGS)

    def total(row: tuple[int, ...]) -> float:
        steps = sum(float(follow[a, b]) for a, b in pairwise(row))
        return float(begin[row[0]]) + steps + sum(float(scores[i, t]) for i, t in enumerate(row))

    best = max(total(row) for row in product(range(5), repeat=len(scores)))
    assert abs(total(tuple(best_tags(scores, follow, begin))) - best) < 1e-3


@given(
    arrays(
        np.float32,
        st.tuples(st.integers(2, 12), st.just(5)),
        elements=st.floats(-8, 8, width=32, allow_subnormal=False),
    )
)
def test_names_of_sentences_are_those_that_a_search_finds(scores: np.ndarray) -> None:
    follow, begin = transitions(TAGS)
    spans = [(0, len(scores) // 2), (len(scores) // 2, len(scores))]
    found = dict(best_names(scores, spans, follow, begin))
    for a, b in spans:
        searched = best_tags(scores[a:b], follow, begin)
        if a in found:
            same = sum(float(scores[a + i, t]) for i, t in enumerate(found[a]))
            assert abs(same - sum(float(scores[a + i, t]) for i, t in enumerate(searched))) < 1e-3
            assert all(follow[x, y] == 0 for x, y in pairwise(found[a]))
        else:
            assert not scores[a:b].argmax(1).any()


@given(st.lists(st.booleans(), min_size=1, max_size=800))
def test_sentences_cover_all_words_once(starts: list[bool]) -> None:
    spans = sentences(starts)
    assert [i for a, b in spans for i in range(a, b)] == list(range(len(starts)))
    assert all(b - a <= LONGEST for a, b in spans)


def is_tree(heads: tuple[int, ...]) -> bool:
    if sum(h == 0 for h in heads) != 1:
        return False
    for i in range(1, len(heads) + 1):
        seen = set()
        while i and i not in seen:
            seen.add(i)
            i = heads[i - 1]
        if i:
            return False
    return True


def total(heads: tuple[int, ...], arcs: np.ndarray) -> float:
    return sum(float(arcs[i, h]) for i, h in enumerate(heads))


@given(
    st.integers(1, 4).flatmap(
        lambda n: arrays(np.float32, (n, n + 1), elements=st.floats(-30, 30, width=32), unique=True)
    )
)
def test_tree_is_the_best_tree_with_one_root(arcs: np.ndarray) -> None:
    n = len(arcs)
    heads = tuple(int(h) for h in tree(arcs))
    assert is_tree(heads)
    best = max(total(h, arcs) for h in product(range(n + 1), repeat=n) if is_tree(h))
    assert abs(total(heads, arcs) - best) < 1e-2


@given(st.integers(5, 40), st.integers(0, 10_000))
def test_a_long_sentence_gets_a_tree_too(n: int, seed: int) -> None:
    arcs = np.random.default_rng(seed).normal(size=(n, n + 1)).astype(np.float32) * 10
    assert is_tree(tuple(int(h) for h in tree(arcs)))


@given(st.lists(st.sampled_from(TAGS), max_size=20))
def test_names_cover_each_named_word_once(tags: list[str]) -> None:
    found = named(tags)
    covered = [i for a, b, _ in found for i in range(a, b)]
    assert covered == [i for i, t in enumerate(tags) if t != "O"]


@pytest.mark.parametrize(
    ("words", "name"),
    [("Harrow and", "Harrow"), ("Bank of the", "Bank"), ("The Who", "The Who"), ("The", "The"), ("By And", "By")],
)
def test_a_name_ends_before_words_that_lead_on(words: str, name: str) -> None:
    texts = ["In", *words.split(), "Lorne"]
    assert texts[1 : name_end(texts, 1, len(texts) - 1)] == name.split()
