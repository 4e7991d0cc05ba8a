"""The headline put before the text, as the tables have it: one text an article, and one count of its characters."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from dossier.model import (
    AnnotatedArticle,
    Article,
    Block,
    CrossReference,
    Dossier,
    EntityRole,
    Passage,
    Quotation,
    Span,
    Speaker,
    Statement,
)

BETWEEN = "\n\n"
"""Between the headline and the text."""
AnySpan = TypeVar("AnySpan", bound=Span)
AnyPassage = TypeVar("AnyPassage", bound=Passage)
Lengths = Mapping[str, int]
"""By article: of how many characters before its text the tables count."""


def with_headlines(dossier: Dossier) -> Dossier:
    """Return the dossier with each headline as the first block of its article's text, and all offsets moved.

    Ties and reports of headlines come among the others, each by its place. Of an article whose text is kept back the
    offsets move alike.
    """
    lengths = {
        one.article.id: len(one.article.title) + len(BETWEEN) for one in dossier.articles if one.headline is not None
    }
    if not lengths:
        return dossier
    order = {one.article.id: number for number, one in enumerate(dossier.articles)}
    ties = [_tie(tie, lengths) for tie in (*dossier.crossrefs, *dossier.headline_ties)]
    return replace(
        dossier,
        articles=tuple(_article(one) for one in dossier.articles),
        entities=tuple(
            replace(entity, roles=tuple(_role(role, lengths) for role in entity.roles)) for entity in dossier.entities
        ),
        crossrefs=tuple(sorted(ties, key=lambda tie: (*_at(tie.a, order), *_at(tie.b, order)))),
        headline_ties=(),
        statements=tuple(_statement(statement, lengths, order) for statement in dossier.statements),
        timeline=tuple(_passage(event, lengths) for event in dossier.timeline),
    )


def _article(one: AnnotatedArticle) -> AnnotatedArticle:
    if one.headline is None:
        return one
    named, by = one.headline.mentions, len(one.article.title) + len(BETWEEN)
    return replace(
        one,
        article=_headed(one.article, by) if one.article.text else one.article,
        mentions=(*named, *_moved(one.mentions, by)),
        quotations=tuple(_quotation(quotation, by, len(named)) for quotation in one.quotations),
        roles=tuple(replace(role, mention=role.mention + len(named)) for role in _moved(one.roles, by)),
        sentences=(one.headline.sentence, *_moved(one.sentences, by)),
        dates=(*one.headline.dates, *_moved(one.dates, by)),
    )


def _headed(article: Article, by: int) -> Article:
    below = (replace(block, start=block.start + by, end=block.end + by) for block in article.blocks)
    blocks = (Block(0, len(article.title), "headline"), *below)
    return replace(article, text=article.title + BETWEEN + article.text, blocks=blocks)


def _moved(spans: Iterable[AnySpan], by: int) -> Iterable[AnySpan]:
    return (_span(span, by) for span in spans)


def _span(span: AnySpan, by: int) -> AnySpan:
    return replace(span, start=span.start + by, end=span.end + by)


def _quotation(quotation: Quotation, by: int, before: int) -> Quotation:
    cue, speaker = quotation.cue, quotation.speaker
    return replace(
        _span(quotation, by), cue=cue and _span(cue, by), speaker=_speaker(speaker, by, before) if speaker else None
    )


def _speaker(speaker: Speaker, by: int, before: int) -> Speaker:
    number = speaker.mention
    return replace(_span(speaker, by), mention=None if number is None else number + before)


def _role(role: EntityRole, lengths: Lengths) -> EntityRole:
    by = lengths.get(role.article, 0)
    return replace(role, start=role.start + by, end=role.end + by)


def _passage(passage: AnyPassage, lengths: Lengths) -> AnyPassage:
    return passage if passage.in_headline else _span(passage, lengths.get(passage.article, 0))


def _tie(tie: CrossReference, lengths: Lengths) -> CrossReference:
    return replace(tie, a=_passage(tie.a, lengths), b=_passage(tie.b, lengths))


def _statement(statement: Statement, lengths: Lengths, order: Mapping[str, int]) -> Statement:
    reports = [_passage(report, lengths) for report in (*statement.reports, *statement.headlines)]
    return replace(statement, reports=tuple(sorted(reports, key=lambda it: _at(it, order))), headlines=())


def _at(passage: Passage, order: Mapping[str, int]) -> tuple[int, int]:
    return order.get(passage.article, -1), passage.start
