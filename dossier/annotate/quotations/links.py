"""Which cue, and so which speaker, a quoted piece belongs to: all cues of its sentence are weighed."""

from bisect import bisect_left
from dataclasses import dataclass, replace

from dossier.annotate.quotations.beside import Subject
from dossier.annotate.quotations.cues import NOBODY, CueAt, find_cues
from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.subjects import subject_of
from dossier.annotate.quotations.verbs import BELIEVING, WEAK

_SAID_BEFORE = words(", : that – — - ; as") | {"like"}
_OF_A_VOICE = words("continue begin offer sing sigh laugh shrug grin snap thunder order thank")
"""What says how it was said introduces the words right behind it, and no quoted part further on."""
_NEAREST = 6
_FURTHEST = 120
_CONTRAST = words("but while although though whereas because after when since")


@dataclass(frozen=True, slots=True)
class Said:
    """A cue with its subject, as a sentence gives it."""

    cue: CueAt
    subject: Subject | None


@dataclass(frozen=True, slots=True)
class Link:
    """A piece's tie to a speaker: how likely, and why in words."""

    score: float
    why: str
    speaker: Phrase | None = None
    cue: CueAt | None = None
    adjacent: bool = False
    denied: bool = False


def said_in(reading: Reading, sentence: Sentence) -> list[Said]:
    """Return the cues of a sentence with their subjects; a participle has the subject of the cue that it follows."""
    found: list[Said] = []
    for cue in find_cues(reading, sentence):
        subject = subject_of(reading, sentence, cue)
        subject = _shared(reading, found, cue) or subject
        if found and cue.kind == "source" and subject and _interrupts(reading, sentence, subject):
            continue
        nobody = subject is not None and reading.doc[subject.phrase.start].lower_ in NOBODY
        found.append(Said(replace(cue, negated=True) if nobody else cue, subject))
    return found


def _interrupts(reading: Reading, sentence: Sentence, source: Subject) -> bool:
    """Tell whether what another speaker says follows the source: `Roth told us, according to the minutes, that ...`."""
    end = source.phrase.end
    return [reading.doc[i].lower_ for i in range(end, min(end + 2, sentence.last))] == [",", "that"]


def _shared(reading: Reading, before: list[Said], cue: CueAt) -> Subject | None:
    """The subject of the cue that another continues: `said ..., adding that`; `and warned`; `quoted him as telling`."""
    word = reading.doc[max(reading.before(cue.begin), 0)].lower_
    finite = [s for s in before[-4:] if s.subject and not s.cue.gerund and s.cue.kind == "speech"]
    if (
        not finite
        or word not in (("and", "but", "then") if not cue.gerund else (",", "and", "as", "–", "—"))
        or (word == "as" and finite[-1].cue.lemma not in ("quote", "cite", "report"))
    ):
        return None
    return finite[-1].subject


def link(reading: Reading, sentence: Sentence, said: list[Said], part: tuple[int, int]) -> Link | None:
    """Return the likeliest tie between a part of a piece and a cue of its sentence; None where there is no cue."""
    piece = reading.pieces[part[0]].parts[part[1]]
    first, last = reading.token_at(piece.outer_start), reading.token_at(piece.outer_end)
    middle = bisect_left(said, first, key=lambda s: s.cue.first)
    near = [
        s
        for s in said[max(0, middle - _NEAREST) : middle + _NEAREST]
        if min(abs(s.cue.first - first), abs(s.cue.first - last)) < _FURTHEST
    ]
    spoken = any(s.cue.kind == "speech" and s.cue.last <= first and not s.cue.negated for s in near)
    near = [s for s in near if not (spoken and s.cue.lemma in BELIEVING)]
    ties = [t for one in near if (t := _tie(reading, sentence, one, first, last))]
    before = [t for t in ties if t.cue and t.cue.last <= first and t.cue.kind != "source"]
    ties = [replace(t, score=t.score - 0.08) if t in before[:-1] else t for t in ties]
    denied = [t for t in before[-1:] if t.denied and t.adjacent]
    return denied[0] if denied else max(ties, key=lambda t: t.score, default=None)


def _tie(reading: Reading, sentence: Sentence, said: Said, first: int, last: int) -> Link | None:
    cue, subject = said.cue, said.subject
    if cue.first >= last:
        score, why, adjacent = _after_piece(reading, sentence, said, last)
        if cue.kind == "stance" and not adjacent:
            return None
    elif cue.last <= first:
        score, why, adjacent = _before_piece(reading, cue, first)
        if cue.lemma in _OF_A_VOICE and not adjacent:
            return None
    else:
        return None
    if cue.kind == "source":
        score, why = (0.95 if adjacent else 0.88), "source named by " + cue.lemma
    if cue.lemma in WEAK and not adjacent:
        score -= 0.3
    if subject is None:
        return Link(score * 0.6, why, None, cue, adjacent, cue.negated)
    if _speaks_for_itself(reading, subject.phrase):
        score *= 0.8
    supposed = cue.negated or (cue.supposed and not cue.first >= last)
    return Link(score * (0.5 + 0.5 * subject.sure), why, subject.phrase, cue, adjacent, supposed)


def _speaks_for_itself(reading: Reading, phrase: Phrase) -> bool:
    """Whether the speaker is one whom a report seldom names so: `I`, `you`."""
    return phrase.pronoun and reading.doc[phrase.start].lower_ in ("i", "you", "me", "us", "it")


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


def _after_piece(reading: Reading, sentence: Sentence, said: Said, last: int) -> tuple[float, str, bool]:
    begin = said.cue.begin
    if said.subject and last <= said.subject.phrase.start < begin:
        begin = said.subject.phrase.start
    words, pieces = _gap(reading, last, begin)
    if words == 0 and pieces == 0:
        return 0.98, "reporting verb right after the quotation", True
    fronted = reading.doc[reading.before(begin)].text in (",", "–", "—")
    if words <= 3 and pieces == 0 and not fronted:
        return 0.6, "reporting verb soon after the quotation", False
    closes = _gap(reading, said.cue.last, min(sentence.last, said.cue.last + _FURTHEST))[0] <= 12
    score = (0.86 if fronted and closes else 0.5) - 0.01 * min(words, 20) - 0.08 * min(pieces, 3)
    return score, "reporting verb after the sentence that holds the quotation", False


def _before_piece(reading: Reading, cue: CueAt, first: int) -> tuple[float, str, bool]:
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
