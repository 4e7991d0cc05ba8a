"""Whom a relative clause is about: `Roth, who said ...`; `officials who joined the visit said`."""

from typing import Final

from dossier.annotate.quotations.lexicon import FINITE, words
from dossier.annotate.quotations.people import is_human
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.subjects.beside import Subject, apposed
from dossier.annotate.quotations.subjects.owners import sent_to

_RELATIVE: Final = words("what which whom who")
_REACH: Final = 30
"""Tokens."""


def before_relative(reading: Reading, sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the antecedent of a relative clause that a phrase closes: `officials who joined the visit said`."""
    finite = False
    for i in range(phrase.start - 1, max(sentence.first, phrase.start - 14), -1):
        token = reading.doc[i]
        if token.text == "," or not reading.outside[i]:
            return None
        if token.tag_ in ("WP", "WDT") and finite:
            return reading.phrase(i - 1)
        finite |= token.tag_ in ("VBD", "VBZ", "VBP", "MD")
    return None


def antecedent(reading: Reading, sentence: Sentence, relative: int) -> Subject | None:
    """`Roth, who said ...`: the phrase that a relative pronoun stands for."""
    at = reading.before(relative)
    if at >= sentence.first and reading.doc[at].text in (",", "–", "—"):
        at = reading.before(at)
    phrase = reading.phrase(at) if at >= sentence.first and reading.outside[at] else None
    if not phrase:
        return None
    message = sent_to(reading, phrase)
    if message and reading.doc[relative].lower_ != "who":
        return Subject(message, 0.85)
    if not phrase.person:
        human = is_human(reading, phrase)
        before = reading.before(phrase.start)
        further = reading.phrase(reading.before(before)) if before > sentence.first else None
        if (
            further
            and not (human and not is_human(reading, further))
            and reading.doc[before].tag_ in ("IN", "TO")
            and reading.doc[before].lower_ in ("of", "for", "from", "at", "with", "in")
        ):
            phrase = further
    return Subject(apposed(reading, sentence, phrase), 0.85)


def after_relative(reading: Reading, sentence: Sentence, verb: int) -> Phrase | None:
    """Return the subject of a verb that a comma parts from it in a relative clause: `whom Roth, in May, called “mad”`.

    None where another verb stands between, or the relative pronoun is the subject itself.
    """
    for i in range(verb - 1, max(sentence.first, verb - _REACH) - 1, -1):
        word = reading.doc[i]
        if not reading.outside[i] or word.tag_ in FINITE or word.text == ";":
            return None
        if word.lower_ in _RELATIVE and word.tag_ in ("WP", "WDT"):
            subject = reading.phrase(i + 1)
            return subject if subject and subject.start == i + 1 else None
    return None
