"""What several articles tell: the margin's ties, statements, differences, the timeline, two articles side by side."""

from dataclasses import replace
from datetime import date
from posixpath import dirname, join, normpath
from urllib.parse import urlsplit

import pytest

from dossier.model import AnnotatedArticle, CrossReference, Difference, Dossier, Event, Family, Passage, Report
from dossier.model import Statement as Told
from dossier.render import render
from dossier.rights import withhold
from tests.factory import COURIER, MADE_BY, WIRE, article, courier, entities, ferry, passage, quotation, sentences, wire
from tests.site import Page, body_of

COAST, COPY = "coast-radio", "ferry-copied"
COAST_TEXT = """More than 220 people were aboard when the ferry lost power on Sunday, the coast guard said.

A second boat had the same fault in May. No ferry will leave Skerry Point this week.

“I would take her out again tomorrow,” said its master, Tomas Reik.

The passengers slept in the school, on mats that the parish had kept since the last winter storm, and were brought \
home by bus. The galley was locked until noon."""
THERE = {"ferry-will-not-sail": COURIER, "no-ferry-this-week": WIRE, COAST: COAST_TEXT, COPY: WIRE}
POWER = {
    "no-ferry-this-week": "The ferry lost power on Sunday with 206 people aboard",
    COPY: "The ferry lost power on Sunday with 206 people aboard",
    "ferry-will-not-sail": "The vessel lost power on Sunday with 214 people aboard.",
    COAST: "More than 220 people were aboard when the ferry lost power on Sunday",
}
WEEK = {
    "no-ferry-this-week": "no ferry would leave Skerry Point this week",
    COAST: "No ferry will leave Skerry Point this week.",
}
WORDS = {
    "no-ferry-this-week": "I would take her out again tomorrow,",
    COAST: "I would take her out again tomorrow,",
}


def at(words: dict[str, str], name: str) -> Passage:
    return passage(THERE[name], words[name], name)


def tie(words: dict[str, str], one: str, other: str, kind: str, *differences: Difference) -> CrossReference:
    identifier = f"x-{kind}-{one}-{other}"
    reasons = ("both name Tomas Reik", "three words in common")
    ends = (at(words, one), at(words, other))
    return CrossReference(identifier, kind, 0.8, *ends, ("tomas-reik",), differences, reasons, MADE_BY)  # type: ignore[arg-type]


def told(identifier: str, words: dict[str, str], kind: str, *articles: str) -> Told:
    reports = tuple(
        Report(it.start, it.end, it.text, it.article, "direct" if kind == "same-quotation" else "told")
        for it in (at(words, name) for name in articles)
    )
    return Told(identifier, reports[0].text, kind, reports)  # type: ignore[arg-type]


def report(name: str, publisher: str, day: int) -> AnnotatedArticle:
    text = THERE[name]
    fields = {"title": f"By {publisher}", "publisher": publisher, "published": date(2026, 11, day)}
    quoted = tuple(quotation(text, words, f"q-{name}") for it, words in WORDS.items() if it == name)
    return AnnotatedArticle(article(text, id=name, **fields), quotations=quoted, sentences=sentences(text))


def event(name: str, words: str, first: date, last: date, expression: str, statement: str | None = None) -> Event:
    span = passage(THERE[name], words, name)
    return Event(span.start, span.end, span.text, name, first, last, expression, statement)


