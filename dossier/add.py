"""New articles into `content/articles/`, as Markdown with the front matter that could be found."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from dossier.errors import ContentError, Problem
from dossier.ingest import Draft, article_markdown, find_duplicate, is_address, read_articles, read_sources
from dossier.model import Article
from dossier.store import write_whole

OWN = ("content", "site", "build")
"""Folders of a dossier, none of which holds articles that are still to be added."""


def add_source(root: Path, sources: Sequence[str], given: Mapping[str, str]) -> Iterator[str]:
    """Write an article for each source and yield a line about each and about what was guessed.

    `given` holds fields that the user knows better. All that can be added is; then a ContentError tells of the rest.
    """
    fields = known_better(given)
    if not any((root / name).exists() for name in ("mkdocs.yml", "dossier.yml", "content")):
        mend = "give the dossier's folder with --root, or make one with `dossier init`"
        raise ContentError([Problem(str(root), 0, "there is no dossier in this folder", mend)])
    folder = root / "content" / "articles"
    present = list(read_articles(folder)[0]) if folder.is_dir() else []
    problems: list[Problem] = []
    for source in sources:
        own = _own(source, root)
        drafts, faults = ([], [own]) if own else read_sources(source, without=root)
        problems += faults
        for draft in drafts:
            article = overruled(draft.article, fields)
            twin = find_duplicate(article, present)
            if twin:
                problems.append(refusal(draft.source, *twin))
                continue
            article = replace(article, id=unused(article.id, folder, {a.id for a in present}))
            write_whole(folder / f"{article.id}.md", article_markdown(article).encode())
            present.append(replace(article, source_file=f"{article.id}.md"))
            yield from told(folder, replace(draft, article=article))
    if problems:
        raise ContentError(problems)


def _own(source: str, root: Path) -> Problem | None:
    """Return the problem of a source that is the dossier itself, or what was written into it or built from it."""
    path, home = Path(source).resolve(), root.resolve()
    made = next((name for name in OWN if path.is_relative_to(home / name)), None)
    if (path != home and not made) or "://" in source:
        return None
    what = f"it lies in {made}/ of this dossier" if made else "it is the dossier's own folder"
    return Problem(source, 0, what, "give the files or the folder that the articles are to come from")


def told(folder: Path, draft: Draft) -> Iterator[str]:
    """Yield what was added, what was guessed of it and what was left out."""
    article = draft.article
    yield f"added {folder / article.id}.md: {article.title}"
    yield from (f"  look at it: {p.message}; {p.mend}" for p in draft.warnings)
    yield from (
        f"  guessed {'date' if i.field == 'published' else i.field}: {getattr(article, i.field, '')} ({i.reason})"
        for i in article.inferred
    )
    if lacking := [
        name for name, value in (("date", article.published), ("publisher", article.publisher)) if not value
    ]:
        yield f"  found no {' and no '.join(lacking)}: write {' and '.join(f'`{n}:`' for n in lacking)} into the file"
    yield from (f"  left out: {r.text[:70]!r} ({r.reason})" for r in article.removed)


def refusal(source: str, twin: Article, reason: str) -> Problem:
    """Return the problem of a source that is in the dossier already."""
    message = f"it is in the dossier already, as {twin.source_file} ({reason})"
    return Problem(source, 0, message, "leave it out, or remove the other")


def known_better(given: Mapping[str, str]) -> dict[str, object]:
    """Return the fields of an article that the user gave. Raises ContentError where one of them is wrong."""
    fields: dict[str, object] = dict(given)
    problems = []
    if "date" in given:
        try:
            fields["published"] = date.fromisoformat(str(fields.pop("date")))
        except ValueError:
            problems.append(Problem("--date", 0, f"no day of the calendar: {given['date']}", "write it as YYYY-MM-DD"))
    if "url" in given and not is_address(given["url"]):
        problems.append(Problem("--url", 0, f"no web address: {given['url']}", "write it with https://"))
    if problems:
        raise ContentError(problems)
    return fields


def overruled(article: Article, fields: Mapping[str, object]) -> Article:
    """Return the article with the fields that the user gave; these are no longer guesses."""
    kept = tuple(i for i in article.inferred if i.field not in fields)
    return replace(article, **fields, inferred=kept)  # type: ignore[arg-type]


def unused(wanted: str, folder: Path, taken: set[str]) -> str:
    """Return `wanted`, or the first of wanted-2, wanted-3, … that no article has and no file, such as a draft."""
    number, name = 1, wanted
    while name in taken or (folder / f"{name}.md").exists():
        number += 1
        name = f"{wanted}-{number}"
    return name
