"""The pages that the search indexes, in the markup that Pagefind reads."""

from collections.abc import Iterable, Iterator

from dossier.model import AnnotatedArticle, Entity
from dossier.render import parts, routes
from dossier.render.escape import escape, one_line
from dossier.render.lookup import Lookup, Said, entity_of
from dossier.render.words import day

FILTERS = {"people": "person", "organisations": "organisation", "places": "place", "names": "name"}
"""What a reader filters by, and the kind of a name's page, by the folder of its type."""
Documents = Iterator[tuple[str, str]]
Facets = Iterable[tuple[str, str]]


def articles(look: Lookup) -> Documents:
    """Yield the document of each article: every paragraph stands behind its anchor."""
    for one in look.dossier.articles:
        text = one.article
        body = [_paragraph("", text.subtitle)] if text.subtitle else []
        body += [_paragraph(row.anchor, text.text[row.start : row.end]) for row in look.places[text.id].rows]
        named = _named((mention.entity for mention in one.mentions), look)
        facets = [("kind", "article"), *_source(one), *named]
        yield (
            f"articles/{text.id}.html",
            _document(text.title, routes.article_page(text.id), _where(one), "".join(body), facets),
        )


def names(look: Lookup) -> Documents:
    """Yield the document of each name that has a page."""
    for entity in filter(routes.has_page, look.dossier.entities):
        folder = routes.folder(entity.type)
        role = parts.role(entity)
        body = "".join(_paragraph("", words) for words in (*entity.aliases, role) if words)
        about = " · ".join(filter(None, (role, parts.facts(look, entity))))
        facets = [("kind", FILTERS[folder]), *_named([entity.id], look)]
        yield f"names/{entity.id}.html", _document(entity.name, routes.entity_page(entity), about, body, facets)


def quotations(look: Lookup) -> Documents:
    """Yield a document for each speaker of an article, with what they say in it; each quotation behind its anchor.

    One a quotation would be found no better, and make what a reader fetches first twice as large.
    """
    for one in look.dossier.articles:
        groups: dict[tuple[str | None, str], list[Said]] = {}
        for quotation in one.quotations:
            if quotation.text.strip() and "scare-quotes" not in quotation.flags:
                entity = entity_of(quotation, one)
                words = quotation.speaker.text if quotation.speaker and not look.entity(entity) else ""
                groups.setdefault((entity, words), []).append(Said(one, quotation))
        for number, ((entity, words), said) in enumerate(groups.items(), start=1):
            yield f"quotations/{one.article.id}/{number}.html", _quotations(look, look.entity(entity), words, said)


def _quotations(look: Lookup, speaker: Entity | None, words: str, said: list[Said]) -> str:
    one = said[0].annotated
    title = speaker.name if speaker else words or "Unattributed"
    body = "".join(_paragraph(it.quotation.id, _spoken(it)) for it in said)
    about = {entity for it in said for entity in it.quotation.about}
    named = _named([speaker.id if speaker else None, *sorted(about)], look)
    facets = [("kind", "quotation"), *_source(one), *named]
    where = f"{_where(one)}: {one.article.title}"
    return _document(title, routes.article_page(one.article.id), where, body, facets)


def _spoken(said: Said) -> str:
    text = said.quotation.text.strip()
    return text if said.quotation.kind == "indirect" else f"“{text}”"


def _where(one: AnnotatedArticle) -> str:
    return f"{parts.publisher(one.article)}, {day(one.article.published, short=True)}"


def _source(one: AnnotatedArticle) -> Facets:
    if one.article.publisher:
        yield "publisher", one.article.publisher
    if one.article.published:
        yield "year", str(one.article.published.year)


def _named(identifiers: Iterable[str | None], look: Lookup) -> Facets:
    """The names to filter by: those that have a page, so that the lists stay short enough to choose from."""
    for identifier in dict.fromkeys(identifiers):
        entity = look.entity(identifier)
        if entity and routes.has_page(entity) and routes.folder(entity.type) != "names":
            yield FILTERS[routes.folder(entity.type)], entity.name


def _paragraph(anchor: str, text: str) -> str:
    place = f'<i id="{anchor}"></i>' if anchor else ""
    return f"{place}<p>{_plain(text)}</p>"


def _plain(text: str) -> str:
    # The index takes a zero-width space for the border between the words of a language without blanks.
    return escape(one_line(text.replace("\u200b", "")))


def _document(title: str, address: str, where: str, body: str, facets: Facets) -> str:
    meta = "".join(
        f'<meta data-pagefind-meta="{name}[content]" content="{_plain(value)}">'
        for name, value in (("address", address), ("where", where))
    )
    filters = "".join(
        f'<meta data-pagefind-filter="{name}[content]" content="{_plain(value)}">' for name, value in facets
    )
    return (
        f'<!doctype html><html lang="en"><title>{_plain(title)}</title><body data-pagefind-body>{meta}{filters}'
        f'<h1 data-pagefind-weight="7">{_plain(title)}</h1>{body}</body></html>\n'
    )
