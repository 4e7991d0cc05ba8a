"""Participles that tell what others say of someone: `described by Roth as “a bully”`, `Accused of being “a bully”`."""

from typing import Final

from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.cues.verbs import SPEECH, STANCE, lemma_of
from dossier.annotate.quotations.lexicon import SUBORDINATE, words
from dossier.annotate.quotations.links.ties import Link
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.subjects.beside import named
from dossier.annotate.quotations.subjects.relatives import after_relative

_TREATED: Final = words(
    """
    press quiz question challenge confront suspect know hear see tell ask find convict charge jail fine sentence arrest
    suspend sack ban
    """
)
"""Lemmas of what is done to someone who has not spoken yet, beside the verbs that report."""
_AFTER_PARTICIPLE: Final = words("as by of that about on over whether if for with guilty")
_PAST: Final = ("VBN", "VBD")


def of_participle(reading: Reading, sentence: Sentence, at: int, span: tuple[int, int]) -> Link:
    """`described by Roth as “a bully”`, `branded “a bully” by Roth`; nobody's: `Accused of being “a bully”`."""
    first, last = span
    doc, form = reading.doc, reading.doc[at].lower_
    lemma = SPEECH.get(form) or STANCE.get(form) or doc[at].lemma_.lower()
    cue = CueAt(at, at + 1, at, lemma, "speech" if form in SPEECH else "stance", passive=True)
    before = next((i for i in range(at + 1, first) if doc[i].lower_ == "by" and reading.outside[i]), None)
    behind = last if last < sentence.last and doc[last].lower_ == "by" else None
    by = behind if before is None else before
    agent = reading.phrase(by + 1) if by is not None else None
    if agent and agent.start == (by or 0) + 1 and doc[agent.start].tag_ not in ("VBG",):
        return Link(0.98, "agent of a participle", named(reading, sentence, agent), cue)
    return Link(0.9, "participle without an agent", None, cue)


def participle(reading: Reading, sentence: Sentence, start: int, first: int) -> int | None:
    """Return the participle that opens a clause, and whose object stands before it or comes after the comma."""
    doc, at = reading.doc, start
    at += doc[at].lower_ in SUBORDINATE and doc[at].tag_ not in _PAST
    while at < first and doc[at].tag_.startswith("RB"):
        at += 1
    if at >= first or not reading.outside[at] or doc[at].tag_ not in _PAST or reading.phrase_at[at] >= 0:
        return None
    form = doc[at].lower_
    if form not in SPEECH and form not in STANCE and doc[at].lemma_.lower() not in _TREATED:
        return None
    after = doc[min(at + 1, len(doc) - 1)]
    passive = after.lower_ in _AFTER_PARTICIPLE or at + 1 == first or doc[reading.before(first)].lower_ == "as"
    fronted = start == sentence.first and SPEECH.get(form) in ("tell", "ask")
    blames = any(doc[i].tag_ == "VBG" and lemma_of(doc[i].lower_) for i in range(at, first))
    if blames or not (passive or fronted) or _is_finite(reading, sentence, at, first):
        return None
    placed = after.tag_ == "IN" and doc[reading.before(first)].lower_ == "as"
    sure = start == sentence.first or after.lower_ in ("as", "by") or placed
    return at if doc[at].tag_ == "VBN" or sure else None


def _is_finite(reading: Reading, sentence: Sentence, at: int, first: int) -> bool:
    """Whether a verb behind a comma is that of a relative clause: `what the judge, Ida Holm, | called “foul”`."""
    by = any(reading.doc[i].lower_ == "by" for i in range(at, first))
    subject = None if by else after_relative(reading, sentence, at)
    return subject is not None and subject.end < at
