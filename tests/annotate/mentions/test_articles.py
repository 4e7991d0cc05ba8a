"""Mentions and chains of whole articles, as the embedded pipeline reads them."""

from pathlib import Path

import pytest
import yaml
from spacy.language import Language

from dossier.annotate import annotate
from tests.annotate.mentions.docs import article_of

GOLDEN = yaml.safe_load(
    (Path(__file__).parents[2] / "golden" / "mentions" / "articles.yml").read_text(encoding="utf-8")
)


@pytest.mark.model
@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["about"])
def test_chains_of_an_article(case: dict, nlp: Language) -> None:
    mentions = annotate(article_of(case["text"]), nlp).mentions
    for expected in case["chains"]:
        first = next(m for m in mentions if m.text == expected[0])
        assert [m.text.removeprefix("The ") for m in mentions if m.chain == first.chain] == expected
