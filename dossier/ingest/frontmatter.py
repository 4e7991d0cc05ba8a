"""The front matter of an article: what its author says of it."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from dossier.errors import Problem
from dossier.ingest.fields import as_address, as_date, as_flag, as_text, as_texts, unknown_keys
from dossier.ingest.marked_yaml import Value, read_yaml
from dossier.ingest.slugs import SLUG, TAKEN, slugify
from dossier.model import Rights

_TEXTS = ("title", "subtitle", "publisher", "language", "rights", "slug")
_LINES = ("title", "subtitle", "publisher")
_LISTS = ("authors", "sources", "tags")
_ADDRESSES = ("url", "archive_url")
_DATES = ("date", "published", "pubdate", "publishDate")
KEYS = frozenset((*_TEXTS, *_LISTS, *_ADDRESSES, *_DATES, "draft"))
_RIGHTS = ("full", "excerpt", "metadata")
_FENCE = re.compile(r"---[ \t]*\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"([A-Za-z_]+):(?:\s|\Z)")
_LARGEST = 50_000
"""Characters."""


@dataclass(frozen=True, slots=True)
class Header:
    """The front matter; `lines` says in which line a key stands."""

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    archive_url: str | None = None
    language: str | None = None
    rights: Rights = "full"
    slug: str | None = None
    draft: bool = False
    sources: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    slug_line: int = 0


def split_front_matter(text: str) -> tuple[str | None, str, bool]:
    """The front matter or None, the body, and whether the front matter is closed."""
    fence = _FENCE.match(text)
    if not fence:
        return None, text, True
    end = _END.search(text, fence.end())
    if not end:
        return None, text, False
    return text[fence.end() : end.start()], text[end.end() :], True


def has_front_matter(text: str) -> bool:
    """Whether a text begins with a line of hyphens and a key below it; a rule above an article is none."""
    fence = _FENCE.match(text)
    key = _KEY.match(text, fence.end()) if fence else None
    return key is not None and key[1] in KEYS


def bare_front_matter(text: str, *, exact: bool) -> tuple[str, ...]:
    """The keys of front matter that begins a text without a line of hyphens; with `exact`, in small letters alone.

    One line such as `url: …` can begin an article; a `title:`, or two keys, cannot.
    """
    keys = list[str]()
    for line in text.lstrip().split("\n"):
        key = _KEY.match(line)
        name = "" if not key else key[1] if exact else key[1].lower()
        if name in KEYS:
            keys.append(name)
        elif not (keys and line[:1] in (" ", "-", "\t") and line.strip("- ")):
            break
    return tuple(f"`{key}`" for key in keys) if "title" in keys or len(keys) > 1 else ()


def read_header(source: str, path: str) -> tuple[Header, list[Problem]]:
    """The front matter from its YAML, which begins in the second line of the file."""
    if len(source) > _LARGEST:
        return Header(), [Problem(path, 2, "the front matter is too long", "keep the article's text out of it")]
    root, problems = read_yaml(source, path, first_line=2, texts=_LINES)
    if root is None or root.kind is None:
        return Header(), problems
    if root.kind != "a mapping":
        return Header(), [Problem(path, root.line, f"the front matter is {root.kind}", "write `key: value` lines")]
    problems += unknown_keys(root, KEYS, path)
    given = {key.text: _read(key.text, value, path) for key, value in root.fields if key.text in KEYS}
    lines = {key.text: value.line for key, value in root.fields}
    given |= {key: _checked(key, value, lines[key], path) for key, value in given.items() if isinstance(value, str)}
    published, clash = _published({key: given.pop(key) for key in _DATES if key in given}, lines, path)
    problems += [value for value in (*given.values(), published) if isinstance(value, Problem)] + clash
    right: dict[str, Any] = {k: v for k, v in given.items() if v is not None and not isinstance(v, Problem)}
    day = published if isinstance(published, date) else None
    return Header(**right, published=day, slug_line=lines.get("slug", 0)), problems


def _read(key: str, value: Value, path: str) -> object:
    if key in _LISTS:
        return as_texts(key, value, path)
    if key in _ADDRESSES:
        return as_address(key, value, path)
    if key == "draft":
        return as_flag(key, value, path)
    if key not in _DATES:
        return as_text(key, value, path)
    if value.kind != "a mapping":
        return as_date(key, value, path)
    if wrong := unknown_keys(value, ("created", "updated"), path):
        return wrong[0]
    days = {name.text: as_date(f"{key}.{name.text}", day, path) for name, day in value.fields}
    faults = [day for day in days.values() if isinstance(day, Problem)]
    return faults[0] if faults else days.get("created") or days.get("updated")


def _checked(key: str, text: str, line: int, path: str) -> str | Problem:
    if key == "rights" and text not in _RIGHTS:
        return Problem(path, line, f"`rights` cannot be {text}", f"write one of {', '.join(_RIGHTS)}")
    if key == "language":
        code = re.fullmatch(r"([a-z]{2})(?:[-_][A-Za-z]{2,4})*", text)
        return (
            code[1]
            if code
            else Problem(path, line, f"`language` is no code: {text}", "write a code of two letters, such as en")
        )
    if key == "slug" and (not SLUG.match(text) or text in TAKEN or len(text) > 120):
        what = f"`slug` cannot be {text}" + (": the list of articles has that name" if text in TAKEN else "")
        return Problem(path, line, what, f"use small letters, figures and hyphens, such as {slugify(text)}")
    return text


def _published(given: dict[str, object], lines: dict[str, int], path: str) -> tuple[object, list[Problem]]:
    """The one date that the several keys give."""
    faults = [value for value in given.values() if isinstance(value, Problem)]
    days = {key: day for key, day in given.items() if isinstance(day, date)}
    clash = list[Problem]()
    if len(set(days.values())) > 1:
        names = " and ".join(f"`{key}`" for key in days)
        clash = [
            Problem(
                path, max(lines[key] for key in days), f"{names} give different dates", "keep the date of publication"
            )
        ]
    return next(iter(days.values()), None), faults + clash
