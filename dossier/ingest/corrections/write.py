"""An entry added to `content/corrections.yml`; all that stands there already stays as it is, to the byte."""

import json
import re

from dossier.errors import ContentError, Problem
from dossier.ingest.corrections.faults import VALUE
from dossier.ingest.marked_yaml import read_yaml
from dossier.model import Judgement

_PLAIN = re.compile(r"[^\W\d_]\w*(?:[ .'’-]{1,2}\w+)*", re.ASCII)
_MEND = "write the entries as a list, each on lines of its own that begin with `- `"


def with_entry(data: bytes, judgement: Judgement, path: str) -> bytes:
    """The file's bytes with the judgement as its last entry. `path` stands in problems.

    Raises ContentError where nothing can be added without changing what is there.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise ContentError([Problem(path, 0, "it is not UTF-8, and is not added to", "save it as UTF-8")]) from None
    before, faults = read_yaml(text, path)
    if faults:
        raise ContentError(faults)
    end = "\r\n" if "\r\n" in text else "\n"
    lines = [" " * _indent(text) + line for line in entry_lines(judgement)]
    gap = "" if not text or text.endswith(end * 2) else end if text.endswith("\n") else end * 2
    added = text + gap + end.join(lines) + end
    after, faults = read_yaml(added, path)
    held = before.items if before and before.kind == "a list" else ()
    if faults or after is None or after.items[:-1] != held or len(after.items) != len(held) + 1:
        raise ContentError([Problem(path, 0, "an entry cannot be added to it", _MEND)])
    return added.encode()


def entry_lines(judgement: Judgement) -> list[str]:
    """The lines of an entry, in the order in which people write them."""
    names = [_quoted(name) for name in judgement.names]
    lines = [f"- {judgement.kind}: " + (names[0] if len(names) == 1 else f"[{', '.join(names)}]")]
    key = VALUE.get(judgement.kind)
    fields = {"article": judgement.article}
    if judgement.kind == "role" or (judgement.of_mention and judgement.text not in judgement.names):
        fields["text"] = judgement.text
    fields |= {"context": judgement.context, "reason": judgement.reason}
    if key:
        lines.append(f"  {key}: {'null' if judgement.value is None else _quoted(judgement.value)}")
    lines += [f"  {name}: {_quoted(text)}" for name, text in fields.items() if text is not None]
    return lines + ([f"  date: {judgement.decided.isoformat()}"] if judgement.decided else [])


def _quoted(text: str) -> str:
    """The text as YAML reads it as this text: `Yes`, `2024` and `Who: a story` need quotation marks."""
    value, _ = read_yaml(text, "") if _PLAIN.fullmatch(text) else (None, [])
    return text if value and value.kind == "text" else json.dumps(text, ensure_ascii=False)


def _indent(text: str) -> int:
    """How far the entries are indented, by the last one."""
    found = re.findall(r"(?m)^( *)- ", re.sub(r"(?m)^ *#.*$", "", text))
    return len(found[0]) if found else 0
