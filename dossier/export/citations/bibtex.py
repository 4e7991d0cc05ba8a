"""BibTeX, with the fields of biblatex where BibTeX has none."""

import re
from collections.abc import Iterable, Iterator

from dossier.export.citations.work import Work

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_SPECIAL = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_ESCAPED = re.compile(r"[\\~^&%$#_{}]")


def bibtex(works: Iterable[Work]) -> str:
    """Write works as BibTeX entries in UTF-8."""
    return "\n".join(_entry(work) for work in works)


def _entry(work: Work) -> str:
    kind = "article" if work.kind == "article" and work.publisher else "online"
    fields = ",\n".join(f"  {name} = {value}" for name, value in _fields(work))
    return f"@{kind}{{{_key(work.id)},\n{fields}\n}}\n"


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    # Double braces keep the capitals of a headline.
    yield "title", f"{{{{{_escaped(work.title)}}}}}"
    if work.authors:
        yield "author", f"{{{' and '.join(map(_name, work.authors))}}}"
    if work.publisher:
        yield "journal", f"{{{_escaped(work.publisher)}}}"
    if work.published:
        yield "date", f"{{{work.published.isoformat()}}}"
        yield "year", f"{{{work.published.year}}}"
        yield "month", MONTHS[work.published.month - 1]
    if work.url:
        yield "url", f"{{{_address(work.url)}}}"
    if work.archive_url:
        yield "note", f"{{Archived at \\url{{{_address(work.archive_url)}}}}}"
    if work.language:
        yield "langid", f"{{{work.language}}}"


def _key(identifier: str) -> str:
    return re.sub(r"[^A-Za-z0-9:._-]+", "-", identifier)


def _name(author: str) -> str:
    """A name that BibTeX would take apart at a comma or at `and` is kept whole by braces."""
    whole = "," in author or re.search(r"\band\b", author, re.IGNORECASE)
    return f"{{{_escaped(author)}}}" if whole else _escaped(author)


def _escaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: _SPECIAL.get(found[0], f"\\{found[0]}"), text)


def _address(url: str) -> str:
    """A brace in an address would end the field."""
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
