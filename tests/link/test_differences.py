"""What two tied passages give differently: figures, dates, times, ages, names, places, speakers."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.link.differences import with_differences
from dossier.link.differences.amounts import agree, amount_of
from dossier.link.places.locate import locate
from dossier.model import AnnotatedArticle, CrossReference, Dated, Difference, Entity, Headline, Passage
from tests.link.factory import annotated, day, said, spoken

GOLDEN = yaml.safe_load(
    (Path(__file__).parents[1] / "golden" / "link" / "differences" / "pairs.yml").read_text("utf-8")
)


def resolved(one: AnnotatedArticle) -> AnnotatedArticle:
    """Each name of a person, a place or a body is an entity of its own name."""
    mentions = tuple(
        replace(m, entity=m.text.lower().replace(" ", "-") if m.type in ("PERSON", "ORG", "GPE") else None)
        for m in one.mentions
    )
    return replace(one, mentions=mentions)


def entities(*articles: AnnotatedArticle) -> list[Entity]:
    names = {m.entity: m for one in articles for m in one.mentions if m.entity}
    return [Entity(key, m.text, m.type, (), (), 1, (), place=locate(m.text, m.type, ())) for key, m in names.items()]


def whole(one: AnnotatedArticle) -> Passage:
    text = one.article.text
    return Passage(0, len(text), text, one.article.id)


def found(a: AnnotatedArticle, b: AnnotatedArticle, kind: Any = "same-fact") -> list[Difference]:
    tie = CrossReference("t", kind, 0.9, whole(a), whole(b), (), (), (), "test 1")
    return list(next(with_differences([tie], [a, b], entities(a, b))).differences)


def article(text: str, name: str, number: int, dates: dict[str, str] | None = None) -> AnnotatedArticle:
    one = resolved(annotated(text, name, published=day(number)))
    spans = []
    for words, when in (dates or {}).items():
        start = one.article.text.index(words)
        first, _, last = str(when).partition("/")
        days = date.fromisoformat(first), date.fromisoformat(last or first)
        spans.append(Dated(start, start + len(words), words, *days))
    return replace(one, dates=tuple(spans))


def pair(case: dict[str, Any]) -> tuple[AnnotatedArticle, AnnotatedArticle]:
    later = 2 if case.get("later") else 1
    return article(case["a"], "a", 1, case.get("dates_a")), article(case["b"], "b", later, case.get("dates_b"))


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["case"])
def test_golden(case: dict[str, Any]) -> None:
    given_differently = [[one.what, one.a, one.b, *(["later"] if one.in_time else [])] for one in found(*pair(case))]
    assert given_differently == case["differences"]


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["case"])
def test_differences_are_symmetric(case: dict[str, Any]) -> None:
    a, b = pair(case)
    straight = {(one.what, one.a, one.b, one.in_time) for one in found(a, b)}
    assert straight == {(one.what, one.b, one.a, one.in_time) for one in found(b, a)}


def test_one_utterance_given_to_two_people() -> None:
    texts = [f"“We shall never sail at night again,” said [[{name} PERSON]]." for name in ("Ida Solberg", "Per Ferner")]
    a, b = (resolved(annotated(text, name)) for text, name in zip(texts, "ab", strict=True))
    quoted = []
    for one in (a, b):
        speaker = replace(spoken(one, 0), entity=one.mentions[0].entity)
        words = "We shall never sail at night again,"
        quoted.append(replace(one, quotations=(said(one.article.text, words, identifier="q", speaker=speaker),)))
    assert found(*quoted, kind="same-quotation") == [Difference("speaker", "Ida Solberg", "Per Ferner")]


@pytest.mark.parametrize(
    ("a", "b", "may_be"),
    [
        ("at least five", "24", True),
        ("24", "five", False),
        ("1,100 km", "680 miles", True),
        ("$4 million", "$4m", True),
        ("$4 million", "4,000,000 dollars", True),
        ("about 40", "between 35 and 42", True),
        ("between 20 and 30", "31", False),
        ("27,000", "27,112", True),
        ("20 km", "21 km", False),
        ("more than 100", "97", False),
        ("more than 20", "24", True),
        ("over £84,000", "£84,000", True),
        ("no more than 20", "24", False),
        ("up to 30", "12", True),
        ("nearly half a million", "480,000", True),
        ("C$4 million", "$4 million", False),
        ("12 percent", "12%", True),
        ("dozens", "36", True),
        ("dozens", "five", False),
    ],
)
def test_amounts(a: str, b: str, may_be: bool) -> None:
    x, y = amount_of(a), amount_of(b)
    assert x
    assert y
    assert agree(x, y) is agree(y, x)
    assert (x.unit == y.unit and agree(x, y)) is may_be


@pytest.mark.parametrize("text", ["a few hundred", "tens of thousands", "two-thirds", "six years and three months"])
def test_no_amount(text: str) -> None:
    assert amount_of(text) is None


def test_a_headline_is_read_too() -> None:
    """Its offsets count in itself, and not in the text."""
    text = article("[[24 CARDINAL]] people were trapped when the shaft caved in.", "a", 1)
    other = article("It happened at night.", "b", 1)
    title = resolved(annotated("Shaft caves in and traps [[22 CARDINAL]]", "title"))
    headed = replace(
        other,
        article=replace(other.article, title=title.article.text),
        headline=Headline(title.sentences[0], title.mentions),
    )
    heading = Passage(0, len(title.article.text), title.article.text, "b", in_headline=True)
    tie = CrossReference("t", "same-fact", 0.9, whole(text), heading, (), (), (), "test 1")
    told = list(with_differences([tie], [text, headed], entities(text, headed)))
    assert told[0].differences == (Difference("trapped", "24", "22"),)


numbers = st.integers(1, 5000)
words = st.sampled_from(
    ["{}", "at least {}", "about {}", "more than {}", "up to {}", "nearly {}", "{} percent", "${} million"]
)


@given(numbers, numbers, words, words)
def test_an_amount_agrees_with_itself_and_both_ways(a: int, b: int, form: str, other: str) -> None:
    x, y = amount_of(form.format(a)), amount_of(other.format(b))
    assert x
    assert y
    assert agree(x, x)
    assert agree(x, y) == agree(y, x)


@given(st.text(max_size=40))
def test_any_words_as_an_amount(text: str) -> None:
    found_amount = amount_of(text)
    assert found_amount is None or found_amount.low <= found_amount.high
