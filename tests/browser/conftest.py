"""One tiny site for all tests, served below a sub-path, and a browser that notes what should not happen."""

import gzip
import os
import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.factory import ferry
from tests.site import build_site

PREFIX = "/repo/"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PACKED = (".html", ".css", ".js", ".svg", ".json", ".xml", ".txt")
"""What web servers compress."""


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """Chromium; skips where there is none."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("no Chromium is installed")
    with api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def site(browser: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site, as it is put on a server."""
    return build_site(ferry(), tmp_path_factory.mktemp("ferry"))


@pytest.fixture(scope="session")
def copied(browser: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site built with the offline setting: it is read from a disk, and must work on a server just as well."""
    return build_site(ferry(), tmp_path_factory.mktemp("copied"), offline=True)


class Handler(SimpleHTTPRequestHandler):
    """Serves the site below PREFIX and nothing beside it, packed as a web server would."""

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(PREFIX) if path.startswith(PREFIX) else "/nothing-here")

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path.partition("?")[0]))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in PACKED or not path.is_file() or "gzip" not in self.headers.get("Accept-Encoding", ""):
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """Lets more wait than the standard five: a browser asks for all files of a page at once."""

    request_queue_size = 128


def served(folder: Path) -> Iterator[str]:
    """Serve a folder; yield its web address."""
    server = Server(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Web address of the site."""
    yield from served(site)


@pytest.fixture(scope="session")
def copied_address(copied: Path) -> Iterator[str]:
    """Web address of the offline copy, put on a server."""
    yield from served(copied)


@pytest.fixture
def page(browser, request) -> Iterator[object]:  # type: ignore[no-untyped-def]
    """A page of 1280 pixels; the test fails on an error in the console and on a request to another host."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **getattr(request, "param", {})})
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("console", lambda message: faults.append(message.text) if message.type in {"error", "warning"} else None)
    opened.on("request", lambda asked: faults.append(asked.url) if not _is_here(asked.url) else None)
    yield opened
    context.close()
    assert not faults


def _is_here(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "file://", "data:", "blob:", "about:"))
