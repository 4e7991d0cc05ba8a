"""Text that can inject nothing: into HTML, into the raw HTML blocks of Markdown, into front matter."""

import html
import json
import re
from collections.abc import Mapping

_REPLACED = re.compile("[\x00\ud800-\udfff]")
_CONTROL = re.compile("[\x01-\x1f]")


def escape(text: str) -> str:
    """Escape a text for a raw HTML block of Markdown, so that a browser shows every character of it.

    Control characters become references: Markdown would drop, expand or split at them. What HTML cannot hold (NUL, lone
    surrogates) becomes U+FFFD.
    """
    safe = html.escape(_REPLACED.sub("\ufffd", text))
    return _CONTROL.sub(lambda found: f"&#{ord(found[0])};", safe)


def raw_block(markup: str) -> str:
    """Make one raw HTML block of a template's output: a blank line could end the block, an indent make it code."""
    lines = (line.strip(" ") for line in _REPLACED.sub("\ufffd", markup).split("\n"))
    return "\n".join(line for line in lines if line) + "\n"


def front_matter(values: Mapping[str, object], *, script: object = None) -> str:
    """Write YAML front matter; every string is double-quoted with the escapes that JSON and YAML share.

    Material puts `title` and `description` into its pages as they are, so they are escaped for HTML here. `script` is
    data that the theme puts into a script element; it becomes the text `facts`: read as YAML it would take far longer.
    """
    lines = [f"{key}: {_scalar(value)}" for key, value in values.items()]
    lines += [f"facts: {_quoted(_script(script))}"] if script else []
    return "\n".join(["---", *lines, "---", ""])


def _scalar(value: object) -> str:
    return _quoted(escape(one_line(value))) if isinstance(value, str) else json.dumps(value)


def _script(value: object) -> str:
    """JSON that ends no script element and begins no comment in one."""
    text = _REPLACED.sub("\ufffd", json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _quoted(text: str) -> str:
    return "".join(_yaml_character(character) for character in json.dumps(text, ensure_ascii=False))


def _yaml_character(character: str) -> str:
    return character if character.isprintable() else f"\\U{ord(character):08x}"


def one_line(text: str) -> str:
    """Collapse all white space to single blanks."""
    return " ".join(text.split())
