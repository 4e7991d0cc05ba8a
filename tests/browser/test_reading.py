"""What a reader does, in Chromium: on a server, from a folder, without scripts."""

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
ARTICLE = "articles/ferry-will-not-sail.html"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
PAGES = (
    *("index.html", ARTICLE, "people/ida-solberg.html", "people/index.html", "quotations.html", "statements.html"),
    *("publishers/index.html", "articles/index.html", "about.html"),
)


def test_a_name_leads_to_its_page_and_back_to_the_place(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    page.locator("p a.e.per", has_text="Ida Solberg").first.click()
    assert page.locator("h1").inner_text() == "Ida Solberg"
    page.locator(".d-words a", has_text="The Lorne Courier").first.click()
    page.wait_for_url(re.compile("#q-friday"))
    assert page.locator(":target").inner_text() == "We will not sail before Friday,"


def test_quotations_are_filtered_as_you_type(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "quotations.html")
    shown = page.locator("[data-item]:visible")
    assert shown.count() == 6
    page.get_by_label("Filter").fill("quill june")
    assert shown.count() == 1
    assert page.locator("[data-group]:visible").count() == 1
    assert page.locator("output").inner_text() == "1 of 6"
    page.get_by_label("Filter").fill("")
    assert shown.count() == 6


def test_switches_hide_a_layer_and_are_remembered(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    note = page.locator(".d-speaker").first
    assert note.is_visible()
    page.get_by_role("button", name="speakers").click()
    assert not note.is_visible()
    page.reload()
    assert not note.is_visible()
    page.get_by_role("button", name="speakers").click()
    assert note.is_visible()


def test_a_card_opens_by_pointer_and_stays_under_it(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    card = page.locator(".d-card.floating")
    page.locator("p a.e.per", has_text="Marta Quill").hover()
    card.wait_for()
    assert "quoted 2 times" in card.inner_text()
    assert "They had the report" in card.locator("q").inner_text() or "they filed it" in card.locator("q").inner_text()
    card.hover()
    page.wait_for_timeout(400)
    assert card.is_visible()
    page.keyboard.press("Escape")
    assert card.count() == 0


def test_a_card_opens_in_focus_and_describes_its_link(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    name = page.locator(".d-row a.e.per", has_text="Ida Solberg").first
    page.keyboard.press("Tab")
    name.focus()
    card = page.locator(".d-card.floating")
    card.wait_for()
    assert "Ida Solberg" in card.inner_text()
    assert name.get_attribute("aria-describedby") == card.get_attribute("id")
    page.keyboard.press("Tab")
    assert card.filter(has_text="Ida Solberg").count() == 0


@pytest.mark.parametrize("page", [PHONE], indirect=True)
def test_a_tap_opens_a_card_and_a_second_one_the_page(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    name, card = page.locator("p a.e.per", has_text="Marta Quill"), page.locator(".d-card.floating")
    name.tap()
    card.wait_for()
    page.locator("h1").tap()
    assert card.count() == 0
    name.tap()
    card.wait_for()
    name.tap()
    page.wait_for_url(re.compile("people/marta-quill.html"))


def test_a_citation_is_copied_with_its_address(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address + ARTICLE)
    page.locator(".d-said", has_text="direct").first.hover()
    page.locator("[data-cite-id=q-friday]").click()
    page.locator("[data-cite-id=q-friday][data-done]").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Ida Solberg: “We will not sail before Friday")
    assert "The Lorne Courier, 3 November 2026" in copied
    assert copied.endswith(f"{ARTICLE}#q-friday")


def test_in_print_the_page_is_text_and_notes(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    page.emulate_media(media="print")
    assert page.locator("#q-friday").is_visible()
    for chrome in (".md-header", ".md-tabs", ".d-layers", "[data-find]", ".d-cite >> nth=0"):
        assert not page.locator(chrome).is_visible(), chrome


@pytest.mark.parametrize("dark", ["system", "switch"])
def test_paper_is_white_whatever_the_screen(page, address: str, dark: str) -> None:  # type: ignore[no-untyped-def]
    page.emulate_media(color_scheme="dark" if dark == "system" else "light")
    page.goto(address + ARTICLE)
    if dark == "switch":
        page.locator("label[for=__palette_1]").click()
        page.locator("label[for=__palette_2]").click()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.emulate_media(media="print")
    colours = page.evaluate(
        "['#p1', 'h1', '.d-meta', '.d-speaker b', '.d-cited p', '.d-printed'].map(it =>"
        " Math.max(...getComputedStyle(document.querySelector(it)).color.match(/[0-9]+/g).slice(0, 3)))"
    )
    assert max(colours) < 100
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_a_printed_article_says_where_it_came_from(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    assert not page.locator(".d-printed").is_visible()
    page.emulate_media(media="print")
    head, cited = page.locator(".d-printed").inner_text(), page.locator(".d-cited p").first.inner_text()
    assert head == f"Dossier · {address + ARTICLE}"
    assert "In the dossier “The Harrow Strait Ferry”" in cited
    assert "The Lorne Courier, 3 November 2026" in cited
    assert address + ARTICLE in cited
    assert not page.locator(".d-after").is_visible()


LABELS = """
() => [...document.querySelectorAll("svg text")].map((it) => [it.textContent, it.getBoundingClientRect()])
    .filter(([, box]) => box.width && (box.left < 0 || box.right > innerWidth)).map(([words]) => words)
"""


@pytest.mark.parametrize("page", [PHONE], indirect=True)
def test_no_label_of_a_chart_is_cut_on_a_phone(page, address: str) -> None:  # type: ignore[no-untyped-def]
    for path in ("index.html", "timeline.html", "quotations.html", "people/ida-solberg.html", "network.html"):
        page.goto(address + path)
        assert page.locator("svg text").count()
        assert page.evaluate(LABELS) == [], path


def test_two_values_stand_beside_each_other_below_what_they_are_of(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "differences.html")
    pair = page.locator(".d-pair").first
    label, one, other = (pair.locator(f":scope > :nth-child({n})").bounding_box() for n in (1, 2, 3))
    assert one["y"] == other["y"] >= label["y"] + label["height"]
    assert one["x"] + one["width"] <= other["x"]


def test_a_copy_on_a_disk_reads_like_the_site(page, copied: Path) -> None:  # type: ignore[no-untyped-def]
    page.goto((copied / ARTICLE).as_uri())
    page.locator("p a.e.per", has_text="Marta Quill").hover()
    page.locator(".d-card.floating").wait_for()
    page.locator(".md-tabs__link", has_text="Quotations").click()
    page.get_by_label("Filter").first.fill("tomorrow")
    assert page.locator("[data-item]:visible").count() == 1


@pytest.mark.parametrize("page", [{"java_script_enabled": False}], indirect=True)
def test_without_scripts_it_reads_on(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    assert page.locator("#q-june").is_visible()
    assert page.locator(".d-speaker").first.is_visible()
    assert not page.locator(".d-layers").is_visible()
    page.goto(address + "quotations.html")
    assert page.locator("[data-item]:visible").count() == 6
    assert not page.locator("[data-filter]").is_visible()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_is_wider_than_a_phone(page, address: str, path: str, scheme: str) -> None:  # type: ignore[no-untyped-def]
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + path)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_the_tab_of_an_article_and_of_a_name_is_marked(page, address: str) -> None:  # type: ignore[no-untyped-def]
    for path, tab in ((ARTICLE, "Articles"), ("people/ida-solberg.html", "People"), ("statements.html", "In common")):
        page.goto(address + path)
        assert page.locator(".md-tabs__item--active").all_inner_texts() == [tab]


def test_the_key_is_where_its_link_leads(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    page.get_by_role("link", name="key").click()
    assert page.locator(":target").inner_text() == "How to read an article"


def test_a_phone_has_the_nav_in_a_drawer(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + ARTICLE)
    link = page.locator(".md-nav--primary a", has_text="Quotations")
    page.locator(".md-header__button[for=__drawer]").click()
    link.click()
    page.wait_for_url(re.compile("quotations.html"))


def test_notes_stand_beside_the_text_or_below_their_paragraph(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    row = page.locator(".d-row", has=page.locator("#p4"))
    text, note = row.locator("#p4").bounding_box(), row.locator(".d-margin").bounding_box()
    assert note["x"] >= text["x"] + text["width"]
    page.set_viewport_size({"width": 390, "height": 844})
    text, note = row.locator("#p4").bounding_box(), row.locator(".d-margin").bounding_box()
    assert note["y"] >= text["y"] + text["height"]
