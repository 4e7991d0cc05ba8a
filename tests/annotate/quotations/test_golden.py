"""The golden articles: every pattern of direct, mixed and indirect speech, with the speaker as the text names it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from spacy.language import Language

from dossier.annotate.article import annotate
from dossier.model import Quotation
from tests.annotate.quotations.helpers import article

GOLDEN = sorted((Path(__file__).parents[2] / "golden" / "quotations").glob("*.yml"))
EDGES = " \n“”\"«»‘’'`.,;:!?—–-"


@dataclass
class Counts:
    gold: int = 0
    found: int = 0
    matched: int = 0
    right: int = 0

    @property
    def f(self) -> float:
        return 2 * self.matched / (self.gold + self.found)


def golden(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def same_speaker(row: Quotation, wanted: dict[str, Any]) -> bool:
    if row.speaker is None:
        return False
    surnames = {str(name).split()[-1].lower() for name in (wanted["speaker"], wanted["who"])}
    return row.speaker.text.split()[-1].lower() in surnames


def count(nlp: Language, split: str, *, indirect: bool) -> Counts:
    counts = Counts()
    for gold in (g for g in map(golden, GOLDEN) if g["split"] == split):
        wanted = {q["text"].strip(EDGES): q for q in gold["quotations"] if (q["kind"] == "indirect") == indirect}
        rows = annotate(article(gold["text"]), nlp).quotations
        rows = tuple(r for r in rows if (r.kind == "indirect") == indirect)
        counts.gold += len(wanted)
        counts.found += len(rows)
        for row in rows:
            one = wanted.get(row.text.strip(EDGES))
            counts.matched += one is not None
            counts.right += one is not None and same_speaker(row, one)
    return counts


@pytest.mark.parametrize("path", GOLDEN, ids=lambda p: p.stem)
def test_the_golden_files_are_sound(path: Path) -> None:
    gold, at = golden(path), 0
    assert gold["split"] in ("dev", "hidden")
    for one in gold["quotations"]:
        at = gold["text"].index(one["text"], at) + 1
        assert one["kind"] in ("direct", "mixed", "indirect")


@pytest.mark.model
@pytest.mark.parametrize("split", ["dev", "hidden"])
def test_marked_quotations(nlp: Language, split: str) -> None:
    counts = count(nlp, split, indirect=False)
    assert counts.f >= 0.95
    assert counts.right / counts.matched >= 0.92


@pytest.mark.model
@pytest.mark.parametrize("split", ["dev", "hidden"])
def test_indirect_quotations(nlp: Language, split: str) -> None:
    counts = count(nlp, split, indirect=True)
    assert counts.f >= 0.75
    assert counts.right / counts.matched >= 0.9
