"""Tables that sort, lists that narrow, charts that answer to the pointer."""

import re

import pytest

pytestmark = pytest.mark.browser
PAGES = (
    *("network.html", "map.html", "publishers/index.html", "publishers/northern-wire.html", "quotations.html"),
    *("people/index.html", "people/ida-solberg.html", "places/skerry-point.html", "articles/index.html"),
)


def column(page, number: int) -> list[str]:  # type: ignore[no-untyped-def]
    return page.locator(f".d-table tbody td:nth-child({number})").all_inner_texts()


def test_a_head_sorts_and_says_so(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "people/index.html")
    assert column(page, 1) == ["Ida Solberg", "Marta Quill", "Tomas Reik"]
    head = page.get_by_role("columnheader", name="Quoted")
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    assert column(page, 5) == ["3", "2", "1"]
    assert page.locator("[aria-sort]").count() == 1
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "ascending"
    assert column(page, 5) == ["1", "2", "3"]
    assert not page.locator(".d-letters").is_visible()


def test_what_is_not_known_stands_last_either_way(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "people/index.html")
    for _ in range(2):
        page.get_by_role("button", name="Role").click()
        assert column(page, 2) == ["the head of the Harrow Port Authority", "", ""]


def test_sorting_by_keyboard(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "articles/index.html")
    titles = page.locator(".d-articles tbody .d-title")
    assert titles.first.inner_text().startswith("Ferry will not sail")
    page.get_by_role("button", name="Date").focus()
    page.keyboard.press("Enter")
    assert titles.first.inner_text() == "No ferry this week"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Article"


def test_a_choice_narrows_the_list_and_stands_in_the_address(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "articles/index.html")
    shown = page.locator("[data-item]:visible")
    page.get_by_label("Publisher").select_option("Northern Wire")
    assert shown.count() == 1
    assert page.locator("output").inner_text() == "1 of 2"
    page.wait_for_url(re.compile(r"\?publisher=Northern\+Wire$"))
    page.reload()
    assert shown.count() == 1
    page.get_by_label("Publisher").select_option("")
    page.wait_for_url(re.compile(r"index\.html$"))
    assert shown.count() == 2


def test_a_choice_and_words_narrow_together(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "quotations.html?kind=indirect")
    shown = page.locator("[data-item]:visible")
    assert shown.count() == 2
    page.get_by_label("Filter").fill("solberg week")
    assert shown.count() == 1
    assert page.locator("[data-group]:visible").count() == 1


def test_an_address_that_asks_for_what_is_not_there_shows_all(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "articles/index.html?publisher=Nobody")
    assert page.locator("[data-item]:visible").count() == 2


@pytest.mark.parametrize("page", [{"java_script_enabled": False}], indirect=True)
def test_without_scripts_tables_are_plain(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "articles/index.html")
    assert page.locator("th button").count() == 0
    assert page.locator("[data-item]:visible").count() == 2
    assert not page.get_by_label("Publisher").is_visible()
    page.goto(address + "quotations.html")
    page.locator(".d-data summary").click()
    assert page.locator(".d-data td", has_text="Ida Solberg").is_visible()


def test_pointing_at_a_name_brings_out_its_arcs(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "network.html")
    arc = page.locator(".d-arcs .arcs path").first
    before = arc.evaluate("it => getComputedStyle(it).strokeOpacity")
    number = re.search(r"a(\d+)", arc.get_attribute("class") or "")
    assert number
    page.locator(f".d-arcs text.n{number[1]}").first.hover()
    assert arc.evaluate("it => getComputedStyle(it).strokeOpacity") == "1"
    assert before != "1"


def test_a_name_in_a_drawing_is_reached_by_keyboard(page, address: str) -> None:  # type: ignore[no-untyped-def]
    page.goto(address + "quotations.html")
    link = page.locator(".d-bars a").first
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("people/ida-solberg.html"))


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_a_phone_and_no_drawing_than_its_page(page, address: str, path: str) -> None:  # type: ignore[no-untyped-def]
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + path)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    for box in (it.bounding_box() for it in page.locator(".d-chart:visible").all()):
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
