"""Raw texts, read as a person reads them: tests/golden/ingest/*.yml."""

from pathlib import Path

import pytest
import yaml

from dossier.ingest.decode import decode
from dossier.ingest.raw import read_raw, titled

GOLDEN = sorted((Path(__file__).parents[1] / "golden" / "ingest").glob("*.yml"))


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_raw_text_is_read_as_a_person_reads_it(path: Path) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    text, problems = decode(case["input"].encode(), "a.txt")
    read = titled(read_raw(text))
    actual = {
        "title": read.title,
        "subtitle": read.subtitle,
        "authors": list(read.authors),
        "publisher": read.publisher,
        "published": read.published,
        "blocks": [{part.kind: part.text} for part in read.parts],
        "removed": [{one.reason: one.text} for one in read.removed],
        "inferred": [why.field for why in read.inferred],
    }
    assert problems == []
    assert actual == {"inferred": [], "publisher": None, **case["expected"]}


def test_a_byline_may_be_in_another_language() -> None:
    text = "Le port ferme\n\nPar Élise Marchand\n\nLORNE - Le conseil a voté la fermeture du port pour quatre mois.\n"
    assert read_raw(text).authors == ("Élise Marchand",)
