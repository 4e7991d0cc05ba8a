"""How much of an article may be shown, and what is left of a span that may not."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from dossier.model import AnnotatedArticle, Passage, Rights, Span

EXCERPT_WORDS = 60
SHORT_WORDS = 5
"""So many words running are no text yet: what is left of a long description that stands outside the excerpt."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What of an article may be shown: its beginning, and its quotations."""

    end: int
    quotations: tuple[Span, ...] = ()

    def covers(self, start: int, end: int) -> bool:
        """Say whether the whole of a span may be shown."""
        return end <= self.end or any(q.start <= start and end <= q.end for q in self.quotations)


def shown_of(annotated: AnnotatedArticle) -> Shown | None:
    """Return what may be shown, or None where all may."""
    rights: Rights = annotated.article.rights
    if rights == "full":
        return None
    if rights == "metadata":
        return Shown(0)
    words = list(re.finditer(r"\S+", annotated.article.text))[:EXCERPT_WORDS]
    return Shown(words[-1].end() if words else 0, annotated.quotations)


def may_show(passage: Passage, shown: Mapping[str, Shown]) -> bool:
    """Say whether the whole of a passage may be shown; `shown` has the articles that are kept back in part, by id."""
    return (
        passage.in_headline or passage.article not in shown or shown[passage.article].covers(passage.start, passage.end)
    )


def cut(span: Span) -> Span:
    """Return the first few words of a span."""
    words = list(re.finditer(r"\w+", span.text))
    end = words[SHORT_WORDS - 1].end() if len(words) > SHORT_WORDS else len(span.text)
    return Span(span.start, span.start + end, span.text[:end])
