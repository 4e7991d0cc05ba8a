"""The names in headlines: whose they are in the text below, or else in the dossier."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dossier.link.entities.things import family, name_key
from dossier.model import NAMES, PEOPLE, AnnotatedArticle, Entity, Mention

Called = Mapping[tuple[str, str], Entity | None]
"""By kind and name: the entity that is so called, None where several are."""


def with_headlines(
    articles: Iterable[AnnotatedArticle], entities: Iterable[Entity]
) -> tuple[list[AnnotatedArticle], tuple[Entity, ...]]:
    """Return the articles, whose mentions are resolved, with the names of their headlines resolved, and the entities
    with these mentions counted, the most mentioned first.

    A name with a chain is of the entity that most mentions of the chain are of. One that stands in the headline alone
    is of the only entity that the dossier so calls, a person's if it has two words or more.
    """
    called = _called(known := tuple(entities))
    headed = [_resolved(one, called) for one in articles]
    where: dict[str, list[str]] = defaultdict(list)
    for one in headed:
        for mention in one.headline.mentions if one.headline else ():
            if mention.entity:
                where[mention.entity].append(one.article.id)
    order = {one.article.id: number for number, one in enumerate(headed)}
    grown = (_grown(entity, where[entity.id], order) for entity in known)
    return headed, tuple(sorted(grown, key=lambda entity: (-entity.mentions, entity.id)))


def _grown(entity: Entity, articles: Sequence[str], order: Mapping[str, int]) -> Entity:
    named = sorted({*entity.articles, *articles}, key=lambda article: order.get(article, -1))
    return replace(entity, mentions=entity.mentions + len(articles), articles=tuple(named))


def _called(entities: Iterable[Entity]) -> Called:
    called: dict[tuple[str, str], Entity | None] = {}
    for entity in entities:
        for key in {_key(name, entity.type) for name in (entity.name, *entity.aliases)}:
            called[key] = None if key in called else entity
    return called


def _key(name: str, kind: str) -> tuple[str, str]:
    return family(kind), name_key(name, kind)


def _resolved(annotated: AnnotatedArticle, called: Called) -> AnnotatedArticle:
    headline = annotated.headline
    if headline is None:
        return annotated
    owners: dict[int, Counter[tuple[str, str]]] = defaultdict(Counter)
    for mention in annotated.mentions:
        if mention.chain is not None and mention.entity:
            owners[mention.chain][mention.entity, mention.type] += 1
    mentions = tuple(_owned(mention, owners, called) for mention in headline.mentions)
    return replace(annotated, headline=replace(headline, mentions=mentions))


def _owned(mention: Mention, owners: Mapping[int, Counter[tuple[str, str]]], called: Called) -> Mention:
    if mention.chain is not None:
        found = owners.get(mention.chain)
        if not found:
            return mention
        (entity, kind), _ = min(found.items(), key=lambda item: (-item[1], item[0]))
        return replace(mention, entity=entity, type=kind)
    if mention.type not in NAMES or (mention.type in PEOPLE and len(mention.text.split()) < 2):
        return mention
    only = called.get(_key(mention.text, mention.type))
    return replace(mention, entity=only.id, type=only.type) if only else mention
