"""Small views that several pages share; all text in them is escaped by the templates."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.model import AnnotatedArticle, Article, Entity, Passage
from dossier.render import routes
from dossier.render.escape import one_line
from dossier.render.lookup import Lookup, Said, entity_of
from dossier.render.quoting import balanced
from dossier.render.words import KINDS, TYPES, count, day, shorten

_BELONGS = ("of ", "at ", "in ", "from ", "with ", "for ", "on ")
_BARELY_BEGUN = re.compile(r'\s*[“"„«](?:[^\s“”"„«»]+ ){0,2}…$')
"""A quotation of which a cut has left hardly anything."""
_REOPENED = re.compile(r'\s*\n\s*[“"]')


@dataclass(frozen=True, slots=True)
class Name:
    """An entity as a link; `href` is None where it has no page."""

    text: str
    href: str | None
    kind: str
    """Style class."""
    label: str
    """What it is, in words."""
    role: str
    mentions: int
    articles: int
    quoted: int
    facts: str
    """`17 mentions in 5 articles · quoted 4 times`."""


@dataclass(frozen=True, slots=True)
class Cited:
    """Where something stands: the article and the place in it."""

    publisher: str
    """The article's title where its publisher is not known: two such articles must not look like one."""
    date: str
    title: str
    href: str


@dataclass(frozen=True, slots=True)
class Words:
    """A quotation for a list."""

    text: str
    speaker: str | None
    """The article's own words for somebody who was not identified."""
    speaker_link: Name | None
    kind: str
    direct: bool
    cited: Cited
    id: str


def name(look: Lookup, entity: Entity, up: str) -> Name:
    """View of an entity; `up` leads from the page to the site's root."""
    return Name(
        text=entity.name,
        href=up + routes.entity_page(entity) if routes.has_page(entity) else None,
        kind=routes.kind_class(entity.type),
        label=TYPES.get(entity.type, "Name"),
        role=role(entity),
        mentions=entity.mentions,
        articles=len(entity.articles),
        quoted=len(look.spoken.get(entity.id, ())),
        facts=facts(look, entity),
    )


def role(entity: Entity) -> str:
    """The role given most often, the latest of equals; one that only says where someone belongs gives way to others."""
    texts = [one.told for one in entity.roles]
    best = max(
        enumerate(texts), key=lambda it: (not it[1].startswith(_BELONGS), texts.count(it[1]), it[0]), default=(0, "")
    )
    return best[1]


def facts(look: Lookup, entity: Entity) -> str:
    """How often it is mentioned and quoted, in words."""
    quoted = len(look.spoken.get(entity.id, ()))
    times = f" · quoted {'once' if quoted == 1 else count(quoted, 'time')}" if quoted else ""
    return f"{count(entity.mentions, 'mention')} in {count(len(entity.articles), 'article')}{times}"


def publisher(article: Article) -> str:
    """Who published it, or that this is not known."""
    return article.publisher or "publisher not known"


def cited(
    look: Lookup, article_id: str, start: int, up: str, *, anchor: str | None = None, whole: bool = False
) -> Cited:
    """The place of an offset: `anchor` where the text is shown that far, else its paragraph, else the page.

    `whole` leads to the page's head.
    """
    article = look.articles[article_id].article
    row = None if whole else look.places[article_id].anchor(start)
    target = (anchor or row) if row else None
    href = up + routes.article_page(article_id) + (f"#{target}" if target else "")
    return Cited(
        article.publisher or shorten(article.title, width=50), day(article.published, short=True), article.title, href
    )


def passage(look: Lookup, where: Passage, up: str) -> Cited:
    """The place of a passage; of one in a headline the head of the page."""
    if where.in_headline:
        return cited(look, where.article, 0, up, whole=True)
    return cited(look, where.article, where.start, up, anchor=look.anchor(where))


def words(look: Lookup, said: Said, up: str, *, width: int = 400) -> Words:
    """View of a quotation in a list."""
    quotation, one = said.quotation, said.annotated
    entity = look.entity(entity_of(quotation, one))
    at = cited(look, one.article.id, quotation.start, up)
    link = up + routes.article_page(one.article.id) + f"#{quotation.id}"
    return Words(
        text=spoken(quotation.text, width=width),
        speaker=shorten(quotation.speaker.text, width=80) if quotation.speaker and not entity else None,
        speaker_link=name(look, entity, up) if entity else None,
        kind=KINDS[quotation.kind],
        direct=quotation.kind != "indirect",
        cited=Cited(at.publisher, at.date, at.title, link),
        id=quotation.id,
    )


def spoken(text: str, *, width: int) -> str:
    """Quoted words for a list: one line, without the comma that led on to the speaker."""
    return shorten(_REOPENED.sub(" ", text).rstrip().rstrip(",;"), width=width)


def told(text: str, *, width: int) -> str:
    """A piece of an article for a list: one line whose quotation marks open and close."""
    line = shorten(balanced(one_line(text)), width=width)
    return line if line == balanced(line) else balanced(_BARELY_BEGUN.sub(" …", line))


def article_line(one: AnnotatedArticle, ties: Mapping[str, Sequence[object]], up: str) -> dict[str, object]:
    """View of an article in a list."""
    article = one.article
    people = {mention.entity for mention in one.mentions if mention.type == "PERSON" and mention.entity}
    counts = (
        count(len(people), "person", "people") if people else "",
        count(len(one.quotations), "quotation") if one.quotations else "",
        f"{count(len(ties.get(article.id, ())), 'passage')} in common" if ties.get(article.id) else "",
    )
    return {
        "title": article.title,
        "href": up + routes.article_page(article.id),
        "publisher": publisher(article),
        "date": day(article.published, short=True),
        "iso": article.published.isoformat() if article.published else "",
        "counts": " · ".join(filter(None, counts)),
        "words": article.word_count,
        "quotations": len(one.quotations),
        "people": len(people),
    }