def rich() -> Dossier:
    """Four reports by four publishers, one of them a copy: everything that the link stage can say of them."""
    first, second, third, copy = wire(), courier(), report(COAST, "Coast Radio", 5), report(COPY, "The Skerry Mail", 4)
    sunday = date(2026, 11, 1)
    both = ("no-ferry-this-week", COAST)
    return replace(
        ferry(),
        articles=(first, second, copy, third),
        entities=entities((first, second)),
        crossrefs=(
            tie(POWER, "no-ferry-this-week", "ferry-will-not-sail", "same-fact", Difference("people", "206", "214")),
            tie(POWER, *both, "same-fact", Difference("people", "206", "220", in_time=True)),
            tie(POWER, "no-ferry-this-week", COPY, "copied-passage"),
            tie(WEEK, *both, "same-statement"),
            tie(WORDS, *both, "same-quotation"),
        ),
        statements=(
            told("s-power", POWER, "same-fact", "no-ferry-this-week", "ferry-will-not-sail", COPY, COAST),
            told("s-week", WEEK, "same-statement", *both),
            told("s-words", WORDS, "same-quotation", *both),
        ),
        families=(Family(("no-ferry-this-week", COPY), 0.94),),
        timeline=(
            event("ferry-will-not-sail", "They had the report in June", date(2026, 6, 1), date(2026, 6, 30), "in June"),
            event("no-ferry-this-week", POWER["no-ferry-this-week"], sunday, sunday, "on Sunday", "s-power"),
            event(COAST, POWER[COAST], sunday, sunday, "on Sunday", "s-power"),
        ),
        only_here={COAST: (passage(COAST_TEXT, "A second boat had the same fault in May.", COAST),)},
    )


def pages(dossier: Dossier | None = None) -> dict[str, str]:
    return {str(path.with_suffix("")): text for path, text in render(dossier or rich()).items()}


def no_rights(rights: str) -> Dossier:
    dossier = rich()
    held = tuple(
        replace(one, article=replace(one.article, rights=rights)) if one.article.id == COAST else one
        for one in dossier.articles
    )
    return withhold(replace(dossier, articles=held))


@pytest.mark.parametrize("dossier", [rich(), no_rights("excerpt"), no_rights("metadata")], ids=lambda _: "")
def test_every_link_leads_to_a_place_that_is_there(dossier: Dossier) -> None:
    found = {f"{path}.html": Page(body_of(text)) for path, text in pages(dossier).items()}
    for path, one in found.items():
        assert len(one.ids) == len(set(one.ids)), path
        for link in one.links:
            parts = urlsplit(link)
            target = normpath(join(dirname(path), parts.path)) if parts.path else path
            if target in found:
                assert not parts.fragment or parts.fragment in found[target].ids, f"{path}: {link}"
            else:
                assert parts.scheme or not target.startswith(("articles/", "statements", "compare", "diff", "timeline"))


def test_a_note_unfolds_the_other_wording_and_leads_there() -> None:
    text = pages()["articles/ferry-will-not-sail"]
    assert '<a class="d-tie" id="r1" href="#n1"' in text
    assert '<div id="n1" class="d-open">' in text
    assert (
        "<blockquote>The <ins>ferry</ins> lost power on Sunday with <ins>206</ins> people aboard</blockquote>" in text
    )
    assert 'href="../articles/no-ferry-this-week.html#t-0"' in text
    assert 'id="t-' in text
    assert "both name Tomas Reik; three words in common · by machine: test 1" in text
    assert '<a href="../statements/s-power.html">all 4 reports</a>' in text


def test_differing_figures_stand_at_the_passage_and_a_change_in_time_is_called_so() -> None:
    made = pages()
    assert "<b>214</b> here, <b>206</b> in" in made["articles/ferry-will-not-sail"]
    assert "<b>206</b> here, later <b>220</b> in" in made["articles/no-ferry-this-week"]
    assert "<b>220</b> here, earlier <b>206</b> in" in made["articles/coast-radio"]


def test_on_paper_every_tie_is_a_numbered_note() -> None:
    text = pages()["articles/no-ferry-this-week"]
    notes = text[text.index('class="d-foot d-paper"') :]
    assert [f'<li value="{number}">' in notes for number in (1, 2, 3, 4)] == [True, True, True, False]


