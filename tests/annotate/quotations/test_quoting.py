"""One sentence a construction: who is quoted and who only stands near, and what is denied, alleged or passed on."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from spacy.language import Language

from dossier.annotate.article import annotate
from tests.annotate.quotations.helpers import article

FOLDER = Path(__file__).parents[2] / "golden" / "quoting"
EDGES = " \n“”\"«»‘’'`.,;:!?—–-"
CASES = [(p.stem, case) for p in sorted(FOLDER.glob("*.yml")) for case in yaml.safe_load(p.read_text(encoding="utf-8"))]


@pytest.mark.model
@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[f"{file}: {c['text']}" for file, c in CASES])
def test_who_is_quoted(nlp: Language, case: dict[str, Any]) -> None:
    rows = annotate(article(case["text"]), nlp).quotations
    found = {(row.speaker.text if row.speaker else None, row.text.strip(EDGES)) for row in rows}
    assert found == {(speaker, words.strip(EDGES)) for speaker, words in case["said"]}
    assert any("alleged" in row.flags for row in rows) == case.get("alleged", False)
