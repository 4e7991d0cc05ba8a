"""`dossier.yml`."""

from pathlib import Path

import pytest

from dossier.errors import ContentError
from dossier.ingest import read_settings
from dossier.model import Settings


def test_settings_are_read(tmp_path: Path) -> None:
    path = tmp_path / "dossier.yml"
    path.write_text("title: The quay\nquestion: Who pays?\npipeline: en_core_web_sm\ncontact:\n")
    assert read_settings(path) == Settings(title="The quay", question="Who pays?", pipeline="en_core_web_sm")


def test_a_title_may_hold_a_colon(tmp_path: Path) -> None:
    path = tmp_path / "dossier.yml"
    path.write_text("title: The quay: a dossier\nquestion: Who pays: the county?\n")
    assert read_settings(path) == Settings(title="The quay: a dossier", question="Who pays: the county?")


@pytest.mark.parametrize("text", [None, "", "\n\n", "# nothing yet\n", "---\n"])
def test_without_settings_the_defaults_hold(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "dossier.yml").write_text(text)
    assert read_settings(tmp_path / "dossier.yml") == Settings()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "tilte: A\ntitle: 3",
            ["dossier.yml:1: unknown key `tilte`; did you mean", "dossier.yml:2: `title` must be text"],
        ),
        ("- A", ["dossier.yml:1: the settings are a list"]),
        ("title: 'A", ["dossier.yml:1: cannot be read as YAML"]),
        ("title: &a A\nquestion: *a", ["dossier.yml:1: anchors (&) and aliases (*) are not read"]),
    ],
)
def test_wrong_settings_are_told_together(tmp_path: Path, text: str, told: list[str]) -> None:
    path = tmp_path / "dossier.yml"
    path.write_text(text)
    with pytest.raises(ContentError) as error:
        read_settings(path)
    lines = [str(problem).removeprefix(f"{tmp_path.as_posix()}/") for problem in error.value.problems]
    assert len(lines) == len(told)
    assert all(line.startswith(start) for line, start in zip(lines, told, strict=True))
