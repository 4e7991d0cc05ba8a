"""From what the rules found to the rows that are published."""

import hashlib
from collections.abc import Sequence

from dossier.annotate.quotations.confidence import confidence
from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.reading import Reading
from dossier.model import Article, Cue, Quotation, QuotationKind, Speaker

MADE_BY = "quotations 1"
_PRONOUNS = ("he", "she", "it", "they")
CERTAIN = 0.5
"""Below it no speaker is named."""


def cue_span(reading: Reading, cue: CueAt) -> Cue:
    """Return the words of a cue, with those that say that it is alleged: `is said to have told`."""
    first, last = reading.doc[cue.alleged if cue.alleged >= 0 else cue.first], reading.doc[cue.last - 1]
    end = last.idx + len(last)
    return Cue(first.idx, end, reading.text[first.idx : end], cue.lemma)


def row(
    article: Article, span: tuple[int, int], kind: QuotationKind, *, cue: Cue | None, speaker: Speaker | None,
    named: bool, score: float, rule: str, flags: Sequence[str] = (),
) -> Quotation:  # fmt: skip
    """Return a quotation, its id still empty; a speaker less likely than not is left out.

    `score` is the rule's own, `named` whether the article has a name for the speaker.
    """
    start, end = span
    pronoun = speaker is not None and speaker.text.lower() in _PRONOUNS
    nobody = pronoun and speaker is not None and speaker.mention is None
    sure = confidence(score, rule, named=named, nobody=nobody, pronoun=pronoun and not nobody) if speaker else score
    known = speaker if min(score, sure) >= CERTAIN else None
    return Quotation(
        start, end, article.text[start:end], id="", kind=kind, cue=cue, speaker=known,
        confidence=round(sure if known else min(sure, score), 2), rule=rule, made_by=MADE_BY,
        flags=tuple(sorted(flags)),
    )  # fmt: skip


def row_id(article: Article, text: str, ordinal: int) -> str:
    """Return an id that stays while the article and the words stay; `ordinal` counts rows of equal words."""
    digest = hashlib.sha1(f"{text}\n{ordinal}".encode(), usedforsecurity=False).hexdigest()
    return f"{article.id}-q{digest[:8]}"
