"""Lists that sort and narrow, publishers, quotations by speaker, network and map."""

from dataclasses import replace
from pathlib import PurePosixPath

from dossier.model import AnnotatedArticle, Dossier, Passage, Place
from dossier.render import render
from tests.factory import COURIER, WIRE, article, entities, ferry, mention, passage, phrase, sentences


def pages(dossier: Dossier) -> dict[PurePosixPath, str]:
    return render(dossier)


def page(dossier: Dossier, name: str) -> str:
    return render(dossier)[PurePosixPath(f"{name}.md")]


def test_articles_can_be_narrowed_by_publisher_but_not_by_their_one_year() -> None:
    text = page(ferry(), "articles/index")
    assert '<select data-facet="publisher"' in text
    assert "<option>Northern Wire</option>" in text
    assert 'data-facet="year"' not in text
    assert (
        '<tr data-item data-publisher="The Lorne Courier" data-year="2026"><td class="date" data-value="2026-11-03">'
        in text
    )


def test_tables_are_marked_for_sorting() -> None:
    for name in ("articles/index", "people/index", "publishers/index", "publishers/northern-wire", "quotations"):
        assert "data-sort" in page(ferry(), name)


def test_quotations_stand_under_their_speaker_the_most_quoted_first() -> None:
    text = page(ferry(), "quotations")
    order = [text.index(f">{name}</a> <span>") for name in ("Ida Solberg", "Marta Quill", "Tomas Reik")]
    assert order == sorted(order)
    solberg = text[order[0] : order[1]]
    assert solberg.index("We will not sail") < solberg.index("no ferry would leave"), "the newest first"
    assert 'data-kind="indirect"' in solberg
    assert 'data-also="Ida Solberg"' in solberg


def test_words_of_nobody_known_stand_last() -> None:
    dossier = ferry()
    wire = dossier.articles[0]
    nobody = replace(wire, quotations=(replace(wire.quotations[0], speaker=None), *wire.quotations[1:]))
    text = page(replace(dossier, articles=(nobody, dossier.articles[1])), "quotations")
    assert text.index("Not identified") > max(text.index(name) for name in ("Ida Solberg", "Marta Quill", "Tomas Reik"))
    assert "unattributed · indirect" in text.split("Not identified")[1]


def test_who_speaks_and_who_is_spoken_about_is_drawn_with_its_figures() -> None:
    table = page(ferry(), "quotations").split("The figures")[1].split("</table>")[0]
    assert '>Ida Solberg</a></td><td class="n">3</td><td class="n">0</td>' in table
    assert '>Harrow Port Authority</a></td><td class="n">0</td><td class="n">1</td>' in table
    assert "Skerry Point" not in table, "a place that does not speak is no voice"


def test_each_publisher_has_a_page_of_its_own() -> None:
    text = page(ferry(), "publishers/northern-wire")
    assert "<b>1 article · 2 quotations</b>" in text
    whom = text.split("Whom it quotes")[2].split("</table>")[0]
    assert '<td class="n">1</td><td class="n">2</td>' in whom, "Solberg: once here, twice elsewhere"
    assert '<td class="n">1</td><td class="n">only here</td>' in whom, "Reik"
    assert "Marta Quill" not in whom
    common = text.split("In common with other publishers")[2].split("</table>")[0]
    assert '<a href="../publishers/the-lorne-courier.html">The Lorne Courier</a></td><td class="n">2</td>' in common
    assert '<td class="n">1</td>' in common, "one is given differently"


def test_what_only_one_publisher_reports() -> None:
    alone = passage(WIRE, "Marta Quill asked for the June report to be published.", "no-ferry-this-week")
    text = page(replace(ferry(), only_here={alone.article: (alone,)}), "publishers/northern-wire")
    assert "Marta Quill asked for the June report to be published." in text.split("Found only here")[1]
    assert "../articles/no-ferry-this-week.html#p2" in text
    other = page(replace(ferry(), only_here={alone.article: (alone,)}), "publishers/the-lorne-courier")
    assert "asked for the June report" not in other


