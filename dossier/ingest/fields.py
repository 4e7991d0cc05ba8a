"""Values of YAML files as what they must be, or the problem that says why they are not."""

import difflib
import re
from collections.abc import Iterable
from datetime import date
from urllib.parse import urlsplit

from dossier.errors import Problem
from dossier.ingest.dates import parse_date
from dossier.ingest.marked_yaml import Value

_DAY = re.compile(r"\d{4}-\d\d?-\d\d?")


def unknown_keys(root: Value, known: Iterable[str], path: str) -> list[Problem]:
    """A problem for every key that is not known, with the one that was probably meant."""
    names, found = sorted(known), list[Problem]()
    for key, _ in root.fields:
        if key.text in names:
            continue
        near = difflib.get_close_matches(key.text.lower(), [name.lower() for name in names], n=1)
        meant = next((name for name in names if near and name.lower() == near[0]), None)
        mend = f"did you mean `{meant}`?" if meant else f"known keys are {', '.join(names)}"
        found.append(Problem(path, key.line, f"unknown key `{key.text}`", mend))
    return found


def as_text(key: str, value: Value, path: str) -> str | Problem | None:
    """A text that is not empty."""
    if value.kind is None or (value.kind == "text" and not value.text):
        return None
    if value.kind == "text":
        return value.text
    return Problem(path, value.line, f"`{key}` must be text, and is {value.kind}", "put it in quotes, in one line")


def as_texts(key: str, value: Value, path: str) -> tuple[str, ...] | Problem:
    """A list of texts; a single text is a list of one."""
    items = value.items if value.kind == "a list" else (value,)
    for item in items:
        if item.kind not in ("text", None):
            what = f"`{key}` must be a list of texts, and holds {item.kind}"
            return Problem(path, item.line, what, f"write `{key}: [one, two]`, with figures and dates in quotes")
    return tuple(item.text for item in items if item.text)


def as_flag(key: str, value: Value, path: str) -> bool | Problem:
    """True or false."""
    if value.kind is None:
        return False
    if value.kind == "yes or no":
        return value.text.lower() in ("true", "yes", "on")
    return Problem(path, value.line, f"`{key}` must be true or false, and is {value.kind}", f"write `{key}: true`")


def as_date(key: str, value: Value, path: str) -> date | Problem | None:
    """A day; a time of day is left out."""
    if value.kind is None or (value.kind == "text" and not value.text):
        return None
    if value.kind not in ("a date", "text"):
        return Problem(path, value.line, f"`{key}` must be a date, and is {value.kind}", "write it as 2026-11-03")
    # The offset from Greenwich does not change which day the paper gives.
    found = parse_date(value.text)
    if found:
        return found
    if day := _DAY.match(value.text):
        return parse_date(day.group()) or Problem(
            path,
            value.line,
            f"`{key}` is no day of the calendar: {value.text}",
            "write a day that exists, as 2026-11-03",
        )
    return Problem(
        path, value.line, f"`{key}` is no date that can be read in one way only: {value.text}", "write it as 2026-11-03"
    )


def as_address(key: str, value: Value, path: str) -> str | Problem | None:
    """A web address."""
    text = as_text(key, value, path)
    if text is None or isinstance(text, Problem) or is_address(text):
        return text
    return Problem(path, value.line, f"`{key}` is no web address: {text}", "write it with https:// and without spaces")


def is_address(text: str) -> bool:
    """Whether the text is an absolute http address and holds nothing that could end a link."""
    try:
        parts = urlsplit(text)
        named = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return named and parts.scheme in ("http", "https") and not re.search(r"[\s<>\"`\\^{}|]", text)
