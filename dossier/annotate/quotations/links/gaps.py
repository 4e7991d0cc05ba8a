"""Speakers of a quoted part whose verb stands further up: `called “a gift” by Holm and “a scandal” by Roth`."""

from collections.abc import Sequence

from dossier.annotate.quotations.lexicon import DASHES
from dossier.annotate.quotations.links.ties import Link, Said
from dossier.annotate.quotations.people import can_speak
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.subjects.beside import named

_WINDOW = 40


def gapped(reading: Reading, sentence: Sentence, said: Sequence[Said], part: tuple[int, int]) -> Link | None:
    """Return the speaker that stands beside a quoted part while its verb went before; None where there is none."""
    piece = reading.pieces[part[0]].parts[part[1]]
    first, last = reading.token_at(piece.outer_start), reading.token_at(piece.outer_end)
    before = [s for s in said if s.cue.last <= first]
    if not before:
        return None
    cue = before[-1].cue
    if last < sentence.last and reading.doc[last].lower_ == "by" and any(s.cue.passive for s in before):
        agent = reading.phrase(last + 1)
        if agent and agent.start == last + 1 and can_speak(reading, agent):
            return Link(0.98, "agent right after the quotation", named(reading, sentence, agent), cue, adjacent=True)
    comma = reading.before(first)
    if comma <= sentence.first:
        return None
    told = reading.doc[comma].text == ","
    other = reading.phrase(reading.before(comma) if told else comma)
    joint = reading.before(other.start) if other else -1
    joints = (";", "and", "while") if told else (",", ";")
    joined = joint > cue.last and reading.doc[joint].lower_ in joints
    joined &= told or (other is not None and other.person is not None)
    if other and joined and can_speak(reading, other) and _quoted_before(reading, sentence, part, joint):
        return Link(0.9, "second speaker of one reporting verb", other, cue)
    return None


def _quoted_before(reading: Reading, sentence: Sentence, part: tuple[int, int], joint: int) -> bool:
    """Whether the quotation before a part ends where another speaker's begins."""
    at = sentence.pieces.index(part)
    if at == 0:
        return False
    n, m = sentence.pieces[at - 1]
    end = reading.token_at(reading.pieces[n].parts[m].outer_end)
    return end <= joint and all(reading.doc[i].is_punct or reading.doc[i].is_space for i in range(end, joint))


def between_dashes(reading: Reading, sentence: Sentence, part: tuple[int, int]) -> Phrase | None:
    """Return the person whose deed between dashes interrupts a quotation: `“I will” — Roth sat down — “stay.”`."""
    at = sentence.pieces.index(part)
    for one, other in ((at, at + 1), (at - 1, at)):
        if one < 0 or other >= len(sentence.pieces):
            continue
        (n, m), (k, j) = sentence.pieces[one], sentence.pieces[other]
        first = reading.token_at(reading.pieces[n].parts[m].outer_end)
        last = reading.before(reading.token_at(reading.pieces[k].parts[j].outer_start))
        if not (first < last < first + _WINDOW and all(reading.doc[i].text in DASHES for i in (first, last))):
            continue
        person = reading.phrase(first + 1)
        acts = person and any(reading.doc[i].tag_ in ("VBD", "VBZ", "VBP") for i in range(person.end, last))
        if person and acts and (person.person or (person.pronoun and reading.doc[person.start].tag_ == "PRP")):
            return person
    return None
