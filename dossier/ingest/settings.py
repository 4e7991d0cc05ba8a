"""`dossier.yml`."""

from collections.abc import Collection
from pathlib import Path

from dossier.errors import ContentError, Problem
from dossier.ingest.decode import decode
from dossier.ingest.fields import as_text, unknown_keys
from dossier.ingest.marked_yaml import Value, read_yaml
from dossier.model import Settings

_KEYS = ("title", "question", "description", "pipeline", "contact")
_LINES = ("title", "question", "description")


def read_settings(path: Path) -> Settings:
    """The settings of a dossier; the defaults where there is no such file."""
    root = read_root(path, texts=_LINES)
    if root is None:
        return Settings()
    name = path.as_posix()
    if root.kind != "a mapping":
        raise ContentError([Problem(name, root.line, f"the settings are {root.kind}", "write `key: value` lines")])
    values = {key.text: as_text(key.text, value, name) for key, value in root.fields if key.text in _KEYS}
    problems = unknown_keys(root, _KEYS, name) + [value for value in values.values() if isinstance(value, Problem)]
    if problems:
        raise ContentError(problems)
    return Settings(**{key: value for key, value in values.items() if isinstance(value, str)})


def read_root(path: Path, *, texts: Collection[str] = ()) -> Value | None:
    """The root of a YAML file; None where there is no file or nothing in it. `texts` as of `read_yaml`."""
    name = path.as_posix()
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ContentError(
            [Problem(name, 0, f"cannot be read: {error.strerror}", "make it a file that can be read")]
        ) from None
    if not data.strip():
        return None
    text, problems = decode(data, name)
    root, faults = read_yaml(text, name, texts=texts) if not problems else (None, [])
    if problems or faults:
        raise ContentError([*problems, *faults])
    return root if root and root.kind else None
