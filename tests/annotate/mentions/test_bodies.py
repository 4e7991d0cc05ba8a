from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.annotate.mentions.bodies import chain_bodies, forms
from tests.annotate.mentions.test_people import letters

GOLDEN = yaml.safe_load((Path(__file__).parents[2] / "golden" / "mentions" / "bodies.yml").read_text(encoding="utf-8"))
WORDS = st.sampled_from(["Lorne", "Ferry", "Board", "LFB", "U.S.", "of", "the", "Inc.", "’s", "-", "Norwegians"])
NAMES = st.lists(
    st.tuples(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), st.sampled_from(["ORG", "GPE", "NORP"])),
    max_size=12,
)


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["about"])
def test_which_thing_it_names(case: dict) -> None:
    defined = [tuple(pair) for pair in case.get("defined", ())]
    assert letters(chain_bodies([tuple(name) for name in case["names"]], defined)) == case["things"]


def test_the_fullest_is_the_name() -> None:
    texts = ["LFB", "Lorne Ferry Board", "Lorne Ferry Board", "Ferry Board"]
    assert forms(texts, [1, 1, 1, 1]) == ["acronym", "name", "name", "alias"]
    assert forms(["SOLBERG", "Ida Solberg"], [1, 1], people=True) == ["alias", "name"]


@settings(deadline=None)
@given(NAMES)
def test_any_names(names: list[tuple[str, str]]) -> None:
    chains = chain_bodies(names)
    assert len(chains) == len(names)
    assert chains == chain_bodies(names)
    assert all(a == b for n, a in zip(names, chains, strict=True) for o, b in zip(names, chains, strict=True) if n == o)
