"""Dossier -> the Markdown pages of the site: pure, and the only place that knows jinja2."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from pathlib import Path, PurePosixPath

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from dossier.model import Dossier
from dossier.render import lists, routes
from dossier.render.about import about
from dossier.render.article import article, description
from dossier.render.entity import description as entity_description
from dossier.render.entity import entity
from dossier.render.escape import front_matter, raw_block
from dossier.render.home import counts, home
from dossier.render.lookup import Lookup
from dossier.render.statements import statements
from dossier.render.words import count

__all__ = ["render"]

TEMPLATES = Path(__file__).parent / "templates"
HIDE = ["navigation", "toc"]

LISTED: Mapping[str, object] = {"exclude": True}
"""Front matter of derived lists: in the search they would drown the articles."""

Pages = Iterable[tuple[str, str]]
Page = Callable[..., str]


def render(dossier: Dossier, *, scorecard: str = "") -> dict[PurePosixPath, str]:
    """Write every page of the site as Markdown, by its path below `build/docs`.

    Pure: the same dossier gives the same bytes. `scorecard` is Markdown with the pipeline's measured error, for
    the page `about`. The text of an article is shown as far as the dossier holds it: rights were applied before.
    """
    look = Lookup(dossier)
    page = partial(_page, _environment())
    pages = {
        routes.source(address): text
        for made in (_front(look, page, scorecard), _articles(look, page), _names(look, page), _lists(look, page))
        for address, text in made
    }
    return dict(sorted(pages.items()))


@cache
def _environment() -> Environment:
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    templates.globals["count"] = count
    return templates


def _page(
    templates: Environment,
    template: str,
    view: Mapping[str, object],
    *,
    title: str,
    description: str = "",
    search: Mapping[str, object] | None = None,
) -> str:
    meta: dict[str, object] = {"title": title, "description": description or title, "hide": HIDE}
    if search:
        meta["search"] = search
    return front_matter(meta) + "\n" + raw_block(templates.get_template(template).render(view))


def _front(look: Lookup, page: Page, scorecard: str) -> Pages:
    settings = look.dossier.settings
    summary = settings.description or counts(look.dossier)
    yield "index.html", page("home.html", home(look), title=settings.title, description=summary, search=LISTED)
    made = page("about.html", about(look.dossier), title="How it was made", search=LISTED)
    # Markdown ends the raw block at the blank line, and reads the figures as its own.
    yield "about.html", made + (f"\n## Measured error\n\n{scorecard.strip()}\n" if scorecard.strip() else "")


def _articles(look: Lookup, page: Page) -> Pages:
    for one in look.dossier.articles:
        text = one.article
        view = article(one, look)
        yield routes.article_page(text.id), page("article.html", view, title=text.title, description=description(one))


def _names(look: Lookup, page: Page) -> Pages:
    for one in filter(routes.has_page, look.dossier.entities):
        about_it, boost = entity_description(one, look), {"boost": 2}
        yield (
            routes.entity_page(one),
            page("entity.html", entity(one, look), title=one.name, description=about_it, search=boost),
        )


def _lists(look: Lookup, page: Page) -> Pages:
    for address, view in lists.articles(look):
        yield address, page("articles.html", view, title="Articles", search=LISTED)
    for folder in routes.FOLDERS:
        for address, view in lists.entities(look, folder):
            yield address, page("entities.html", view, title=lists.TITLES[folder], search=LISTED)
    for address, view in lists.quotations(look):
        yield address, page("quotations.html", view, title="Quotations", search=LISTED)
    for address, view in statements(look):
        yield address, page("statements.html", view, title="In common", search=LISTED)
    view = lists.publishers(look)
    yield "publishers/index.html", page("publishers.html", view, title="Publishers", search=LISTED)
