"""Whose words stand behind a colon that no reporting verb leads to: `Roth was blunt: “...”`, `The chair: “...”`."""

from dossier.annotate.quotations.lexicon import FINITE, words
from dossier.annotate.quotations.people import can_speak
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence, between

_WINDOW = 60
_RECEIVING = words(
    """
    receive receives received receiving get gets got getting hear hears heard hearing overheard read reads reading find
    finds found finding see sees saw seen seeing open opens opened opening recall recalls recalled remember remembers
    remembered quote quotes quoted quoting cite cites cited recite recites recited reciting notice noticed spot spotted
    learn learned learnt
    """
)
"""Of words that come from elsewhere."""
_TOLD = words(
    """
    told asked warned informed ordered instructed advised reminded handed given sent shown greeted met urged begged
    assured notified questioned challenged confronted called sworn promised offered
    """
)
_BE = words("is was were are be been being 's got gets")
_MESSAGES = words(
    """
    letter message note email e-mail text tweet post statement memo card postcard telegram line words word quote
    quotation voicemail choice ultimatum order advice fax reply answer warning plea threat request question appeal
    apology response
    """
)
_UNRESOLVED = words("it this that these those there which")


def before_colon(reading: Reading, sentence: Sentence, colon: int) -> tuple[bool, Phrase | None]:
    """Return whether the words behind a colon come from elsewhere than from whom the sentence is about, and from whom.

    None where no speaker can be told.
    """
    first = max(sentence.first, colon - _WINDOW)
    sender = sender_of(reading, first, colon)
    verbs = [i for i in range(first, colon) if reading.outside[i] and reading.doc[i].tag_ in FINITE]
    received = any(_is_received(reading, i, colon) for i in verbs)
    if sender or received:
        return True, sender
    found = between(reading, first, colon)
    free = [p for p in found if not _hangs(reading, first, p)]
    likely = [p for p in free if p.person or (p.pronoun and reading.doc[p.start].tag_ == "PRP")]
    if verbs:
        subjects = [p for p in likely if any(p.end <= v for v in verbs)]
        likely = _of_root(reading, subjects) or subjects
    if likely and reading.doc[likely[0].start].lower_ not in _UNRESOLVED:
        return False, likely[0]
    short = colon - sentence.first <= 6 and free and (not verbs or can_speak(reading, free[0]))
    return False, free[-1 if not verbs else 0] if short else None


def sender_of(reading: Reading, first: int, last: int) -> Phrase | None:
    """Return who sent the message that a stretch names: `a letter from Ida Holm`, `a post by the union`."""
    for i in range(first, last - 1):
        if reading.doc[i].lower_ in ("from", "by") and reading.outside[i]:
            message, sender = reading.phrase(reading.before(i)), reading.phrase(i + 1)
            sent = message is not None and reading.doc[message.head].lower_ in _MESSAGES
            if sent and sender and sender.start == i + 1 and can_speak(reading, sender):
                return sender
    return None


def _is_received(reading: Reading, verb: int, colon: int) -> bool:
    """Whether a finite verb says that its subject hears or reads the words, or is told them."""
    word = reading.doc[verb].lower_
    if word in _RECEIVING:
        return True
    near = [reading.doc[i] for i in range(verb, min(verb + 6, colon))]
    auxiliary = word in _BE or word in ("has", "have", "had")
    be = any(t.lower_ in _BE for t in near)
    behind = next((t for t in near[1:] if t.lower_ not in _BE and not t.tag_.startswith("RB")), None)
    if not auxiliary or behind is None:
        return False
    return behind.lower_ in (_TOLD if be else _RECEIVING) and behind.tag_ in ("VBN", "VBD")


def _hangs(reading: Reading, first: int, phrase: Phrase) -> bool:
    """Whether a phrase hangs on a preposition that names no source, or is a verb's object."""
    at = reading.before(phrase.start)
    if at < first or not reading.outside[at]:
        return False
    token = reading.doc[at]
    return token.tag_.startswith("VB") or (token.tag_ in ("IN", "TO") and token.lower_ not in ("from", "by", "as"))


def _of_root(reading: Reading, subjects: list[Phrase]) -> list[Phrase]:
    return [
        p for p in subjects if any(t.dep_ == "nsubj" and t.head.dep_ == "ROOT" for t in reading.doc[p.start : p.end])
    ]
