"""What a reader does, in Chromium: on a server, from a folder, without scripts."""

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
ARTICLE = "articles/ferry-will-not-sail.html"
PAGES = (
    *("index.html", ARTICLE, "people/ida-solberg.html", "people/index.html", "quotations.html", "statements.html"),
    *("publishers/index.html", "articles/index.html", "about.html"),
)


def search(page, words: str):  # type: ignore[no-untyped-def]
    page.locator("input.md-search__input").press_sequentially(words)
    return page.locator(".md-search-result__link")


def test_search_finds_a_person(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address)
    hit = search(page, "Tomas Reik").first
    hit.wait_for()
    assert "Tomas Reik" in hit.inner_text()
    assert page.locator(".md-search-result__more").count() == 0, "its lists are in the search as well"
    hit.click()
    page.wait_for_url(re.compile("people/tomas-reik"))


def test_search_finds_quoted_words_in_their_article(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "about.html")
    hits = search(page, "report in June")
    hits.first.wait_for()
    assert "articles/" in (hits.first.get_attribute("href") or "")


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


def test_a_card_opens_by_pointer_and_by_keyboard(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    card = page.locator(".d-card.floating")
    page.locator("p a.e.per", has_text="Marta Quill").hover()
    card.wait_for()
    assert "quoted 2 times" in card.inner_text()
    page.keyboard.press("Escape")
    assert card.count() == 0
    page.mouse.move(0, 0)
    page.locator(".d-pin").first.focus()
    page.keyboard.press("Tab")
    card.wait_for()
    assert "Ida Solberg" in card.inner_text()


def test_a_copy_from_a_folder_searches_too(page, site: Path) -> None:  # type: ignore[no-untyped-def]
    page.goto((site / "index.html").as_uri())
    hit = search(page, "Quill").first
    hit.wait_for()
    hit.click()
    page.wait_for_url(re.compile("people/marta-quill.html"))
    page.locator(".md-tabs__link", has_text="Quotations").click()
    page.get_by_label("Filter").fill("tomorrow")
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


def test_dialog_and_key_have_names(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    assert page.locator("[role=dialog]").get_attribute("aria-label") == "Search"
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
