"""Who speaks, in short texts that the embedded pipeline reads: cues by form, labels, pronouns, epithets, interviews."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from spacy.language import Language

from dossier.annotate import annotate
from dossier.model import AnnotatedArticle, Block, BlockKind, Quotation
from tests.annotate.quotations.helpers import article

FOLDER = Path(__file__).parents[2] / "golden" / "speaking"
CASES = [(path.stem, case) for path in sorted(FOLDER.glob("*.yml")) for case in yaml.safe_load(path.read_text("utf-8"))]
MARKS: dict[str, BlockKind] = {"## ": "heading", "> ": "quote"}


def read(case: dict[str, Any], nlp: Language) -> AnnotatedArticle:
    """Annotate a text whose headings and set quotations are marked as in Markdown."""
    text, blocks = "", []
    for part in case["text"].split("\n\n"):
        mark = next((m for m in MARKS if part.startswith(m)), "")
        start = len(text)
        text += part.removeprefix(mark)
        blocks.append(Block(start, len(text), MARKS.get(mark, "paragraph")))
        text += "\n\n"
    given = article(text.rstrip(), tuple(blocks))
    return annotate(replace(given, title=case.get("title", ""), authors=tuple(case.get("authors", ()))), nlp)


def who(one: AnnotatedArticle, quotation: Quotation) -> str | None:
    """Return the longest name that the article has for the speaker."""
    if quotation.speaker is None or quotation.speaker.mention is None:
        return None
    chain = one.mentions[quotation.speaker.mention].chain
    names = [m.text for m in one.mentions if chain is not None and m.chain == chain and m.form in ("name", "alias")]
    return max(names, key=len, default=None)


@pytest.mark.model
@pytest.mark.parametrize(("subject", "case"), CASES, ids=[f"{s}-{c['text'][:40]}" for s, c in CASES])
def test_who_speaks(subject: str, case: dict[str, Any], nlp: Language) -> None:
    one = read(case, nlp)
    rows = one.quotations
    if subject == "interviews":
        rows = tuple(q for q in rows if q.rule == "answer in an interview")
    assert [[q.speaker and q.speaker.text, who(one, q), q.text] for q in rows] == case["said"]
    assert all(one.article.text[q.start : q.end] == q.text for q in rows)
