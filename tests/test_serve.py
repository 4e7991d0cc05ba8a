"""The site on this machine; what it serves, and what it does with a fault."""

import socket
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from dossier.errors import ContentError, Problem
from dossier.plan import Plan
from dossier.serve import rebuild, served, state
from tests.fake import Annotator


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def test_a_folder_is_served(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("The ferry", encoding="utf-8")
    port = free_port()
    with served(tmp_path, port), urlopen(f"http://127.0.0.1:{port}/index.html") as page:
        assert page.read() == b"The ferry"


def test_an_unknown_address_shows_the_site_s_own_page(tmp_path: Path) -> None:
    port = free_port()
    address = f"http://127.0.0.1:{port}/articles/gone.html"
    with served(tmp_path, port):
        with pytest.raises(HTTPError) as bare:
            urlopen(address)
        (tmp_path / "404.html").write_text("There is no such page", encoding="utf-8")
        with pytest.raises(HTTPError) as found:
            urlopen(address)
        with pytest.raises(HTTPError) as head:
            urlopen(Request(address, method="HEAD"))
    assert (bare.value.code, found.value.code, head.value.code) == (404, 404, 404)
    assert found.value.headers["Content-Type"] == "text/html; charset=utf-8"
    assert found.value.read() == b"There is no such page"
    assert head.value.read() == b""


def test_a_port_in_use_is_told(tmp_path: Path) -> None:
    port = free_port()
    with served(tmp_path, port), pytest.raises(ContentError, match="--port"), served(tmp_path, port):
        pass


def test_a_fault_is_shown_and_the_site_stays(dossier_folder: Path, annotator: Annotator) -> None:
    plan = Plan(dossier_folder, dossier_folder / "content")
    said: list[str] = []
    shown: list[Problem] = []
    rebuild(plan, say=said.append, show=shown.extend)
    assert said == ["rebuilt; reload the page"]
    before = (dossier_folder / "site" / "index.html").read_bytes()
    (dossier_folder / "dossier.yml").write_text("titel: x\n", encoding="utf-8")
    rebuild(plan, say=said.append, show=shown.extend)
    assert [problem.line for problem in shown] == [1]
    assert "stays" in said[-1]
    assert (dossier_folder / "site" / "index.html").read_bytes() == before


def test_what_people_write_is_watched(dossier_folder: Path) -> None:
    plan = Plan(dossier_folder, dossier_folder / "content")
    before = state(plan)
    (dossier_folder / "content" / "articles" / "dangling.md").symlink_to("nowhere")
    assert state(plan) == before
    (dossier_folder / "content" / "corrections.yml").write_text("- same: [A, B]\n", encoding="utf-8")
    assert state(plan) != before
