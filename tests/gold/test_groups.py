"""The gold groups themselves: their words stand in their texts, and they cover what they say that they cover."""

from collections import Counter

import pytest

from tests.benchmarks.groups import Group, read_groups

GROUPS = read_groups()
each = pytest.mark.parametrize("group", GROUPS, ids=lambda one: one.id)


def test_there_are_six_groups_and_two_are_hidden() -> None:
    assert Counter(group.split for group in GROUPS) == {"dev": 4, "hidden": 2}
    assert sum(bool(group.rows["families"]) for group in GROUPS) == 2


@each
def test_a_group_has_four_short_reports_of_several_outlets(group: Group) -> None:
    assert len(group.articles) >= 4
    assert len({article.publisher for article in group.articles}) == len(group.articles)
    assert all(130 <= article.word_count <= 250 for article in group.articles)


@each
def test_every_row_stands_in_its_article(group: Group) -> None:
    for key in ("told", "not_told"):
        assert all(a[0] != b[0] for a, b in group.pairs(key))
    for row in group.rows["differences"]:
        assert len(row["in"]) == 2
        assert [group.place(name, str(words)) for name, words in row["in"].items()]
    for row in (*group.rows["dates"], *group.rows["events"]):
        assert group.place(row["article"], str(row["text"]))


@each
def test_a_group_covers_ties_lookalikes_differences_dates_and_events(group: Group) -> None:
    assert len(group.rows["told"]) >= 9
    assert {row["kind"] for row in group.rows["told"]} >= {"fact", "quotation"}
    assert min(len(group.rows[key]) for key in ("not_told", "differences", "events")) >= 2
    assert len(group.rows["dates"]) >= 8
