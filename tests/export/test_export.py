"""The tables keep their contract, and the check finds where tables do not."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

import pytest

from dossier.export import check_tables, export
from dossier.export.schema import KEYS, TABLES
from dossier.link import link
from dossier.model import Cue, Dated, Dossier
from dossier.rights import withhold
from tests.link.factory import annotated, day, role, said, spoken

Rows = dict[str, list[dict[str, Any]]]


def sample() -> Dossier:
    text = (
        "[[Ida Solberg PERSON]], mayor of [[Harrow GPE]], said “the ferry will not sail again before spring”. "
        "Divers found the torn hull of the ferry under the lighthouse on Sunday."
    )
    articles = []
    for number in (1, 2):
        one = annotated(text, f"a{number}", published=day(number), authors=("Ada Fehr",), publisher="The Lorne Courier")
        cue = Cue(one.article.text.index("said"), one.article.text.index("said") + 4, "said", "say")
        quotation = said(one.article.text, one.quotations[0].text, identifier=f"q{number}", speaker=spoken(one, 0))
        at = one.article.text.index("Sunday")
        articles.append(
            replace(
                one,
                quotations=(replace(quotation, cue=cue),),
                roles=(role(one, "mayor of Harrow", 0),),
                dates=(Dated(at, at + len("Sunday"), "Sunday", day(1), day(1)),),
            )
        )
    undated = annotated("Bakers in [[Zürich GPE]] want rye.", "a3", rights="metadata")
    return withhold(link([undated, *articles])[0])


def tables() -> dict[str, str]:
    return {str(path): text for path, text in export(sample()).items()}


def rows(texts: dict[str, str]) -> Rows:
    return {name: [json.loads(line) for line in texts[f"{name}.jsonl"].splitlines()] for name in TABLES}


def written(read: Rows) -> dict[str, str]:
    return {f"{name}.jsonl": "".join(json.dumps(row) + "\n" for row in found) for name, found in read.items()}


def test_the_tables_keep_their_contract() -> None:
    assert list(export(sample())) == [PurePosixPath(f"{name}.jsonl") for name in TABLES]
    assert all(rows(tables()).values())
    assert check_tables(tables()) == []


def test_keys_stand_in_the_order_of_the_contract() -> None:
    for name, found in rows(tables()).items():
        assert {tuple(row) for row in found} == {tuple(KEYS[name].split())}


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert tables() == tables()


def test_letters_are_written_as_they_are_and_what_is_not_known_is_null() -> None:
    assert "Zürich" in tables()["entities.jsonl"]
    article = rows(tables())["articles"][2]
    assert (article["id"], article["published"], article["url"], article["text"]) == ("a3", None, None, None)


def test_a_quotation_is_written_with_cue_and_speaker() -> None:
    quotation = rows(tables())["quotations"][0]
    assert quotation["cue"] == {"start": 30, "end": 34, "text": "said", "lemma": "say"}
    assert quotation["speaker"] == {"start": 0, "end": 11, "text": "Ida Solberg", "entity": "ida-solberg"}
    assert quotation["about"] == []


def test_line_separators_inside_a_text_end_no_row() -> None:
    one = annotated("A line\u2028and\u0085another.", "a1")
    texts = {str(path): text for path, text in export(link([one])[0]).items()}
    assert check_tables(texts) == []
    assert len(texts["articles.jsonl"].splitlines()) == 1


def change(table: str, row: int, **fields: Any) -> Callable[[Rows], None]:
    return lambda read: read[table][row].update(fields)


FAULTS: list[tuple[str, Callable[[Rows], None], str]] = [
    ("unknown entity", change("mentions", 0, entity="nobody"), "no entity 'nobody'"),
    ("moved span", change("mentions", 0, start=1, end=12), "is not what stands at 1"),
    ("empty span", change("mentions", 0, start=5, end=5), "the span 5-5 is none"),
    ("long span", change("mentions", 0, end=13), "not as long as its text"),
    ("bad form", change("mentions", 0, form="nickname"), "form is 'nickname'"),
    ("bad share", change("quotations", 0, confidence=1.5), "confidence is 1.5"),
    ("double id", change("quotations", 1, id="q1"), "the id 'q1' stands 2 times"),
    ("overlap", change("quotations", 1, article="a1"), "the direct quotations q1 and q2 overlap"),
    ("wrong count", change("entities", 0, mentions=7), "the counts are not those of its mentions"),
    ("text shown", change("articles", 2, text="Bakers"), "text and rights do not agree"),
    ("no article", change("articles", 0, related=[{"article": "x", "score": 0, "reasons": []}]), "related to 'x'"),
    ("wrong order", lambda read: read["articles"].reverse(), "not ordered by date and id"),
    (
        "late report first",
        lambda read: read["statements"][0]["reports"].reverse(),
        "the earliest report is not the first",
    ),
    ("event backwards", change("timeline", 0, first="2027-01-01"), "it ends before it begins"),
    ("family of one", change("families", 0, articles=["a1"]), "it has one article only"),
    ("one report", lambda read: read["statements"][0]["reports"].pop(), "or there is one only"),
    ("missing key", lambda read: read["mentions"][0].pop("form"), "the keys of mentions are"),
    ("key order", lambda read: read["mentions"][0].update(article=read["mentions"][0].pop("article")), "the keys of"),
]


@pytest.mark.parametrize(("change", "message"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_the_check_finds(change: Callable[[Rows], None], message: str) -> None:
    read = rows(tables())
    change(read)
    assert any(message in fault for fault in check_tables(written(read)))


def test_the_check_finds_missing_and_broken_tables() -> None:
    texts = tables() | {"mentions.jsonl": "no\n"}
    del texts["articles.jsonl"]
    assert check_tables(texts) == ["articles.jsonl is missing", "mentions.jsonl:1: not a JSON object"]
