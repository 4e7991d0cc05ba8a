"""The next crash, the next quarter: told alike, and no tie."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.link.ties.figures import parse
from dossier.model import AnnotatedArticle, Cue, Dated, Mention, Quotation
from tests.link.factory import annotated
from tests.link.test_ties import found

TEXT = (
    "The ferry Kestrel struck the sandbank off Harrow {when} and {hurt} passengers were injured. "
    "Divers found the torn hull of the ferry under the old lighthouse. "
    "“{said},” the harbour master Ida Solberg said."
)
SHORT = "It is far too early to say what happened here"
LONG = "We heard the keel scrape along the whole sandbank and then the lamps went out below"


def report(name: str, published: date, *, when: str, day: date | None, hurt: str = "24", said: str) -> AnnotatedArticle:
    text = TEXT.format(when=when, hurt=hurt, said=said)
    one = annotated(text, name, published=published)
    figure = Mention(text.index(hurt), text.index(hurt) + len(hurt), hurt, "CARDINAL", "name", "test 1")
    at = text.index(when)
    dates = (Dated(at, at + len(when), when, day, day),) if day else ()
    return replace(one, mentions=(*one.mentions, figure), dates=dates)


def starts(*articles: AnnotatedArticle) -> set[str]:
    return {tie.a.text[:6] for tie in found(*articles)}


@pytest.mark.parametrize(
    ("later", "day", "hurt", "said", "tied"),
    [
        (date(2024, 3, 6), date(2024, 3, 4), "31", SHORT, {"The fe", "Divers", "It is "}),  # one event, other figures
        (
            date(2024, 3, 6),
            date(2024, 3, 3),
            "24",
            SHORT,
            {"The fe", "Divers", "It is "},
        ),  # a day that differs is shown
        (date(2024, 5, 14), date(2024, 5, 13), "31", SHORT, {"Divers"}),  # the next wreck, another stock phrase
        (date(2024, 5, 14), date(2024, 5, 13), "24", LONG, {"Divers", "We hea"}),  # nobody says that twice alike
        (date(2024, 5, 14), None, "31", SHORT, {"Divers"}),  # no day given: by the days of publication
        (date(2024, 5, 14), None, "24", SHORT, {"The fe", "Divers"}),  # the same figures: told again
        (
            date(2024, 5, 14),
            date(2024, 3, 4),
            "31",
            SHORT,
            {"The fe", "Divers", "It is "},
        ),  # told again, by its own day
    ],
)
def test_two_occasions_are_not_one(later: date, day: date | None, hurt: str, said: str, tied: set[str]) -> None:
    when = "on Monday" if day else "again"
    first = report("first", date(2024, 3, 5), when="on Monday", day=date(2024, 3, 4), said=said)
    assert starts(first, report("second", later, when=when, day=day, hurt=hurt, said=said)) == tied


def test_millions_of_pounds_may_be_money() -> None:
    assert parse("410 million pounds") == (410e6, "pounds")
    assert parse("10 pounds") == (4.536, "kg")


FIRE = "A fire tore through a bakery in [[{town} GPE]] {when}, and the flour burned for hours. {rest}"
STOCK = "[[Ida Solberg PERSON]] appealed for witnesses."
OWN = "The sourdough oven had smouldered under its brickwork since dusk."


def fire(name: str, town: str, when: str, day: date, *, said: bool = False, end: str = "") -> AnnotatedArticle:
    one = annotated(FIRE.format(town=town, when=when, rest=f"{STOCK} {OWN} {end}"), name, published=date(2024, 4, 10))
    at = one.article.text.index(when)
    words = one.article.text[: at - 1]
    cue = Cue(at - 5, at - 1, words[-4:], "say")
    saying = Quotation(0, at - 6, words[:-5], f"{name}-q", "indirect", cue, None, 0.9, "test", "test 1")
    return replace(
        one, dates=(Dated(at, at + len(when), when, day, day),), quotations=(saying,) if said else one.quotations
    )


MONDAY, TUESDAY = date(2024, 4, 8), date(2024, 4, 9)


@pytest.mark.parametrize(
    ("there", "tied"),
    [
        (fire("b", "Harrow", "on Monday", MONDAY), {"A fire", "Ida So", "The so"}),  # one fire
        (fire("b", "Lorne", "on Monday", MONDAY), {"A fire", "Ida So", "The so"}),  # a suburb, or a mistake
        (fire("b", "Harrow", "on Tuesday", TUESDAY), {"A fire", "Ida So", "The so"}),  # a day that differs is shown
        (fire("b", "Lorne", "on Tuesday", TUESDAY), {"The so"}),  # the next fire; nobody says that of every oven
        (fire("b", "Lorne", "on Tuesday", TUESDAY, said=True), {"A fire", "Ida So", "The so"}),  # said on Tuesday
    ],
)
def test_two_fires_in_two_towns_on_two_days_are_not_one(there: AnnotatedArticle, tied: set[str]) -> None:
    assert starts(fire("a", "Harrow", "on Monday", MONDAY), there) == tied


def test_reports_that_name_each_others_place_may_be_of_one_occasion() -> None:
    here = fire("a", "Harrow", "on Monday", MONDAY, end="Harrow lies in Lorne.")
    assert "Ida So" in starts(here, fire("b", "Lorne", "on Tuesday", TUESDAY, end="The bakery is in Harrow."))
    assert "Ida So" not in starts(here, fire("b", "Lorne", "on Tuesday", TUESDAY, end="Nobody was hurt."))
