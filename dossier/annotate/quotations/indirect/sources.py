"""Indirect quotations of a named source: `According to the bank, rates will rise`."""

from dossier.annotate.quotations.indirect.clauses import Clause, make
from dossier.annotate.quotations.lexicon import FINITE
from dossier.annotate.quotations.links.ties import Said
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.subjects.beside import past_modifiers


def of_source(reading: Reading, sentence: Sentence, said: Said, earlier: int) -> list[Clause]:
    """`According to the bank, rates will rise`; `Rates will rise, according to the bank.`"""
    cue, subject = said.cue, said.subject
    if subject is None:
        return []
    front = reading.token_at(earlier) if earlier > sentence.start else sentence.first
    joined = reading.doc[max(cue.first - 1, 0)].lower_ in ("that", "and", "but", "because")
    short = cue.first - front < 5 and sentence.last - subject.phrase.end > 8
    if cue.first - front > 2 and not joined and not short:
        made = make(reading, said, front, cue.first, 0.88, "source named by " + cue.lemma)
        return [made] if made else []
    i = _past_apposition(reading, sentence, subject.phrase)
    made = make(reading, said, i, sentence.last, 0.88, "source named by " + cue.lemma)
    return [made] if made else []


def _past_apposition(reading: Reading, sentence: Sentence, source: Phrase) -> int:
    """Return the index after `John Holm of the Courier, a retired engineer from Lorne, who saw it,`."""
    comma = source.end
    while comma < min(sentence.last, source.end + 30) and reading.doc[comma].text != ",":
        comma += 1
    if comma >= sentence.last or reading.doc[comma].text != ",":
        return source.end
    before = comma
    while (after := _apposition_end(reading, sentence, comma + 1)) is not None:
        if reading.doc[after + 1].tag_ in FINITE:  # it was the subject of what follows
            return before + 1
        before, comma = comma, after
    return comma + 1


def _apposition_end(reading: Reading, sentence: Sentence, first: int) -> int | None:
    """Return the comma that closes an apposition or a relative clause; None where none begins there."""
    if first >= sentence.last:
        return None
    apposed = reading.phrase(first)
    if reading.doc[first].tag_ in ("WP", "WP$", "WDT"):
        near = range(first, min(sentence.last, first + 25))
        return next((i for i in near if reading.doc[i].text == "," and i + 1 < sentence.last), None)
    if not apposed or apposed.start != first or apposed.pronoun:
        return None
    end = past_modifiers(reading, sentence, apposed.end)
    return end if end + 1 < sentence.last and reading.doc[end].text == "," else None
