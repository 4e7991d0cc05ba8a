"""The page of a person, organisation, place or other name."""

from collections.abc import Mapping, Sequence
from itertools import islice

from markupsafe import Markup

from dossier.model import AnnotatedArticle, Entity, Mention
from dossier.render import parts, routes
from dossier.render.layout import Row
from dossier.render.lookup import Lookup, sentence_at
from dossier.render.marks import PLAIN, Mark, paint
from dossier.render.words import TYPES, count

UP = "../"
MANY_ARTICLES, SENTENCES, SENTENCES_OF_MANY = 40, 12, 3
MAX_WORDS = 200
BESIDE = 12
DECIDED = {
    "machine": "Brought together by machine; not checked by an editor.",
    "editor": "Decided by an editor.",
}


def entity(one: Entity, look: Lookup) -> Mapping[str, object]:
    """View of the page of one entity."""
    said, about = look.words_of(one), [said for said in look.about.get(one.id, []) if said.quotation.text.strip()]
    passages = look.mentions.get(one.id, {})
    first, last = _ends(one, look)
    return {
        "name": parts.name(look, one, UP),
        "aliases": one.aliases,
        "roles": _roles(one, look),
        "note": one.note,
        "same_as": [address for address in one.same_as if address.startswith(("https://", "http://"))],
        "decided": DECIDED[one.decided_by],
        "first": first,
        "last": last,
        "said": [parts.words(look, words, UP) for words in reversed(said[-MAX_WORDS:])],
        "said_all": len(said),
        "about": [parts.words(look, words, UP) for words in reversed(about[-MAX_WORDS:])],
        "about_all": len(about),
        "mentions": [
            _in_article(look.articles[identifier], found, look, many=len(passages) > MANY_ARTICLES)
            for identifier, found in passages.items()
        ],
        "beside": _beside(one, look),
    }


def description(one: Entity, look: Lookup) -> str:
    """One sentence for search engines and shares."""
    role = parts.role(one)
    return f"{TYPES.get(one.type, 'Name')}{': ' if role else ''}{role}. {parts.facts(look, one)}."


def _beside(one: Entity, look: Lookup) -> list[tuple[parts.Name, int]]:
    most = sorted(look.beside.get(one.id, {}).items(), key=lambda item: (-item[1], item[0]))
    return [(parts.name(look, look.entities[other], UP), times) for other, times in most[:BESIDE]]


def _ends(one: Entity, look: Lookup) -> tuple[parts.Cited | None, parts.Cited | None]:
    passages = look.mentions.get(one.id, {})
    if not passages:
        return None, None
    identifiers = list(passages)
    first, last = identifiers[0], identifiers[-1]
    return (
        _cite(passages[first][0], first, look),
        _cite(passages[last][-1], last, look),
    )


def _cite(mention: Mention, article: str, look: Lookup) -> parts.Cited:
    return parts.cited(look, article, mention.start, UP, anchor=f"m-{mention.start}")


def _roles(one: Entity, look: Lookup) -> list[tuple[str, list[parts.Cited]]]:
    """Each role once, with the places that give it."""
    found: dict[str, list[parts.Cited]] = {}
    for role in one.roles:
        if role.article in look.articles:
            found.setdefault(role.text, []).append(parts.cited(look, role.article, role.start, UP))
    return list(found.items())


def _in_article(one: AnnotatedArticle, mentions: Sequence[Mention], look: Lookup, *, many: bool) -> dict[str, object]:
    limit = SENTENCES_OF_MANY if many else SENTENCES
    by_stretch: dict[tuple[int, int], list[Mention]] = {}
    for mention in mentions:
        stretch = _stretch(one, mention, look.places[one.article.id].rows)
        if stretch:
            by_stretch.setdefault(stretch, []).append(mention)
    return {
        "line": parts.article_line(one, look.ties, UP),
        "count": count(len(mentions), "mention"),
        "sentences": [_sentence(one, stretch, found) for stretch, found in islice(by_stretch.items(), limit)],
        "more": max(0, len(by_stretch) - limit),
    }


def _stretch(one: AnnotatedArticle, mention: Mention, rows: Sequence[Row]) -> tuple[int, int] | None:
    """The sentence, else the row, that a mention stands in; None where the text is not shown."""
    length = len(one.article.text)
    sentence = sentence_at(one.sentences, mention.start)
    if sentence and sentence.end <= length:
        return sentence.start, sentence.end
    return next(((row.start, row.end) for row in rows if row.start <= mention.start < row.end), None)


def _sentence(one: AnnotatedArticle, stretch: tuple[int, int], mentions: Sequence[Mention]) -> dict[str, object]:
    start, end = stretch
    marks = [Mark(mention.start, mention.end, PLAIN, "b") for mention in mentions]
    return {
        "text": Markup(paint(one.article.text, start, end, marks)),
        "href": f"{UP}{routes.article_page(one.article.id)}#m-{mentions[0].start}",
    }
