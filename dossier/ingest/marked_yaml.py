"""YAML with the line of every value, read without ever building more than the file shows."""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from dossier.errors import Problem
from dossier.ingest.decode import line_of

_DEEPEST = 20
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


def read_yaml(source: str, path: str, *, first_line: int = 1) -> tuple[Value | None, list[Problem]]:
    """The root of a YAML text whose first line is `first_line` of the file; None where there is none."""
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
