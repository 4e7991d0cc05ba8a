"""What is left of one annotated article."""

from collections.abc import Mapping
from dataclasses import replace

from dossier.model import AnnotatedArticle, Article, Block, Mention, Quotation, Role, Sentence
from dossier.rights.extent import Shown, cut


def withheld(annotated: AnnotatedArticle, shown: Shown) -> AnnotatedArticle:
    """Return an annotated article less what may not be shown; spans outside the excerpt keep their offsets."""
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


def _article(article: Article, shown: Shown) -> Article:
    blocks = tuple(
        Block(block.start, min(block.end, shown.end), block.kind) for block in article.blocks if block.start < shown.end
    )
    subtitle = article.subtitle if article.rights == "excerpt" else None
    return replace(article, text=article.text[: shown.end], blocks=blocks, removed=(), subtitle=subtitle)


def _mention(mention: Mention, shown: Shown) -> Mention:
    """A name stays whole; of a description no more than a few words."""
    if mention.form in {"name", "alias", "acronym"} or shown.covers(mention.start, mention.end):
        return mention
    left = cut(mention)
    return replace(mention, end=left.end, text=left.text)


def _quotation(quotation: Quotation, mentions: tuple[Mention, ...], shown: Shown) -> Quotation:
    cue, speaker = quotation.cue, quotation.speaker
    if cue and not shown.covers(cue.start, cue.end):
        cue = replace(cue, end=cut(cue).end, text=cut(cue).text)
    if speaker and not shown.covers(speaker.start, speaker.end):
        bearer = cut(speaker) if speaker.mention is None else _mention(mentions[speaker.mention], shown)
        speaker = replace(speaker, start=bearer.start, end=bearer.end, text=bearer.text)
    return replace(quotation, cue=cue, speaker=speaker)


def _renumbered(quotation: Quotation, now_at: Mapping[int, int]) -> Quotation:
    """Let the speaker's index point into the mentions that are left: figures and strangers go with the text."""
    speaker = quotation.speaker
    if speaker is None or speaker.mention is None:
        return quotation
    return replace(quotation, speaker=replace(speaker, mention=now_at.get(speaker.mention)))


def _role_stays(role: Role, article: Article, shown: Shown) -> bool:
    return article.rights == "excerpt" and shown.covers(role.start, role.end)


def _sentence_stays(sentence: Sentence, shown: Shown) -> bool:
    """A sentence that the excerpt cuts goes whole: its lemmas would tell the rest."""
    return sentence.end <= shown.end
