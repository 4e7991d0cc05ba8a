"""What a sentence says, apart from who said it: two utterances of one speaker have their attribution in common."""

import re
from collections.abc import Iterable, Iterator, Sequence

from dossier.link.names import fold
from dossier.link.ties.terms import stem, weight
from dossier.model import AnnotatedArticle, Quotation, Sentence, Span

LEAST_WEIGHT = 0.4
"""Commoner words are in any two utterances."""


def without_attribution(
    annotated: AnnotatedArticle, sentence: Sentence, quotations: Sequence[Quotation]
) -> tuple[str, ...]:
    """Return the lemmas of a sentence without those that stand only in its attributions: speaker, office, cue."""
    if not quotations:
        return sentence.lemmas
    parts = [span for quotation in quotations for span in _attribution(annotated, quotation)]
    outside = list(sentence.text)
    for span in parts:
        start, end = (max(0, at - sentence.start) for at in (span.start, span.end))
        outside[start:end] = " " * len(outside[start:end])
    attributed = _stems(span.text for span in parts) - _stems(["".join(outside)])
    return tuple(lemma for lemma in sentence.lemmas if stem(lemma) not in attributed)


def stems_said(sentence: Sentence, quotations: Iterable[Quotation]) -> frozenset[str]:
    """Return the stems of what is said in a sentence, as far as it tells something."""
    said, outside = "", list(sentence.text)
    for quotation in quotations:
        start, end = (max(0, at - sentence.start) for at in (quotation.start, quotation.end))
        said += f" {sentence.text[start:end]}"
        outside[start:end] = " " * len(outside[start:end])
    inside, elsewhere = _stems([said]), _stems(["".join(outside)])
    telling = {stem(lemma) for lemma in sentence.lemmas if weight(lemma) > LEAST_WEIGHT} if said else set()
    return frozenset(one for one in telling if one in inside or one not in elsewhere)


def _attribution(annotated: AnnotatedArticle, quotation: Quotation) -> Iterator[Span]:
    """Yield cue, speaker and what he is, also where that stands between the two: `Solberg, who runs the port, said`."""
    speaker, cue = quotation.speaker, quotation.cue
    if cue:
        yield cue
    if not speaker:
        return
    yield speaker
    if speaker.mention is not None:
        yield from (role for role in annotated.roles if role.mention == speaker.mention)
    gap = annotated.article.text[speaker.end : cue.start] if cue else ""
    if gap.startswith(","):
        yield Span(speaker.end, speaker.end + len(gap), gap)


def _stems(texts: Iterable[str]) -> set[str]:
    """Return the stems of words as they stand; a stem keeps the ending of a short one."""
    words = {word for text in texts for word in re.findall(r"\w+", fold(text))}
    return {stem(form) for word in words for form in (word, word.removesuffix("s"))}
