"""From a folder of files to Articles."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dossier.errors import ContentError, Problem
from dossier.ingest.decode import LIMIT, decode
from dossier.ingest.files import article_files
from dossier.ingest.frontmatter import Header, bare_front_matter, has_front_matter, read_header, split_front_matter
from dossier.ingest.language import language_of
from dossier.ingest.markdown import read_markdown
from dossier.ingest.parts import Reading, lay_out
from dossier.ingest.raw import read_raw, titled
from dossier.ingest.several import second_head
from dossier.ingest.slugs import slugify
from dossier.ingest.webpage import read_webpage
from dossier.model import Article, Inference, count_words

_FEWEST_WORDS, _SHORTEST = 10, 60
"""Words, and characters for languages that put no space between words: the shortest notice in a paper has more."""


@dataclass(frozen=True, slots=True)
class Read:
    """What came of one file. `slug_line` is where the file gives its slug, 0 where its name does."""

    article: Article | None
    problems: tuple[Problem, ...] = ()
    slug_line: int = 0


def read_articles(content: Path) -> tuple[list[Article], list[Problem]]:
    """The articles of a dossier's content folder, of any folder, or of one file; and the warnings.

    All that is wrong in any of the files is raised in one ContentError. Drafts are left out.
    """
    files, problems = article_files(content)
    base = content.parent if content.is_file() else content
    reads = [(path, read_file(path, name=path.relative_to(base).as_posix())) for path in files]
    problems += [problem for _, read in reads for problem in read.problems]
    problems += _clashes(reads)
    if any(not problem.warning for problem in problems):
        raise ContentError(problems)
    return [read.article for _, read in reads if read.article], problems


def read_file(path: Path, *, name: str) -> Read:
    """The article of one file; `name` is its path below the content folder."""
    where = path.as_posix()
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        return Read(None, (Problem(where, 0, f"cannot be read: {error.strerror}", "make it a file that can be read"),))
    return read_data(data, name, where=where)


def read_data(data: bytes, name: str, *, where: str) -> Read:
    """The article of a file's bytes. `name` gives format and slug, `where` stands in problems."""
    text, problems = decode(data, where)
    if any(not problem.warning for problem in problems):
        return Read(None, tuple(problems))
    suffix = Path(name).suffix.lower()
    header = Header()
    reading: Reading | None
    if suffix in (".md", ".txt") and (keys := bare_front_matter(text, exact=suffix == ".txt")):
        what = f"front matter ({', '.join(keys)}) without a line of three hyphens above it"
        problems.append(Problem(where, 1, what, "write three hyphens in a line above it, and in one below"))
        return Read(None, tuple(problems))
    if suffix == ".md" or (suffix == ".txt" and has_front_matter(text)):
        header, reading, faults = _read_headed(text, where, raw=suffix == ".txt")
        if header.draft:
            return Read(None)
        problems += faults
    else:
        reading = read_webpage(text) if suffix in (".html", ".htm") else read_raw(text)
    if reading is None or (not reading.parts and header.rights != "metadata"):
        if all(problem.warning for problem in problems):
            problems.append(Problem(where, 0, "holds no article", "put the article's text in it, or delete it"))
        return Read(None, tuple(problems))
    problems += [Problem(where, 0, what, mend, warning=True) for what, mend in reading.doubts]
    if line := second_head(reading.parts):
        what = f"it seems to hold several articles: {line!r} stands in its text"
        problems.append(Problem(where, 0, what, "put each article into a file of its own", warning=True))
    if any(not problem.warning for problem in problems):
        return Read(None, tuple(problems))
    article = _assemble(header, titled(reading), name, hashlib.sha256(data).hexdigest())
    if article.word_count < _FEWEST_WORDS and len(article.text) < _SHORTEST and header.rights != "metadata":
        what = f"its text is {article.word_count} word{'s' * (article.word_count != 1)} long"
        problems.append(Problem(where, 0, what, "see whether all of the article is in it", warning=True))
    return Read(article, tuple(problems), header.slug_line)


def _read_headed(text: str, where: str, *, raw: bool) -> tuple[Header, Reading, list[Problem]]:
    front, body, closed = split_front_matter(text)
    if not closed:
        fault = Problem(where, 1, "the front matter is not closed", "write a line of three hyphens behind it")
        return Header(), read_markdown("", title=None), [fault]
    header, problems = read_header(front, where) if front is not None else (Header(), [])
    return header, read_raw(body, title=header.title) if raw else read_markdown(body, title=header.title), problems


def _assemble(header: Header, reading: Reading, name: str, digest: str) -> Article:
    text, blocks = lay_out(reading.parts)
    language = header.language or language_of(reading.parts)
    guessed = (Inference("language", "the words of the text"),) if not header.language and language != "en" else ()
    stated = {"published": header.published, "url": header.url, "title": header.title, "publisher": header.publisher}
    stem = slugify(Path(name).stem)
    return Article(
        id=header.slug or stem,
        title=header.title or reading.title or stem,
        text=text,
        blocks=blocks,
        source_file=name,
        sha256=digest,
        subtitle=header.subtitle or reading.subtitle,
        authors=header.authors or reading.authors,
        publisher=header.publisher or reading.publisher,
        published=header.published or reading.published,
        url=header.url or reading.url,
        archive_url=header.archive_url,
        language=language,
        rights=header.rights,
        tags=header.tags,
        sources=header.sources,
        removed=reading.removed,
        inferred=tuple(why for why in reading.inferred if not stated.get(why.field)) + guessed,
        word_count=count_words(text),
    )


def _clashes(reads: Iterable[tuple[Path, Read]]) -> list[Problem]:
    named = defaultdict[str, list[tuple[Path, Read]]](list)
    for path, read in reads:
        if read.article:
            named[read.article.id].append((path, read))
    return [
        Problem(
            path.as_posix(),
            read.slug_line,
            f"the slug {slug} is that of {found[0][0].as_posix()} too",
            "give one of them another `slug:`, or another file name",
        )
        for slug, found in named.items()
        for path, read in found[1:]
    ]
