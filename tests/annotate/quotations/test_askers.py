"""Who is meant by the pronoun of a question that someone is told to ask."""

import pytest
from spacy.language import Language

from dossier.annotate import annotate
from tests.annotate.quotations.helpers import article


def meant(text: str, pronoun: str, nlp: Language) -> set[str]:
    """Return the names of whom the first such pronoun of a text means."""
    mentions = annotate(article(text), nlp).mentions
    chain = next((m.chain for m in mentions if m.text == pronoun and m.form == "pronoun"), None)
    return {m.text for m in mentions if chain is not None and m.chain == chain and m.form == "name"}


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Tomas Reik spoke for an hour. Arvid Holt asked whether he had met the crews.", {"Tomas Reik"}),
        ("Arvid Holt stood up. Arvid Holt asked why he had lied.", set()),
        ("The day was long. Arvid Holt asked if he could leave early.", {"Arvid Holt"}),
    ],
)
def test_who_asks_whether_he_did_it_asks_of_another(text: str, who: set[str], nlp: Language) -> None:
    assert meant(text, "he", nlp) == who
