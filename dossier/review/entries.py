"""Decisions as entries that can be found again: by name, else by article, else by the words around."""

import re
from collections.abc import Iterator

from dossier.link import Settled, find_mention
from dossier.model import AnnotatedArticle, Entity, Judgement, JudgementKind, Mention, Quotation

FEW_WORDS = 6
"""A quotation is named by so many words where no other of its article has them."""
WIDEST = 12
"""Words on each side of a mention."""


def plain(name: str) -> str:
    """Return a name as names are compared here: without capitals and marks."""
    return " ".join("".join(char if char.isalnum() else " " for char in name.casefold()).split())


def namesakes(settled: Settled, entity: Entity) -> list[Entity]:
    """Return the other entities that have the entity's name."""
    return [one for one in settled.entities if one.id != entity.id and plain(one.name) == plain(entity.name)]


def of_entity(settled: Settled, entity: Entity, kind: JudgementKind, value: str | None = None) -> list[Judgement]:
    """Return entries that say something of one entity: one, or one an article where its name is another's too."""
    others = namesakes(settled, entity)
    elsewhere = {article for other in others for article in other.articles}
    if not others:
        return [Judgement(kind, (entity.name,), 0, value)]
    if any(article in elsewhere for article in entity.articles):
        return [Judgement(kind, (entity.id,), 0, value)]
    articles = entity.articles if kind in ("type", "not_an_entity") else entity.articles[:1]
    return [Judgement(kind, (entity.name,), 0, value, article) for article in articles]


def same(settled: Settled, one: Entity, other: Entity) -> list[Judgement]:
    """Return the entries that make two entities one."""
    if plain(one.name) == plain(other.name):
        alike = namesakes(settled, one)
        return [Judgement("same", (one.name,) if len(alike) == 1 else (one.id, other.id), 0)]
    shared = namesakes(settled, one) or namesakes(settled, other)
    return [Judgement("same", (one.id, other.id) if shared else (one.name, other.name), 0)]


def different(settled: Settled, one: Entity, other: Entity) -> list[Judgement]:
    """Return the entries that keep two entities apart; `unsure` where their names cannot tell them apart."""
    if plain(one.name) != plain(other.name):
        return [Judgement("different", (one.name, other.name), 0)]
    for entity, rival in ((other, one), (one, other)):
        if len(entity.articles) == 1 and entity.articles[0] not in rival.articles:
            return [Judgement("different", (entity.name,), 0, None, entity.articles[0])]
    return unsure(one.name)


def unsure(*names: str, article: str | None = None) -> list[Judgement]:
    """Return the entry that a doubt is not to be asked about again."""
    return [Judgement("unsure", tuple(dict.fromkeys(names)), 0, None, article)]


def one_mention(one: AnnotatedArticle, mention: Mention, kind: JudgementKind, name: str) -> list[Judgement]:
    """Return the entry that says whose a single mention is; nothing where its words cannot tell it from others."""
    number = one.mentions.index(mention)
    for context in (None, *_contexts(one.article.text, mention)):
        entry = Judgement(kind, (name,), 0, None, one.article.id, None, " ".join(mention.text.split()), context)
        if find_mention(one, entry) == number:
            return [entry]
    return []


def _contexts(text: str, mention: Mention) -> Iterator[str]:
    """Yield ever more of the words around a mention."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    first = next(n for n, (_, end) in enumerate(words) if end > mention.start)
    last = max(n for n, (start, _) in enumerate(words) if start < mention.end)
    for size in range(1, WIDEST + 1):
        start, end = words[max(0, first - size)][0], words[min(len(words) - 1, last + size)][1]
        yield " ".join(text[start:end].split())


def spoken(one: AnnotatedArticle, quotation: Quotation, speaker: str | None) -> list[Judgement]:
    """Return the entry that says who speaks."""
    return [Judgement("speaker", (few_words(one, quotation),), 0, speaker, one.article.id)]


def few_words(one: AnnotatedArticle, quotation: Quotation) -> str:
    """Return the first words of a quotation, as many as no other of the article has, or all of it."""
    words = quotation.text.split()
    for number in range(FEW_WORDS, len(words)):
        few = " ".join(words[:number])
        if sum(f" {plain(few)} " in f" {plain(other.text)} " for other in one.quotations) == 1:
            return few
    return " ".join(words)
