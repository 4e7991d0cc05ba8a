"""What `dossier add` refuses."""

from dataclasses import replace

import pytest

from dossier.ingest import find_duplicate
from dossier.ingest.articles import read_data
from dossier.model import Article

REPORT = " ".join(
    f"The {word} of the harbour was told to wait until {n} o'clock." for n, word in enumerate("abcdefghij")
)
OTHER = " ".join(f"A {word} in the valley asked for pumps and bread on day {n}." for n, word in enumerate("abcdefghij"))


def article(text: str, url: str | None = None, id_: str = "a") -> Article:
    found = read_data(f"Headline\n\n{text}".encode(), f"{id_}.txt", where="x").article
    assert found is not None
    return replace(found, url=url)


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (article(OTHER, "http://courier.example/quay/?utm_source=x#top"), "the same address"),
        (article(REPORT.replace("told", "TOLD").replace("'", "’")), "the same text"),
        (article(REPORT.replace("7 o'clock", "seven")), "nearly the same text"),
        (article(REPORT[: len(REPORT) * 3 // 4]), "nearly the same text"),
    ],
)
def test_a_duplicate_is_found(new: Article, why: str) -> None:
    old = article(REPORT, "https://www.courier.example/quay", "old")
    found = find_duplicate(new, [article(OTHER + " More.", id_="else"), old] if "address" in why else [old])
    assert found is not None
    assert found[0] is old
    assert found[1].startswith(why)


def test_another_report_is_none() -> None:
    assert (
        find_duplicate(article(OTHER, "https://courier.example/b"), [article(REPORT, "https://courier.example/a")])
        is None
    )
    assert find_duplicate(article("Short."), [article("Shorter.")]) is None
