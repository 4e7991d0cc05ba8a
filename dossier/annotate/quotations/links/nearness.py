"""How near a cue stands to a quoted piece, and what that says about the two."""

from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.subjects.beside import past_modifiers

_SAID_BEFORE = words(", : that – — - ; as") | {"like"}
_CONTRAST = words("but while although though whereas because after when since")
_OPEN = (",", "?", "!")
FURTHEST = 120
"""Tokens; no cue further away belongs to a piece."""


def _gap(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """Count the words outside marks, and the quoted pieces, between two tokens."""
    words = pieces = 0
    inside = False
    for i in range(first, last):
        if reading.outside[i]:
            words += not reading.doc[i].is_punct
            inside = False
        elif not reading.doc[i].is_space:
            pieces += not inside
            inside = True
    return words, pieces


def after_piece(reading: Reading, sentence: Sentence, begin: int, cue: CueAt, last: int) -> tuple[float, str, bool]:
    """Return how likely a cue behind a piece is its own, why, and whether it is next to it; it begins at `begin`."""
    words, pieces = _gap(reading, last, begin)
    if words == 0 and pieces == 0:
        return 0.98, "reporting verb right after the quotation", True
    fronted = reading.doc[reading.before(begin)].text in (",", "–", "—")
    if words <= 3 and pieces == 0 and not fronted:
        return 0.6, "reporting verb soon after the quotation", False
    closes = _gap(reading, cue.last, min(sentence.last, cue.last + FURTHEST))[0] <= 12
    score = (0.86 if fronted and closes else 0.5) - 0.01 * min(words, 20) - 0.08 * min(pieces, 3)
    return score, "reporting verb after the sentence that holds the quotation", False


def before_piece(reading: Reading, cue: CueAt, first: int) -> tuple[float, str, bool]:
    """Return how likely a cue before a piece is its own, why, and whether it leads right to it."""
    words, pieces = _gap(reading, cue.last, first)
    between = [reading.doc[i].lower_ for i in range(cue.last, first) if reading.outside[i]]
    if not pieces and all(w in _SAID_BEFORE for w in between):
        return 0.97, "reporting verb right before the quotation", True
    addressed = reading.phrase(cue.last)
    to_whom = (
        addressed is not None and words == addressed.end - addressed.start and between[-1:][0] in (",", ":", "that")
    )
    if not pieces and to_whom and cue.kind == "speech":
        return 0.96, "reporting verb right before the quotation", True
    if not pieces and between[-1:] == [":"]:
        return 0.93, "reporting verb before a colon", True
    score = 0.92 - 0.008 * min(words, 30) - 0.05 * min(pieces, 4)
    for i, word in enumerate(between):
        if word == ";" or (word in _CONTRAST and i > 0 and between[i - 1] == ","):
            score -= 0.15
            break
    return score, "quoted part of what a reporting verb introduces", False


def with_description(reading: Reading, sentence: Sentence, last: int, begin: int) -> int:
    """Return where a name begins with what describes it: `“No,” | the minister for trade, Ida Holm, said`."""
    closed = last < sentence.last and reading.doc[last].text == ","
    if not (closed or reading.doc[last - 1].text in _OPEN or reading.doc[last - 2].text in _OPEN):
        return begin
    at = last + closed
    phrase = reading.phrase(at)
    if phrase is None or phrase.start != at or phrase.end >= begin:
        return begin
    comma = past_modifiers(reading, sentence, phrase.end)
    return at if comma == begin - 1 and reading.doc[comma].text == "," else begin
