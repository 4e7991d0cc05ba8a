"""`role`: what an editor says that someone is, with the place that says so where there is one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.link.corrections.words import places, same_words, words_of
from dossier.link.entities.clusters import Cluster
from dossier.model import AnnotatedArticle, Entity, EntityRole, Judgement


def with_roles(
    entity: Entity, group: Cluster, judgements: Sequence[Judgement], articles: Mapping[str, AnnotatedArticle]
) -> tuple[Entity, list[Judgement]]:
    """Return the entity with its roles put right, and the decisions on a role that it does not have.

    `articles` are by id, earliest first.
    """
    ours = [judgement for judgement in judgements if judgement.kind == "role"]
    wrong = [judgement for judgement in ours if judgement.text]
    met = {judgement for judgement in wrong for role in entity.roles if _is_meant(role, judgement)}
    roles = [role for role in entity.roles if not any(_is_meant(role, judgement) for judgement in wrong)]
    for judgement in ours:
        if judgement.value is None or (judgement.text and judgement not in met):
            continue
        known = [role for role in roles if judgement.article is None or role.article in (judgement.article, "")]
        alike = [role for role in known if same_words(role.text, judgement.value)]
        if alike:
            roles = [replace(role, decided_by="editor") if role in alike else role for role in roles]
        else:
            roles.append(_sourced(judgement, group, articles))
    order = {identifier: place for place, identifier in enumerate(articles)}
    ordered = sorted(roles, key=lambda role: (order.get(role.article, len(order)), role.start, role.text))
    return replace(entity, roles=tuple(ordered)), [judgement for judgement in wrong if judgement not in met]


def _is_meant(role: EntityRole, judgement: Judgement) -> bool:
    words = judgement.text or ""
    same = same_words(role.text, words) or same_words(role.told, words)
    return same and judgement.article in (None, role.article)


def _sourced(judgement: Judgement, group: Cluster, articles: Mapping[str, AnnotatedArticle]) -> EntityRole:
    """Return the role with the first place where a sentence gives it to the entity; without one it has no article.

    In the article that the editor names, any place of the words will do.
    """
    words = judgement.value or ""
    for identifier, one in articles.items():
        own = [one.mentions[i] for thing in group if thing.article == identifier for i in thing.mentions]
        if not own or judgement.article not in (None, identifier):
            continue
        for stretch in places(words_of(one.article.text), words):
            start, end = stretch[0].start, stretch[-1].end
            around = next((s for s in one.sentences if s.start <= start and end <= s.end), None)
            named = around and any(around.start <= mention.start and mention.end <= around.end for mention in own)
            if named or judgement.article:
                return EntityRole(one.article.text[start:end], identifier, start, end, "editor")
    return EntityRole(words, "", 0, 0, "editor")
