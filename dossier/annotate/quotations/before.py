"""The phrase that stands before a verb, next to it or across commas."""

from dossier.annotate.quotations.beside import (
    COURTESY,
    Subject,
    apposed,
    governed,
    named,
    parsed_subject,
    past_modifiers,
)
from dossier.annotate.quotations.cues import CueAt
from dossier.annotate.quotations.people import can_speak
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence, between

_WINDOW = 80


def adjacent(reading: Reading, sentence: Sentence, cue: CueAt, left: int) -> Subject | None:
    """The phrase right before the verb, or the one that it modifies: `the minister for trade said`."""
    phrase = reading.phrase(left)
    parsed = parsed_subject(reading, cue)
    within = parsed and phrase and sentence.first <= parsed.start <= phrase.start and not phrase.pronoun
    if within and parsed and phrase and _names(reading, sentence, phrase, parsed):
        return Subject(phrase, 0.95)
    if within and parsed and phrase and (can_speak(reading, parsed) or not can_speak(reading, phrase)):
        return Subject(apposed(reading, sentence, parsed), 0.95)
    while phrase and phrase is not parsed and not phrase.pronoun:
        further = _modified(reading, sentence, phrase, parsed)
        if further is None:
            break
        phrase = further
    if not phrase:
        return None
    if phrase is not parsed:
        phrase = _before_relative(reading, sentence, phrase) or phrase
    sure = 0.95 if phrase is parsed or phrase.pronoun or phrase.person else 0.85
    return Subject(apposed(reading, sentence, phrase), sure)


def _names(reading: Reading, sentence: Sentence, name: Phrase, described: Phrase) -> bool:
    """Whether a name stands in apposition without a second comma: `The mayor, Ida Solberg said`."""
    comma = past_modifiers(reading, sentence, described.end)
    return name.person is not None and described.person is None and comma == name.start - 1 and (
        reading.doc[comma].text == ","
    )  # fmt: skip


def _modified(reading: Reading, sentence: Sentence, phrase: Phrase, parsed: Phrase | None) -> Phrase | None:
    """Return the phrase that this one modifies by a preposition, or is coordinated with; None where it stands alone."""
    at = reading.before(phrase.start)
    if at <= sentence.first or not reading.outside[at] or reading.doc[at].tag_ not in ("IN", "CC", "TO"):
        return None
    word, before = reading.doc[at], reading.before(at)
    if reading.doc[before].tag_ in ("VBN", "VBG") and reading.phrase_at[before] < 0:
        before = reading.before(before)
    further = reading.phrase(before)
    if not further or before < sentence.first or further is parsed:
        return further
    titled = phrase.person is not None and any(
        reading.doc[i].lower_.rstrip(".") not in COURTESY for i in range(phrase.start, phrase.person[0])
    )
    person_apart = phrase.person and (titled or word.lower_ not in ("for", "of", "to", "by"))
    fronted = reading.doc[max(reading.before(further.start), 0)].tag_ == "IN" and word.lower_ != "of"
    return None if word.tag_ == "CC" or person_apart or fronted else further


def _before_relative(reading: Reading, sentence: Sentence, phrase: Phrase) -> Phrase | None:
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


def across(reading: Reading, sentence: Sentence, cue: CueAt, left: int) -> Subject | None:
    """The phrase before what stands between commas: `Haas, who chairs the board, said`."""
    name = _name_between_commas(reading, sentence, left)
    if name:
        return Subject(name, 0.9)
    parsed = parsed_subject(reading, cue)
    if parsed and parsed.end <= left and parsed.start >= sentence.first:
        return Subject(apposed(reading, sentence, named(reading, sentence, parsed)), 0.9)
    first = _clause_start(reading, sentence, left)
    free = [p for p in between(reading, first, left) if not governed(reading, sentence, p)]
    ends = [p for p in free if reading.doc[past_modifiers(reading, sentence, p.end)].text in (",", "–", "—", "-", "(")]
    for group in ([p for p in ends if p.person], ends, free):
        if group:
            return Subject(named(reading, sentence, group[0]), 0.75)
    return None


def _name_between_commas(reading: Reading, sentence: Sentence, comma: int) -> Phrase | None:
    """`The county’s coroner, Gary Holm, said`: a name that stands in apposition right before the cue."""
    name = reading.phrase(reading.before(comma))
    if not name or not name.person or name.start - 2 < sentence.first or reading.doc[name.start - 1].text != ",":
        return None
    described = reading.phrase(name.start - 2)
    listed = reading.doc[max(name.start - 3, 0)].text == "," and described is not None and described.person
    return None if described is None or described.person or listed else name


def _clause_start(reading: Reading, sentence: Sentence, stop: int) -> int:
    """Return where the words after the last quoted piece before `stop` begin."""
    first = stop
    while first > max(sentence.first, stop - _WINDOW) and (
        reading.outside[first - 1] or reading.doc[first - 1].is_space
    ):
        first -= 1
    return first


def antecedent(reading: Reading, sentence: Sentence, relative: int) -> Subject | None:
    """`Roth, who said ...`: the phrase that a relative pronoun stands for."""
    at = reading.before(relative)
    if at >= sentence.first and reading.doc[at].text in (",", "–", "—"):
        at = reading.before(at)
    phrase = reading.phrase(at) if at >= sentence.first and reading.outside[at] else None
    if not phrase:
        return None
    if not phrase.person:
        before = reading.before(phrase.start)
        further = reading.phrase(reading.before(before)) if before > sentence.first else None
        if (
            further
            and reading.doc[before].tag_ in ("IN", "TO")
            and reading.doc[before].lower_ in ("of", "for", "from", "at", "with", "in")
        ):
            phrase = further
    return Subject(apposed(reading, sentence, phrase), 0.85)
