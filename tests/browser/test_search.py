"""The search: by name, by quoted words, misspelled, filtered; by keyboard; in a copy on a disk; without scripts."""

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
ARTICLE = "articles/ferry-will-not-sail.html"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def find(page, words: str):  # type: ignore[no-untyped-def]
    """Open the search by its button and type; return the answers to all that was typed."""
    page.locator("[data-find]").click()
    page.get_by_label("Search articles").press_sequentially(words)
    page.locator(f".d-find[data-answered='{words}']").wait_for()
    return page.locator(".d-find-results a")


def test_it_finds_a_person_by_keyboard_alone(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address)
    page.keyboard.press("/")
    page.get_by_label("Search articles").wait_for()
    page.keyboard.type("tomas re")
    first = page.locator("[data-found=name] a").first
    first.wait_for()
    assert "Tomas Reik" in first.inner_text()
    page.keyboard.press("ArrowDown")
    assert first.evaluate("it => it === document.activeElement")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Escape")
    assert not page.locator(".d-find").is_visible()
    page.keyboard.press("s")
    # The panel opens when its script has come: keys before that go to the page.
    page.locator(".d-find").wait_for()
    assert page.get_by_label("Search articles").input_value() == "tomas re"
    first.wait_for()
    page.keyboard.press("ArrowDown")
    assert first.evaluate("it => it === document.activeElement")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("people/tomas-reik.html"))


def test_it_leads_to_the_paragraph(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "about.html")
    hit = find(page, "lost power 214").first
    hit.wait_for()
    assert hit.locator("mark").all_inner_texts() == ["lost", "power", "214"]
    hit.click()
    page.wait_for_url(re.compile(rf"{ARTICLE}#p\d+"))
    assert "214 people aboard" in page.locator(":target").inner_text()


def test_a_date_finds_what_was_published_on_the_day(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "index.html")
    find(page, "2026-11-03")
    found = page.locator(".d-find-results .d-find-where")
    found.first.wait_for()
    assert {text.partition(":")[0] for text in found.all_inner_texts()} == {"The Lorne Courier, 3 Nov 2026"}


def test_it_finds_a_quotation_with_its_speaker(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "people/index.html")
    find(page, "report in june")
    hit = page.locator("[data-found=quotation] a").first
    hit.wait_for()
    assert "Marta Quill" in hit.inner_text()
    hit.click()
    page.wait_for_url(re.compile("#q-june"))
    assert page.locator(":target").inner_text() == "They had the report in June,"


@pytest.mark.parametrize(("typed", "meant"), [("solbreg", "solberg"), ("feryr", "ferry"), ("Qiull", "quill")])
def test_it_mends_what_is_misspelled(page, address: str, typed: str, meant: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address)
    find(page, typed).first.wait_for()
    assert f"for “{meant}”" in page.locator(".d-find-status").inner_text()


def test_it_says_where_nothing_is_found(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address)
    find(page, "xylophone")
    page.get_by_text("Nothing found").wait_for()


def test_it_is_filtered_by_kind_person_and_publisher(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address)
    find(page, "ferry").first.wait_for()
    page.get_by_role("button", name="Quotations", exact=True).click()
    page.wait_for_function("document.querySelectorAll('[data-found]').length === 1")
    page.get_by_role("button", name="All", exact=True).click()
    page.get_by_text("Filters", exact=True).click()
    page.get_by_label("Publisher").locator("option", has_text="Northern Wire").wait_for(state="attached")
    page.get_by_label("Publisher").select_option("Northern Wire")
    page.locator("[data-found=article] a").first.wait_for()
    page.wait_for_function("document.querySelectorAll('[data-found=article] a').length === 1")
    assert "Northern Wire" in page.locator("[data-found=article]").inner_text()
    page.get_by_label("Publisher").select_option("")
    page.get_by_label("Person").select_option("Marta Quill")
    page.get_by_label("Search articles").fill("")
    page.locator("[data-found=quotation] a").first.wait_for()
    assert {*page.locator("[data-found=quotation] b").all_inner_texts()} == {"Marta Quill"}


@pytest.mark.parametrize("page", [PHONE], indirect=True)
def test_it_fits_a_phone(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    page.locator("[data-find]").tap()
    page.get_by_label("Search articles").fill("ferry")
    page.locator(".d-find-results a").first.wait_for()
    assert page.evaluate("document.querySelector('.d-find').scrollWidth <= innerWidth")
    page.get_by_role("button", name="Close").tap()
    assert not page.locator(".d-find").is_visible()


def test_a_page_moves_nothing_of_it_before_it_is_opened(page, address: str) -> None:  # type: ignore[no-untyped-def]
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + ARTICLE, wait_until="networkidle")
    unasked = ("pagefind", "search", "/find/", "sitemap")
    assert not [url for url in asked if any(word in url for word in unasked)]


def test_a_copy_on_a_disk_is_searched_by_the_theme(page, copied: Path) -> None:  # type: ignore[no-untyped-def]
    page.goto((copied / "index.html").as_uri())
    assert page.locator("[data-find]").count() == 0
    page.locator("input.md-search__input").press_sequentially("Quill")
    hit = page.locator(".md-search-result__link").first
    hit.wait_for()
    hit.click()
    page.wait_for_url(re.compile("people/marta-quill.html"))


def test_the_copy_is_searched_on_a_server_too(page, copied_address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(copied_address)
    assert page.locator("[role=dialog]").get_attribute("aria-label") == "Search"
    page.locator("input.md-search__input").press_sequentially("Tomas Reik")
    hit = page.locator(".md-search-result__link").first
    hit.wait_for()
    assert "Tomas Reik" in hit.inner_text()


@pytest.mark.parametrize("page", [{"java_script_enabled": False}], indirect=True)
def test_without_scripts_there_is_a_link_in_its_place(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + ARTICLE)
    assert not page.locator("[data-find]").is_visible()
    assert page.get_by_role("link", name="All articles").is_visible()
