import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.annotate.quotations.confidence import CARRIED_RULES, LAYOUT_RULES, confidence

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


def test_a_pronoun_is_less_sure_than_a_name() -> None:
    said = "reporting verb right after the quotation"
    assert confidence(0.95, said, named=True, pronoun=True) < confidence(0.95, said, named=True)


@pytest.mark.parametrize("rule", sorted(CARRIED_RULES))
def test_who_spoke_before_is_less_sure_than_a_verb(rule: str) -> None:
    assert confidence(0.88, rule, named=True) < confidence(0.88, "reporting verb right after the quotation", named=True)
