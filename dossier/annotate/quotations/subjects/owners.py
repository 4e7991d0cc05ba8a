"""Whose a remark or a message is: `Roth’s claim that ...`, `a warning by Roth that ...`, `Roth’s letter`."""

from typing import Final

from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.people import can_speak
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading

_REMARKS: Final = words(
    """
    remark claim comment statement suggestion assertion allegation accusation warning complaint contention insistence
    declaration announcement admission boast quip argument observation criticism pledge promise prediction assurance
    testimony
    """
)
_MESSAGES: Final = words(
    """
    letter message note email e-mail text tweet post statement memo card postcard telegram fax voicemail reply response
    apology
    """
)
"""What is written by someone and sent."""
_FROM: Final = ("by", "from")
_MADE: Final = words("signed written sent posted issued released penned shared")


def claimant(reading: Reading, first: int, last: int) -> Phrase | None:
    """Return whose remark a stretch names that a `that` or the quotation at `last` tells: `Roth’s claim that it is`."""
    for i in range(last - 1, first - 1, -1):
        head = reading.doc[i]
        remark = reading.phrase(i)
        if not reading.outside[i] or remark is None or remark.head != i or _singular(head.lower_) not in _REMARKS:
            continue
        whose = possessor(reading, remark)
        if whose and whose.pronoun:
            return None
        after = remark.end if whose else 0
        if whose is None and (sender := sent_by(reading, remark)):
            whose, after = sender, sender.end
        told = whose is not None and (after == last or reading.doc[after].lower_ == "that")
        return whose if told else None
    return None


def possessor(reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return whose a phrase says that its noun is: `Lena Roth` of `Lena Roth’s claim`; `her` of `her claim`."""
    for i in range(phrase.head - 1, phrase.start, -1):
        if reading.doc[i].tag_ == "POS":
            name = (phrase.start, i) if reading.doc[i - 1].ent_type_ == "PERSON" else None
            owner = Phrase(phrase.start, i, person=name)
            return owner if can_speak(reading, owner) else None
    owned = reading.doc[phrase.start].tag_ == "PRP$"
    return Phrase(phrase.start, phrase.start + 1, pronoun=True) if owned else None


def sent_by(reading: Reading, message: Phrase) -> Phrase | None:
    """Return whom a message is from: `a letter from Roth`, `a statement signed by Roth`."""
    at = message.end
    if at + 1 < len(reading.doc) and reading.doc[at].lower_ in _MADE:
        at += 1
    if at + 1 >= len(reading.doc) or reading.doc[at].lower_ not in _FROM or not reading.outside[at]:
        return None
    sender = reading.phrase(at + 1)
    return sender if sender and sender.start == at + 1 and can_speak(reading, sender) else None


def sent_to(reading: Reading, receiver: Phrase) -> Phrase | None:
    """Return the message that is sent to whom a phrase names: `a text | to Roth`, `her reply | to the Palace`."""
    at = reading.before(receiver.start)
    if at < 1 or not reading.outside[at] or reading.doc[at].lower_ not in ("to", "for"):
        return None
    message = reading.phrase(at - 1)
    if message and reading.doc[max(reading.before(message.start), 0)].lower_ in _FROM:  # a text from Berg | to Roth
        at = reading.before(message.start)
        message = reading.phrase(at - 1)
    return message if message and message.end == at and is_message(reading, message) else None


def author(reading: Reading, message: Phrase) -> Phrase | None:
    """Return who wrote what a phrase names: `Roth’s tweet`, `a statement signed by Roth`; None where nobody is named.

    A body is only who owns it: `a note from the bank` speaks for itself.
    """
    if not is_message(reading, message):
        return None
    sender = sent_by(reading, message)
    return possessor(reading, message) or (sender if sender and sender.person else None)


def is_message(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names something that is written and sent."""
    return not phrase.person and _singular(reading.doc[phrase.head].lower_) in _MESSAGES


def _singular(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
