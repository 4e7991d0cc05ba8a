"""A cue by its form: a finite verb that no list has, where only a reporting verb stands.

`“This is absurd,” she fumed.`; `“Then go,” Councillor Ines Prado shot back.`; `“What now?” Holt posed.`
"""

from typing import Final

from dossier.annotate.quotations.cues.verbs import SPEECH
from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.people import is_body, is_human
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence, between

_AUXILIARY: Final = words("is was are were has have had does do did be been being will would can could may might must")
_SILENT: Final = words(
    """
    nodded nods waited waits paused pauses hesitated hesitates left leaves rose rises stood stands sat sits turned
    turns looked looks walked walks stopped stops won wins lost loses died dies arrived arrives came comes went goes
    agreed knew knows did does froze blushed stared listened winced frowned ran runs fled flees smiled smiles
    """
)
"""What one who is spoken to does as well, so that it says nothing of who asked or cried out before it."""
_FINITE: Final = ("VBD", "VBZ")
_PERFECT: Final = words("has had have 's 'd ’s ’d")
_OPEN: Final = (",", "?", "!", "…", "—", "–", "-")
_AFTER_VERB: Final = ("RP", "RB", "IN")
_LONGEST: Final = 14
"""Tokens between the quotation and the verb, where the speaker is told more of."""


def cue_by_form(reading: Reading, sentence: Sentence, i: int) -> bool:
    """Whether a verb stands where only a cue does: with a person for its subject, right behind what opens a sentence.

    That is a quoted piece that a comma or a question mark leaves open to its attribution, with nothing before it.
    """
    token = reading.doc[i]
    perfect = token.tag_ == "VBN" and i > 0 and reading.doc[i - 1].lower_ in _PERFECT
    if not (token.tag_ in _FINITE or perfect) or token.lower_ in _AUXILIARY or not token.text[0].islower():
        return False
    if not sentence.pieces or reading.outside[sentence.first]:
        return _of_its_own(reading, sentence, i)
    end = _opening_piece(reading, sentence)
    if end is None or not end <= i < end + _LONGEST or _listed(reading, sentence, i):
        return False
    left = reading.before(i)
    while left > end and (reading.doc[left].tag_ == "RB" or reading.doc[left].lower_ in _PERFECT):
        left = reading.before(left)
    subject = _behind(reading, i) if left < end else _before(reading, end, i, left)
    if subject is None or (left >= end and _named_by(reading, sentence, i)):
        return False
    described = reading.doc[subject.start].tag_ == "DT" and is_body(reading, subject)
    return is_human(reading, subject) or described


def _named_by(reading: Reading, sentence: Sentence, verb: int) -> bool:
    """Whether one or two words and a verb with an object are likelier a title: `“Cats,” Holt bought tickets for`."""
    part = reading.pieces[sentence.pieces[0][0]].parts[0]
    following = reading.phrase(verb + 1)
    brief = len(reading.text[part.start : part.end].split()) <= 2
    return brief and following is not None and reading.doc[following.start].tag_ != "PRP$"


def _opening_piece(reading: Reading, sentence: Sentence) -> int | None:
    """Return the token after the piece that opens a sentence, and after its comma; None where it does not stay open."""
    piece = reading.pieces[sentence.pieces[0][0]]
    part = piece.parts[sentence.pieces[0][1]]
    end = reading.token_at(part.outer_end)
    if piece.by_layout or "unclosed" in piece.flags or end >= sentence.last:
        return None
    if reading.doc[end].text == ",":
        return end + 1
    return end if reading.text[part.start : part.end].rstrip().endswith(_OPEN) else None


def _behind(reading: Reading, verb: int) -> Phrase | None:
    """`fumed Ida Solberg`, `chipped in the caretaker`."""
    for at in range(verb + 1, min(verb + 3, len(reading.doc))):
        phrase = reading.phrase(at)
        if phrase or reading.doc[at].tag_ not in _AFTER_VERB or not reading.outside[at]:
            return phrase if phrase and phrase.start == at and _definite(reading, phrase) else None
    return None


def _definite(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase behind a verb can be its subject: a name, a description; no `her`, no `trouble`."""
    first = reading.doc[phrase.start]
    if phrase.pronoun:
        return first.lower_ in ("he", "she")
    return (
        phrase.person is not None or first.tag_ in ("DT", "PRP$", "NNP", "CD") or reading.doc[phrase.head].tag_ == "NNS"
    )


def _before(reading: Reading, end: int, verb: int, left: int) -> Phrase | None:
    """`she fumed`; `Ida Solberg, the mayor, fumed` where the parse has her for the subject."""
    phrase = reading.phrase(left)
    if phrase and phrase.start == end:
        return phrase
    first = next(iter(between(reading, end, verb)), None)
    subjects = [child.i for child in reading.doc[verb].children if child.dep_ == "nsubj"]
    if first and first.start == end and any(first.start <= s < first.end for s in subjects):
        return first
    return None


def _listed(reading: Reading, sentence: Sentence, verb: int) -> bool:
    """Whether a reporting verb follows that the sentence's subject can be the subject of: `the man named Holm said`."""
    for at in range(verb + 1, min(sentence.last, verb + _LONGEST)):
        token = reading.doc[at]
        said_behind = token.text == "," and reading.doc[min(at + 1, sentence.last - 1)].lower_ in SPEECH
        ends = token.text in (",", ";") or token.lower_ in ("when", "while", "as", "after")
        if not reading.outside[at] or (ends and not said_behind):
            return False
        if token.lower_ in SPEECH and token.tag_ in _FINITE:
            return True
    return False


def _of_its_own(reading: Reading, sentence: Sentence, i: int) -> bool:
    """`“What now?” Mara Holt posed.`: what punctuation makes a sentence of its own, with nothing but its verb."""
    at = reading.sentence_of(sentence.first) - 1
    subject = reading.phrase(reading.before(i))
    if at < 0 or subject is None or subject.start != sentence.first or reading.doc[i].lower_ in _SILENT:
        return False
    before = reading.sentences[at]
    if before.paragraph != sentence.paragraph or not before.bare or not before.pieces:
        return False
    n, m = before.pieces[-1]
    asked = reading.text[: reading.pieces[n].parts[m].end].endswith(("?", "!"))
    closes = i + 1 >= sentence.last or reading.doc[i + 1].text in (".", ",")
    return asked and closes and subject.person is not None
