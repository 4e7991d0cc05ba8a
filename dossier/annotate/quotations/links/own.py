"""Quoted words whose own clause says whose they are, whatever follows: `After Roth called it “a joke”, Berg said`."""

from collections.abc import Sequence
from typing import Final

from dossier.annotate.quotations.cues.verbs import ADDRESSING, BELIEVING, WEAK
from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.links.participles import of_participle, participle
from dossier.annotate.quotations.links.ties import Link, Said
from dossier.annotate.quotations.people import can_speak
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.subjects.beside import named
from dossier.annotate.quotations.subjects.owners import claimant, is_message, possessor

_BREAKS: Final = (",", ";", ":", "–", "—", "(", "--")
_FOUND: Final = ("find",)
_CRIES: Final = words(
    """
    cry cries shout shouts chant chants scream screams yell yells cheer cheers boo boos jeer jeers heckle heckles chorus
    murmur murmurs whisper whispers
    """
)
_WINDOW: Final = 80
"""Tokens."""
_FIRST_PERSON: Final = ("i", "you", "me", "us", "it")


def of_own_clause(
    reading: Reading, sentence: Sentence, said: Sequence[Said], span: tuple[int, int], best: Link | None
) -> Link | None:
    """Return the tie of a quoted part to what introduces it in its own clause; None where nothing does.

    `span` are the tokens of the part, `best` the likeliest tie so far.
    """
    first, last = span
    if _cried(reading, first):
        return Link(0.9, "cry of a crowd", None, adjacent=True)
    start = _clause_start(reading, sentence, first)
    inner = [s for s in said if start <= s.cue.begin and s.cue.last <= first and s.cue.kind != "source"]
    if inner and _behind(reading, last, best) and (tie := _of_finite(reading, inner[-1], first)):
        return tie
    since = inner[-1].cue.last if inner else start
    whose = claimant(reading, since, first)
    if whose:
        return Link(0.93, "whose remark it is", named(reading, sentence, whose))
    at = participle(reading, sentence, start, first)
    told = at is not None and any(s.cue.first > at and s.subject and not s.cue.passive for s in inner)
    return of_participle(reading, sentence, at, span) if at is not None and not told else None


def _cried(reading: Reading, first: int) -> bool:
    """`to cries of “Shame!”`: of nobody that is named."""
    if first < 3 or reading.doc[first - 1].lower_ != "of" or not reading.outside[first - 1]:
        return False
    cry = reading.phrase(first - 2)
    known = cry is not None and reading.doc[cry.head].lower_ in _CRIES
    return known and cry is not None and possessor(reading, cry) is None


def _clause_start(reading: Reading, sentence: Sentence, first: int) -> int:
    """Return where the words begin that no comma parts from the quotation."""
    doc, at = reading.doc, first
    while at > max(sentence.first, first - _WINDOW):
        if reading.outside[at - 1] and doc[at - 1].text in _BREAKS:
            break
        closes = at < first and not reading.outside[at - 1] and reading.outside[at]
        if closes and any(doc[i].text in (",", ".", ";") for i in range(max(at - 2, 0), at)):  # “a joke,” which
            break
        at -= 1
    return at


def _behind(reading: Reading, last: int, best: Link | None) -> bool:
    """Whether the likeliest cue stands behind the quotation, and does not part it from what goes on with it."""
    if best is None or best.cue is None or best.cue.first < last:
        return False
    after = best.cue.last
    parts = reading.doc[after].text == "," if after + 1 < len(reading.doc) else False
    return not (parts and not reading.outside[after + 1])


def _of_finite(reading: Reading, said: Said, first: int) -> Link | None:
    """`Roth called it “a joke”`, `who had warned of “chaos”`, `was described by Roth as “a joke”`."""
    cue, subject = said.cue, said.subject
    if subject is None and cue.passive and cue.lemma in ADDRESSING:
        return Link(0.9, "told by nobody named", None, cue)
    weak = cue.kind == "stance" and cue.lemma in WEAK | BELIEVING
    if subject is None or cue.negated or weak or cue.lemma in _FOUND:
        return None
    phrase = subject.phrase
    beside = phrase.end == cue.begin
    if (cue.gerund and not beside) or (is_message(reading, phrase) and not beside):
        return None
    own = phrase.pronoun and reading.doc[phrase.start].lower_ in _FIRST_PERSON
    if own or phrase.end > first or not can_speak(reading, phrase):
        return None
    if cue.supposed:
        return Link(0.9, "supposed in its own clause", None, cue, denied=True)
    return Link(0.95, "reporting verb in its own clause", phrase, cue)
