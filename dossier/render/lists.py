"""The long lists: articles, entities, quotations, publishers; each cut into pages."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import TypeVar

from dossier.model import AnnotatedArticle, Article, Entity
from dossier.render import parts, routes
from dossier.render.lookup import Lookup, Said, entity_of
from dossier.render.words import count

T = TypeVar("T")
PER_PAGE = 500
TITLES = {"people": "People", "organisations": "Organisations", "places": "Places", "names": "Other names"}
MOST_SPEAKERS = 40
SPEAKERS = 5

View = Mapping[str, object]


def paged(items: Sequence[T], stem: str) -> list[tuple[str, list[T], View]]:
    """Cut a list into pages: the address, items and pager of each; an empty list has one page."""
    parts_of = [list(items[at : at + PER_PAGE]) for at in range(0, len(items), PER_PAGE)] or [[]]
    folder = stem.rpartition("/")[0]
    addresses = [routes.numbered(stem, number) for number in range(1, len(parts_of) + 1)]
    names = [address.removeprefix(f"{folder}/") if folder else address for address in addresses]
    return [
        (address, found, {"number": number, "pages": list(enumerate(names, start=1))})
        for number, (address, found) in enumerate(zip(addresses, parts_of, strict=True), start=1)
    ]


def articles(look: Lookup) -> list[tuple[str, View]]:
    """The index of articles, newest first, undated last."""
    newest = sorted(look.dossier.articles, key=_newest_first)
    return [
        (address, {"lines": [parts.article_line(one, look.ties, "../") for one in found], "pager": pager})
        for address, found, pager in paged(newest, "articles/index")
    ]


def entities(look: Lookup, folder: str) -> list[tuple[str, View]]:
    """The A-Z index of one kind of entity; those named once stand below the table, without a page."""
    mine = [entity for entity in look.dossier.entities if routes.folder(entity.type) == folder]
    with_page = sorted(filter(routes.has_page, mine), key=sort_key)
    once = sorted((entity for entity in mine if not routes.has_page(entity)), key=sort_key)
    pages = paged(with_page, f"{folder}/index")
    return [
        (
            address,
            {
                "folder": folder,
                "title": TITLES[folder],
                "total": len(mine),
                "letters": _letters(look, found),
                "once": [parts.name(look, entity, "../") for entity in once] if address == pages[-1][0] else [],
                "pager": pager,
            },
        )
        for address, found, pager in pages
    ]


def sort_key(entity: Entity) -> tuple[str, str]:
    """Alphabetical, whatever the accents and capitals; then by identifier."""
    plain = unicodedata.normalize("NFKD", entity.name).casefold()
    return "".join(letter for letter in plain if letter.isalnum() or letter == " ").strip(), entity.id


def _letters(look: Lookup, found: Iterable[Entity]) -> list[tuple[str, list[parts.Name]]]:
    def initial(entity: Entity) -> str:
        first = sort_key(entity)[0][:1].upper()
        return first if first.isalpha() else "0-9"

    return [
        (letter, [parts.name(look, entity, "../") for entity in group]) for letter, group in groupby(found, key=initial)
    ]


def quotations(look: Lookup) -> list[tuple[str, View]]:
    """All that is quoted, by article, newest article first."""
    newest = sorted(look.dossier.articles, key=_newest_first)
    said = [Said(one, quotation) for one in newest for quotation in one.quotations if quotation.text.strip()]
    return [
        (
            address,
            {
                "groups": [
                    (parts.article_line(one, look.ties, ""), [parts.words(look, words, "") for words in group])
                    for one, group in _by_article(found)
                ],
                "speakers": _speakers(look),
                "total": len(said),
                "pager": pager,
            },
        )
        for address, found, pager in paged(said, "quotations")
    ]


def _speakers(look: Lookup) -> list[tuple[parts.Name, int]]:
    """Who is quoted most, with how often; each name leads to a page with all that is said there."""
    spoken = [(entity, len(look.words_of(entity))) for entity in look.entities.values()]
    most = sorted(((e, n) for e, n in spoken if n), key=lambda item: (-item[1], item[0].id))
    return [(parts.name(look, entity, ""), times) for entity, times in most[:MOST_SPEAKERS]]


def _by_article(found: Iterable[Said]) -> Iterable[tuple[AnnotatedArticle, Iterable[Said]]]:
    for _, group in groupby(found, key=lambda said: said.annotated.article.id):
        members = list(group)
        yield members[0].annotated, members


def publishers(look: Lookup) -> View:
    """Each publisher with its articles, the most prolific first."""
    by_name: dict[str, list[AnnotatedArticle]] = {}
    for one in look.dossier.articles:
        by_name.setdefault(one.article.publisher or "", []).append(one)
    ordered = sorted(by_name.items(), key=lambda item: (not item[0], -len(item[1]), item[0].casefold()))
    return {"publishers": [_publisher(look, name, found) for name, found in ordered]}


def _publisher(look: Lookup, name: str, found: Sequence[AnnotatedArticle]) -> View:
    speakers: dict[str, int] = {}
    for one in found:
        for quotation in one.quotations:
            speaker = entity_of(quotation, one)
            if speaker in look.entities:
                speakers[speaker or ""] = speakers.get(speaker or "", 0) + 1
    most = sorted(speakers.items(), key=lambda item: (-item[1], item[0]))[:SPEAKERS]
    quoted = sum(len(one.quotations) for one in found)
    return {
        "name": name or "Publisher not known",
        "counts": f"{count(len(found), 'article')} · {count(quoted, 'quotation')}",
        "lines": [parts.article_line(one, look.ties, "../") for one in sorted(found, key=_newest_first)],
        "speakers": [(parts.name(look, look.entities[speaker], "../"), times) for speaker, times in most],
    }


def _newest_first(one: AnnotatedArticle) -> tuple[int, str]:
    return newest_first(one.article)


def newest_first(article: Article) -> tuple[int, str]:
    """Sort key: the latest date first, undated articles last."""
    return -article.published.toordinal() if article.published else 1, article.id
