"""Who does a cue's saying: the noun phrase that the words around the cue and the parse agree on best."""

from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.cues.perceived import perceived
from dossier.annotate.quotations.cues.verbs import ADDRESSING
from dossier.annotate.quotations.lexicon import FINITE, SUBJECT, words
from dossier.annotate.quotations.people import can_speak
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.subjects.before import across, adjacent
from dossier.annotate.quotations.subjects.beside import (
    Subject,
    is_inserted,
    named,
    parsed_subject,
    past_description,
    past_modifiers,
    phrase_after,
    words_in,
)
from dossier.annotate.quotations.subjects.owners import is_message
from dossier.annotate.quotations.subjects.participles import (
    issuer,
    of_fronted,
    of_gerund,
    of_infinitive,
    of_parse,
    of_passive,
)
from dossier.annotate.quotations.subjects.relatives import antecedent

_RELATIVE = words("who which that")


def subject_of(reading: Reading, sentence: Sentence, cue: CueAt) -> Subject | None:
    """Return who says it; None where nobody is named."""
    if cue.kind == "source":
        return phrase_after(reading, sentence, cue.last, 0.95)
    if cue.passive:
        return of_passive(reading, sentence, cue)
    if cue.lemma == "quote":
        quoted = phrase_after(reading, sentence, cue.last, 0.9)
        if quoted and "as" in words_in(reading, quoted.phrase.end, min(sentence.last, quoted.phrase.end + 16)):
            return quoted
    left = reading.before(cue.begin)
    inverted = _inverted(reading, sentence, cue, left)
    if inverted:
        return inverted
    if left < sentence.first:
        return of_fronted(reading, sentence, cue) if cue.gerund else of_parse(reading, sentence, cue)
    if cue.gerund:
        return of_gerund(reading, sentence, cue, left)
    if _of_purpose(reading, cue):
        return of_infinitive(reading, sentence, cue, left)
    bare = perceived(reading, sentence, left, bare=True) if reading.doc[cue.first].tag_ == "VB" else None
    if bare and cue.begin == cue.first:
        return Subject(named(reading, sentence, bare.speaker), 0.9)
    if reading.doc[left].lower_ in _RELATIVE and reading.doc[left].tag_ in ("WP", "WDT", "IN", "DT"):
        found = antecedent(reading, sentence, left)
        sent = found and is_message(reading, found.phrase) and issuer(reading, sentence, cue, found.phrase)
        return sent or found or of_parse(reading, sentence, cue)
    if reading.phrase(left) and reading.outside[left]:
        return adjacent(reading, sentence, cue, left)
    if reading.doc[left].text in (",", "–", "—", "-", ")"):
        return across(reading, sentence, cue, left)
    return of_parse(reading, sentence, cue)


def _of_purpose(reading: Reading, cue: CueAt) -> bool:
    """Whether a cue is an infinitive with `to` of its own: not `has to say`, `was to tell`."""
    group = [reading.doc[i] for i in range(cue.begin, cue.first)]
    return cue.infinitive and not any(t.tag_ in FINITE for t in group)


def _inverted(reading: Reading, sentence: Sentence, cue: CueAt, left: int) -> Subject | None:
    """`“No,” said Lena Roth`; `Rates will rise, said the bank.`"""
    if cue.gerund or cue.infinitive or cue.begin != cue.first or cue.lemma in ADDRESSING:
        return None
    if cue.last < sentence.last and reading.doc[cue.last].lower_ == "that":
        return None
    after = reading.phrase(cue.last)
    if after and after.end < sentence.last and reading.outside[after.end] and reading.doc[after.end].tag_ in FINITE:
        return None
    comma = left >= sentence.first and reading.doc[left].text in (",", "–", "—")
    closes_piece = reading.before(left) if comma else left
    follows_piece = (
        closes_piece >= 0 and not reading.outside[closes_piece] and (comma or _ends_in_punctuation(reading, left))
    )
    if (follows_piece or left < sentence.first) and after:
        return Subject(named(reading, sentence, after), 0.95)
    if follows_piece:
        return phrase_after(reading, sentence, cue.last, 0.7)
    inserted = after is not None and is_inserted(
        reading, sentence, cue.first, past_description(reading, sentence, after)
    )
    if inserted and after and cue.kind == "speech" and can_speak(reading, after):
        return Subject(after, 0.9)
    parsed = parsed_subject(reading, cue)
    if not (comma and after and cue.kind == "speech") or (parsed and parsed.end <= cue.begin):
        return None
    end = past_modifiers(reading, sentence, after.end)
    closes = end >= sentence.last or reading.doc[end].text in (".", ",", "!", ";") or reading.doc[end].lower_ == "who"
    by_parse = reading.doc[after.head].head.i == cue.first and reading.doc[after.head].dep_ in SUBJECT
    return Subject(named(reading, sentence, after), 0.85) if closes or by_parse else None


def _ends_in_punctuation(reading: Reading, token: int) -> bool:
    """Whether what ends at the token is marked off as said: `“No!” said ...`, not `the “old guard” said ...`."""
    end = reading.starts[token] + len(reading.doc[token])
    return reading.text[max(0, end - 6) : end].rstrip("\"'”’»› ")[-1:] in (",", "?", "!", ".", "…", "—", "–", "-")
