"""The site on this machine, rebuilt when the content changes."""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from dossier.annotate import PipelineError
from dossier.build import build
from dossier.errors import ContentError, Problem
from dossier.plan import Plan


class Handler(SimpleHTTPRequestHandler):
    """Sends files and says nothing of it; what is not there is the site's own page that says so."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send the site's page for an unknown address; the server's own words for any other fault."""
        missing = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not missing.is_file():
            super().send_error(code, message, explain)
            return
        body = missing.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the name is the standard library's)
        """Tell nobody."""


def serve(plan: Plan, *, port: int, say: Callable[[str], None], show: Callable[[Iterable[Problem]], None]) -> None:
    """Build, then serve `site/` until interrupted; a fault in the content is shown and the last good site stays."""
    with served(plan.root / "site", port):
        seen = state(plan)
        _, warnings = build(plan)
        show(warnings)
        say(f"serving http://127.0.0.1:{port}/ (Ctrl+C to end)")
        try:
            while True:
                time.sleep(1)
                if (now := state(plan)) != seen:
                    seen = now
                    rebuild(plan, say=say, show=show)
        except KeyboardInterrupt:
            say("ended")


def rebuild(plan: Plan, *, say: Callable[[str], None], show: Callable[[Iterable[Problem]], None]) -> None:
    """Build again; show what is wrong instead of stopping."""
    try:
        _, warnings = build(plan)
    except ContentError as error:
        show(error.problems)
        say("not rebuilt; the last good site stays")
    except PipelineError as error:
        show([Problem("dossier.yml", 0, str(error), "the last good site stays")])
    else:
        show(warnings)
        say("rebuilt; reload the page")


@contextmanager
def served(site: Path, port: int) -> Iterator[None]:
    """Serve a folder, which need not be there yet, from a thread that ends with the program."""
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=str(site)))
    except OSError as error:
        problem = Problem(f"--port {port}", 0, f"cannot be used: {error.strerror}", "give another port with --port")
        raise ContentError([problem]) from error
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


def state(plan: Plan) -> dict[str, tuple[int, int]]:
    """Return time and size of every file that people write."""
    files = [plan.root / "dossier.yml", plan.root / "mkdocs.yml"]
    for folder, _, names in os.walk(plan.content):
        files += [Path(folder) / name for name in names]
    found = {}
    for file in files:
        try:
            stat = file.stat()
        except OSError:  # it went while we looked
            continue
        found[str(file)] = stat.st_mtime_ns, stat.st_size
    return found
