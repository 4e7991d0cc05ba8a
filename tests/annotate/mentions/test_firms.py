"""Which company "the company" is."""

import pytest

from dossier.annotate.mentions.descriptions.firms import firms_meant
from dossier.annotate.mentions.naming import find_names
from dossier.annotate.mentions.scene import set_scene
from tests.annotate.mentions.docs import BLANK, article_of, with_ents

ENTS = {"Tarvin Metals Ltd": "ORG", "Lorne Herald": "ORG", "Quill Freight": "ORG", "Tarvin Metals": "ORG"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Tarvin Metals Ltd lost money. Ida told the Lorne Herald of it. The company slept.", ["Tarvin Metals Ltd"]),
        ("Tarvin Metals Ltd lost money to Quill Freight. The company slept.",
         ["Tarvin Metals Ltd"]),
        ("Tarvin Metals Ltd lost money. It rained. It rained. It rained. Quill Freight won. The company slept.",
         ["Quill Freight"]),
        ("Quill Freight won. The company slept.", ["Quill Freight"]),
        ("The Lorne Herald told it. The company slept.", []),
    ],
    ids=["not the paper", "the one that is shown to be one", "the only one near", "the only one", "nobody"],
)  # fmt: skip
def test_which_company_is_meant(text: str, meant: list[str]) -> None:
    doc = with_ents(BLANK(text), ENTS)
    for token in doc:
        token.is_sent_start = token.i == 0 or token.nbor(-1).text == "."
    scene = set_scene(article_of(text), doc)
    names = find_names(scene)
    company = next(token.i for token in doc if token.text == "company")
    chains = firms_meant(scene, names, company)
    assert sorted({text[n.start : n.end] for n in names if n.chain in chains}) == meant
