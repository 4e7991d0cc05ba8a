"""What was once measured on the hidden articles is not lost again."""

import pytest
from spacy.language import Language

from tests.benchmarks.gold import read_gold
from tests.benchmarks.gum import read_gum
from tests.benchmarks.quotations import ALL, INDIRECT, MARKS, summary
from tests.benchmarks.systems import found_by_tool
from tests.benchmarks.table import Measured, measure, pairs_of

FLOORS = {
    "hidden": {"found": 0.960, "speaker": 0.925, "both": 0.909, "marks": 0.972, "indirect": 0.941},
    "wikinews": {"found": 0.933, "speaker": 0.923, "both": 0.883, "marks": 0.948, "indirect": 0.916},
}
"""What was measured, less .02."""


@pytest.fixture(scope="module")
def measured(nlp: Language) -> dict[str, Measured]:
    sets = {"hidden": read_gold(split="hidden"), "wikinews": read_gum()}
    return {name: measure(articles, lambda one: found_by_tool(one, nlp)) for name, articles in sets.items()}


@pytest.mark.model
@pytest.mark.parametrize("name", FLOORS)
def test_quotations_and_speakers_are_found_as_well_as_before(name: str, measured: dict[str, Measured]) -> None:
    if not measured[name]:
        pytest.skip("the texts of GUM's Wikinews articles are not at hand")
    pairs = pairs_of(measured[name])
    whole = summary(pairs, ALL)
    reached = {
        "found": whole.spans.f,
        "speaker": whole.speaker,
        "both": whole.end_to_end.f,
        "marks": summary(pairs, MARKS).spans.f,
        "indirect": summary(pairs, INDIRECT).spans.f,
    }
    assert {what: share for what, share in reached.items() if share < FLOORS[name][what]} == {}
