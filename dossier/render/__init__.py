"""Dossier -> the Markdown pages of the site: pure, and the only place that knows jinja2."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from pathlib import Path, PurePosixPath
from types import MappingProxyType

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

NO_PAGES: Mapping[str, str] = MappingProxyType({})

Pages = Iterable[tuple[str, str]]
Page = Callable[..., str]


def render(dossier: Dossier, *, scorecard: str = "", pages: Mapping[str, str] = NO_PAGES) -> dict[PurePosixPath, str]:
    """Write every page of the site as Markdown, by its path below `build/docs`.

    Pure: the same dossier gives the same bytes. `scorecard` is Markdown with the pipeline's measured error, for
    the page `about`. `pages` are the pages written by hand, by their path below `pages/` without ending, with their
    titles: they are linked here. The text of an article is shown as far as the dossier holds it: rights were
    applied before.
    """
    look = Lookup(dossier)
    page = partial(_page, _environment())
    own = [(title, routes.own_page(name)) for name, title in pages.items()]
    made = {
        routes.source(address): text
        for group in (_front(look, page, scorecard, own), _articles(look, page), _names(look, page), _lists(look, page))
        for address, text in group
    }
    return dict(sorted(made.items()))


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
    tab: str = "",
    description: str = "",
    search: Mapping[str, object] | None = None,
) -> str:
    meta: dict[str, object] = {"title": title, "description": description or title, "hide": HIDE}
    if tab:
        meta["tab"] = tab
    if search:
        meta["search"] = search
    return front_matter(meta) + "\n" + raw_block(templates.get_template(template).render(view))


def _front(look: Lookup, page: Page, scorecard: str, own: list[tuple[str, str]]) -> Pages:
    settings = look.dossier.settings
    summary = settings.description or counts(look.dossier)
    yield (
        "index.html",
        page("home.html", {**home(look), "own": own}, title=settings.title, description=summary, search=LISTED),
    )
    made = page("about.html", {**about(look.dossier), "own": own}, title="How it was made", search=LISTED)
    # Markdown ends the raw block at the blank line, and reads the figures as its own.
    yield "about.html", made + (f"\n## Measured error\n\n{scorecard.strip()}\n" if scorecard.strip() else "")


def _articles(look: Lookup, page: Page) -> Pages:
    for one in look.dossier.articles:
        text = one.article
        meta = {"title": text.title, "description": description(one), "tab": "articles/index.html"}
        yield routes.article_page(text.id), page("article.html", article(one, look), **meta)


def _names(look: Lookup, page: Page) -> Pages:
    for one in filter(routes.has_page, look.dossier.entities):
        tab = f"{routes.folder(one.type)}/index.html"
        meta = {"title": one.name, "description": entity_description(one, look), "tab": tab, "search": {"boost": 2}}
        yield routes.entity_page(one), page("entity.html", entity(one, look), **meta)


def _lists(look: Lookup, page: Page) -> Pages:
    for address, view in lists.articles(look):
        yield address, page("articles.html", view, title="Articles", tab="articles/index.html", search=LISTED)
    for folder in routes.FOLDERS:
        for address, view in lists.entities(look, folder):
            yield (
                address,
                page("entities.html", view, title=lists.TITLES[folder], tab=f"{folder}/index.html", search=LISTED),
            )
    for address, view in lists.quotations(look):
        yield address, page("quotations.html", view, title="Quotations", tab="quotations.html", search=LISTED)
    for address, view in statements(look):
        yield address, page("statements.html", view, title="In common", tab="statements.html", search=LISTED)
    view = lists.publishers(look)
    yield "publishers/index.html", page("publishers.html", view, title="Publishers", search=LISTED)
