"""Where a dossier's workflow can install dossier from, as it was installed here."""

import shutil
import subprocess
from pathlib import Path

import pytest

from dossier.origin import as_requirement, of_checkout, of_record

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("address", "commit", "found"),
    [
        ("https://git.example/desk/dossier.git", COMMIT, f"git+https://git.example/desk/dossier.git@{COMMIT}"),
        ("https://git.example/desk/dossier", "", "git+https://git.example/desk/dossier"),
        ("git@git.example:desk/dossier.git", "", "git+https://git.example/desk/dossier.git"),
        ("ssh://git@git.example/desk/dossier.git", "", "git+https://git.example/desk/dossier.git"),
        ("git+https://me:secret@git.example/desk/dossier", "", "git+https://git.example/desk/dossier"),
        ("/home/me/dossier", COMMIT, None),
        ("file:///home/me/dossier", COMMIT, None),
        ("https://", "", None),
        ("", "", None),
    ],
)
def test_the_address_of_a_repository_is_one_that_others_can_reach(address: str, commit: str, found: str | None) -> None:
    assert as_requirement(address, commit) == found


def test_the_record_of_an_installation_tells_its_source(tmp_path: Path) -> None:
    git = {"url": "https://git.example/desk/dossier", "vcs_info": {"vcs": "git", "commit_id": COMMIT}}
    assert of_record(git) == f"git+https://git.example/desk/dossier@{COMMIT}"
    wheel = "https://files.example/dossier-0.1.0-py3-none-any.whl"
    assert of_record({"url": wheel, "archive_info": {}}) == wheel
    assert of_record({"url": tmp_path.as_uri(), "dir_info": {"editable": "true"}}) is None
    assert of_record({}) is None


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
def test_a_clone_tells_its_remote_and_a_commit_that_is_there_too(tmp_path: Path) -> None:
    def git(*arguments: str) -> str:
        named = ["-c", "user.name=Ida Solberg", "-c", "user.email=ida@courier.example"]
        command = ["git", "-C", str(tmp_path), *named, *arguments]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout.strip()

    git("init", "--quiet")
    assert of_checkout(tmp_path) is None
    git("commit", "--allow-empty", "--quiet", "-m", "one")
    git("remote", "add", "origin", "git@git.example:desk/dossier.git")
    home = "git+https://git.example/desk/dossier.git"
    assert of_checkout(tmp_path) == home
    git("update-ref", "refs/remotes/origin/main", "HEAD")
    assert of_checkout(tmp_path) == f"{home}@{git('rev-parse', 'HEAD')}"
    assert of_record({"url": tmp_path.as_uri(), "dir_info": {"editable": "true"}}) == of_checkout(tmp_path)
    assert of_checkout(tmp_path / "below") is None
