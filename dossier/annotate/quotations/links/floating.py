"""Speakers of quotations without a cue of their own: colon and dash, and the speaker of what went before."""

from collections.abc import Sequence

from dossier.annotate.quotations.cues.verbs import ADDRESSING, SPEECH
from dossier.annotate.quotations.lexicon import DASHES
from dossier.annotate.quotations.links.colon import before_colon
from dossier.annotate.quotations.links.gaps import between_dashes
from dossier.annotate.quotations.links.ties import Link, Said
from dossier.annotate.quotations.people import can_speak, is_human
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence, between
from dossier.annotate.quotations.subjects.beside import named

_ASKING = ("ask", "inquire", "enquire")
ASKED = "who was asked before it"


def beside(reading: Reading, sentence: Sentence, part: tuple[int, int]) -> Link | None:
    """Return the speaker that a colon, a dash or the word before names: `From the chair: “...”`, `“...” — A. Bose`."""
    piece = reading.pieces[part[0]].parts[part[1]]
    first, last = reading.token_at(piece.outer_start), reading.token_at(piece.outer_end)
    if last < sentence.last and reading.doc[last].text in DASHES:
        named = reading.phrase(last + 1)
        rest = [reading.doc[i] for i in range(named.end, sentence.last)] if named else []
        if named and named.start == last + 1 and not any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in rest):
            return Link(0.85, "name after a dash", named)
    acting = between_dashes(reading, sentence, part)
    if acting:
        return Link(0.85, "person between the dashes that interrupt it", acting)
    before = reading.before(first)
    if before < sentence.first or not reading.outside[before]:
        return None
    if reading.doc[before].text == ":":
        elsewhere, speaker = before_colon(reading, sentence, before)
        if speaker is None and not elsewhere:
            return None
        why = "who sent it, before a colon" if elsewhere else "name before a colon"
        return Link(0.75, why, speaker, adjacent=True)
    phrase = reading.phrase(before)
    inner = reading.doc[min(first + 1, len(reading.doc) - 1)].lower_
    if phrase and inner in SPEECH and reading.starts[first] < piece.start:
        return Link(0.65, "subject of a quoted reporting verb", phrase)
    return None


def main_person(reading: Reading, sentence: Sentence) -> Phrase | None:
    """Return the person or pronoun that a sentence is about: its first phrase, where that is one and no object."""
    for token in reading.doc[sentence.first : min(sentence.last, sentence.first + 40)]:
        subject = reading.phrase(token.i) if token.dep_ == "nsubj" and token.head.dep_ == "ROOT" else None
        if subject and reading.outside[token.i] and is_human(reading, subject):
            return named(reading, sentence, subject)
    for phrase in between(reading, sentence.first, min(sentence.last, sentence.first + 40)):
        if reading.outside[phrase.start]:
            at = reading.before(phrase.start)
            if at >= sentence.first and reading.doc[at].tag_ in ("IN", "TO"):
                continue
            about = named(reading, sentence, phrase)
            return about if is_human(reading, about) else None
    return None


def carried(reading: Reading, at: int, speakers: Sequence[Link | None], said: Sequence[Sequence[Said]]) -> Link | None:
    """Return the speaker of the nearest sentence before the one at `at` that has one.

    `speakers`: for each sentence so far, the tie of its last quotation.
    """
    sentence = reading.sentences[at]
    for crossed, n in enumerate(range(at - 1, max(-1, at - 8), -1)):
        before = reading.sentences[n]
        away = sentence.paragraph - before.paragraph
        if away > 2:
            return None
        if _asks(said[n]) and not before.pieces:
            asked = _asked(reading, before, said[n][-1])
            return Link(0.8 - 0.1 * crossed, ASKED, asked) if asked and away < 2 else None
        last = _last_of(reading, speakers[n], said[n], before)
        if last:
            score = (0.88, 0.72, 0.52)[away] - 0.08 * crossed
            if away == 1 and reading.text[before.start : before.end].rstrip().endswith(":"):
                score = 0.85
            return Link(min(score, last.score), "the speaker of what goes before", last.speaker)
        told = _told_meanwhile(reading, before, said[n])
        if told and away < 2:
            return Link(0.62 - 0.1 * crossed, "who was told what goes before", told)
        person = main_person(reading, before)
        if person and away < 2:
            return Link(0.62 - 0.1 * crossed, "the person whom the sentence before is about", person)
    return None


def _asks(said: Sequence[Said]) -> bool:
    """Whether a sentence ends in a question that it reports: what comes next is not the asker's."""
    return bool(said) and said[-1].cue.lemma in _ASKING and not said[-1].cue.passive


def _asked(reading: Reading, sentence: Sentence, said: Said) -> Phrase | None:
    """Return the person who is asked: the first one named behind the verb."""
    behind = between(reading, said.cue.last, min(sentence.last, said.cue.last + 20))
    return next((p for p in behind if p is not (said.subject and said.subject.phrase) and is_human(reading, p)), None)


def _told_meanwhile(reading: Reading, sentence: Sentence, said: Sequence[Said]) -> Phrase | None:
    """Return who hears the news of a sentence: `The judge, he was informed, had gone home.`"""
    for one in said:
        if one.cue.passive and one.cue.lemma in ADDRESSING:
            phrase = reading.phrase(reading.before(one.cue.begin))
            inserted = (
                phrase is not None and phrase.start > sentence.first and reading.doc[phrase.start - 1].text == ","
            )
            if phrase and inserted and is_human(reading, phrase):
                return phrase
    return None


def _last_of(reading: Reading, tie: Link | None, said: Sequence[Said], sentence: Sentence) -> Link | None:
    if tie and tie.speaker:
        return tie
    stated = [s for s in said if s.subject and s.cue.kind != "stance" and not s.cue.negated and not s.cue.passive]
    last = stated[-1] if stated else None
    if last is None or last.subject is None:
        return None
    leads_on = reading.text[sentence.start : sentence.end].rstrip().endswith(":")
    named = reading.doc[last.subject.phrase.head].tag_.startswith("NNP")
    if not (leads_on or named or can_speak(reading, last.subject.phrase)):
        return None
    return Link(0.8, "", last.subject.phrase, last.cue)
