"""The page of a name shows all that is known of it, with its source, and says who decided it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from dossier.model import (
    AnnotatedArticle,
    Dossier,
    Doubt,
    Entity,
    EntityRole,
    Judged,
    Mention,
    Place,
)
from dossier.render import render
from dossier.render.entity.mentions import OPEN_ARTICLES, OPEN_SENTENCES
from dossier.render.entity.said import MOST, OPEN
from tests.factory import MADE_BY, article, entities, ferry, mention, quotation, sentences, speaker
from tests.site import Page


def page(dossier: Dossier, name: str) -> str:
    return render(dossier)[PurePosixPath(f"{name}.md")]


def with_entity(identifier: str, **fields: object) -> Dossier:
    """The ferry's dossier, with an entity changed."""
    dossier = ferry()
    changed = (replace(one, **fields) if one.id == identifier else one for one in dossier.entities)  # type: ignore[arg-type]
    return replace(dossier, entities=tuple(changed))


def many(number: int, text: str = "Ida Solberg sailed. She waved.") -> Dossier:
    """So many articles of the same text, a day apart."""
    found = tuple(
        AnnotatedArticle(
            article(
                text,
                id=f"a{n:03}",
                title=f"Number {n}",
                publisher="Northern Wire",
                published=date.fromordinal(739000 + n),
            ),
            mentions=(mention(text, "Ida Solberg", "ida-solberg"), mention(text, "She", "ida-solberg", form="pronoun")),
            sentences=sentences(text),
        )
        for n in range(number)
    )
    return Dossier(found, entities(found))


def test_what_it_is_stands_with_its_source() -> None:
    text = page(ferry(), "people/ida-solberg")
    head = text.split("</header>")[0]
    assert '<p class="d-dek">the head of the Harrow Port Authority' in head
    assert '<a href="../articles/ferry-will-not-sail.html#p1">The Lorne Courier, 3 Nov 2026</a>' in head


def test_aliases_are_counted() -> None:
    assert "<b>Solberg</b> <small>1</small>" in page(ferry(), "people/ida-solberg")


def test_roles_stand_in_the_order_of_their_days() -> None:
    given = tuple(
        EntityRole(*it)  # type: ignore[misc]
        for it in (
            ("head of the authority", "ferry-will-not-sail", 0, 5),
            ("harbour master", "no-ferry-this-week", 80, 90, "editor"),
        )
    )
    table = (
        page(with_entity("ida-solberg", roles=given), "people/ida-solberg")
        .split("Described as")[1]
        .split("</table>")[0]
    )
    assert table.index("harbour master") < table.index("head of the authority")
    assert 'harbour master <span class="d-by">editor</span>' in table
    assert "../articles/no-ferry-this-week.html#p" in table


def test_every_mention_is_a_link_to_its_place() -> None:
    dossier = ferry()
    links = Page(page(dossier, "people/ida-solberg").split("---\n", 2)[2]).links
    for one in dossier.articles:
        for it in one.mentions:
            if it.entity == "ida-solberg":
                assert f"../articles/{one.article.id}.html#m-{it.start}" in links


def test_sentences_with_a_pronoun_only_are_folded_away() -> None:
    text = page(many(1), "people/ida-solberg").split("Every mention")[1]
    shown, folded = text.split("<details", 1)
    assert "Ida Solberg</a> sailed." in shown
    assert "She</a> waved." in folded
    assert "1 sentence more, 1 of them with a pronoun only" in folded


def test_a_long_page_is_folded_and_ends() -> None:
    text = page(many(60), "people/ida-solberg")
    open_part = text.split("Every mention")[1].split(f"in {60 - OPEN_ARTICLES} more articles")[0]
    assert open_part.count('class="d-mentions"') == OPEN_ARTICLES
    assert text.count("Ida Solberg</a> sailed.") == 60


def test_a_page_of_many_mentions_stays_light() -> None:
    text = page(many(700), "people/ida-solberg")
    assert text.count("Ida Solberg</a> sailed.") + text.count("She</a> waved.") == 500
    assert "and 2 sentences more in the article" in text
    assert len(text) < 600_000


