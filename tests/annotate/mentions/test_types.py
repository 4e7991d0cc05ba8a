"""One name, one type; and where a name ends."""

from pathlib import Path

import pytest
import yaml

from dossier.annotate.mentions import find_mentions
from dossier.annotate.mentions.types.kinds import by_its_words
from dossier.model import NAMES
from tests.annotate.mentions.docs import BLANK, article_of, parsed, with_ents

GOLDEN = yaml.safe_load((Path(__file__).parents[2] / "golden" / "mentions" / "types.yml").read_text(encoding="utf-8"))
DIRECTOR = """
Brynja NNP compound 1
Falk NNP nsubj 8
, , punct 1
the DT det 6
county NN compound 6
water NN compound 6
director NN appos 1
, , punct 1
spoke VBD ROOT 8
. . punct 8
"""
GREW = """
She PRP nsubj 1
lived VBD ROOT 1
in IN prep 1
Salt NNP compound 4
Row NNP pobj 2
, , punct 1
the DT det 7
director NN dobj 1
. . punct 1
"""


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["about"])
def test_one_name_has_one_type(case: dict) -> None:
    doc = with_ents(BLANK(case["text"]), case["ents"])
    found = find_mentions(article_of(case["text"]), doc)
    assert [[m.text, m.type] for m in found if m.type in NAMES] == case["found"]


@pytest.mark.parametrize(("rows", "name", "label"), [(DIRECTOR, "Brynja Falk", "PERSON"), (GREW, "Salt Row", "GPE")])
def test_a_place_that_is_somebodys_director_is_a_person(rows: str, name: str, label: str) -> None:
    doc = parsed(rows, {name: "GPE"})
    assert next(m for m in find_mentions(article_of(doc.text), doc) if m.text == name).type == label


def test_what_a_name_says_itself() -> None:
    assert by_its_words("Harrow Hospital", "GPE") == "ORG"
    assert by_its_words("Harrow reservoir", "GPE") == "LOC"
    assert by_its_words("Hospital", "GPE") == "GPE"
    assert by_its_words("Harrow Hospital", "FAC") == "FAC"
    assert by_its_words("Tomb of the Lost Pilot", "ORG") == "FAC"
    assert by_its_words("Tower of Harrow", "PERSON") == "FAC"
    assert by_its_words("Tower Records", "ORG") == "ORG"
    assert by_its_words("Rue de Harrow", "GPE") == "FAC"
    assert by_its_words("Lorne Road", "GPE") == "FAC"
    assert by_its_words("Lorne Road", "ORG") == "ORG"
