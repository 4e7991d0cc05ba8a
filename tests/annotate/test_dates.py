"""Expressions of time, reckoned."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import spacy
import yaml
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from dossier.annotate.dates import find_dates
from dossier.annotate.dates.tense import looks_ahead
from dossier.model import Block, Dated, Mention
from tests.factory import article

GOLDEN = yaml.safe_load((Path(__file__).parents[1] / "golden" / "dates" / "expressions.yml").read_text("utf-8"))
BLANK = spacy.blank("en")
THURSDAY = date(2022, 2, 24)
DAYS = st.dates(min_value=date(1600, 1, 1), max_value=date(2099, 12, 31))
WORDS = (
    *("on", "in", "since", "early", "late", "last", "this", "next", "the", "that", "day", "before", "week", "Thursday"),
    *("Friday's", "March", "May", "3", "24", "2022", "1990s", "two", "days", "ago", "later", "earlier", "yesterday"),
    *("tonight", ",", ".", "-", "Feb.", "31", "Christmas", "Day", "past", "24/02/2022", "(2013)", "0001", "9999"),
)


def dates(text: str, published: date | None = THURSDAY) -> list[Dated]:
    return find_dates(article(text, published=published), BLANK(text), ())


def days(found: list[Dated]) -> list[tuple[str, date, date]]:
    return [(one.text, one.first, one.last) for one in found]


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["text"][:50])
def test_expressions_of_a_text(case: dict[str, Any]) -> None:
    wanted = [
        (str(words), date.fromisoformat(str(first)), date.fromisoformat(str(rest[-1] if rest else first)))
        for words, first, *rest in case["dates"]
    ]
    assert days(dates(case["text"])) == wanted


def test_nothing_is_reckoned_without_a_day_of_publication() -> None:
    assert dates("They met on 3 March 2014.", published=None) == []


def test_a_dateline_tells_the_day_of_writing() -> None:
    text = "HARROW, Feb. 22 - They met on Thursday and yesterday."
    kinds = (Block(0, 17, "dateline"), Block(18, len(text), "paragraph"))
    found = find_dates(article(text, published=THURSDAY, blocks=kinds), BLANK(text), ())
    assert [one.first.day for one in found] == [22, 17, 21]


def test_a_name_is_no_date_and_the_figures_say_what_a_number_is() -> None:
    text = "The Friday Club had 2014 members in 2010 rooms."
    named = Mention(0, 15, "The Friday Club", "ORG", "name", "test 1")
    counted = Mention(36, 40, "2010", "CARDINAL", "name", "test 1")
    assert find_dates(article(text, published=THURSDAY), BLANK(text), (named, counted)) == []


FORMS = ("{d} {month} {y}", "{month} {d}, {y}", "{day}, {month} {d}, {y}", "{d} {abbr}. {y}", "{y:04}-{m:02}-{d:02}")


@given(DAYS, st.sampled_from(FORMS), st.dates(min_value=date(1900, 1, 1), max_value=date(2090, 1, 1)))
def test_a_full_date_is_read_as_it_was_written(day: date, form: str, published: date) -> None:
    if "abbr" in form and day.month in (5, 6, 7):
        return
    written = form.format(d=day.day, m=day.month, y=day.year, month=f"{day:%B}", abbr=f"{day:%b}", day=f"{day:%A}")
    assert days(dates(f"It ended on {written} in Harrow.", published)) == [(written, day, day)]


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2090, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_the_latest_before_or_the_first_after(published: date, back: int) -> None:
    told, coming = published - timedelta(back), published + timedelta(back)
    assert dates(f"It ended on {told:%A}.", published)[0].first == told
    assert dates(f"It will end on {coming:%A}.", published)[0].first == coming


@given(
    st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)),
    st.dates(),
)
def test_any_text_on_any_day(text: str, published: date) -> None:
    found = dates(text, published)
    assert all(text[one.start : one.end] == one.text and one.text for one in found)
    assert all(one.first <= one.last for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


TENSES = [
    ("Ida Solberg, who met the crew on Friday, will sail next week.", 18),
    ("The crew plans to vote on Friday.", 25),
    ("The crew voted on Friday and will strike.", 18),
    ("The hearing Friday is the first of its kind.", 18),
    ("A vote scheduled for Friday has been called off.", 25),
    ("The inquiry opens on Friday.", 25),
    ("The council is to meet on Friday.", 25),
    ("The council failed to vote on Friday.", 18),
    ("Thousands quit the town on Friday as the storm hit.", 18),
    ("Ida Solberg scored the winner as Lorne beat Harrow on Friday.", 18),
    ("A bomb set off on Friday killed two.", 18),
    ("The vote is set for Friday.", 25),
    ("Lorne, who beat Harrow last week, travel to Castell on Friday.", 25),
]


@pytest.mark.model
@pytest.mark.parametrize(("text", "friday"), TENSES)
def test_the_verb_tells_which_friday(text: str, friday: int, nlp: Language) -> None:
    found = find_dates(article(text, published=THURSDAY), nlp(text), ())
    assert found[-1 if "last week" in text else 0].first == date(2022, 2, friday)


def test_a_verb_that_is_quoted_says_nothing_of_a_day_after_the_quotation() -> None:
    row = (
        "\"/``/PUNCT We/PRP/PRON want/VBP/VERB to/TO/PART grow/VB/VERB ,/,/PUNCT \"/''/PUNCT she/PRP/PRON told/VBD/VERB"
    )
    tokens = [
        token.split("/") for token in f"{row} the/DT/DET channel/NN/NOUN on/IN/ADP Tuesday/NNP/PROPN ././PUNCT".split()
    ]
    words, tags, pos = ([token[part] for token in tokens] for part in range(3))
    heads = [2, 2, 8, 4, 2, 2, 2, 8, 8, 10, 8, 4, 11, 8]
    doc = Doc(Vocab(), words, tags=tags, pos=pos, heads=heads, deps=["dep"] * len(words))
    assert words[heads[11]] == "grow"
    start = doc.text.index("Tuesday")
    assert looks_ahead(doc, start, start + len("Tuesday")) is False
