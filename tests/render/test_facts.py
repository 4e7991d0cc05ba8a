"""What pages say to machines: facts that the dossier has, in a script that no text can end."""

import json
import re
from dataclasses import replace

import yaml

from dossier.model import Place
from dossier.render import render
from tests.factory import ferry


def facts(page: str) -> dict:  # type: ignore[type-arg]
    """The data that the theme puts into the page's script, as MkDocs reads it."""
    matter = yaml.safe_load(re.match(r"---\n(.*?)\n---\n", page, re.DOTALL)[1])  # type: ignore[index]
    assert not re.search("[<>&]", matter["facts"])
    return json.loads(matter["facts"])


def pages() -> dict[str, str]:
    return {str(path): text for path, text in render(ferry()).items()}


def test_an_article_is_what_was_published() -> None:
    article, *quotations = facts(pages()["articles/ferry-will-not-sail.md"])["@graph"]
    assert article["@type"] == "NewsArticle"
    assert (article["datePublished"], article["publisher"]["name"]) == ("2026-11-03", "The Lorne Courier")
    assert article["url"] == "https://courier.example/ferry"
    assert {"@type": "Person", "name": "Ida Solberg"} in article["mentions"]
    assert [it["spokenByCharacter"]["name"] for it in quotations] == ["Ida Solberg", "Marta Quill", "Marta Quill"]
    assert all(it["@type"] == "Quotation" and it["isPartOf"] == {"@id": article["@id"]} for it in quotations)


def test_what_is_not_known_is_not_said() -> None:
    article, *_ = facts(pages()["articles/no-ferry-this-week.md"])["@graph"]
    assert not {"author", "url", "archivedAt", "alternativeHeadline"} & set(article)


def test_a_person_has_quotations_and_a_place_its_coordinates() -> None:
    person, *quotations = facts(pages()["people/ida-solberg.md"])["@graph"]
    assert (person["@type"], person["alternateName"]) == ("Person", ["Solberg"])
    assert [it["text"] for it in quotations] == ["We will not sail before Friday,"]
    placed = replace(
        ferry(),
        entities=tuple(
            replace(it, place=Place("GB", latitude=58.5, longitude=-3.5)) if it.id == "skerry-point" else it
            for it in ferry().entities
        ),
    )
    place, *_ = facts({str(k): v for k, v in render(placed).items()}["places/skerry-point.md"])["@graph"]
    assert place["geo"] == {"@type": "GeoCoordinates", "latitude": 58.5, "longitude": -3.5}


def test_a_headline_ends_no_script() -> None:
    title = "</script><!-- & “more” \u2028 \x00 🚢"
    first, second = ferry().articles
    dossier = replace(ferry(), articles=(first, replace(second, article=replace(second.article, title=title))))
    article, *_ = facts({str(k): v for k, v in render(dossier).items()}["articles/ferry-will-not-sail.md"])["@graph"]
    assert article["headline"].startswith("</script><!-- & “more”")
    assert article["headline"].endswith("🚢")
