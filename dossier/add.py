"""New articles into `content/articles/`, as Markdown with the front matter that could be found."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from dossier.errors import ContentError, Problem
from dossier.ingest import article_markdown, find_duplicate, read_articles, read_sources
from dossier.model import Article
from dossier.store import write_whole


def add_source(root: Path, sources: Sequence[str], given: Mapping[str, str]) -> Iterator[str]:
    """Write an article for each source and yield a line about each and about what was guessed.

    `given` holds fields that the user knows better. All that can be added is; then a ContentError tells of the rest.
    """
    folder = root / "content" / "articles"
    present = list(read_articles(folder)[0]) if folder.is_dir() else []
    problems: list[Problem] = []
    for source in sources:
        try:
            drafts = [known_better(draft.article, given) for draft in read_sources(source)]
        except ContentError as error:
            problems += error.problems
            continue
        for article in drafts:
            twin = find_duplicate(article, present)
            if twin:
                problems.append(refusal(article, *twin))
                continue
            article = replace(article, id=unused(article.id, {a.id for a in present}))
            path = folder / f"{article.id}.md"
            write_whole(path, article_markdown(article).encode())
            present.append(article)
            yield f"added {path}: {article.title}"
            yield from (f"  guessed {i.field}: {getattr(article, i.field, '')} ({i.reason})" for i in article.inferred)
            yield from (f"  left out: {r.text[:70]!r} ({r.reason})" for r in article.removed)
    if problems:
        raise ContentError(problems)


def refusal(article: Article, twin: Article, reason: str) -> Problem:
    """Return the problem of an article that is in the dossier already."""
    message = f"it is in the dossier already, as {twin.source_file} ({reason})"
    return Problem(article.source_file, 0, message, "leave it out, or remove the other")


def known_better(article: Article, given: Mapping[str, str]) -> Article:
    """Return the article with the fields that the user gave; these are no longer guesses."""
    values: dict[str, object] = dict(given)
    if "date" in values:
        try:
            values["published"] = date.fromisoformat(str(values.pop("date")))
        except ValueError as error:
            raise ContentError([Problem("--date", 0, f"{error}", "write it as YYYY-MM-DD")]) from error
    kept = tuple(i for i in article.inferred if i.field not in values)
    return replace(article, **values, inferred=kept)  # type: ignore[arg-type]


def unused(wanted: str, taken: set[str]) -> str:
    """Return `wanted`, or the first of wanted-2, wanted-3, … that is free."""
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name
