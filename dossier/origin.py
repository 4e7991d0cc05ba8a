"""Where this dossier was installed from: dossier is on no package index, and a workflow has to install it too."""

import json
import subprocess
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from urllib.request import url2pathname

from dossier.store import PACKAGE

_SECONDS = 10


def origin() -> str | None:
    """Return what pip installs it from, such as `git+https://…@COMMIT`; None where only this machine has it."""
    try:
        told = json.loads(distribution("dossier").read_text("direct_url.json") or "{}")
    except (PackageNotFoundError, ValueError):
        told = {}
    return of_record(told) or of_checkout(PACKAGE.parent)


def of_record(told: dict[str, dict[str, str] | str]) -> str | None:
    """Return the same for pip's own record of an installation (PEP 610)."""
    url, git = str(told.get("url", "")), told.get("vcs_info")
    if isinstance(git, dict):
        return as_requirement(url, git.get("commit_id", ""))
    if url.startswith("file:"):
        folder = Path(url2pathname(urlsplit(url).path))
        return of_checkout(folder) if folder.is_dir() else None
    return _public(url) if url.startswith("https://") else None


def of_checkout(folder: Path) -> str | None:
    """Return the same for a clone: its remote repository and, where that has it too, the commit that is checked out."""
    if not (folder / ".git").exists():
        return None
    commit = _git(folder, "rev-parse", "HEAD")
    pushed = commit and _git(folder, "branch", "--remotes", "--contains", commit)
    return as_requirement(_git(folder, "remote", "get-url", "origin"), commit if pushed else "")


def as_requirement(address: str, commit: str) -> str | None:
    """Return the address of a git repository as pip reads it; None where no other machine can reach it."""
    if "://" not in address and "@" in address and ":" in address:
        host, _, path = address.partition("@")[2].partition(":")
        address = f"https://{host}/{path}"
    address = address.removeprefix("git+").replace("ssh://", "https://", 1)
    public = _public(address) if address.startswith("https://") else None
    return f"git+{public}{'@' if commit else ''}{commit}" if public else None


def _public(address: str) -> str | None:
    """Return the address without the name and the password that may stand in it."""
    parts = urlsplit(address)
    return urlunsplit((parts.scheme, parts.hostname, parts.path, "", "")) if parts.hostname and parts.path else None


def _git(folder: Path, *arguments: str) -> str:
    """Return what git says; nothing where it fails or is not there."""
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()
