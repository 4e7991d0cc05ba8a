"""What two reports give differently follows from what a third one gives, too."""

from dossier.model import CrossReference, Difference, Passage, Report, Statement
from dossier.render.given import completed
from dossier.render.telling import Telling
from tests.factory import MADE_BY

TEXTS = {
    "one": "Twelve people were aboard.",
    "two": "Twelve people were aboard, she said.",
    "three": "Fifteen people were aboard.",
}


def where(name: str) -> Passage:
    return Passage(0, len(TEXTS[name]), TEXTS[name], name)


def tie(one: str, other: str, *differences: Difference) -> CrossReference:
    return CrossReference(f"{one}-{other}", "same-fact", 0.9, where(one), where(other), (), differences, (), MADE_BY)


def told(*names: str) -> Telling:
    reports = tuple(Report(0, len(TEXTS[name]), TEXTS[name], name, "told") for name in names)
    return Telling([Statement("s", TEXTS[names[0]], "same-fact", reports)])


def given(ties: list[CrossReference], *names: str) -> dict[str, tuple[Difference, ...]]:
    return {one.id: one.differences for one in completed(ties, told(*names))}


APART = Difference("people", "Twelve", "Fifteen")


def test_who_says_the_same_as_one_that_differs_differs_too() -> None:
    ties = [tie("one", "two"), tie("one", "three"), tie("two", "three", APART)]
    assert given(ties, *TEXTS) == {"one-two": (), "one-three": (APART,), "two-three": (APART,)}
    assert given(ties[::-1], *TEXTS) == given(ties, *TEXTS)


def test_a_change_in_time_stays_one() -> None:
    later = Difference("people", "Twelve", "Fifteen", in_time=True)
    assert given([tie("one", "two"), tie("one", "three"), tie("two", "three", later)], *TEXTS)["one-three"] == (later,)


def test_nothing_follows_without_a_tie_to_the_third_or_in_another_statement() -> None:
    ties = [tie("one", "three"), tie("two", "three", APART)]
    assert given(ties, *TEXTS)["one-three"] == ()
    assert given([tie("one", "two"), *ties], "two", "three")["one-three"] == ()


def test_what_another_wrote_otherwise_does_not_follow() -> None:
    other = Difference("people", "twelve", "Fifteen")
    ties = [tie("one", "two"), tie("one", "three"), tie("two", "three", APART, other)]
    assert given(ties, *TEXTS)["one-three"] == (APART,), "only what stands in its own words"
    assert given(ties[::-1], *TEXTS) == given(ties, *TEXTS)
