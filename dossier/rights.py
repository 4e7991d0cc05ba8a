"""What `rights` leave of a dossier: called between linking and rendering, so that nothing after it can show more."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from dossier.model import (
    AnnotatedArticle,
    Article,
    Block,
    Dossier,
    Doubt,
    Entity,
    Event,
    Mention,
    Passage,
    Quotation,
    Related,
    Rights,
    Role,
    Sentence,
    Span,
    Statement,
)

WORDS = "words in common"
"""How the reason begins that names words of the texts."""
EXCERPT_WORDS = 60
SHORT_WORDS = 5
"""So many words running are no text yet: what is left of a long description that stands outside the excerpt."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What of an article may be shown: its beginning, and its quotations."""

    end: int
    quotations: tuple[Span, ...] = ()

    def covers(self, start: int, end: int) -> bool:
        return end <= self.end or any(q.start <= start and end <= q.end for q in self.quotations)


def withhold(dossier: Dossier) -> Dossier:
    """Return the dossier with no more of each article than its rights allow.

    `full` is unchanged. `excerpt` keeps the first 60 words and the quotations; of `metadata` the citation alone is
    left. Names stay, for they are no text: mentions, entities and related articles. A cross-reference with an end that
    may not be shown goes, and so does a report of a statement; a statement with fewer than two reports goes too. So go
    events of the timeline, what is only here, and doubts that point into the text. Families stay: they hold no text.
    Spans outside the excerpt keep the offsets of the whole text.
    """
    shown = {one.article.id: extent for one in dossier.articles if (extent := _shown(one)) is not None}
    if not shown:
        return dossier
    statements = tuple(_statements(dossier, shown))
    return replace(
        dossier,
        articles=tuple(
            _withheld(one, shown[one.article.id]) if one.article.id in shown else one for one in dossier.articles
        ),
        entities=tuple(_entity(entity, shown) for entity in dossier.entities),
        crossrefs=tuple(tie for tie in dossier.crossrefs if _may_show(tie.a, shown) and _may_show(tie.b, shown)),
        statements=statements,
        related={a: tuple(_kin(a, other, shown) for other in others) for a, others in dossier.related.items()},
        timeline=tuple(_timeline(dossier.timeline, statements, shown)),
        only_here={
            a: left for a, own in dossier.only_here.items() if (left := tuple(p for p in own if _may_show(p, shown)))
        },
        doubts=tuple(doubt for doubt in dossier.doubts if _doubt_stays(doubt, shown)),
    )


def _shown(annotated: AnnotatedArticle) -> _Shown | None:
    """Return what may be shown, or None where all may."""
    rights: Rights = annotated.article.rights
    if rights == "full":
        return None
    if rights == "metadata":
        return _Shown(0)
    words = list(re.finditer(r"\S+", annotated.article.text))[:EXCERPT_WORDS]
    return _Shown(words[-1].end() if words else 0, annotated.quotations)


def _withheld(annotated: AnnotatedArticle, shown: _Shown) -> AnnotatedArticle:
    article = annotated.article
    kept = [n for n, m in enumerate(annotated.mentions) if m.entity or shown.covers(m.start, m.end)]
    now_at = {old: new for new, old in enumerate(kept)}
    return replace(
        annotated,
        article=_article(article, shown),
        mentions=tuple(_mention(annotated.mentions[n], shown) for n in kept),
        quotations=tuple(
            _renumbered(_quotation(quotation, annotated.mentions, shown), now_at)
            for quotation in annotated.quotations
            if article.rights == "excerpt"
        ),
        roles=tuple(
            replace(role, mention=now_at[role.mention])
            for role in annotated.roles
            if role.mention in now_at and _role_stays(role, article, shown)
        ),
        sentences=tuple(sentence for sentence in annotated.sentences if _sentence_stays(sentence, shown)),
        dates=tuple(dated for dated in annotated.dates if shown.covers(dated.start, dated.end)),
    )


def _article(article: Article, shown: _Shown) -> Article:
    blocks = tuple(
        Block(block.start, min(block.end, shown.end), block.kind) for block in article.blocks if block.start < shown.end
    )
    subtitle = article.subtitle if article.rights == "excerpt" else None
    return replace(article, text=article.text[: shown.end], blocks=blocks, removed=(), subtitle=subtitle)


