"""`content/corrections.yml`: what an editor decided."""

from pathlib import Path
from typing import Literal, get_args

from dossier.errors import ContentError, Problem
from dossier.ingest.fields import as_text, as_texts, is_address, unknown_keys
from dossier.ingest.marked_yaml import Value
from dossier.ingest.settings import read_root
from dossier.model import NAMES, Corrections, Judgement

Kind = Literal["same", "different", "rename", "type", "not_an_entity", "link", "note", "speaker"]
_KINDS: tuple[Kind, ...] = get_args(Kind)
_VALUE = {"rename": "to", "type": "to", "link": "to", "note": "text", "speaker": "to"}
"""Under which key an entry gives its value."""
_FEWEST = {"same": 2, "different": 2}
"""Names that an entry needs."""
_SHAPES = (
    "write one of `same: [A, B]`, `different: [A, B]`, `rename: A` with `to: B`, `type: A` with `to: PERSON`, "
    '`not_an_entity: A`, `link: A` with `to: https://…`, `note: A` with `text: …`, `speaker: "quoted words"`'
    " with `to: A`"
)


def read_corrections(path: Path) -> Corrections:
    """The corrections; none where there is no such file. Every malformed entry is a problem of one ContentError."""
    root, name = read_root(path), path.as_posix()
    if root is None:
        return Corrections(path=name)
    if root.kind != "a list":
        raise ContentError(
            [Problem(name, root.line, f"the corrections are {root.kind}", "begin every entry with `- `")]
        )
    read = [_judgement(entry, name) for entry in root.items]
    problems = [problem for found in read if isinstance(found, list) for problem in found]
    if problems:
        raise ContentError(problems)
    return Corrections(path=name, judgements=tuple(found for found in read if isinstance(found, Judgement)))


def _judgement(entry: Value, path: str) -> Judgement | list[Problem]:
    given = {key.text: value for key, value in entry.fields}
    kinds = [kind for kind in _KINDS if kind in given]
    if len(kinds) != 1:
        what = f"says {' and '.join(kinds)} at once" if kinds else "says nothing that is known"
        return [Problem(path, entry.line, f"the entry {what}", _SHAPES)]
    kind = kinds[0]
    texts = {key: as_text(key, given[key], path) for key in ("article", "reason", _VALUE.get(kind, "")) if key in given}
    names = as_texts(kind, given[kind], path)
    problems = unknown_keys(entry, {kind, "article", "reason", *_VALUE.get(kind, "").split()}, path)
    problems += [found for found in (names, *texts.values()) if isinstance(found, Problem)]
    if problems or isinstance(names, Problem):
        return problems
    right = {key: text for key, text in texts.items() if isinstance(text, str)}
    value = right.get(_VALUE.get(kind, ""))
    if fault := _fault(kind, names, value, _VALUE.get(kind, "") in given):
        return [Problem(path, given[kind].line, fault, _SHAPES)]
    return Judgement(kind, names, entry.line, value, right.get("article"), right.get("reason"))


def _fault(kind: Kind, names: tuple[str, ...], value: str | None, given: bool) -> str | None:
    if len(set(names)) < _FEWEST.get(kind, 1):
        return f"`{kind}` needs {'two different names' if kind in _FEWEST else 'a name'}"
    if kind in ("rename", "type", "link", "note", "speaker") and len(names) > 1:
        return f"`{kind}` takes one name"
    # Nobody is a speaker too: `to: null` takes the quotation from whom it was given to.
    if kind in _VALUE and (value is None if kind != "speaker" else not given):
        return f"`{kind}` needs `{_VALUE[kind]}`"
    if kind == "type" and value not in NAMES:
        return f"no type is called {value}; there are {', '.join(sorted(NAMES))}"
    if kind == "link" and value is not None and not is_address(value):
        return f"no web address: {value}"
    return None
