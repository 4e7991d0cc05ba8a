"""The site on this machine, rebuilt when the content changes."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from dossier.build import Plan, build
from dossier.errors import ContentError, Problem


def serve(plan: Plan, *, port: int, say: Callable[[str], None], show: Callable[[Iterable[Problem]], None]) -> None:
    """Build, then serve `site/` until interrupted; a fault in the content is shown and the last good site stays."""
    build(plan)
    command = [
        sys.executable,
        "-m",
        "http.server",
        str(port),
        "--bind",
        "127.0.0.1",
        "--directory",
        str(plan.root / "site"),
    ]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    say(f"serving http://127.0.0.1:{port}/ (Ctrl+C to end)")
    seen = state(plan)
    try:
        while server.poll() is None:
            time.sleep(1)
            if (now := state(plan)) != seen:
                seen = now
                try:
                    _, warnings = build(plan)
                    show(warnings)
                    say("rebuilt; reload the page")
                except ContentError as error:
                    show(error.problems)
    except KeyboardInterrupt:
        say("ended")
    finally:
        server.terminate()


def state(plan: Plan) -> dict[str, tuple[int, int]]:
    """Return time and size of every file that people write."""
    files = [plan.root / "dossier.yml", plan.root / "mkdocs.yml"]
    for folder, _, names in os.walk(plan.content):
        files += [Path(folder) / name for name in names]
    return {str(f): (s.st_mtime_ns, s.st_size) for f in files if f.exists() and (s := f.stat())}
