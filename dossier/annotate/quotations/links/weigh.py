"""Which cue, and so which speaker, a quoted piece belongs to: all cues of its sentence are weighed."""

from bisect import bisect_left
from dataclasses import replace

from dossier.annotate.quotations.cues.find import NOBODY, CueAt, find_cues
from dossier.annotate.quotations.cues.unsaid import disowned
from dossier.annotate.quotations.cues.verbs import BELIEVING, WEAK
from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.links.colon import sender_of
from dossier.annotate.quotations.links.nearness import FURTHEST, after_piece, before_piece, with_description
from dossier.annotate.quotations.links.outranked import in_subject, only_recorded, told_of_a_thing
from dossier.annotate.quotations.links.own import of_own_clause
from dossier.annotate.quotations.links.ties import Link, Said
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.subjects.beside import Subject
from dossier.annotate.quotations.subjects.find import subject_of

_OF_A_VOICE = words("continue begin offer sing sigh laugh shrug grin snap thunder order thank")
"""What says how it was said introduces the words right behind it, and no quoted part further on."""
_RELAYING = words("read recite quote cite recall find remember")
"""With words of someone else, where the sentence says whose."""
_REFLEXIVE = words("himself herself itself themselves")
"""`calls himself “the Duke”`: a name, and nothing said."""
_NEAREST = 6


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
    finite = [s for s in before[-4:] if s.subject and s.cue.kind == "speech" and (not s.cue.gerund or word == "as")]
    if (
        not finite
        or word not in (("and", "but", "then") if not cue.gerund else (",", "and", "as", "–", "—"))
        or (word == "as" and finite[-1].cue.lemma not in ("quote", "cite", "report"))
        or _of_above(reading, finite[-1].cue, cue)
    ):
        return None
    return finite[-1].subject


def _of_above(reading: Reading, before: CueAt, cue: CueAt) -> bool:
    """Whether a verb goes on with the main clause, not with the cue before it: `left after Roth spoke, and said`."""
    main = reading.doc[cue.first].head
    joined = reading.doc[cue.first].dep_ == "conj" and reading.doc[cue.begin - 2].text == ","
    return joined and reading.doc[before.first].dep_ == "advcl" and main.i < before.first and main.dep_ == "ROOT"


def link(reading: Reading, sentence: Sentence, said: list[Said], part: tuple[int, int]) -> Link | None:
    """Return the likeliest tie between a part of a piece and a cue of its sentence; None where there is no cue."""
    piece = reading.pieces[part[0]].parts[part[1]]
    first, last = reading.token_at(piece.outer_start), reading.token_at(piece.outer_end)
    middle = bisect_left(said, first, key=lambda s: s.cue.first)
    near = [
        s
        for s in said[max(0, middle - _NEAREST) : middle + _NEAREST]
        if min(abs(s.cue.first - first), abs(s.cue.first - last)) < FURTHEST and not in_subject(reading, s.cue, first)
    ]
    spoken = any(s.cue.kind == "speech" and s.cue.last <= first and not s.cue.negated for s in near)
    near = [s for s in near if not (spoken and s.cue.lemma in BELIEVING)]
    ties = [t for one in near if (t := _tie(reading, sentence, one, first, last))]
    heard = [t for t in ties if t.speaker and t.cue and t.cue.kind == "speech"]
    ties = [t for t in ties if not (heard and only_recorded(reading, t))]
    ties = [t for t in ties if not told_of_a_thing(reading, t, near)]
    before = [t for t in ties if t.cue and t.cue.last <= first and t.cue.kind != "source"]
    ties = [replace(t, score=t.score - 0.08) if t in before[:-1] else t for t in ties]
    denied = [t for t in before[-1:] if t.denied and (t.adjacent or (t.cue and t.cue.unsaid))]
    denied = [replace(t, adjacent=True) for t in denied]
    best = denied[0] if denied else max(ties, key=lambda t: t.score, default=None)
    return of_own_clause(reading, sentence, near, (first, last), best) or best


def _tie(reading: Reading, sentence: Sentence, said: Said, first: int, last: int) -> Link | None:
    cue, subject = said.cue, said.subject
    if reading.doc[min(cue.last, len(reading.doc) - 1)].lower_ in _REFLEXIVE and cue.lemma == "call":
        return None
    if cue.first >= last:
        begin = subject.phrase.start if subject and last <= subject.phrase.start < cue.begin else cue.begin
        begin = with_description(reading, sentence, last, begin)
        score, why, adjacent = after_piece(reading, sentence, begin, cue, last)
        if cue.kind == "stance" and not adjacent:
            return None
    elif cue.last <= first:
        score, why, adjacent = before_piece(reading, cue, first)
        if cue.lemma in _OF_A_VOICE and not adjacent:
            return None
    else:
        return None
    if cue.kind == "source":
        score, why = (0.95 if adjacent else 0.88), "source named by " + cue.lemma
    if cue.lemma in WEAK and not adjacent:
        score -= 0.3
    if cue.lemma in _RELAYING and why.endswith("a colon"):
        subject = _relayed(reading, said, first)
    if subject is None:
        return Link(score * 0.6, why, None, cue, adjacent, cue.negated)
    if _speaks_for_itself(reading, subject.phrase):
        score *= 0.8
    supposed = cue.negated or (cue.supposed and not cue.first >= last)
    if cue.last <= first and disowned(reading, cue.first, first):
        return Link(score, why, subject.phrase, replace(cue, negated=True, unsaid=True), adjacent, denied=True)
    return Link(score * (0.5 + 0.5 * subject.sure), why, subject.phrase, cue, adjacent, supposed)


def _relayed(reading: Reading, said: Said, first: int) -> Subject | None:
    """Return who sent what is read out before a colon: `read a letter from Roth: “...”`; what is found is nobody's."""
    sender = sender_of(reading, said.cue.last, first)
    return Subject(sender, 0.9) if sender else None if said.cue.lemma in ("find", "remember") else said.subject


def _speaks_for_itself(reading: Reading, phrase: Phrase) -> bool:
    """Whether the speaker is one whom a report seldom names so: `I`, `you`."""
    return phrase.pronoun and reading.doc[phrase.start].lower_ in ("i", "you", "me", "us", "it")
