from dataclasses import replace
from pathlib import PurePosixPath
from posixpath import dirname, join, normpath
from urllib.parse import urlsplit

import pytest

from dossier.model import (
    AnnotatedArticle,
    Block,
    CrossReference,
    Dossier,
    Entity,
    EntityRole,
    Report,
    Settings,
    Statement,
)
from dossier.render import lists, parts, render
from tests.factory import (
    COURIER,
    TYPES,
    article,
    courier,
    entities,
    ferry,
    mention,
    passage,
    phrase,
    quotation,
    speaker,
    wire,
)
from tests.site import Page, body_of

NAV = ("index", "articles/index", "people/index", "organisations/index", "places/index", "names/index", "quotations")
NAV += ("statements", "differences", "timeline", "publishers/index", "network", "map", "about")


def page(dossier: Dossier, name: str) -> str:
    return render(dossier)[PurePosixPath(f"{name}.md")]


def read(dossier: Dossier) -> dict[str, Page]:
    return {str(path.with_suffix(".html")): Page(body_of(text)) for path, text in render(dossier).items()}


def excerpt(shown: str, rights: str) -> AnnotatedArticle:
    one = courier()
    return replace(one, article=replace(one.article, text=shown, rights=rights, blocks=()))


DOSSIERS = {
    "ferry": ferry(),
    "empty": Dossier(()),
    "one article": Dossier((wire(),), entities((wire(),))),
    "excerpt": replace(ferry(), articles=(wire(), excerpt(COURIER[:70], "excerpt"))),
    "metadata": replace(ferry(), articles=(wire(), excerpt("", "metadata"))),
}


@pytest.mark.parametrize("dossier", DOSSIERS.values(), ids=DOSSIERS)
def test_every_link_leads_to_a_place_that_is_there(dossier: Dossier) -> None:
    pages = read(dossier)
    for path, found in pages.items():
        assert len(found.ids) == len(set(found.ids)), path
        for link in found.links:
            parts = urlsplit(link)
            target = normpath(join(dirname(path), parts.path)) if parts.path else path
            if parts.scheme or target.startswith(("data/", "feed.xml")):
                continue
            assert target in pages, f"{path}: {link}"
            assert not parts.fragment or parts.fragment in pages[target].ids, f"{path}: {link}"


@pytest.mark.parametrize("dossier", DOSSIERS.values(), ids=DOSSIERS)
def test_the_pages_of_the_nav_are_always_there(dossier: Dossier) -> None:
    assert {PurePosixPath(f"{name}.md") for name in NAV} <= set(render(dossier))


def test_same_dossier_same_bytes() -> None:
    assert render(ferry()) == render(ferry())


def test_named_once_stands_in_the_index_only() -> None:
    pages = render(ferry())
    assert PurePosixPath("names/harrow-inquiry.md") not in pages
    assert "Harrow inquiry" in pages[PurePosixPath("names/index.md")]
    assert PurePosixPath("people/tomas-reik.md") in pages


def test_the_margin_says_who_speaks_and_how_that_is_known() -> None:
    text = page(ferry(), "articles/ferry-will-not-sail")
    for expected in ("clause of a reporting verb", "<i>said</i>", "81\u00a0%", "<b>214</b> here, <b>206</b> in"):
        assert expected in text
    assert "date inferred: “Tuesday” against the caption’s date" in text


def test_unattributed_words_say_so_and_scare_quotes_are_let_be() -> None:
    text = "They called it “a mistake” and “safe”."
    quoted = (quotation(text, "a mistake", "q1"), quotation(text, "safe", "q2", flags=("scare-quotes",)))
    made = page(Dossier((AnnotatedArticle(article(text), quotations=quoted),)), "articles/an-article")
    assert made.count("unattributed") == 1
    assert 'href="#q2"' not in made


