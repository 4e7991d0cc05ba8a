"""Indirect speech: the clause that a reporting verb or `according to` introduces, follows or interrupts."""

from collections.abc import Sequence

from dossier.annotate.quotations.cues.verbs import FINDING, STATING
from dossier.annotate.quotations.indirect.clauses import Clause, around, complement
from dossier.annotate.quotations.indirect.sources import of_source
from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.links.outranked import is_record
from dossier.annotate.quotations.links.ties import Said
from dossier.annotate.quotations.reading import Reading, Sentence

_GENERIC = words("there this that these those which")


def indirect(reading: Reading, sentence: Sentence, said: Sequence[Said]) -> list[Clause]:
    """Return the indirect quotations of a sentence, in order; those with quoted parts are included."""
    found: list[Clause] = []
    for n, one in enumerate(said):
        if n and one.cue.kind == "source" and one.subject and is_record(reading, one.subject.phrase):
            continue
        if not _states(reading, one) or _passed_on(reading, sentence, one, said[n + 1 :]):
            continue
        later = next(
            (m for s in said[n + 1 : n + 5] if (m := _moves_on(reading, sentence, s)) is not None), sentence.last
        )
        later = min(later, _goes_on(reading, sentence, one))
        earlier = found[-1].end if found else sentence.start
        for clause in _clauses(reading, sentence, one, later, earlier):
            if clause.start >= earlier:
                found.append(clause)
                earlier = clause.end
    return found


def _states(reading: Reading, said: Said) -> bool:
    cue, subject = said.cue, said.subject
    if not subject or cue.negated or cue.supposed or cue.passive:
        return False
    first = reading.doc[subject.phrase.start].lower_
    if cue.gerund and reading.doc[max(reading.before(cue.begin), 0)].lower_ in ("of", "for", "from", "about", "in"):
        return False
    if subject.phrase.pronoun and first in ("i", "you", "me", "us"):
        return False
    if (
        first in _GENERIC
        and subject.phrase.end == subject.phrase.start + 1
        and cue.lemma not in ("say", "add", "warn", "note")
    ):
        return False
    return cue.kind == "source" or cue.lemma in STATING or cue.lemma in FINDING


def _passed_on(reading: Reading, sentence: Sentence, source: Said, later: Sequence[Said]) -> bool:
    """Whether a source tells what someone else said: `According to the Courier, Ida Holm said the mill was old`."""
    if source.cue.kind != "source" or not source.subject or not later:
        return False
    other = later[0]
    behind = other.subject is not None and other.subject.phrase.start >= source.subject.phrase.end
    main = behind and reading.doc[other.cue.first].dep_ == "ROOT" and _states(reading, other)
    return main and complement(reading, sentence, other, sentence.last) is not None


def _clauses(reading: Reading, sentence: Sentence, said: Said, later: int, earlier: int) -> list[Clause]:
    cue = said.cue
    if cue.kind == "source":
        return of_source(reading, sentence, said, earlier)
    after = complement(reading, sentence, said, later)
    if after:
        return [after]
    return around(reading, sentence, said, earlier)


def _goes_on(reading: Reading, sentence: Sentence, said: Said) -> int:
    """Return where the speaker's next deed begins, `said it was old and apologised`, or else the sentence's end."""
    cue = reading.doc[said.cue.first]
    for verb in cue.children:
        alike = verb.dep_ == "conj" and verb.tag_ == cue.tag_ and verb.tag_ in ("VBD", "VBZ")
        at = verb.i - 1
        if not alike or not said.cue.last < at < sentence.last or reading.doc[at].lower_ not in ("and", "but"):
            continue
        if reading.outside[verb.i] and not any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children):
            return at - (reading.doc[at - 1].text == ",")
    return sentence.last


def _moves_on(reading: Reading, sentence: Sentence, said: Said) -> int | None:
    """Return where the clause of a later cue of its own begins: `, adding that`; `and warned`; `, but Roth said`."""
    cue = said.cue
    if cue.kind == "stance" or cue.passive or (cue.supposed and not said.cue.gerund and said.cue.begin < cue.first):
        return None
    begin = cue.begin
    if said.subject and sentence.first <= said.subject.phrase.start < begin and not cue.gerund:
        near = reading.before(begin) < said.subject.phrase.end
        begin = said.subject.phrase.start if near else begin
    at = reading.before(begin)
    if at <= sentence.first:
        return None
    word = reading.doc[at].lower_
    if word in ("and", "but"):
        comma = reading.doc[at - 1].text == ","
        return at - comma if comma or begin == cue.begin else None
    return at if word in (",", ";", "–", "—") else None