def test_no_more_than_some_sentences_of_an_article_stand_open() -> None:
    text = " ".join(f"Ida Solberg sailed on day {n}." for n in range(9))
    found = tuple(mention(text, "Ida Solberg", "ida-solberg", nth=n) for n in range(9))
    one = AnnotatedArticle(article(text), mentions=found, sentences=sentences(text))
    made = page(Dossier((one,), entities((one,))), "people/ida-solberg").split("Every mention")[1]
    assert made.split("<details")[0].count("<li>") == OPEN_SENTENCES
    assert f"{9 - OPEN_SENTENCES} sentences more" in made


def test_quotations_say_who_decided_and_why() -> None:
    text = page(ferry(), "people/ida-solberg")
    assert "<summary>machine</summary> clause of a reporting verb · 81\u00a0% sure · test 1</details>" in text
    dossier = ferry()
    edited = tuple(
        replace(one, quotations=tuple(replace(q, made_by="editor", confidence=1.0) for q in one.quotations))
        for one in dossier.articles
    )
    text = page(replace(dossier, articles=edited), "people/ida-solberg")
    assert "<summary>editor</summary>" in text
    assert "<summary>machine</summary>" not in text


def test_most_quotations_unfold() -> None:
    text = "“No,” she said. " * 230
    start = [n * 16 + 1 for n in range(230)]
    quoted = tuple(
        replace(quotation(text, "No,", f"q{n}", speaker=speaker(text, "she", "ida-solberg", n)), start=at, end=at + 3)
        for n, at in enumerate(start)
    )
    mentions = tuple(mention(text, "she", "ida-solberg", nth=n, form="pronoun") for n in range(2))
    one = AnnotatedArticle(article(text), mentions=mentions, quotations=quoted)
    made = page(Dossier((one,), entities((one,))), "people/ida-solberg")
    section = made.split(">Quoted <")[1]
    assert section.split("earlier quotations")[0].count("d-words") == OPEN
    assert made.count('class="d-words"') == MOST
    assert f"the latest {MOST} of 230" in made


def test_what_several_reports_tell_of_it() -> None:
    text = page(ferry(), "places/skerry-point")
    assert "../statements/s-sail.html" in text
    assert "../statements/s-power.html" not in text


def test_names_judged_the_same_and_doubts_are_shown_with_their_reason() -> None:
    judged = (
        Judged("Solberg", "surname of the only Solberg of the article", "no-ferry-this-week"),
        Judged("I. Solberg", "an editor said so", decided_by="editor"),
    )
    dossier = replace(
        with_entity("ida-solberg", judged=judged),
        doubts=(
            Doubt("perhaps-same", ("ida-solberg", "marta-quill"), "named in the same places", 0.5),
            Doubt("two-people", ("ida-solberg",), "two roles on one day", 0.4, "ferry-will-not-sail", 7, 18),
        ),
    )
    text = page(dossier, "people/ida-solberg")
    assert "<td>Solberg</td><td>surname of the only Solberg of the article (" in text
    assert "<td>I. Solberg</td><td>an editor said so</td><td>editor</td>" in text
    assert 'Perhaps the same as <a class="e per" href="../people/marta-quill.html">Marta Quill</a>: named in' in text
    assert "Perhaps two people: two roles on one day" in text
    assert "Perhaps the same as" in page(dossier, "people/marta-quill")


def test_a_place_has_its_country_its_position_and_a_map() -> None:
    norway = Entity(
        "norway", "Norway", "GPE", (), (), 2, ("no-ferry-this-week",), place=Place("NO", None, 59.9, 10.7, "ISO 3166")
    )
    dossier = with_entity("skerry-point", place=Place("NO", "NO-03", 59.91, 10.75, "GeoNames"))
    dossier = replace(dossier, entities=(*dossier.entities, norway))
    text = page(dossier, "places/skerry-point")
    assert 'in <a class="e pla" href="../places/norway.html">Norway</a> · NO-03 · 59.9° N, 10.8° E' in text
    assert "(GeoNames)" in text
    assert 'class="d-chart d-map d-locator"' in text
    country = page(dossier, "places/norway")
    assert 'href="../places/skerry-point.html">Skerry Point</a>' in country.split("Places in it")[1]


