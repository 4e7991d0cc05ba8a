import pytest
from spacy.language import Language

from dossier.annotate import annotate, annotate_all
from dossier.annotate.many import WORTH_A_PROCESS, workers_for
from dossier.model import Article, Block


def article(number: int) -> Article:
    text = f"Ida Solberg met {number} crews in Oslo. “We will not sail,” she said."
    return Article(f"a{number}", "Title", text, (Block(0, len(text), "paragraph"),), f"a{number}.txt", "")


@pytest.mark.parametrize(("articles", "most", "workers"), [(0, 8, 1), (3, 8, 1), (10_000, 4, 4), (10_000, 1, 1)])
def test_processes_are_started_where_they_pay(articles: int, most: int, workers: int) -> None:
    assert workers_for(articles, most=most) == workers
    assert workers_for(2 * WORTH_A_PROCESS, most=8) == 2


def test_nothing_to_annotate_needs_no_pipeline() -> None:
    assert list(annotate_all([], pipeline="en_no_such_pipeline")) == []


@pytest.mark.model
def test_several_processes_find_what_one_finds_in_the_same_order(nlp: Language) -> None:
    articles = [article(n) for n in range(2 * WORTH_A_PROCESS)]
    assert list(annotate_all(articles, pipeline="embedded", workers=2)) == [annotate(a, nlp) for a in articles]


@pytest.mark.model
def test_another_language_is_left_alone_and_said(nlp: Language) -> None:
    one = annotate(Article("a", "T", "Bonjour.", (Block(0, 8, "paragraph"),), "a.txt", "", language="fr"), nlp)
    assert one.mentions == ()
    assert one.note
    assert "'fr'" in one.note
