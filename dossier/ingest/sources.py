"""What `dossier add` is given: a file, a folder or a web address."""

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from dossier.errors import ContentError, Problem
from dossier.ingest.articles import Read, read_data, read_file
from dossier.ingest.fields import is_address
from dossier.ingest.files import article_files
from dossier.ingest.formats import is_document
from dossier.ingest.slugs import slugify
from dossier.model import Article


@dataclass(frozen=True, slots=True)
class Draft:
    """An article that is not in the dossier yet. What was guessed is in `article.inferred`."""

    article: Article
    warnings: tuple[Problem, ...] = ()
    source: str = ""
    """The file or web address, as the user may find it again."""


def read_source(source: str) -> Draft:
    """The article of one file or web address; raises ContentError where there is none."""
    drafts, problems = _drafts([(source, _fetch(source) if _is_web(source) else _read(Path(source)))])
    if not drafts:
        raise ContentError(problems)
    return drafts[0]


def read_sources(source: str, *, without: Path | None = None) -> tuple[list[Draft], list[Problem]]:
    """The articles of a file, a web address, or of all the files of a folder, and why others could not be read.

    What lies in the folder `without`, which may lie in that folder, is left out.
    """
    folder = Path(source)
    if _is_web(source) or not folder.is_dir():
        return _drafts([(source, _fetch(source) if _is_web(source) else _read(folder))])
    files, problems = article_files(folder)
    if without and without.resolve().is_relative_to(folder.resolve()):
        inside = without.resolve()
        files = [path for path in files if not path.resolve().is_relative_to(inside)]
        problems = [problem for problem in problems if not Path(problem.path).resolve().is_relative_to(inside)]
    drafts, faults = _drafts([(path.as_posix(), _read(path)) for path in files])
    # A picture beside an article is no article that was forgotten; a Word document may be one.
    told = [problem for problem in problems if not problem.warning or is_document(Path(problem.path).suffix)]
    if not files and not told:
        faults = [Problem(source, 0, "no articles are in it", "give a folder with .md, .txt or .html files")]
    return drafts, [replace(problem, warning=False) for problem in told] + faults


def _drafts(reads: Iterable[tuple[str, Read]]) -> tuple[list[Draft], list[Problem]]:
    drafts, problems = list[Draft](), list[Problem]()
    for source, read in reads:
        if read.article:
            drafts.append(Draft(read.article, read.problems, source))
        else:
            nothing = Problem(source, 0, "a draft", "take `draft: true` out of it to add it")
            problems += read.problems or (nothing,)
    return drafts, problems


def _is_web(source: str) -> bool:
    return bool(re.match(r"https?://", source, re.IGNORECASE))


def _read(path: Path) -> Read:
    if not path.is_file():
        return Read(None, (Problem(path.as_posix(), 0, "there is no such file", "check the path"),))
    return read_file(path, name=path.name)


def _fetch(address: str) -> Read:
    if not is_address(address):
        return Read(None, (Problem(address, 0, "no web address that can be fetched", "check it for spaces and marks"),))
    from trafilatura.downloads import fetch_response  # loads slowly, and most sources are files

    # What they say of a failure is in the problem.
    for name in ("trafilatura", "urllib3"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    response = fetch_response(address, with_headers=False)
    if response is None or response.status != 200 or not response.data:
        status = f" (status {response.status})" if response is not None and response.status else ""
        mend = "check the network, or save the page as .html and add the file"
        return Read(None, (Problem(address, 0, f"the page could not be fetched{status}", mend),))
    read = read_data(response.data, "page.html", where=address)
    if read.article is None:
        return read
    article = replace(
        read.article, id=slugify(read.article.title), url=read.article.url or address, source_file=address
    )
    return replace(read, article=article)