def test_a_place_of_unknown_position_has_no_map() -> None:
    assert "d-locator" not in page(ferry(), "places/skerry-point")
    assert "d-locator" not in page(
        with_entity("skerry-point", place=Place("NO", source="ISO 3166")), "places/skerry-point"
    )


def test_metonyms_are_marked() -> None:
    dossier = ferry()

    def acting(it: Mention) -> Mention:
        return replace(it, metonym=it.entity == "skerry-point")

    marked = tuple(replace(one, mentions=tuple(map(acting, one.mentions))) for one in dossier.articles)
    text = page(replace(dossier, articles=marked), "places/skerry-point")
    assert text.count('class="d-met"') == 3
    assert "† Skerry Point stands for who acts there: 3 times." in text


def test_how_mentions_were_found() -> None:
    text = page(ferry(), "people/ida-solberg").split("How its 4 mentions were found")[1]
    assert "1 full name, 1 shorter or other name, 1 description, 1 pronoun." in text
    assert f"Found by {MADE_BY}" in text


def test_named_beside_is_drawn_where_some_are_named_more_than_once() -> None:
    dossier = ferry()
    assert "Named in the same sentence <span>once each</span>" in page(dossier, "people/tomas-reik")
    text = "Ida Solberg met Marta Quill. Ida Solberg saw Marta Quill. Ida Solberg left Tomas Reik. Tomas Reik left."
    named: Mapping[str, int] = {"Ida Solberg": 3, "Marta Quill": 2, "Tomas Reik": 2}
    found = tuple(
        mention(text, name, name.lower().replace(" ", "-"), nth=n)
        for name, times in named.items()
        for n in range(times)
    )
    one = AnnotatedArticle(
        article(text), mentions=tuple(sorted(found, key=lambda it: it.start)), sentences=sentences(text)
    )
    made = page(Dossier((one,), entities((one,))), "people/ida-solberg")
    figures = made.split("<h2>Named in the same sentences")[1].split("</table>")[0]
    assert '<td><a href="../people/marta-quill.html">Marta Quill</a></td><td class="n">2</td>' in figures
    assert '<td><a href="../people/tomas-reik.html">Tomas Reik</a></td><td class="n">1</td>' in figures


def undated(identifier: str, dossier: Dossier) -> Dossier:
    """The dossier with an article whose day is not known, which stands last as the link stage orders them."""
    found = [
        replace(one, article=replace(one.article, published=None)) if one.article.id == identifier else one
        for one in dossier.articles
    ]
    return replace(dossier, articles=tuple(sorted(found, key=lambda one: one.article.published is None)))


def test_an_undated_article_is_neither_the_first_nor_the_last() -> None:
    text = page(undated("a001", many(3)), "people/ida-solberg")
    head = text.split("</header>")[0]
    assert "first <a" in head
    assert "last <a" in head
    assert "undated" not in head
    assert "first <a" not in page(undated("a000", many(1)), "people/ida-solberg").split("</header>")[0]


def test_the_latest_words_come_first_and_undated_ones_last() -> None:
    made = page(undated("ferry-will-not-sail", ferry()), "people/ida-solberg").split(">Quoted <")[1]
    assert made.index("no ferry would leave") < made.index("We will not sail before Friday")
    home = page(undated("ferry-will-not-sail", ferry()), "index").split("Latest words")[1]
    assert "no ferry would leave" in home.split("</tr>")[1]


def test_roles_of_undated_articles_stand_last() -> None:
    given = (
        EntityRole("harbour master", "no-ferry-this-week", 0, 5),
        EntityRole("head of the authority", "ferry-will-not-sail", 0, 5),
    )
    made = page(undated("no-ferry-this-week", with_entity("ida-solberg", roles=given)), "people/ida-solberg")
    roles = made.split("Described as")[1].split("</table>")[0]
    assert "undated last" in roles
    assert roles.index("head of the authority") < roles.index("harbour master")


def test_what_is_not_drawn_over_time_is_told() -> None:
    dossier = undated("a001", many(4))
    assert "Not drawn: 2 mentions in articles without a date." in page(dossier, "people/ida-solberg")
    assert "Not drawn" not in page(many(4), "people/ida-solberg")