def test_a_speaker_who_was_not_identified_is_not_set_as_a_name() -> None:
    text = "“No,” it said."
    one = AnnotatedArticle(article(text), quotations=(quotation(text, "No,", "q1", speaker=speaker(text, "it", None)),))
    pages = render(Dossier((one,)))
    made = pages[PurePosixPath("articles/an-article.md")]
    assert '<span class="d-unnamed">“it”</span>' in made
    assert "<b>it" not in made
    assert "“it” ·" in pages[PurePosixPath("quotations.md")]


def test_a_speaker_named_by_a_pronoun_is_shown_with_the_pronoun() -> None:
    text = "“No,” she said. Ida Solberg left. She waved."
    one = AnnotatedArticle(
        article(text),
        mentions=(mention(text, "Ida Solberg", "ida-solberg"), mention(text, "She", "ida-solberg", form="pronoun")),
        quotations=(quotation(text, "No,", "q1", speaker=speaker(text, "she", "ida-solberg")),),
    )
    assert "as “she”" in page(Dossier((one,), entities((one,))), "articles/an-article")


def test_an_excerpt_lists_the_quotations_beyond_its_text() -> None:
    text = page(DOSSIERS["excerpt"], "articles/ferry-will-not-sail")
    assert '<li class="d-words" id="q-june"' in text
    assert "lifeboats" not in "".join(render(DOSSIERS["excerpt"]).values())


def test_why_an_article_was_not_annotated_is_said() -> None:
    one = replace(wire(), mentions=(), quotations=(), sentences=(), note="written in Norwegian")
    assert "Not annotated: written in Norwegian" in page(Dossier((one,)), "articles/no-ferry-this-week")
    assert "written in Norwegian" in page(Dossier((one,)), "about")


def test_an_entity_page_shows_what_is_known() -> None:
    dossier = ferry()
    known = tuple(
        replace(one, note="An editor’s note.", same_as=("https://example.org/ida", "javascript:x"), decided_by="editor")
        for one in dossier.entities
        if one.id == "ida-solberg"
    )
    text = page(replace(dossier, entities=known), "people/ida-solberg")
    for expected in (
        "An editor’s note.",
        "https://example.org/ida",
        "An editor decided on links, the note;",
        "<b>Solberg</b>",
        "quoted 3 times",
    ):
        assert expected in text
    assert "javascript" not in text
    assert "../articles/ferry-will-not-sail.html#q-friday" in text
    assert "../articles/no-ferry-this-week.html#m-" in text


def test_an_identifier_named_index_takes_no_index() -> None:
    one = AnnotatedArticle(article("Word", id="index"))
    pages = render(Dossier((one,), (Entity("index", "Index", "PERSON", (), (), 2, ("index",)),)))
    assert "Word" in pages[PurePosixPath("articles/index-page.md")]
    assert PurePosixPath("people/index-page.md") in pages


def test_derived_lists_stay_out_of_the_search() -> None:
    pages = render(ferry())
    out = {str(path) for path, text in pages.items() if 'search: {"exclude": true}' in text}
    assert {f"{name}.md" for name in NAV} == {name for name in out if not name.startswith(("statements/", "compare/"))}


def test_the_measured_error_is_markdown_on_its_page() -> None:
    made = render(ferry(), scorecard="| what | error |\n|---|---|\n| names | 0.1 |")[PurePosixPath("about.md")]
    assert made.endswith("</div>\n\n## Measured error\n\n| what | error |\n|---|---|\n| names | 0.1 |\n")


def test_home_asks_the_question_and_counts() -> None:
    text = page(ferry(), "index")
    assert "<h1>Why did the ferry lose power, and who knew?</h1>" in text
    assert (
        "2 articles by 2 publishers, 2 to 3 November 2026 · 3 people · 2 organisations · 1 place · 6 quotations" in text
    )
    assert "People: 206, 214" in text
    assert "<h1>Dossier</h1>" in page(Dossier((), settings=Settings()), "index")


