"""RIS, as reference managers read it."""

from collections.abc import Iterable, Iterator

from dossier.export.citations.work import Work


def ris(works: Iterable[Work]) -> str:
    """Write works as RIS records, whose lines end with a carriage return and a line feed."""
    return "".join(f"{tag}  - {value}\r\n" for work in works for tag, value in _lines(work))


def _lines(work: Work) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS" if work.kind == "article" else "ELEC"
    yield "ID", work.id
    yield "TI", work.title
    yield from (("AU", author) for author in work.authors)
    if work.publisher:
        yield "T2", work.publisher
    if work.published:
        yield "PY", str(work.published.year)
        yield "DA", f"{work.published:%Y/%m/%d}/"
    if work.url:
        yield "UR", work.url
    if work.archive_url:
        yield "L2", work.archive_url
    if work.language:
        yield "LA", work.language
    yield "ER", ""
