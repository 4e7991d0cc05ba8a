"""What `dossier add` is given: a file, a folder or a web address."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from dossier.errors import ContentError, Problem
from dossier.ingest.articles import Read, read_data, read_file
from dossier.ingest.fields import is_address
from dossier.ingest.files import article_files
from dossier.ingest.slugs import slugify
from dossier.model import Article


@dataclass(frozen=True, slots=True)
class Draft:
    """An article that is not in the dossier yet. What was guessed is in `article.inferred`."""

    article: Article
    warnings: tuple[Problem, ...] = ()


def read_source(source: str) -> Draft:
    """The article of one file or web address; raises ContentError where there is none."""
    read = _fetch(source) if re.match(r"https?://", source, re.IGNORECASE) else _read(Path(source))
    if read.article is None:
        nothing = Problem(source, 0, "a draft", "take `draft: true` out of it to add it")
        raise ContentError(read.problems or (nothing,))
    return Draft(read.article, read.problems)


def read_sources(source: str) -> list[Draft]:
    """The articles of a file, a web address, or of all the files of a folder; raises ContentError with all problems."""
    if re.match(r"https?://", source, re.IGNORECASE) or not Path(source).is_dir():
        return [read_source(source)]
    files, problems = article_files(Path(source))
    reads = [_read(path) for path in files]
    problems += [problem for read in reads for problem in read.problems]
    if any(not problem.warning for problem in problems):
        raise ContentError(problems)
    return [Draft(read.article, read.problems) for read in reads if read.article]


def _read(path: Path) -> Read:
    if not path.is_file():
        return Read(None, (Problem(path.as_posix(), 0, "there is no such file", "check the path"),))
    return read_file(path, name=path.name)


def _fetch(address: str) -> Read:
    if not is_address(address):
        return Read(None, (Problem(address, 0, "no web address that can be fetched", "check it for spaces and marks"),))
    from trafilatura.downloads import fetch_response  # loads slowly, and most sources are files

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
