from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.annotate.mentions.people.chains import Named, chain_people, name_parts

GOLDEN = yaml.safe_load((Path(__file__).parents[2] / "golden" / "mentions" / "people.yml").read_text(encoding="utf-8"))
WORDS = st.sampled_from(["Ida", "Solberg", "Karin", "I.", "van", "Jr.", "Wael", "José", "-", "’s"])
NAMES = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), max_size=12)


def letters(chains: list[int]) -> str:
    order = {chain: "ABCDEFGH"[i] for i, chain in enumerate(dict.fromkeys(chains))}
    return "".join(order[chain] for chain in chains)


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["about"])
def test_whose_name_it_is(case: dict) -> None:
    count = len(case["names"])
    titles = [frozenset({title}) for title in case.get("titles", ())] or [frozenset()] * count
    rows = zip(case["names"], case.get("blocks", [0] * count), titles, case.get("genders", [None] * count), strict=True)
    assert letters(chain_people([Named(*row) for row in rows])) == case["persons"]


@settings(deadline=None)
@given(NAMES)
def test_any_names(names: list[str]) -> None:
    chains = chain_people([Named(name) for name in names])
    assert len(chains) == len(names)
    assert chains == chain_people([Named(name) for name in names])
    for a, b, name, other in zip(chains, chains[1:], names, names[1:], strict=False):
        # A surname alone may be either of two people: then it is nobody's, each time anew.
        assert a == b or name != other or len(name_parts(name)) == 1
