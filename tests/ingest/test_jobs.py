"""What people are at a paper is told from their names."""

import pytest

from dossier.ingest.byline import authors_of, without_job
from dossier.ingest.jobs import is_job


@pytest.mark.parametrize(
    "text",
    [
        "Transport Editor",
        "Harbour Correspondent",
        "Health Reporters",
        "senior writer",
        "Reporter in Ostrel",
        "Photographer",
    ],
)
def test_a_job_is_no_name(text: str) -> None:
    assert is_job(text)
    assert without_job(text) == ""


@pytest.mark.parametrize("text", ["Karin Aasen", "Ida Solberg Reporter", "Northern Wire", "The Editorial Board"])
def test_a_name_is_no_job(text: str) -> None:
    assert not is_job(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karin Aasen Environment correspondent", "Karin Aasen"),
        ("Karin B. Aasen Staff Writer", "Karin B. Aasen"),
        ("Karin Aasen", "Karin Aasen"),
        ("Photographs by Tom Hale", ""),
    ],
)
def test_a_name_stands_before_its_job(text: str, name: str) -> None:
    assert without_job(text) == name


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By JON FINN Staff writer", ("Jon Finn",)),
        ("By Karin Aasen, Political Editor, and Dev Rana", ("Karin Aasen", "Dev Rana")),
        ("By Karin Aasen | Pictures by Tom Hale", ("Karin Aasen",)),
        ("By Karin Aasen and Dev Rana, with photographs by Tom Hale", ("Karin Aasen", "Dev Rana")),
    ],
)
def test_a_byline_names_its_authors_alone(line: str, authors: tuple[str, ...]) -> None:
    assert authors_of(line) == authors
