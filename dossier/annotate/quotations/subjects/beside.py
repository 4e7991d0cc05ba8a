"""Noun phrases beside a verb: its subject, what that modifies, and the name in apposition to it."""

from typing import NamedTuple

from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.lexicon import FINITE, SUBJECT, words
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence

COURTESY = words("mr mrs ms mx dr sir")
_DASHES = (",", "–", "—")
_REACH = 12
"""Tokens."""


class Subject(NamedTuple):
    """A candidate for the speaker, and how sure the words around the cue are, 0-1."""

    phrase: Phrase
    sure: float


def words_in(reading: Reading, first: int, last: int) -> list[str]:
    """Return the lower-case words outside marks between two tokens."""
    return [reading.doc[i].lower_ for i in range(first, last) if reading.outside[i]]


def phrase_after(reading: Reading, sentence: Sentence, start: int, sure: float) -> Subject | None:
    """The first phrase that begins within three tokens of `start`, or the name in apposition to it."""
    for i in range(start, min(sentence.last, start + 4)):
        phrase = reading.phrase(i)
        if phrase:
            return Subject(named(reading, sentence, phrase), sure)
        if not reading.outside[i] or reading.doc[i].tag_ in ("VBD", "VBZ", "MD"):
            return None
    return None


def named(reading: Reading, sentence: Sentence, phrase: Phrase) -> Phrase:
    """Return the person named in apposition after a phrase (`the mayor, Ida Solberg, ...`), or the phrase itself."""
    if phrase.person or phrase.pronoun or reading.doc[phrase.head].ent_type_ == "ORG":
        return phrase
    titled = _named_in_title(reading, sentence, phrase)
    if titled:
        return titled
    end = past_modifiers(reading, sentence, phrase.end)
    if end + 1 >= sentence.last or reading.doc[end].text != ",":
        return phrase
    name = reading.phrase(end + 1)
    if not name or not name.person or name.start != end + 1:
        return phrase
    follows = reading.doc[name.end].text if name.end < sentence.last else "."
    return (
        name
        if follows in (",", ".", ";", "?", "!") or not reading.outside[min(name.end, len(reading.doc) - 1)]
        else phrase
    )


def _named_in_title(reading: Reading, sentence: Sentence, title: Phrase) -> Phrase | None:
    """`Ambassador to the United States Ida Solberg`: the person whose title ends in the name of a place or body."""
    at = title.end
    if at >= sentence.last or reading.doc[at].tag_ not in ("IN", "TO") or not reading.doc[title.head].text[0].isupper():
        return None
    inner = reading.phrase(at + 1)
    if not inner or not inner.person or inner.person[0] <= inner.start:
        return None
    before = reading.doc[inner.person[0] - 1]
    placed = before.ent_type_ in ("GPE", "ORG", "NORP", "LOC", "FAC")
    return inner if placed or before.lower_.rstrip(".") in COURTESY else None


def past_modifiers(reading: Reading, sentence: Sentence, end: int) -> int:
    """Return the index after the prepositional phrases that follow a phrase: `spokesman | for the ministry |`."""
    while end + 1 < sentence.last and reading.doc[end].tag_ in ("IN", "TO") and reading.outside[end]:
        inner = reading.phrase(end + 1)
        if not inner:
            break
        end = inner.end
        while end < sentence.last and reading.doc[end].ent_type_ in ("DATE", "TIME"):
            end += 1
    if end < sentence.last and reading.doc[end].text == "(":
        end = next((i + 1 for i in range(end, min(sentence.last, end + 12)) if reading.doc[i].text == ")"), end)
    return end


def apposed(reading: Reading, sentence: Sentence, phrase: Phrase) -> Phrase:
    """Return the name before an apposition: `Haas, the chair of the board, said`."""
    if (
        phrase.person
        or phrase.pronoun
        or reading.doc[phrase.start - 1].text != ","
        or phrase.start - 1 <= sentence.first
    ):
        return phrase
    name = reading.phrase(phrase.start - 2)
    return name if name and name.person and reading.outside[phrase.start - 2] else phrase


def governed(reading: Reading, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase hangs on a preposition or is a verb's object."""
    at = reading.before(phrase.start)
    return at >= sentence.first and reading.outside[at] and (
        reading.doc[at].tag_ in ("IN", "TO", "VBG", "VBD", "VBZ", "VBP", "VB", "VBN")
    )  # fmt: skip


def parsed_subject(reading: Reading, cue: CueAt) -> Phrase | None:
    """Return the subject that the parse gives a cue."""
    for child in reading.doc[cue.first].children:
        if child.dep_ in SUBJECT and reading.outside[child.i]:
            return reading.phrase(child.i)
    return None


def past_description(reading: Reading, sentence: Sentence, name: Phrase) -> int:
    """Return the index after what tells more of a name between commas: `said Roth, who chairs the board |, was`."""
    doc, end = reading.doc, min(sentence.last, name.end + _REACH)
    if name.end + 1 >= end or doc[name.end].text != ",":
        return name.end
    apposition = reading.phrase(name.end + 1)
    if doc[name.end + 1].tag_ != "WP" and (apposition is None or apposition.person):
        return name.end
    return next((i for i in range(name.end + 1, end) if doc[i].text == "," and reading.outside[i]), name.end)


def is_inserted(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a stretch stands between the subject of a clause and its verb: `Roth, | police said, | was ...`.

    `first` is its first token; at `last` only an addressee and adverbials are still to come: `told the court`.
    """
    doc, before = reading.doc, reading.before(first)
    if before <= sentence.first or doc[before].text not in _DASHES or reading.phrase(before - 1) is None:
        return False
    reach = min(sentence.last, last + _REACH)
    while last < reach and doc[last].text != doc[before].text:
        if not reading.outside[last] or doc[last].tag_ in (*FINITE, "WP", "WDT") or doc[last].lower_ == "that":
            return False
        last += 1
    last += 1
    while last < sentence.last and doc[last].tag_.startswith("RB"):
        last += 1
    return last <= reach and last < sentence.last and reading.outside[last] and doc[last].tag_ in FINITE
