"""What is not wrong and yet not done: facts that articles lack, and texts of the scaffold that still stand."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from dossier.errors import Problem
from dossier.ingest import read_settings
from dossier.init import SCAFFOLD, UNKNOWN
from dossier.model import Article, Settings
from dossier.plan import Plan
from dossier.site import PAGES

NAMED = 5
"""Articles that a warning names; the others it counts."""
_EXAMPLE = Path("content") / "articles" / "example.md"
_ABOUT = PAGES / "about-this-dossier.md"


def unfinished(plan: Plan, settings: Settings, articles: Sequence[Article], today: date) -> Iterator[Problem]:
    """Yield a warning for each kind of fact that articles lack, and for each placeholder that readers would see."""
    yield from _lacking(plan.content, articles)
    for article in articles:
        # In some part of the world it is tomorrow.
        if article.published and article.published > today + timedelta(days=1):
            what = f"published on a day that is still to come: {article.published}"
            yield _warning(plan.content / article.source_file, 0, what, "correct the date")
    example = hashlib.sha256((SCAFFOLD / _EXAMPLE).read_bytes()).hexdigest()
    for article in articles:
        if article.sha256 == example:
            what = "the invented example article is published with yours"
            yield _warning(plan.content / article.source_file, 0, what, "delete the file")
    yield from _settings(plan.root / "dossier.yml", settings)
    about = plan.root / _ABOUT
    if about.is_file() and about.read_bytes() == (SCAFFOLD / _ABOUT).read_bytes():
        what = "this page still has the text that `dossier init` wrote"
        yield _warning(about, 0, what, "write your own, or delete the file")
    yield from _installed(plan.root)


def _installed(root: Path) -> Iterator[Problem]:
    needs, workflow = root / "requirements.txt", root / ".github" / "workflows" / "pages.yml"
    lines = needs.read_text(encoding="utf-8", errors="replace").splitlines() if needs.is_file() else []
    if workflow.is_file() and (found := [n for n, line in enumerate(lines, 1) if UNKNOWN in line]):
        what = "it does not say where dossier comes from, so that the workflow cannot install it"
        yield _warning(needs, found[0], what, "write the address of its repository, or of your fork, or delete .github")


def _lacking(content: Path, articles: Sequence[Article]) -> Iterator[Problem]:
    undated = [article for article in articles if article.published is None]
    nameless = [article for article in articles if article.publisher is None]
    if undated:
        what = f"{_of(undated, articles)} no date, so that the timeline and what reports give differently pass over it"
        mend = "write `date: YYYY-MM-DD` into the front matter, or add the text with `dossier add FILE --date DATE`"
        yield _warning(content, 0, what, mend)
    if nameless:
        what = f"{_of(nameless, articles)} no publisher, so that readers cannot tell whose report it is"
        mend = "write `publisher: NAME` into the front matter, or add the text with `dossier add FILE --publisher NAME`"
        yield _warning(content, 0, what, mend)


def _of(some: Sequence[Article], articles: Sequence[Article]) -> str:
    """`2 of 12 articles (a.md, b.txt) have`."""
    names = ", ".join(sorted(article.source_file for article in some)[:NAMED])
    more = f" and {len(some) - NAMED} more" if len(some) > NAMED else ""
    return f"{len(some)} of {len(articles)} articles ({names}{more}) {'has' if len(some) == 1 else 'have'}"


def _settings(path: Path, settings: Settings) -> Iterator[Problem]:
    written = read_settings(SCAFFOLD / "dossier.yml")
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.is_file() else []
    for key in ("question", "description"):
        value = getattr(settings, key)
        if value and value == getattr(written, key):
            line = next((n for n, text in enumerate(lines, 1) if text.startswith(f"{key}:")), 0)
            what = f"`{key}` still is what `dossier init` wrote, and readers see it on the front page"
            yield _warning(path, line, what, "write your own, or delete the line")


def _warning(path: Path, line: int, message: str, mend: str) -> Problem:
    return Problem(path.as_posix(), line, message, mend, warning=True)
