"""The gold set itself: its words stand in its texts, and it covers what it says that it covers."""

from collections import Counter
from itertools import pairwise

import pytest

from tests.benchmarks.gold import FOLDER, GoldArticle, Row, read_gold

ARTICLES = read_gold()
PATTERNS = frozenset(
    """according-to apposition bait-name colon-dash continued coordinated document floating inversion inverted-indirect
    missing-close missing-open multi-paragraph nested parenthetical partial partial-indirect participle pronoun role
    single split straight two-speakers""".split()  # noqa: SIM905
)
NOT_SPEECH = frozenset({"belief", "denied", "feet-inches", "hypothetical", "nickname", "question", "scare", "title"})
FORMS = 3
"""Of each pattern, at the least."""

each = pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one.id)


def rows(split: str | None = None) -> list[Row]:
    return [row for article in ARTICLES if split in (None, article.split) for row in article.rows]


def test_the_set_is_large_enough_and_a_third_is_hidden() -> None:
    splits = Counter(article.split for article in ARTICLES)
    assert len(ARTICLES) >= 42
    assert splits["hidden"] == len(ARTICLES) // 3
    assert splits["dev"] == len(ARTICLES) - splits["hidden"]
    assert len(rows()) >= 420
    assert len(rows("hidden")) >= 140


def test_kinds_stand_in_the_proportions_of_news() -> None:
    kinds = Counter(row.kind for row in rows())
    shares = {kind: count / len(rows()) for kind, count in kinds.items()}
    assert shares == {
        "direct": pytest.approx(0.45, abs=0.05),
        "mixed": pytest.approx(0.20, abs=0.05),
        "indirect": pytest.approx(0.35, abs=0.05),
    }


def test_every_pattern_comes_in_several_forms_and_in_the_hidden_third() -> None:
    counts = Counter(row.pattern for row in rows())
    assert set(counts) == PATTERNS | {"plain"}
    assert {pattern for pattern, count in counts.items() if count < FORMS} == set()
    assert {row.pattern for row in rows("hidden")} == PATTERNS | {"plain"}
    negatives = Counter(row.pattern for article in ARTICLES for row in article.negatives)
    assert set(negatives) == NOT_SPEECH
    assert min(negatives.values()) >= FORMS


@each
def test_an_article_has_the_length_of_a_short_report(article: GoldArticle) -> None:
    assert 120 <= len(article.text.split()) <= 350
    assert (FOLDER / f"{article.id}.yml").is_file()
    assert article.title
    assert article.outlet


@each
def test_rows_stand_in_the_order_of_the_text_and_do_not_overlap(article: GoldArticle) -> None:
    spans = sorted((row.start, row.end) for row in (*article.rows, *article.negatives))
    assert [row.start for row in article.rows] == sorted(row.start for row in article.rows)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@each
def test_speaker_and_cue_stand_near_the_quotation(article: GoldArticle) -> None:
    for row in article.rows:
        near = article.text[max(0, row.start - 260) : row.end + 160]
        assert row.speaker, row
        assert row.named is None or row.named in near, row
        assert row.cue is None or row.cue in near, row
        assert (row.named is None) <= (row.cue is None), row


@each
def test_marks_stand_around_direct_and_mixed_rows_only(article: GoldArticle) -> None:
    for row in article.rows:
        before, after = article.text[row.start - 1 : row.start], article.text[row.end : row.end + 1]
        if row.kind == "indirect":
            assert article.text[row.start - 2 : row.start].strip() not in tuple("“\"«‘'"), row
            continue
        assert (before in tuple("“\"«‘'")) or "unopened" in row.flags, row
        assert (after in tuple("”\"»’'")) or "unclosed" in row.flags, row


@each
def test_only_rows_over_several_paragraphs_are_continued(article: GoldArticle) -> None:
    for row in article.rows:
        assert ("\n\n" in article.text[row.start : row.end]) == ("continued" in row.flags), row
