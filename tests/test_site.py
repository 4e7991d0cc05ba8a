"""What MkDocs is given as it is, and what it says of it."""

from pathlib import Path, PurePosixPath

import pytest

from dossier.errors import ContentError
from dossier.site import dead_links, hand_written, mkdocs, problems_in, site_faults, titles


@pytest.fixture
def pages(dossier_folder: Path) -> Path:
    folder = dossier_folder / "content" / "pages"
    folder.mkdir(exist_ok=True)
    return folder


def test_a_new_dossier_has_no_faults(dossier_folder: Path) -> None:
    assert list(site_faults(dossier_folder)) == []


def test_a_folder_without_settings_is_no_dossier(tmp_path: Path) -> None:
    [problem] = site_faults(tmp_path)
    assert "this is no dossier" in problem.message
    assert "dossier init" in problem.mend


def test_a_page_that_is_no_text_is_told_with_its_line(dossier_folder: Path, pages: Path) -> None:
    (pages / "quay.md").write_bytes("# Quay\n\nThe café.\n".encode("cp1252"))
    [problem] = site_faults(dossier_folder)
    assert str(problem).startswith(f"{pages / 'quay.md'}:3: not UTF-8 text")


def test_a_page_that_is_a_link_out_of_the_folder_is_not_published(dossier_folder: Path, pages: Path) -> None:
    secret = dossier_folder / "secret.md"
    secret.write_text("Not for the public.\n", encoding="utf-8")
    (pages / "quay.md").symlink_to(secret)
    [problem] = site_faults(dossier_folder)
    assert "leaves the folder" in problem.message


def test_pages_in_folders_and_their_pictures_are_published(dossier_folder: Path, pages: Path) -> None:
    (pages / "quay").mkdir()
    (pages / "quay" / "old-crane.md").write_text("No heading here.\n", encoding="utf-8")
    (pages / "quay" / "crane.png").write_bytes(b"\x89PNG")
    (pages / ".hidden.md").write_text("x", encoding="utf-8")
    found = hand_written(dossier_folder)
    assert found[PurePosixPath("pages/quay/crane.png")] == b"\x89PNG"
    assert not any("hidden" in path.name for path in found)
    assert titles(dossier_folder)["quay/old-crane"] == "Old crane"


def test_a_link_that_leads_nowhere_is_told_at_its_line(dossier_folder: Path, pages: Path) -> None:
    (pages / "quay.md").write_text("# Quay\n\nSee [it](../articles/gone.md).\n", encoding="utf-8")
    said = (
        "WARNING -  Doc file 'pages/quay.md' contains a link '../articles/gone.md', but the target "
        "'articles/gone.md' is not found among documentation files.\n\nAborted with 1 warnings in strict mode!\n"
    )
    [problem] = problems_in(said, dossier_folder)
    assert str(problem).startswith(f"{pages / 'quay.md'}:3: the link ../articles/gone.md leads nowhere; ")


@pytest.mark.parametrize(
    ("more", "told"), [("theme: [\n", "cannot be read as YAML"), ("plugns: 3\n", "Unrecognised configuration name")]
)
def test_wrong_settings_are_told(dossier_folder: Path, more: str, told: str) -> None:
    with (dossier_folder / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write(more)
    with pytest.raises(ContentError, match=told) as error:
        mkdocs(dossier_folder, ["build", "--strict"], {})
    assert {problem.path for problem in error.value.problems} == {str(dossier_folder / "mkdocs.yml")}


def test_what_mkdocs_says_in_other_words_is_told_too(tmp_path: Path) -> None:
    [problem] = problems_in("Segmentation fault\n", tmp_path)
    assert "Segmentation fault" in problem.message


def test_links_of_pages_are_checked_without_a_build(dossier_folder: Path, pages: Path) -> None:
    (pages / "quay.md").write_text(
        "# Quay\n\n[ferry](../articles/ferry.md#p1), [us](about-this-dossier.md), [out](https://courier.example/x), "
        "`[code](none.md)`\n\n```\n[code](none.md)\n```\n\n[people](../people/index.md) "
        "[gone](../articles/gone.md) ![no](crane.png)\n",
        encoding="utf-8",
    )
    found = list(dead_links(dossier_folder, ["ferry", "pump"]))
    assert [(problem.line, problem.message) for problem in found] == [
        (9, "the link ../articles/gone.md leads nowhere"),
        (9, "the link crane.png leads nowhere"),
    ]
