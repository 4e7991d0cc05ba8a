import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.annotate.quotations.confidence import LAYOUT_RULES, confidence

SCORES = st.floats(0, 1)
RULES = st.sampled_from([*sorted(LAYOUT_RULES), "clause of a reporting verb"])


@given(SCORES, RULES, st.booleans())
def test_it_is_a_share(score: float, rule: str, named: bool) -> None:
    assert 0 < confidence(score, rule, named=named) < 1


@given(SCORES, SCORES, RULES, st.booleans())
def test_a_higher_score_is_no_less_sure(one: float, other: float, rule: str, named: bool) -> None:
    low, high = sorted((one, other))
    assert confidence(low, rule, named=named) <= confidence(high, rule, named=named)


@pytest.mark.parametrize("rule", sorted(LAYOUT_RULES))
def test_a_dash_is_less_than_a_verb_and_a_description_less_than_a_name(rule: str) -> None:
    assert confidence(0.9, rule, named=True) < 0.9 < confidence(0.9, "clause of a reporting verb", named=True)
    assert confidence(0.9, "clause of a reporting verb", named=False) < 0.9
