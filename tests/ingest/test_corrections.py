"""`content/corrections.yml`."""

from pathlib import Path

import pytest

from dossier.errors import ContentError
from dossier.ingest import read_corrections
from dossier.model import Judgement


def test_every_kind_is_read(tmp_path: Path) -> None:
    path = tmp_path / "corrections.yml"
    path.write_text(
        """\
- same: [Ida Solberg, Mrs Solberg, Solberg]
  reason: asked her
- different: [Jo Finn, J. Finn]
- rename: Solberg
  to: Ida Solberg
- type: Lorne Light
  to: FAC
- not_an_entity: [Tuesday, Quay]
- link: Ida Solberg
  to: https://example.org/ida
- note: Ida Solberg
  text: Chairs the council since 2024.
- speaker: We wanted a plain answer
  to: Ida Solberg
  article: quay-closed
- speaker: Not our sand
  to: null
"""
    )
    read = read_corrections(path)
    assert read.path == path.as_posix()
    assert read.judgements == (
        Judgement("same", ("Ida Solberg", "Mrs Solberg", "Solberg"), 1, reason="asked her"),
        Judgement("different", ("Jo Finn", "J. Finn"), 3),
        Judgement("rename", ("Solberg",), 4, "Ida Solberg"),
        Judgement("type", ("Lorne Light",), 6, "FAC"),
        Judgement("not_an_entity", ("Tuesday", "Quay"), 8),
        Judgement("link", ("Ida Solberg",), 9, "https://example.org/ida"),
        Judgement("note", ("Ida Solberg",), 11, "Chairs the council since 2024."),
        Judgement("speaker", ("We wanted a plain answer",), 13, "Ida Solberg", "quay-closed"),
        Judgement("speaker", ("Not our sand",), 16, None),
    )


@pytest.mark.parametrize("text", [None, "", "# none yet\n"])
def test_without_corrections_there_are_none(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "corrections.yml").write_text(text)
    assert read_corrections(tmp_path / "corrections.yml").judgements == ()


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("same: [A]", "`same` needs two different names"),
        ("same: [A, A]", "`same` needs two different names"),
        ("rename: A", "`rename` needs `to`"),
        ("speaker: A", "`speaker` needs `to`"),
        ("{type: A, to: THING}", "no type is called THING"),
        ("{link: A, to: there}", "no web address: there"),
        ("{rename: [A, B], to: C}", "`rename` takes one name"),
        ("{same: [A, B], rename: A}", "the entry says same and rename at once"),
        ("some: [A, B]", "the entry says nothing that is known"),
        ("{same: [A, B], too: C}", "unknown key `too`"),
        ("same: [A, 2]", "`same` must be a list of texts, and holds a number"),
        ("A", "the entry says nothing that is known"),
    ],
)
def test_a_malformed_entry_is_told_with_its_line(tmp_path: Path, entry: str, told: str) -> None:
    path = tmp_path / "corrections.yml"
    path.write_text(f"# ours\n- {entry}\n")
    with pytest.raises(ContentError) as error:
        read_corrections(path)
    [problem] = error.value.problems
    assert problem.message.startswith(told)
    assert problem.line == 2


def test_a_mapping_is_no_list_of_corrections(tmp_path: Path) -> None:
    path = tmp_path / "corrections.yml"
    path.write_text("same: [A, B]\n")
    with pytest.raises(ContentError, match="the corrections are a mapping"):
        read_corrections(path)
