"""What happened when."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.link.timeline import find_timeline
from dossier.model import AnnotatedArticle, Cue, Dated, Report, Statement
from tests.link.factory import annotated, day

TOLD = [
    ("The ferry sank off Harrow on Tuesday.", "Tuesday"),
    ("On Tuesday the council of Harrow chose a mayor.", "Tuesday"),
    ("Two sailors were rescued late Tuesday.", "Tuesday"),
    ("On the night of Tuesday the wall of Harrow fell.", "Tuesday"),
    ("The ferry was built in 1974 and painted white.", "1974"),
]
NOT_TOLD = [
    ("The captain was tired, Ida Solberg said on Tuesday.", "Tuesday"),
    ("“We sailed into the storm on Tuesday and sank,” she recalled.", "Tuesday"),
    ("The 1974 law was read aloud in the chamber.", "1974"),
    ("Nobody has crossed the bridge of Harrow since Tuesday.", "Tuesday"),
    ("The captain, who sank a ferry in 1974, has been questioned.", "1974"),
    ("Tuesday’s storm was the worst of the year.", "Tuesday"),
    ("The captain did not sail on Tuesday because of fog.", "Tuesday"),
    ("A dull day on Tuesday", "Tuesday"),
    ("The trial was due to start on Tuesday but was put off.", "Tuesday"),
    ("The road had been set to open on Tuesday.", "Tuesday"),
    ("The captain could have sailed on Tuesday.", "Tuesday"),
    ("The captain served in Harrow from 1974 to his death.", "1974"),
]
WHEN = {"Tuesday": (date(2026, 3, 3), date(2026, 3, 3)), "1974": (date(1974, 1, 1), date(1974, 12, 31))}


def dated(text: str, words: str, name: str = "a") -> AnnotatedArticle:
    one = annotated(text, name, published=day(5))
    start = text.index(words)
    return replace(one, dates=(Dated(start, start + len(words), words, *WHEN[words]),))


@pytest.mark.parametrize(("text", "words"), TOLD)
def test_what_happened_is_an_event(text: str, words: str) -> None:
    (event,) = find_timeline([dated(text, words)], [])
    assert (event.text, event.expression, event.first, event.last) == (text, words, *WHEN[words])


@pytest.mark.parametrize(("text", "words"), NOT_TOLD)
def test_what_only_holds_a_date_is_none(text: str, words: str) -> None:
    assert find_timeline([dated(text, words)], []) == ()


@pytest.mark.parametrize(
    ("text", "published", "events"),
    [
        ("The council of Harrow will vote on Tuesday.", day(1), 0),
        ("The council of Harrow votes on Tuesday, it was told.", day(1), 0),
        ("The council of Harrow will vote on Tuesday.", day(3), 0),
        ("The council of Harrow was elected on Tuesday.", day(3), 1),
        ("The council of Harrow was elected on Tuesday.", None, 1),
    ],
)
def test_what_is_to_come_has_not_happened(text: str, published: date | None, events: int) -> None:
    one = dated(text, "Tuesday")
    one = replace(one, article=replace(one.article, published=published))
    assert len(find_timeline([one], [])) == events


def test_a_stretch_of_days_is_when() -> None:
    one = annotated("Between Monday and Wednesday 400 people were moved.", "a", published=day(5))
    one = replace(one, dates=(Dated(8, 28, one.article.text[8:28], date(2026, 3, 2), date(2026, 3, 4)),))
    assert [(event.first.day, event.last.day) for event in find_timeline([one], [])] == [(2, 4)]


def test_the_closest_date_of_a_sentence_dates_it_and_events_stand_in_order() -> None:
    both = annotated("In 1974 and on Tuesday the river rose above the wall.", "a", published=day(5))
    spans = [(both.article.text.index(words), words) for words in ("1974", "Tuesday")]
    both = replace(both, dates=tuple(Dated(at, at + len(words), words, *WHEN[words]) for at, words in spans))
    old = dated("The ferry was built in 1974 and painted white.", "1974", "b")
    assert [(event.article, event.expression) for event in find_timeline([both, old], [])] == [
        ("b", "1974"),
        ("a", "Tuesday"),
    ]


def test_an_event_knows_the_statement_that_it_reports() -> None:
    one = dated("The ferry sank off Harrow on Tuesday.", "Tuesday")
    report = Report(0, len(one.article.text), one.article.text, "a", "told")
    statement = Statement("s1", report.text, "same-fact", (report, replace(report, article="b")))
    assert [event.statement for event in find_timeline([one], [statement])] == ["s1"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("“The hull was torn,” the owners said in a letter read out on Tuesday.", 0),
        ("The owners said “the hull was torn” and closed the yard on Tuesday.", 1),
    ],
)
def test_a_date_after_the_cue_of_a_quotation_is_that_of_the_telling(text: str, events: int) -> None:
    one = dated(text, "Tuesday")
    start = text.index("said")
    cue = Cue(start, start + 4, "said", "say")
    one = replace(one, quotations=tuple(replace(quotation, cue=cue) for quotation in one.quotations))
    assert len(find_timeline([one], [])) == events