def test_copied_text_is_told_once_in_the_head_and_not_at_each_passage() -> None:
    made = pages()
    copy = made[f"articles/{COPY}"]
    assert "Shares 94\u00a0% of its text with " in copy
    assert "published first" in copy
    assert "d-tie" not in copy
    assert "Published first: 1 later article shares most of this text" in made["articles/no-ferry-this-week"]


def test_what_one_article_alone_has_is_listed_and_marked() -> None:
    made = pages()
    assert "<h2>Found only here</h2>" in made["articles/coast-radio"]
    assert (
        'A second boat had the same fault in May.&#160;<a class="d-go" href="coast-radio.html#p2"'
        in (made["articles/coast-radio"])
    )
    assert "found only here" in made["articles/coast-radio"]
    assert "only here" not in made["articles/no-ferry-this-week"]
    assert "<h2>Found in one report only</h2>" in made["index"]


def test_a_statement_has_every_wording_its_differences_and_the_reasons() -> None:
    text = pages()["statements/s-power"]
    assert text.index("Northern Wire") < text.index("The Lorne Courier") < text.index("Coast Radio")
    assert "4 reports by 4 publishers, 3 independent texts" in text
    assert "not an independent report" in text
    given, changed = text.index("Given differently"), text.index("Changed in time")
    assert text.index("<b>214</b>") in range(given, changed)
    assert text.index("<b>220</b>") > changed
    assert "same fact; both name Tomas Reik; three words in common" in text
    assert "said by" not in text


def test_a_quoted_statement_names_its_speaker() -> None:
    text = pages()["statements/s-words"]
    assert "said by" in text
    assert "../people/tomas-reik.html" in text
    assert text.count("<blockquote>“I would take her out again tomorrow”</blockquote>") == 2


def test_the_index_counts_independent_sources() -> None:
    text = pages()["statements"]
    order = [text.index(it) for it in ("3 independent sources", "statements/s-power.html", "2 independent sources")]
    assert order == sorted(order)
    copied = replace(rich(), families=(Family(("no-ferry-this-week", COAST), 0.9),))
    assert "One source: a text published more than once" in pages(copied)["statements"]


def test_two_articles_of_one_publisher_are_no_two_sources() -> None:
    dossier = rich()
    alike = tuple(replace(one, article=replace(one.article, publisher="Northern Wire")) for one in dossier.articles)
    made = pages(replace(dossier, articles=alike))
    assert "One source" in made["statements"]
    assert "independent sources</h2>" not in made["statements"]
    assert "What the reports agree on" not in made["index"]


def test_differences_stand_side_by_side_and_changes_in_time_apart() -> None:
    text = pages()["differences"]
    before, after = text.split('id="in-time"')
    assert '<mark class="d-diff">214</mark>' in before
    assert '<mark class="d-diff">206</mark> people aboard, two passengers said.' in before
    assert '<mark class="d-diff">220</mark>' in after
    assert 'href="statements/s-power.html"' in before


def test_the_timeline_tells_what_happened_apart_from_when_it_was_published() -> None:
    text = pages()["timeline"]
    happened, published = text.split('<section id="published">')
    assert happened.index("<h2>June 2026</h2>") < happened.index('<time datetime="2026-11-01">1 November 2026</time>')
    assert happened.count("lost power") == 1
    assert "“on Sunday” in " in happened
    assert "; also " in happened
    assert '<time datetime="2026-11-05">5 November 2026</time>' in published
    assert "By Coast Radio" in published


