"""What is measured of two sentences."""

from dossier.link.settle import settle
from dossier.link.ties.likeness import ArticlePair
from dossier.link.ties.measures import of_articles, of_sentences
from dossier.link.ties.tellings import telling_of
from dossier.link.ties.weights import WEIGHTS
from dossier.model import Corrections
from tests.link.factory import annotated


def measured(a: str, b: str) -> dict[str, float]:
    articles = settle([annotated(a, "a"), annotated(b, "b")], Corrections()).articles
    pair = ArticlePair(*map(telling_of, articles))
    return of_articles(pair) | of_sentences(pair, pair.a.profiles[0], pair.b.profiles[0])


def test_each_measure_has_a_weight() -> None:
    assert measured("The ferry left the harbour.", "A ferry sank.").keys() == WEIGHTS.keys()


def test_a_denial_in_one_is_measured() -> None:
    assert measured("The ferry left the harbour.", "The ferry never left the harbour.")["one denies"] == 1.0
    assert measured("No ferry left the harbour.", "The ferry never left the harbour.")["one denies"] == 0.0


def test_words_told_in_both_leave_names_out() -> None:
    found = measured("[[Ida Solberg PERSON]] left the harbour.", "The ferry of [[Ida Solberg PERSON]] sank.")
    assert found["told in both"] == 0.0
    assert found["names in both"] > 0.0
