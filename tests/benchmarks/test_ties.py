"""What was once measured of ties on some topics of ECB+ is not lost again."""

import pytest

from tests.benchmarks.ecb import ECB
from tests.benchmarks.ties import measure

TOPICS = ("8", "20", "31")
FLOORS = {"right": 0.862, "found": 0.551, "related": 0.974}
"""What was measured, less .02."""


@pytest.mark.model
def test_ties_and_related_articles_are_as_good_as_before() -> None:
    if not ECB.exists():
        pytest.skip("the articles of ECB+ are not at hand")
    figures = measure(TOPICS)
    assert {what: getattr(figures, what) for what, floor in FLOORS.items() if getattr(figures, what) < floor} == {}