def _mention(mention: Mention, shown: _Shown) -> Mention:
    """A name stays whole; of a description no more than a few words."""
    if mention.form in {"name", "alias", "acronym"} or shown.covers(mention.start, mention.end):
        return mention
    cut = _cut(mention)
    return replace(mention, end=cut.end, text=cut.text)


def _quotation(quotation: Quotation, mentions: tuple[Mention, ...], shown: _Shown) -> Quotation:
    cue, speaker = quotation.cue, quotation.speaker
    if cue and not shown.covers(cue.start, cue.end):
        cue = replace(cue, end=_cut(cue).end, text=_cut(cue).text)
    if speaker and not shown.covers(speaker.start, speaker.end):
        bearer = _cut(speaker) if speaker.mention is None else _mention(mentions[speaker.mention], shown)
        speaker = replace(speaker, start=bearer.start, end=bearer.end, text=bearer.text)
    return replace(quotation, cue=cue, speaker=speaker)


def _renumbered(quotation: Quotation, now_at: Mapping[int, int]) -> Quotation:
    """Let the speaker's index point into the mentions that are left: figures and strangers go with the text."""
    speaker = quotation.speaker
    if speaker is None or speaker.mention is None:
        return quotation
    return replace(quotation, speaker=replace(speaker, mention=now_at.get(speaker.mention)))


def _cut(span: Span) -> Span:
    """Return the first few words of a span."""
    words = list(re.finditer(r"\w+", span.text))
    end = words[SHORT_WORDS - 1].end() if len(words) > SHORT_WORDS else len(span.text)
    return Span(span.start, span.start + end, span.text[:end])


def _role_stays(role: Role, article: Article, shown: _Shown) -> bool:
    return article.rights == "excerpt" and shown.covers(role.start, role.end)


def _sentence_stays(sentence: Sentence, shown: _Shown) -> bool:
    """A sentence that the excerpt cuts goes whole: its lemmas would tell the rest."""
    return sentence.end <= shown.end


def _entity(entity: Entity, shown: Mapping[str, _Shown]) -> Entity:
    roles = tuple(
        role for role in entity.roles if role.article not in shown or shown[role.article].covers(role.start, role.end)
    )
    return replace(entity, roles=roles)


def _kin(article: str, other: Related, shown: Mapping[str, _Shown]) -> Related:
    """Return a related article; which words two texts share is told only where both may be read."""
    if article not in shown and other.article not in shown:
        return other
    return replace(other, reasons=tuple(r for r in other.reasons if not r.startswith(WORDS)))


def _timeline(events: Iterable[Event], left: Iterable[Statement], shown: Mapping[str, _Shown]) -> Iterator[Event]:
    """Yield the events whose sentence may be shown; the statement of one may be gone."""
    statements = {statement.id for statement in left}
    for event in events:
        if _may_show(event, shown):
            yield event if event.statement in statements else replace(event, statement=None)


def _doubt_stays(doubt: Doubt, shown: Mapping[str, _Shown]) -> bool:
    """A doubt that points into a text shows no more of it than may be shown."""
    if doubt.article is None or doubt.article not in shown:
        return True
    return doubt.start is not None and doubt.end is not None and shown[doubt.article].covers(doubt.start, doubt.end)


def _may_show(passage: Passage, shown: Mapping[str, _Shown]) -> bool:
    return passage.article not in shown or shown[passage.article].covers(passage.start, passage.end)


def _statements(dossier: Dossier, shown: Mapping[str, _Shown]) -> Iterator[Statement]:
    for statement in dossier.statements:
        reports = tuple(report for report in statement.reports if _may_show(report, shown))
        if len(reports) < 2:
            continue
        texts = [report.text for report in reports]
        whole = [text for text in texts if text[-1:] in '.!?”"'] or texts
        summary = statement.summary if statement.summary in texts else min(whole, key=lambda text: (len(text), text))
        yield replace(statement, reports=reports, summary=summary)