def test_what_the_reports_agree_on_is_quoted_with_its_speaker() -> None:
    dossier = ferry()
    quoted = replace(dossier.statements[1], kind="same-quotation")
    text = page(replace(dossier, statements=(quoted,)), "index")
    assert "“We will not sail before Friday”" in text
    assert "Ida Solberg · 2 reports by 2 publishers" in text


def test_the_same_picture_is_nothing_that_reports_agree_on() -> None:
    text = "The harbour. (Ana Mirren/Coast Agency)"
    both = [
        AnnotatedArticle(article(text, id=name, title=name, blocks=(Block(0, len(text), "caption"),)))
        for name in ("one", "two")
    ]
    ends = [passage(text, text, one.article.id) for one in both]
    same = Statement(
        "s-1", "same-statement", text, tuple(Report(*phrase(text, text), end.article, "told") for end in ends)
    )
    tie = CrossReference("x-1", "same-statement", 0.9, ends[0], ends[1], (), (), (), "test 1")
    made = page(Dossier(tuple(both), crossrefs=(tie,), statements=(same,)), "statements")
    assert "No two articles were found to tell the same" in made
    assert "d-tie" not in page(Dossier(tuple(both), crossrefs=(tie,)), "articles/one")


def test_articles_without_a_publisher_are_told_apart_by_their_title() -> None:
    dossier = ferry()
    unknown = tuple(replace(one, article=replace(one.article, publisher=None)) for one in dossier.articles)
    pages = render(replace(dossier, articles=unknown))
    home, common = pages[PurePosixPath("index.md")], pages[PurePosixPath("statements.md")]
    assert "by 2 publishers" not in home + common
    assert "2 articles, 2 to 3 November 2026" in home
    assert "No ferry this week, " in common
    assert "<b>No ferry this week" in pages[PurePosixPath("statements/s-power.md")]


def test_a_role_that_only_says_where_gives_way() -> None:
    roles = ("Energy Minister", "Energy Minister", "an engineer", "at the harbour")
    given = tuple(EntityRole(text, "a", 0, 1) for text in roles)
    for number, expected in ((4, "Energy Minister"), (3, "Energy Minister"), (0, "")):
        assert parts.role(Entity("x", "X", "PERSON", (), given[:number], 2, ("a",))) == expected
    assert parts.role(Entity("x", "X", "PERSON", (), given[1:], 2, ("a",))) == "an engineer"
    assert parts.role(Entity("x", "X", "PERSON", (), given[3:], 2, ("a",))) == "at the harbour"


def test_pages_written_by_hand_are_linked() -> None:
    pages = render(ferry(), pages={"our-method": "Our method & means", "quay/README": "The quay"})
    for name in ("index.md", "about.md"):
        assert '<a href="pages/our-method.html">Our method &amp; means</a>' in pages[PurePosixPath(name)]
        assert '<a href="pages/quay/index.html">The quay</a>' in pages[PurePosixPath(name)]


@pytest.mark.parametrize(
    ("name", "tab"),
    [
        ("articles/ferry-will-not-sail", "articles/index.html"),
        ("people/ida-solberg", "people/index.html"),
        ("quotations", "quotations.html"),
    ],
)
def test_a_page_names_the_tab_it_belongs_to(name: str, tab: str) -> None:
    assert f'tab: "{tab}"' in page(ferry(), name)


def test_long_lists_are_cut_into_pages() -> None:
    said = "Word. " * 1100
    quoted = tuple(
        replace(quotation(said, "Word.", f"q{number}"), start=6 * number, end=6 * number + 5) for number in range(1100)
    )
    pages = render(Dossier((AnnotatedArticle(article(said), quotations=quoted),)))
    counts = [
        pages[PurePosixPath(name)].count("d-words") for name in ("quotations.md", "quotations_2.md", "quotations_3.md")
    ]
    assert counts == [lists.PER_PAGE, lists.PER_PAGE, 100]
    assert 'href="quotations_3.html"' in pages[PurePosixPath("quotations.md")]


def test_every_name_of_the_factory_is_used() -> None:
    assert {one.id for one in ferry().entities} == set(TYPES)
