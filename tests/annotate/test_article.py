import pickle

import pytest
from spacy.lang.en import English
from spacy.language import Language
from spacy.tokens import Doc

from dossier.annotate import annotate
from dossier.errors import ContentError
from dossier.model import Article, Block

ARTICLE = Article("a", "Title", "Rain fell.", (Block(0, 10, "paragraph"),), "lorne/rain.txt", "0" * 64)


@Language.component("dossier_test_fails")
def fails(doc: Doc) -> Doc:
    raise IndexError("tuple index out of range")


def test_what_fails_at_an_article_names_it_and_says_what_to_do() -> None:
    nlp = English()
    nlp.add_pipe("dossier_test_fails")
    with pytest.raises(ContentError) as raised:
        annotate(ARTICLE, nlp)
    told = pickle.loads(pickle.dumps(raised.value))  # as from a worker process
    assert told.problems == raised.value.problems
    (problem,) = told.problems
    assert problem.path == "lorne/rain.txt"
    assert "IndexError: tuple index out of range (test_article.py:" in problem.message
    assert "report it" in problem.mend