def test_publishers_written_alike_have_two_pages() -> None:
    dossier = ferry()
    names = ("The Strait!", "the strait")
    named = tuple(
        replace(one, article=replace(one.article, publisher=name))
        for one, name in zip(dossier.articles, names, strict=True)
    )
    made = pages(replace(dossier, articles=named))
    assert {PurePosixPath("publishers/the-strait.md"), PurePosixPath("publishers/the-strait-2.md")} <= set(made)


def test_articles_of_no_known_publisher_have_no_page_of_one() -> None:
    dossier = ferry()
    unknown = tuple(replace(one, article=replace(one.article, publisher=None)) for one in dossier.articles)
    made = pages(replace(dossier, articles=unknown))
    assert [str(it) for it in made if it.parts[0] == "publishers"] == ["publishers/index.md"]
    assert "Publisher not known" in made[PurePosixPath("publishers/index.md")]
    assert "Publishers <small>0</small>" in made[PurePosixPath("publishers/index.md")]


def test_publishers_are_listed_with_what_they_have_in_common() -> None:
    text = page(ferry(), "publishers/index")
    assert "Publishers <small>2</small>" in text
    assert "In common</th>" in text
    assert text.count('<td class="n few">2</td>') >= 2, "both statements are told by both"
    assert "Only here" not in text


def test_the_network_joins_those_of_one_sentence() -> None:
    text = "Ida Solberg met Marta Quill. Tomas Reik left. Tomas Reik and Marta Quill met. Ida Solberg left."
    found = (
        ("Ida Solberg", 0),
        ("Marta Quill", 0),
        ("Tomas Reik", 0),
        ("Tomas Reik", 1),
        ("Marta Quill", 1),
        ("Ida Solberg", 1),
    )
    named = tuple(mention(text, name, name.lower().replace(" ", "-"), nth=nth) for name, nth in found)
    one = AnnotatedArticle(article(text), mentions=named, sentences=sentences(text))
    made = page(Dossier((one,), entities((one,))), "network")
    table = made.split("</svg>")[1].split("</table>")[0]
    assert '<a href="people/ida-solberg.html">Ida Solberg</a></td><td><a href="people/marta-quill.html">' in table
    assert '<a href="people/marta-quill.html">Marta Quill</a></td><td><a href="people/tomas-reik.html">' in table
    assert table.count("<tr>") == 3
    assert "No two names" in page(Dossier(()), "network")


def test_the_map_shows_known_places_and_lists_the_others() -> None:
    dossier = ferry()
    placed = tuple(
        replace(one, place=Place("NO", None, 59.91, 10.75, "GeoNames")) if one.id == "skerry-point" else one
        for one in dossier.entities
    )
    made = page(replace(dossier, entities=placed), "map")
    assert "59.9° N, 10.8° E" in made
    assert made.count('href="places/skerry-point.html"') >= 3, "on both maps and in the table"
    assert "Natural Earth" in made
    unknown = page(dossier, "map")
    assert "No place with a known position so far" in unknown
    assert "Skerry Point" in unknown.split("Position not known")[1]


def test_names_lead_to_network_and_map() -> None:
    assert "../network.html" in page(ferry(), "people/index")
    assert "../map.html" in page(ferry(), "places/index")


def test_the_order_of_entities_and_ties_changes_nothing() -> None:
    dossier = ferry()
    turned = replace(dossier, crossrefs=dossier.crossrefs[::-1])
    for name in ("publishers/northern-wire", "network", "quotations"):
        assert page(dossier, name) == page(turned, name)


def test_a_passage_of_no_known_article_is_left_out() -> None:
    gone = Passage(*phrase(COURIER, "pump: replaced"), "gone")
    text = page(replace(ferry(), only_here={"gone": (gone,)}), "publishers/the-lorne-courier")
    assert "pump: replaced" not in text
