"""axe-core finds nothing on any kind of page, light and dark, on a desk and on a phone."""

import re
from pathlib import Path

import pytest

from tests.browser.conftest import PREFIX

pytestmark = pytest.mark.browser
RUN = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")}`);
}"""
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core, as the test package brings it; skips where that is not installed."""
    package = pytest.importorskip("axe_playwright_python", reason="axe-playwright-python is not installed")
    return (Path(package.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def kinds(site: Path) -> list[str]:
    """One page of each kind: of each folder its index, and the longest of the others."""
    found: dict[tuple[str, bool], Path] = {}
    for path in sorted(site.rglob("*.html")):
        folder = path.relative_to(site).parent.as_posix()
        kind = (folder if folder != "." else path.name, path.name == "index.html")
        if kind not in found or path.stat().st_size > found[kind].stat().st_size:
            found[kind] = path
    return sorted(path.relative_to(site).as_posix() for path in found.values())


def test_all_kinds_of_pages_are_looked_at(site: Path) -> None:
    assert {*kinds(site)} >= {"index.html", "404.html", "quotations.html", "about.html", "people/index.html"}
    assert {path.partition("/")[0] for path in kinds(site)} >= {"articles", "people", "places", "organisations"}


def _below(url: str) -> str:
    return re.sub(r"^(http://[^/]+)/", rf"\1{PREFIX}", url)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page, address: str, site: Path, axe: str, scheme: str) -> None:  # type: ignore[no-untyped-def]
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    # The page for what is not found names its files from the server's root, as it must wherever it is shown.
    page.route(re.compile(r"^http://[^/]+/(assets|feed|sitemap)"), lambda it: it.continue_(url=_below(it.request.url)))
    found = []
    for path in kinds(site):
        page.goto(address + path)
        page.evaluate(axe)
        for size in (DESK, PHONE):
            page.set_viewport_size(size)
            found += [f"{path} at {size['width']}: {fault}" for fault in page.evaluate(RUN)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_what_opens(page, address: str, axe: str, scheme: str) -> None:  # type: ignore[no-untyped-def]
    page.emulate_media(color_scheme=scheme)
    page.goto(address + "articles/ferry-will-not-sail.html")
    page.evaluate(axe)
    page.locator("p a.e.per", has_text="Marta Quill").hover()
    page.locator(".d-card.floating").wait_for()
    assert page.evaluate(RUN) == []
    page.keyboard.press("/")
    page.get_by_label("Search articles").fill("ferry")
    page.locator(".d-find-results a").first.wait_for()
    page.get_by_text("Filters", exact=True).click()
    assert page.evaluate(RUN) == []
