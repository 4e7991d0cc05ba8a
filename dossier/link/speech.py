"""Who a quotation's speaker is in the dossier, and whom it speaks of."""

import re
from collections.abc import Mapping
from dataclasses import replace

from dossier.link.names import plain_key
from dossier.model import AnnotatedArticle, Mention, Quotation, Speaker

_LEANING = re.compile(r"\b(?:at|by|for|from|of|on|to|with)\b", re.IGNORECASE)
_OWNING = re.compile(r"['’](?:s\b)?")
PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them"})


def resolve_quotations(annotated: AnnotatedArticle) -> tuple[Quotation, ...]:
    """Return the quotations of an article whose mentions are resolved, with speakers' entities and `about`."""
    by_name = _names(annotated.mentions)
    return tuple(_resolve(quotation, annotated.mentions, by_name) for quotation in annotated.quotations)


def _names(mentions: tuple[Mention, ...]) -> Mapping[str, str | None]:
    """Return the entity of each name of the article, None where two entities have the name."""
    names: dict[str, str | None] = {}
    for mention in mentions:
        if mention.entity and mention.form in {"name", "alias", "acronym"}:
            key = plain_key(mention.text)
            names[key] = mention.entity if names.get(key, mention.entity) == mention.entity else None
    return names


def _resolve(quotation: Quotation, mentions: tuple[Mention, ...], by_name: Mapping[str, str | None]) -> Quotation:
    speaker = quotation.speaker and _speaker(quotation.speaker, mentions, by_name)
    about = dict.fromkeys(
        m.entity for m in mentions if m.entity and quotation.start <= m.start and m.end <= quotation.end
    )
    if speaker and speaker.entity:
        about.pop(speaker.entity, None)
    return replace(quotation, speaker=speaker, about=tuple(about))


def _described(speaker: Speaker, index: int, mentions: tuple[Mention, ...]) -> Speaker:
    """Return for a pronoun the description it stands for: a page that says "he" of nobody says nothing."""
    if speaker.text.lower() not in PRONOUNS:
        return speaker
    chain = mentions[index].chain
    same = [i for i, m in enumerate(mentions) if i == index or (chain is not None and m.chain == chain)]
    described = [i for i in same if mentions[i].form == "nominal"]
    if not described:
        return speaker
    mention = mentions[described[0]]
    return Speaker(mention.start, mention.end, mention.text, described[0])


def _bears(speaker: Speaker, name: Mention) -> bool:
    """Whether the name is the speaker's own: neither `Solberg's office` nor `a spokesman for Solberg` is Solberg.

    Nor is `his mother` he.
    """
    before, after = speaker.text[: name.start - speaker.start], speaker.text[name.end - speaker.start :]
    return name.form != "pronoun" and not _LEANING.search(before) and not _OWNING.match(after)


def _speaker(speaker: Speaker, mentions: tuple[Mention, ...], by_name: Mapping[str, str | None]) -> Speaker:
    if speaker.mention is not None:
        entity = mentions[speaker.mention].entity
        return replace(speaker, entity=entity) if entity else _described(speaker, speaker.mention, mentions)
    inside = [
        m
        for m in mentions
        if m.entity and m.type == "PERSON" and speaker.start <= m.start and m.end <= speaker.end and _bears(speaker, m)
    ]
    people = {m.entity for m in inside}
    entity = by_name.get(plain_key(speaker.text)) or (people.pop() if len(people) == 1 else None)
    return replace(speaker, entity=entity)
