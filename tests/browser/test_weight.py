"""What a reader's telephone moves: bytes as a server sends them, on the first visit and after; and no jumping about."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from dossier.model import AnnotatedArticle, Dossier
from tests.browser.conftest import served
from tests.factory import SETTINGS, article, entities, mention, quotation, speaker
from tests.site import build_site

pytestmark = pytest.mark.browser
FIRST, AFTER = 200_000, 40_000
WORDS, MENTIONS, PEOPLE = 1000, 60, ("Ida Solberg", "Marta Quill", "Tomas Reik")
SYLLABLES = [
    a + b for a in ("b", "dr", "f", "gl", "k", "m", "n", "pr", "s", "t", "v") for b in ("a", "e", "i", "or", "un")
]
PLACES = ("articles/weighty-1.html", "articles/weighty-2.html")


def weighty(number: int) -> AnnotatedArticle:
    """An article of 1,000 words and 60 mentions; its words are random, and so pack worse than English."""
    random = Random(number)
    words = ["".join(random.choices(SYLLABLES, k=random.randint(1, 4))) for _ in range(WORDS - 2 * MENTIONS)]
    for turn in range(MENTIONS):
        words.insert(turn * len(words) // MENTIONS, PEOPLE[turn % len(PEOPLE)])
    for turn in range(8):
        words[turn * 90 + 1 : turn * 90 + 13] = ["“" + " ".join(words[turn * 90 + 1 : turn * 90 + 13]) + "”"]
    text = "\n\n".join(" ".join(words[at : at + 60]) + "." for at in range(0, len(words), 60))
    seen = dict.fromkeys(PEOPLE, 0)
    mentions = []
    for turn in range(MENTIONS):
        name = PEOPLE[turn % len(PEOPLE)]
        mentions.append(mention(text, name, name.lower().replace(" ", "-"), nth=seen[name]))
        seen[name] += 1
    spans = [part.partition("”")[0] for part in text.split("“")[1:]]
    said = speaker(text, "Ida Solberg", "ida-solberg")
    quotations = tuple(quotation(text, words, f"q-{number}-{at}", speaker=said) for at, words in enumerate(spans))
    one = article(text, id=f"weighty-{number}", title=f"Weighty report {number}", publisher="The Lorne Courier")
    return AnnotatedArticle(one, mentions=tuple(sorted(mentions, key=lambda it: it.start)), quotations=quotations)


@pytest.fixture(scope="module")
def heavy(browser: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Web address of a site with two such articles."""
    articles = (weighty(1), weighty(2))
    assert all(len(one.mentions) == MENTIONS for one in articles)
    folder: Path = tmp_path_factory.mktemp("heavy")
    yield from served(build_site(Dossier(articles, entities(articles), settings=SETTINGS), folder))


def moved(page, url: str) -> int:  # type: ignore[no-untyped-def]
    """Bytes over the wire until the page is at rest; what comes from the cache counts nothing."""
    total = 0

    def add(event: dict[str, float]) -> None:
        nonlocal total
        total += int(event["encodedDataLength"])

    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", add)
    page.goto(url, wait_until="networkidle")
    session.detach()
    return total


def test_an_article_is_light(page, heavy: str) -> None:  # type: ignore[no-untyped-def]
    first, after = (moved(page, heavy + place) for place in PLACES)
    print(f"\nfirst visit {first:,} bytes, next article {after:,} bytes")
    assert 0 < after <= AFTER
    assert after < first <= FIRST


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_jumps(page, heavy: str, width: int) -> None:  # type: ignore[no-untyped-def]
    page.set_viewport_size({"width": width, "height": 844})
    for place in (PLACES[0], "index.html", "people/ida-solberg.html", "quotations.html"):
        page.goto(heavy + place, wait_until="networkidle")
        shifts = page.evaluate(
            """() => new Promise((done) => {
              const found = [];
              new PerformanceObserver((list) => found.push(...list.getEntries().map((it) => it.value)))
                .observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(found), 0)));
            })"""
        )
        assert sum(shifts) == 0, place
