"""Who is named with whom, and in which headlines: counted once for the whole dossier."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from dossier.model import AnnotatedArticle, Entity
from dossier.render.sentences import sentence_at

MAX_BESIDE = 40
"""A sentence that names more is a list, and says nothing of who belongs with whom."""


def named_together(one: AnnotatedArticle, entities: Mapping[str, Entity]) -> Iterable[set[str]]:
    """Return the entities of each sentence that names more than one of them."""
    together: dict[int, set[str]] = defaultdict(set)
    for mention in one.mentions:
        sentence = sentence_at(one.sentences, mention.start) if mention.entity in entities else None
        if sentence and mention.entity:
            together[sentence.start].add(mention.entity)
    return (named for named in together.values() if 1 < len(named) <= MAX_BESIDE)


def headlined(articles: Iterable[AnnotatedArticle]) -> dict[str, Counter[str]]:
    """How often the headline of each article names an entity."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for one in articles:
        for mention in one.headline.mentions if one.headline else ():
            if mention.entity:
                found[mention.entity][one.article.id] += 1
    return found
