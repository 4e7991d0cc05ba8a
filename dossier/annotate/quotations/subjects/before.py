"""The phrase that stands before a verb, next to it or across commas."""

from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.people import can_speak
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence, between
from dossier.annotate.quotations.subjects.beside import (
    COURTESY,
    Subject,
    apposed,
    governed,
    is_inserted,
    named,
    parsed_subject,
    past_modifiers,
)
from dossier.annotate.quotations.subjects.commas import name_between_commas, passes_on
from dossier.annotate.quotations.subjects.nested import (
    base_of,
    has_long_title,
    identified,
    is_titled_here,
    is_told_of,
    shares_name,
)
from dossier.annotate.quotations.subjects.relatives import after_relative, before_relative

_WINDOW = 80


def adjacent(reading: Reading, sentence: Sentence, cue: CueAt, left: int) -> Subject | None:
    """The phrase right before the verb, or the one that it modifies: `the minister for trade said`."""
    phrase = reading.phrase(left)
    base = base_of(reading, sentence, phrase) if phrase else None
    if base and is_inserted(reading, sentence, base.start, cue.last):
        return Subject(base, 0.95)
    parsed = parsed_subject(reading, cue)
    if phrase and (likened := identified(reading, sentence, phrase)):
        return Subject(likened, 0.85)
    if phrase and (is_told_of(reading, sentence, phrase) or has_long_title(reading, sentence, phrase)):
        return Subject(phrase, 0.9)
    within = parsed and phrase and sentence.first <= parsed.start <= phrase.start and not phrase.pronoun
    if within and parsed and phrase and (shares_name(reading, parsed, phrase) or is_titled_here(reading, phrase)):
        return Subject(phrase, 0.95)
    if within and parsed and phrase and _names(reading, sentence, phrase, parsed):
        return Subject(phrase, 0.95)
    if within and parsed and phrase and (can_speak(reading, parsed) or not can_speak(reading, phrase)):
        return Subject(_named_before(reading, sentence, parsed), 0.95)
    while phrase and phrase is not parsed and not phrase.pronoun:
        further = _modified(reading, sentence, phrase, parsed)
        if further is None:
            break
        phrase = further
    if not phrase:
        return None
    if phrase is not parsed:
        phrase = before_relative(reading, sentence, phrase) or phrase
    sure = 0.95 if phrase is parsed or phrase.pronoun or phrase.person else 0.85
    return Subject(_named_before(reading, sentence, phrase), sure)


def _named_before(reading: Reading, sentence: Sentence, phrase: Phrase) -> Phrase:
    """Return the name that a phrase stands in apposition to, its second comma left out: `Haas, the chair said`.

    Not where the name is governed, or itself stands in apposition: `In a letter to the mayor, Ida Holm, the crew said`.
    """
    name = apposed(reading, sentence, phrase)
    before = reading.before(name.start)
    closed = name is not phrase and before >= sentence.first and reading.doc[before].text == ","
    apposition = closed and (described := reading.phrase(before - 1)) is not None and not described.person
    return phrase if name is phrase or governed(reading, sentence, name) or apposition else name


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
    fronted = word.lower_ != "of" and _hangs(reading, sentence, further)
    return None if word.tag_ == "CC" or person_apart or fronted else further


def _hangs(reading: Reading, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase hangs on a preposition that no noun stands before: `In the yard of`, not `A text from`."""
    at = reading.before(phrase.start)
    if at < sentence.first or reading.doc[at].tag_ != "IN":
        return False
    before = reading.before(at)
    base = reading.phrase(before) if before >= sentence.first else None
    return base is None or governed(reading, sentence, base)


def across(reading: Reading, sentence: Sentence, cue: CueAt, left: int) -> Subject | None:
    """The phrase before what stands between commas: `Haas, who chairs the board, said`."""
    name = name_between_commas(reading, sentence, left)
    if name:
        return Subject(name, 0.9)
    parsed = parsed_subject(reading, cue)
    other = reading.phrase(parsed.end + 1) if parsed and parsed.end + 1 < left else None
    if parsed and other and shares_name(reading, parsed, other):
        return Subject(other, 0.9)
    if parsed and parsed.end <= left and parsed.start >= sentence.first and not passes_on(reading, parsed):
        return Subject(apposed(reading, sentence, named(reading, sentence, parsed)), 0.9)
    within = after_relative(reading, sentence, cue.begin)
    if within and can_speak(reading, within):
        return Subject(named(reading, sentence, within), 0.9)
    first = _clause_start(reading, sentence, left)
    said = [p for p in between(reading, first, left) if not passes_on(reading, p)]
    free = [p for p in said if not governed(reading, sentence, p)]
    ends = [p for p in free if reading.doc[past_modifiers(reading, sentence, p.end)].text in (",", "–", "—", "-", "(")]
    for group in ([p for p in ends if p.person], ends, free):
        if group:
            return Subject(named(reading, sentence, group[0]), 0.75)
    return None


def _clause_start(reading: Reading, sentence: Sentence, stop: int) -> int:
    """Return where the words after the last quoted piece before `stop` begin."""
    first = stop
    while first > max(sentence.first, stop - _WINDOW) and (
        reading.outside[first - 1] or reading.doc[first - 1].is_space
    ):
        first -= 1
    return first
