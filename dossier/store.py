"""Files that are written whole, and only when they changed; annotations kept by what they were made from."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePosixPath

import msgspec

from dossier.errors import ContentError, Problem
from dossier.model import AnnotatedArticle, Article

PACKAGE = Path(__file__).parent


def write_whole(path: Path, content: bytes) -> bool:
    """Write a file so that a reader sees the old or the new one, never a part; return whether it changed."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    with os.fdopen(handle, "wb") as part:
        part.write(content)
    os.chmod(name, 0o644)
    os.replace(name, path)
    return True


def write_tree(folder: Path, files: Mapping[PurePosixPath, bytes]) -> int:
    """Make `folder` hold exactly `files`, touching nothing that has not changed; return how many changed."""
    changed = sum(write_whole(folder / path, content) for path, content in files.items())
    wanted = {folder / path for path in files}
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in wanted:
            path.unlink()
            changed += 1
    return changed


@cache
def annotator_version(pipeline: str) -> str:
    """Return a hash of all that makes an annotation besides the article: our code and the pipeline.

    An installed spaCy package is known by its name and version, the embedded one by its files.
    """
    digest = hashlib.sha256(pipeline.encode())
    parts = sorted([*(PACKAGE / "model").glob("*.py"), *(PACKAGE / "annotate").rglob("*")])
    for path in parts:
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".md":
            digest.update(path.relative_to(PACKAGE).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


class AnnotationCache:
    """Annotations on disk, one file each, named by a hash of the article's words and of `annotator_version`."""

    def __init__(self, folder: Path, *, version: str) -> None:
        self.folder = folder
        self.version = version

    def _path(self, article: Article) -> Path:
        key = msgspec.json.encode(
            [
                *(self.version, article.id, article.title, article.text, article.blocks),
                *(article.language, article.published, article.inferred),
            ]
        )
        name = hashlib.sha256(key).hexdigest()
        return self.folder / name[:2] / f"{name[2:]}.json"

    def get(self, article: Article) -> AnnotatedArticle | None:
        """Return the annotation of `article`, or None where there is none that can be read."""
        try:
            found = msgspec.json.decode(self._path(article).read_bytes(), type=AnnotatedArticle)
        except (OSError, msgspec.DecodeError):
            return None
        return replace(found, article=article)

    def put(self, annotated: AnnotatedArticle) -> None:
        """Keep an annotation."""
        write_whole(self._path(annotated.article), msgspec.json.encode(annotated))


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep other builds of the folder out; raises ContentError where one is running. A kill ends the hold.

    The folder itself is locked, so that nothing is left behind; on systems without such locks nothing is.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            problem = Problem(str(folder), 0, "another build of this dossier is running", "wait until it has ended")
            raise ContentError([problem]) from error
        yield
    finally:
        os.close(handle)


def exchange(new: Path, old: Path) -> None:
    """Put the folder `new` in the place of `old` in one step where the system can, and remove what `old` held.

    Where it cannot, two renames follow each other at once; `restore` mends what a kill between them leaves.
    """
    if not old.exists():
        new.rename(old)
        return
    if not _swap(new, old):
        aside = new.with_name(f"{new.name}.old")
        shutil.rmtree(aside, ignore_errors=True)
        old.rename(aside)
        try:
            new.rename(old)
        except OSError:
            aside.rename(old)
            raise
        shutil.rmtree(aside)
        return
    shutil.rmtree(new)


def restore(new: Path, old: Path) -> None:
    """Bring back the folder that `exchange` had set aside when it was killed."""
    aside = new.with_name(f"{new.name}.old")
    if aside.exists() and not old.exists():
        aside.rename(old)


def _swap(a: Path, b: Path) -> bool:
    """Exchange two names atomically (Linux's renameat2); return whether that was possible."""
    import ctypes

    try:
        function = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    here, exchange_names = -100, 2
    return bool(function(here, os.fsencode(a), here, os.fsencode(b), exchange_names) == 0)
