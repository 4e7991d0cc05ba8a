"""Dossier -> the Markdown pages of the site: pure, and the only place that knows jinja2."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from dossier.model import Dossier
from dossier.render import common, lists, routes
from dossier.render.about import about
from dossier.render.article import article
from dossier.render.entity import Index, entity
from dossier.render.entity import description as entity_description
from dossier.render.escape import front_matter, raw_block
from dossier.render.facts import article_facts, entity_facts, site_facts
from dossier.render.find import search_documents
from dossier.render.head import description
from dossier.render.home import counts, home
from dossier.render.lookup import Lookup
from dossier.render.words import count

__all__ = ["addresses", "render", "search_documents"]

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
        for group in (
            _front(look, page, scorecard, own),
            _articles(look, page),
            _names(look, page),
            _lists(look, page),
            _common(look, page),
        )
        for address, text in group
    }
    return dict(sorted(made.items()))


def addresses(dossier: Dossier) -> tuple[dict[str, str], dict[str, str]]:
    """Return where the pages of articles and of names lie, by id, relative to the site's root."""
    return (
        {one.article.id: routes.article_page(one.article.id) for one in dossier.articles},
        {entity.id: routes.entity_page(entity) for entity in dossier.entities if routes.has_page(entity)},
    )


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
    facts: Mapping[str, object] | None = None,
) -> str:
    meta: dict[str, object] = {"title": title, "description": description or title, "hide": HIDE}
    if tab:
        meta["tab"] = tab
    if search:
        meta["search"] = search
    return front_matter(meta, script=facts) + "\n" + raw_block(templates.get_template(template).render(view))


def _front(look: Lookup, page: Page, scorecard: str, own: list[tuple[str, str]]) -> Pages:
    settings = look.dossier.settings
    summary = settings.description or counts(look.dossier)
    yield (
        "index.html",
        page(
            "home.html",
            {**home(look), "own": own},
            title=settings.title,
            description=summary,
            search=LISTED,
            facts=site_facts(settings),
        ),
    )
    made = page("about.html", {**about(look.dossier), "own": own}, title="How it was made", search=LISTED)
    # Markdown ends the raw block at the blank line, and reads the figures as its own.
    yield "about.html", made + (f"\n## Measured error\n\n{scorecard.strip()}\n" if scorecard.strip() else "")


def _articles(look: Lookup, page: Page) -> Pages:
    for one in look.dossier.articles:
        text = one.article
        meta = {"title": text.title, "description": description(one), "tab": "articles/index.html"}
        facts = article_facts(one, look)
        yield routes.article_page(text.id), page("article.html", article(one, look), **meta, facts=facts)


def _names(look: Lookup, page: Page) -> Pages:
    index = Index(look)
    for one in filter(routes.has_page, look.dossier.entities):
        tab = f"{routes.folder(one.type)}/index.html"
        meta = {"title": one.name, "description": entity_description(one, look), "tab": tab, "search": {"boost": 2}}
        facts = entity_facts(one, look)
        yield routes.entity_page(one), page("entity.html", entity(one, look, index), **meta, facts=facts)


def _lists(look: Lookup, page: Page) -> Pages:
    for address, view in lists.articles(look):
        yield address, page("articles.html", view, title="Articles", tab="articles/index.html", search=LISTED)
    for folder in routes.FOLDERS:
        for address, view in lists.entities(look, folder):
            yield (
                address,
                page(
                    "entities.html", view, title=routes.FOLDER_TITLES[folder], tab=f"{folder}/index.html", search=LISTED
                ),
            )
    for address, view in lists.quotations(look):
        yield address, page("quotations.html", view, title="Quotations", tab="quotations.html", search=LISTED)
    yield from _publishers(look, page)
    view = lists.network(look)
    yield (
        "network.html",
        page("network.html", view, title="Who is named with whom", tab="people/index.html", search=LISTED),
    )
    yield "map.html", page("map.html", lists.atlas(look), title="Map", tab="places/index.html", search=LISTED)


def _publishers(look: Lookup, page: Page) -> Pages:
    tab = "publishers/index.html"
    yield tab, page("publishers.html", lists.publishers(look), title="Publishers", tab=tab, search=LISTED)
    for address, name, view in lists.publisher_pages(look):
        yield address, page("publisher.html", view, title=name, tab=tab, description=f"{name}: {view['counts']}")


def _common(look: Lookup, page: Page) -> Pages:
    for it in common.pages(look):
        meta = {"title": it.title, "tab": it.tab, "description": it.description, "search": LISTED}
        yield it.address, page(it.template, it.view, **meta)