def test_what_was_told_before_its_day_is_called_so_and_gives_way() -> None:
    friday = date(2026, 11, 4)
    planned = event("no-ferry-this-week", WEEK["no-ferry-this-week"], friday, friday, "this week")
    told_after = event(COAST, "A second boat had the same fault in May.", friday, friday, "then")
    made = pages(replace(rich(), timeline=(planned, told_after)))
    assert made["timeline"].count("told before the day") == 1
    assert "A second boat" in made["index"].split("What happened")[1].split("</section>")[0]
    assert "no ferry would leave" not in made["index"].split("What happened")[1].split("</section>")[0]


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), "<h2>2026</h2>"),
        (date(1970, 1, 1), date(1979, 12, 31), "<h2>1970 to 1979</h2>"),
        (date(2026, 2, 1), date(2026, 2, 28), "<h2>February 2026</h2>"),
        (date(2026, 11, 2), date(2026, 11, 8), "<h2>2 to 8 November 2026</h2>"),
        (date(9999, 12, 1), date.max, "<h2>December 9999</h2>"),
    ],
)
def test_a_period_is_called_by_its_name(first: date, last: date, shown: str) -> None:
    one = event(COAST, "A second boat had the same fault in May.", first, last, "then")
    assert shown in pages(replace(rich(), timeline=(one,)))["timeline"]


def test_two_articles_are_compared_and_both_lead_there() -> None:
    dossier = rich()
    made = pages(dossier)
    name = f"compare/no-ferry-this-week--{COAST}"
    text = made[name]
    assert "3 passages in common" in text
    assert "<del>206</del>" in text
    assert "<ins>More</ins>" in text or "<ins>More than 220</ins>" in text
    unmatched = text.split("<h2>Not matched</h2>")[1]
    assert "A second boat had the same fault in May." in unmatched.split("<h3>Coast Radio, 5 Nov 2026</h3>")[1]
    assert "two passengers said" not in unmatched
    assert "Only in" not in text
    assert not [it for it in made if it.startswith("compare/") and it != name]
    assert "compare" not in made["articles/ferry-will-not-sail"].split("Related articles")[1]


def test_an_editor_s_decision_is_called_one() -> None:
    dossier = ferry()
    one = dossier.articles[1]
    quoted = (replace(one.quotations[0], made_by="editor"), *one.quotations[1:])
    named = (replace(one.mentions[0], made_by="editor"), *one.mentions[1:])
    decided = replace(dossier, articles=(dossier.articles[0], replace(one, quotations=quoted, mentions=named)))
    text = pages(decided)["articles/ferry-will-not-sail"]
    assert "the speaker is an editor’s decision" in text
    assert text.count('data-by="editor"') >= 2
    assert "1 quotation by an editor" in text
    assert "by machine: test 1" in text


def test_paragraphs_and_quotations_carry_what_a_citation_needs() -> None:
    text = pages()["articles/ferry-will-not-sail"]
    assert (
        'data-cite="Ana Mirren, “Ferry will not sail before Friday, harbour chief says”, The Lorne Courier, 3 Nov'
        in text
    )
    assert 'data-cite-id="p1" data-cite="Paragraph 1"' in text
    assert 'data-cite-id="q-friday" data-cite="Ida Solberg: “We will not sail before Friday”"' in text


def test_home_answers() -> None:
    text = pages()["index"]
    assert "4 articles by 4 publishers, 2 to 5 November 2026 · 3 independent texts" in text
    assert "What the reports agree on" in text
    assert "People: 206, 214" in text
    assert "People: 206, later 220" in text
    assert '<a href="timeline.html">What happened</a>' in text
    for empty in (Dossier(()), Dossier((wire(),))):
        bare = pages(empty)["index"]
        assert "What happened" not in bare
        assert "Reported by one only" not in bare


@pytest.mark.parametrize(
    ("rights", "hidden"), [("excerpt", ["galley"]), ("metadata", ["galley", "second boat", "220"])]
)
def test_no_more_than_may_be_shown_is_on_any_of_these_pages(rights: str, hidden: list[str]) -> None:
    everything, held = "".join(pages().values()), "".join(pages(no_rights(rights)).values())
    for words in hidden:
        assert words in everything
        assert words not in held


def test_the_pages_do_not_depend_on_the_order_of_what_is_found() -> None:
    dossier = rich()
    turned = replace(dossier, crossrefs=dossier.crossrefs[::-1], statements=dossier.statements[::-1])
    assert render(turned) == render(dossier)
