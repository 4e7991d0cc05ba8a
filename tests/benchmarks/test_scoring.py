"""The scorer on cases that can be counted by hand."""

import pytest

from tests.benchmarks.baseline import found_by_rule
from tests.benchmarks.gold import GoldArticle, Row, read_gold
from tests.benchmarks.quotations import INDIRECT, MARKS, at_confidence, false_alarms, score, summary
from tests.benchmarks.speakers import same_speaker

TEXT = "“We stay,” said Ida Solberg. Tomas Reik said that the pump had failed twice."
SAID = Row(1, 9, "direct", "Ida Solberg")
TOLD = Row(TEXT.index("the pump"), len(TEXT) - 1, "indirect", "Tomas Reik")


def test_what_is_found_as_it_is_there_is_right() -> None:
    pairs = score([SAID, TOLD], [SAID, TOLD], TEXT)
    whole = summary(pairs)
    assert (whole.spans.f, whole.speaker, whole.end_to_end.f) == (1.0, 1.0, 1.0)


def test_marks_punctuation_and_that_at_the_edges_do_not_matter() -> None:
    wider = Row(0, 10, "direct", "Solberg"), Row(TEXT.index("that"), len(TEXT), "indirect", "Mr Reik")
    assert summary(score([SAID, TOLD], wider, TEXT)).end_to_end.f == 1.0


def test_what_is_missed_counts_against_recall_and_what_is_invented_against_precision() -> None:
    invented = Row(TEXT.index("Tomas"), TEXT.index("said that"), "direct", "Ida Solberg")
    whole = summary(score([SAID, TOLD], [SAID, invented], TEXT))
    assert (whole.spans.precision, whole.spans.recall) == (0.5, 0.5)
    assert summary(score([SAID, TOLD], [SAID, invented], TEXT), INDIRECT).spans.recall == 0.0
    assert summary(score([SAID, TOLD], [SAID], TEXT), MARKS).spans.f == 1.0


def test_one_found_row_pays_for_one_gold_row_only() -> None:
    halves = [
        Row(TOLD.start, TOLD.end, "indirect", "Tomas Reik"),
        Row(TOLD.start + 1, TOLD.end, "indirect", "Tomas Reik"),
    ]
    assert summary(score([TOLD], halves, TEXT)).spans.right == 1
    assert summary(score([TOLD], halves, TEXT)).spans.found == 2


def test_the_unattributed_counts_against_recall_and_not_against_precision() -> None:
    silent = Row(TOLD.start, TOLD.end, "indirect")
    both = summary(score([SAID, TOLD], [SAID, silent], TEXT)).end_to_end
    assert (both.precision, both.recall) == (1.0, 0.5)


def test_the_right_pronoun_is_the_right_words_and_not_yet_the_right_speaker() -> None:
    she = Row(1, 9, "direct", "Ida Solberg", "she")
    whole = summary(score([she], [Row(1, 9, "direct", "she", "she")], TEXT))
    assert (whole.speaker, whole.words) == (0.0, 1.0)
    whole = summary(score([she], [Row(1, 9, "direct", "he", "he")], TEXT))
    assert (whole.speaker, whole.words) == (0.0, 0.0)


def test_confidence_leaves_the_doubtful_out() -> None:
    wrong = Row(TOLD.start, TOLD.end, "indirect", "Ida Solberg", confidence=0.4)
    pairs = score([SAID, TOLD], [SAID, wrong], TEXT)
    assert at_confidence(pairs, 0.0).precision == 0.5
    assert at_confidence(pairs, 0.5).precision == 1.0
    assert at_confidence(pairs, 0.5).recall == 0.5


def test_a_passage_that_is_no_speech_is_counted_when_it_is_taken_for_it() -> None:
    article = GoldArticle("a", "dev", "A", "The Lorne Courier", TEXT, (SAID,), (TOLD,))
    assert false_alarms(article, [SAID]) == []
    assert false_alarms(article, [SAID, TOLD]) == [TOLD]


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        ("Ida Solberg", "Ms Solberg", True),
        ("Ida Solberg", "Solberg’s", True),
        ("Ida Solberg", "she", False),
        ("Ida Solberg", "Karl Solberg", False),
        ("Ida Solberg", "the minister", False),
        ("a spokesman for the ferry company", "the spokesman", True),
        ("a spokesman for the ferry company", "the ferry company", False),
        ("the company", "The company", True),
        ("Harrow Port Authority", "the authority", True),
        ("doctors", "doctors there", True),
        ("its report", "The report", True),
    ],
)
def test_speakers_are_the_same_by_surname_or_by_the_noun_of_a_role(gold: str, found: str, right: bool) -> None:
    assert same_speaker(gold, found, others={"Ida Solberg", "Karl Solberg"}) is right


def test_the_baseline_finds_marks_and_the_name_by_the_verb() -> None:
    rows = found_by_rule(TEXT)
    assert [(TEXT[row.start : row.end], row.speaker) for row in rows] == [
        ("We stay,", "Ida Solberg"),
        ("the pump had failed twice", "Tomas Reik"),
    ]


def test_the_gold_scored_on_itself_is_perfect_and_the_baseline_is_not() -> None:
    articles = read_gold(split="dev")
    perfect = summary([pair for one in articles for pair in score(one.rows, one.rows, one.text)])
    rule = summary([pair for one in articles for pair in score(one.rows, found_by_rule(one.text), one.text)])
    assert perfect.end_to_end.f == 1.0
    assert 0.3 < rule.end_to_end.f < 0.9
