"""YAML with the line of every value, read without ever building more than the file shows."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import yaml

from dossier.errors import Problem
from dossier.ingest.decode import line_of

_DEEPEST = 20
_OPENING = frozenset("&*![{|>")
"""What begins a value that was meant as YAML."""
_TAGS = {
    "str": "text",
    "int": "a number",
    "float": "a number",
    "bool": "yes or no",
    "timestamp": "a date",
    "null": None,
}


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a YAML file. `kind` in words; None for an empty value."""

    kind: str | None
    line: int
    text: str = ""
    items: tuple["Value", ...] = ()
    fields: tuple[tuple["Value", "Value"], ...] = ()


def read_yaml(
    source: str, path: str, *, first_line: int = 1, texts: Collection[str] = ()
) -> tuple[Value | None, list[Problem]]:
    """The root of a YAML text whose first line is `first_line` of the file; None where there is none.

    Of the keys in `texts`, which hold a line of text and nothing else, a value that is no YAML is the text that it is:
    `title: Budget: two to go`.
    """
    root, problems = _read_yaml(source, path, first_line)
    quoted = _with_texts_quoted(source, texts) if problems and texts else source
    if quoted != source:
        again, faults = _read_yaml(quoted, path, first_line)
        return (again, faults) if again else (root, problems)
    return root, problems


def _with_texts_quoted(source: str, texts: Collection[str]) -> str:
    """The YAML, with lines of these keys that fail by themselves in quotes. A comment or more lines stay a fault."""
    lines = source.split("\n")
    for i, line in enumerate(lines):
        key, colon, value = line.partition(": ")
        runs_on = i + 1 < len(lines) and lines[i + 1][:1].isspace() and lines[i + 1].strip()
        whole = value[:1] not in _OPENING and (value[:1] not in "'\"" or value.count(value[:1]) > 1)
        if colon and key in texts and whole and not runs_on and " #" not in value and not _is_yaml(line):
            lines[i] = f"{key}: {json.dumps(value.strip(), ensure_ascii=False)}"
    return "\n".join(lines)


def _is_yaml(line: str) -> bool:
    try:
        yaml.compose(line, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        return False
    return True


def _read_yaml(source: str, path: str, first_line: int) -> tuple[Value | None, list[Problem]]:
    try:
        fault = _forbidden(source, path, first_line)
        node = None if fault else yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        what = error.problem or error.context or "something that is no YAML"
        return None, [Problem(path, line, f"cannot be read as YAML: {what}", _mend(what))]
    except (yaml.YAMLError, RecursionError) as error:
        what = str(error).splitlines()[0] if isinstance(error, yaml.YAMLError) else "nested too deep"
        return None, [Problem(path, first_line, f"cannot be read as YAML: {what}", "write `key: value` lines")]
    if fault or node is None:
        return None, [fault] if fault else []
    return _value(node, first_line), list(_duplicates(node, path, first_line))


def _forbidden(source: str, path: str, first_line: int) -> Problem | None:
    """Anchors make a short file a huge value, deep nesting breaks the reader: neither has a use here."""
    depth = 0
    for token in yaml.scan(source, Loader=yaml.SafeLoader):
        line = first_line + token.start_mark.line
        if isinstance(token, yaml.AnchorToken | yaml.AliasToken):
            return Problem(
                path, line, "anchors (&) and aliases (*) are not read", "write the value out, or put it in quotes"
            )
        depth += isinstance(
            token, yaml.FlowSequenceStartToken | yaml.FlowMappingStartToken | yaml.BlockMappingStartToken
        )
        depth += isinstance(token, yaml.BlockSequenceStartToken)
        depth -= isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken | yaml.BlockEndToken)
        if depth > _DEEPEST:
            return Problem(path, line, "nested too deep", "write `key: value` lines and plain lists")
    return None


def _mend(what: str) -> str:
    if "mapping values are not allowed" in what or "block mapping" in what or "expected the node" in what:
        return "put a value that holds a colon or begins with a mark in quotes, and begin every key at the line's start"
    if "found character" in what or "quoted scalar" in what:
        return "indent with spaces, and close every quotation mark"
    return "write `key: value` lines"


def _value(node: yaml.Node, first_line: int) -> Value:
    line = first_line + node.start_mark.line
    if isinstance(node, yaml.MappingNode):
        fields = tuple((_value(key, first_line), _value(value, first_line)) for key, value in node.value)
        return Value("a mapping", line, fields=fields)
    if isinstance(node, yaml.SequenceNode):
        return Value("a list", line, items=tuple(_value(item, first_line) for item in node.value))
    kind = _TAGS.get(node.tag.rpartition(":")[2], f"a value with the tag {node.tag}")
    return Value(kind, line, text=line_of(str(node.value)))


def _duplicates(node: yaml.Node, path: str, first_line: int) -> Iterator[Problem]:
    if isinstance(node, yaml.MappingNode):
        seen = dict[str, int]()
        for key, value in node.value:
            line, name = first_line + key.start_mark.line, str(key.value)
            if name in seen:
                yield Problem(path, line, f"`{name}` is given twice, first in line {seen[name]}", "keep one of them")
            seen.setdefault(name, line)
            yield from _duplicates(value, path, first_line)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _duplicates(item, path, first_line)
