"""From what the rules found to the rows that are published."""

import hashlib
from collections.abc import Sequence

from dossier.annotate.quotations.cues import CueAt
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading
from dossier.model import Article, Cue, Mention, Quotation, QuotationKind, Speaker

MADE_BY = "quotations 1"
CERTAIN = 0.5
"""Below it no speaker is named."""


def speaker_span(
    reading: Reading, phrase: Phrase, mentions: Sequence[Mention], by_start: dict[int, list[int]]
) -> Speaker:
    """Return a phrase as a speaker: the person's name in it, or else the phrase, with the mention that it is."""
    first, last = phrase.person or (phrase.start, phrase.end)
    while first < last - 1 and reading.doc[first].tag_ in ("CC", "RB", "PDT"):
        first += 1
    start, end = reading.doc[first].idx, reading.doc[last - 1].idx + len(reading.doc[last - 1])
    best: tuple[int, int] | None = None
    for offset in range(start, end):
        for n in by_start.get(offset, ()):
            head_covered = mentions[n].end >= end
            size = min(mentions[n].end, end) - offset
            if head_covered and (best is None or size > best[0]):
                best = size, n
    if best is None:
        return Speaker(start, end, reading.text[start:end])
    found = mentions[best[1]]
    if found.form in ("name", "alias") or found.end > end:
        start, end = found.start, found.end
    return Speaker(start, end, reading.text[start:end], mention=best[1])


def cue_span(reading: Reading, cue: CueAt) -> Cue:
    """Return the words of a cue."""
    first, last = reading.doc[cue.first], reading.doc[cue.last - 1]
    end = last.idx + len(last)
    return Cue(first.idx, end, reading.text[first.idx : end], cue.lemma)


def row(
    article: Article, span: tuple[int, int], kind: QuotationKind, *, cue: Cue | None, speaker: Speaker | None,
    score: float, rule: str, flags: Sequence[str] = (),
) -> Quotation:  # fmt: skip
    """Return a quotation, its id still empty; a speaker less likely than not is left out."""
    start, end = span
    known = speaker if score >= CERTAIN else None
    return Quotation(
        start, end, article.text[start:end], id="", kind=kind, cue=cue, speaker=known,
        confidence=round(min(max(score, 0.0), 0.99), 2), rule=rule, made_by=MADE_BY, flags=tuple(sorted(flags)),
    )  # fmt: skip


def row_id(article: Article, text: str, ordinal: int) -> str:
    """Return an id that stays while the article and the words stay; `ordinal` counts rows of equal words."""
    digest = hashlib.sha1(f"{text}\n{ordinal}".encode(), usedforsecurity=False).hexdigest()
    return f"{article.id}-q{digest[:8]}"
