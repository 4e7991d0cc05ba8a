"""The front page claims no agreement where there is none, and nothing happened that was only expected."""

from dataclasses import replace
from datetime import date

from dossier.model import Difference, Dossier
from tests.render.test_common import COAST, POWER, WEEK, event, pages, rich

SUNDAY, FRIDAY = date(2026, 11, 1), date(2026, 11, 6)


def section(dossier: Dossier, title: str) -> str:
    """A section of the front page by its heading; empty where there is none."""
    parts = pages(dossier)["index"].split(f"{title}</a></h2>")
    return parts[1].split("</section>")[0] if len(parts) > 1 else ""


def test_what_is_given_differently_is_nothing_that_the_reports_agree_on() -> None:
    agreed = section(rich(), "What the reports agree on")
    assert "s-week.html" in agreed
    assert "s-words.html" in agreed
    assert "s-power.html" not in agreed
    alike = replace(rich(), crossrefs=tuple(replace(tie, differences=()) for tie in rich().crossrefs))
    assert "s-power.html" in section(alike, "What the reports agree on")


def test_a_headline_that_differs_is_no_agreement_either() -> None:
    dossier = rich()
    week = next(tie for tie in dossier.crossrefs if tie.kind == "same-statement")
    headed = replace(week, id="x-head", differences=(Difference("date", "this week", "next week"),))
    agreed = section(replace(dossier, headline_ties=(headed,)), "What the reports agree on")
    assert "s-week.html" not in agreed


def test_who_tells_an_event_differently_is_not_counted_as_telling_it() -> None:
    told = section(rich(), "What happened")
    assert "Northern Wire</p>" in told
    assert "Reports differ (people: 206, later 220)" in told
    assert "Reports differ (people: 206, later 220)" in pages(rich())["timeline"]
    alike = replace(rich(), crossrefs=tuple(replace(tie, differences=()) for tie in rich().crossrefs))
    assert "Northern Wire and 1 more</p>" in section(alike, "What happened")
    assert "Reports differ" not in section(alike, "What happened")


def test_what_was_only_expected_did_not_happen() -> None:
    planned = event("no-ferry-this-week", WEEK["no-ferry-this-week"], FRIDAY, FRIDAY, "this week")
    happened = event("no-ferry-this-week", POWER["no-ferry-this-week"], SUNDAY, SUNDAY, "on Sunday")
    made = replace(rich(), timeline=(happened, planned))
    assert "lost power" in section(made, "What happened")
    assert "no ferry would" not in section(made, "What happened")
    assert "told before the day" in pages(made)["timeline"]
    assert section(replace(rich(), timeline=(planned,)), "What happened") == ""


def test_the_latest_words_are_those_of_the_last_day_that_is_known() -> None:
    dossier = rich()
    undated = tuple(
        replace(one, article=replace(one.article, published=None)) if one.article.id == COAST else one
        for one in dossier.articles
    )
    made = pages(replace(dossier, articles=undated))
    assert "Not shown: 1 article without a date." in made["timeline"]
    assert "Not shown" not in pages(dossier)["timeline"]
