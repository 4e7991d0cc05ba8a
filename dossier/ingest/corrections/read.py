"""`content/corrections.yml`: what an editor decided."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import get_args

from dossier.errors import ContentError, Problem
from dossier.ingest.corrections.faults import SHAPES, VALUE, fault_of, scope_fault, type_of
from dossier.ingest.fields import as_date, as_text, as_texts, unknown_keys
from dossier.ingest.marked_yaml import Value
from dossier.ingest.settings import read_root
from dossier.model import Corrections, Judgement, JudgementKind

_KINDS: tuple[JudgementKind, ...] = get_args(JudgementKind)
_TEXTS = ("article", "reason", "text", "context")


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
        mend = "make it several entries" if kinds else f"write one of {', '.join(SHAPES.values())}"
        return [Problem(path, entry.line, f"the entry {what}", mend)]
    kind = kinds[0]
    names = as_texts(kind, given[kind], path)
    texts = {key: as_text(key, given[key], path) for key in ("to", *_TEXTS) if key in given}
    day = as_date("date", given["date"], path) if "date" in given else None
    known = {kind, "date", *_TEXTS} | ({"to"} if VALUE.get(kind) == "to" else set())
    problems = unknown_keys(entry, known, path)
    problems += [found for found in (names, day, *texts.values()) if isinstance(found, Problem)]
    if problems or isinstance(names, Problem) or isinstance(day, Problem):
        return problems
    right = {key: text if isinstance(text, str) else None for key, text in texts.items()}
    made = _made(kind, names, entry.line, right, day)
    if fault := fault_of(made, given=VALUE.get(kind, "") in given):
        return [Problem(path, given[kind].line, fault, f"write it as {SHAPES[kind]}")]
    if found := scope_fault(made):
        key, what, mend = found
        return [Problem(path, given.get(key, entry).line, what, mend)]
    return made


def _made(
    kind: JudgementKind, names: tuple[str, ...], line: int, right: Mapping[str, str | None], day: date | None
) -> Judgement:
    """Return the judgement; `context` alone is about the one name that the entry gives."""
    text = right.get("text") if kind != "note" else None
    context = right.get("context")
    if context and not text and kind not in ("role", "speaker") and len(names) == 1:
        text = names[0]
    value = right.get(VALUE.get(kind, ""))
    value = type_of(value) if kind == "type" and value else value
    return Judgement(kind, names, line, value, right.get("article"), right.get("reason"), text, context, day)
