"""Golden files: marked articles and corrections, and the entities and problems they come to."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.errors import ContentError
from dossier.link import link
from dossier.model import Corrections, Dossier, Entity, Judgement
from tests.link.factory import annotated

GOLDEN = Path(__file__).parents[1] / "golden" / "link"
CASES = [case for path in sorted(GOLDEN.glob("*.yml")) for case in yaml.safe_load(path.read_text("utf-8"))]


def read(case: dict[str, Any]) -> tuple[Dossier, list[str]]:
    articles = [annotated(text, f"a{n}") for n, text in enumerate(case["articles"], start=1)]
    judgements = tuple(
        Judgement(**{**entry, "names": tuple(entry["names"]), "line": line})
        for line, entry in enumerate(case.get("corrections", ()), start=1)
    )
    dossier, problems = link(articles, Corrections(judgements=judgements))
    return dossier, [str(problem) for problem in problems]


def line(entity: Entity) -> str:
    parts = [entity.name, entity.type, str(entity.mentions), ", ".join(entity.aliases)]
    return " · ".join([*parts, "editor"] if entity.decided_by == "editor" else parts).strip()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_golden(case: dict[str, Any]) -> None:
    if "error" in case:
        with pytest.raises(ContentError) as caught:
            read(case)
        assert str(caught.value) == case["error"]
        return
    dossier, problems = read(case)
    found = sorted(" ".join(line(entity).split()) for entity in dossier.entities)
    assert found == sorted(" ".join(wanted.split()) for wanted in case["entities"])
    assert problems == case.get("problems", [])
