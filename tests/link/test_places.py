"""Where places are, and which stay without a place."""

import pytest

from dossier.link import settle
from dossier.link.places import locate, people_country
from dossier.model import Corrections, Entity
from tests.link.factory import annotated


@pytest.mark.parametrize(
    ("name", "kind", "beside", "country", "subdivision"),
    [
        ("US", "GPE", [], "US", None),
        ("Norway", "GPE", [], "NO", None),
        ("Canary Islands", "LOC", [], "ES", None),
        ("Kiev", "GPE", [], "UA", None),
        ("Texas", "GPE", [], "US", "US-TX"),
        ("Calif.", "GPE", [], "US", "US-CA"),
        ("New York", "GPE", [], "US", "US-NY"),
        ("Portland", "GPE", ["Maine"], "US", "US-ME"),
        ("Georgia", "GPE", ["Florida"], "US", "US-GA"),
        ("Georgia", "GPE", ["Tbilisi", "Russia"], "GE", None),
        ("Punjab", "LOC", ["Pakistan"], "PK", "PK-PB"),
        ("Ukrainians", "NORP", [], "UA", None),
    ],
)
def test_where_it_is(name: str, kind: str, beside: list[str], country: str, subdivision: str | None) -> None:
    place = locate(name, kind, beside)
    assert place
    assert (place.country, place.subdivision) == (country, subdivision)
    assert place.source


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Lorne", "GPE"), ("San Jose", "GPE"), ("Punjab", "LOC"), ("West", "LOC"), ("London", "ORG"), ("Muslim", "NORP")],
)
def test_what_is_in_doubt_has_no_place(name: str, kind: str) -> None:
    assert locate(name, kind, []) is None


def test_a_country_lies_where_its_capital_does() -> None:
    place = locate("Norway", "GPE", [])
    assert place
    assert place.latitude == pytest.approx(59.91, abs=0.1)
    assert place.longitude == pytest.approx(10.75, abs=0.1)
    assert "Oslo" in place.source


@pytest.mark.parametrize(
    ("people", "country"),
    [("French", "FR"), ("Dutch", "NL"), ("Swedes", "SE"), ("Nigerian", "NG"), ("Nigerien", "NE"), ("Iraqi", "IQ"),
     ("South Korean", "KR"), ("Congolese", None), ("Catholic", None), ("Republican", None)],
)  # fmt: skip
def test_peoples_are_named_after_countries(people: str, country: str | None) -> None:
    assert people_country(people) == country


def placed(*texts: str) -> dict[str, Entity]:
    articles = [annotated(text, f"a{n}") for n, text in enumerate(texts, start=1)]
    return {entity.name: entity for entity in settle(articles, Corrections()).entities}


def test_an_article_tells_which_city_is_meant() -> None:
    found = placed("A fire in [[Portland GPE]], [[Maine GPE]].")["Portland"].place
    assert found
    assert found.subdivision == "US-ME"


def test_one_city_of_two_names_is_one() -> None:
    found = placed("A fire in [[Kyiv GPE]].", "Rain in [[Kiev GPE]].")
    assert [(e.mentions, e.judged[0].reason.split(":")[0][:8]) for e in found.values()] == [(2, "GeoNames")]


def test_a_people_is_one_in_all_its_forms() -> None:
    assert {e.mentions for e in placed("[[Ukrainians NORP]] and a [[Ukrainian NORP]].").values()} == {2}
