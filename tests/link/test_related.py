"""Which articles are most like one, and what is told of it."""

from dataclasses import replace
from datetime import date

from dossier.link import link
from dossier.model import AnnotatedArticle, Dated, Related
from tests.link.factory import annotated, day

HERE = annotated(
    "[[Ida Solberg PERSON]] opened the lighthouse museum in [[Harrow GPE]]. Some [[340 CARDINAL]] guests came.",
    "here",
)


def related(*others: AnnotatedArticle) -> tuple[Related, ...]:
    return link([HERE, *others])[0].related["here"]


def told(person: str, guests: str) -> AnnotatedArticle:
    return annotated(f"In [[Harrow GPE]] the lighthouse museum was opened by {person} before {guests} guests.", "told")


def dated(one: AnnotatedArticle, words: str, when: date) -> AnnotatedArticle:
    start = one.article.text.index(words)
    return replace(one, dates=(Dated(start, start + len(words), words, when, when),))


def test_other_people_speak_against_one_event() -> None:
    (man,), (body,) = (related(told(f"[[Per Ferner {kind}]]", "many")) for kind in ("PERSON", "ORG"))
    assert man.score < body.score


def test_other_figures_speak_against_one_event() -> None:
    (figure,), (word,) = (related(told("a sailor", guests)) for guests in ("[[95 CARDINAL]]", "95"))
    assert figure.score < word.score


def test_a_figure_rounded_or_converted_is_no_other_figure() -> None:
    mile, km = (
        annotated(f"The tunnel under the glacier runs for [[{length} QUANTITY]].", name)
        for length, name in (("680 miles", "mile"), ("1,100 km", "km"))
    )
    other = annotated("The tunnel under the glacier runs for [[930 km QUANTITY]].", "other")
    ranked = link([mile, km, other])[0].related["mile"]
    assert [one.article for one in ranked] == ["km", "other"]
    assert ranked[0].score > ranked[1].score


def test_a_day_that_both_tell_of_is_a_reason() -> None:
    texts = "The lighthouse burned on Thursday.", "On 5 March the lighthouse burned."
    words = "Thursday", "5 March"
    articles = [
        dated(annotated(text, name, published=day(6)), one, day(5))
        for text, name, one in zip(texts, "ab", words, strict=True)
    ]
    assert "both tell of 5 March 2026" in link(articles)[0].related["a"][0].reasons


def test_a_weekday_alone_is_none() -> None:
    articles = [annotated("The lighthouse burned on [[Thursday DATE]].", name) for name in "ab"]
    assert not [one for one in link(articles)[0].related["a"][0].reasons if "Thursday" in one]


def test_a_day_of_unknown_year_is_told_without_it() -> None:
    articles = [annotated("The lighthouse burned on [[5 March DATE]].", name) for name in "ab"]
    assert "both tell of 5 March" in link(articles)[0].related["a"][0].reasons
