"""A speaker for every quoted piece that is speech."""

from dataclasses import dataclass

from dossier.annotate.quotations.links.exchange import in_exchange
from dossier.annotate.quotations.links.floating import ASKED, beside, carried
from dossier.annotate.quotations.links.gaps import gapped
from dossier.annotate.quotations.links.ties import Link, Said
from dossier.annotate.quotations.links.weigh import link
from dossier.annotate.quotations.reading import Reading
from dossier.annotate.quotations.speech import is_speech


@dataclass(frozen=True, slots=True)
class Attributed:
    """A piece that is speech, with its tie to a speaker, and the sentence that it begins in."""

    piece: int
    tie: Link | None
    sentence: int


def attribute(reading: Reading, said: list[list[Said]]) -> list[Attributed]:
    """Return the pieces that are speech, in order; `said` are the cues of each sentence."""
    found: dict[int, Attributed] = {}
    rejected: set[int] = set()
    speakers: list[Link | None] = []
    for at, sentence in enumerate(reading.sentences):
        last: Link | None = None
        for part in sentence.pieces:
            tie = _best(link(reading, sentence, said[at], part), beside(reading, sentence, part))
            tie = _best(tie, _next_sentence(reading, said, at, part))
            tie = _best(tie, gapped(reading, sentence, said[at], part))
            n, m = part
            if n in rejected or (
                m == 0 and (_names(reading, said[at], part) or not is_speech(reading, sentence, part, tie))
            ):
                rejected.add(n)
                continue
            if not (tie and tie.speaker and tie.score >= 0.5) and not _elsewhere(tie):
                tie = _best(tie, _carry(reading, at, part, [*speakers, last], said))
            first = found.get(n)
            best = _best(first.tie if first else None, tie)
            found[n] = Attributed(n, best, first.sentence if first else at)
            last = best if best and best.speaker else last
        speakers.append(last)
    return [one for one in found.values() if not _doubtful(reading, one)]


def _names(reading: Reading, said: list[Said], part: tuple[int, int]) -> bool:
    """Whether a piece belongs to what a speaker is called: `The “Save the Pier” campaign said`."""
    piece = reading.pieces[part[0]].parts[part[1]]
    first, last = reading.token_at(piece.outer_start), reading.token_at(piece.outer_end)
    before = reading.before(first)
    owned = before >= 0 and reading.outside[before] and reading.doc[before].tag_ in ("DT", "PRP$", "POS")
    return owned and any(s.subject and s.subject.phrase.start == last for s in said)


def _elsewhere(tie: Link | None) -> bool:
    """Whether the words are known to be of somebody whom the sentence does not name: `Roth was told: “Sit down.”`."""
    return tie is not None and tie.speaker is None and (tie.cue.passive if tie.cue else tie.adjacent)


def _doubtful(reading: Reading, one: Attributed) -> bool:
    """Whether a few words stand in a sentence that nobody is known to have said: more likely scare quotes."""
    piece = reading.pieces[one.piece]
    short = len(reading.text[piece.start : piece.end].split()) <= 3
    named = one.tie and one.tie.speaker and one.tie.score >= 0.5
    received = _elsewhere(one.tie) and one.tie is not None and one.tie.cue is None
    return short and not named and not received and not reading.sentences[one.sentence].bare


def _best(one: Link | None, other: Link | None) -> Link | None:
    if one is None or other is None:
        return one or other
    return other if other.score > one.score and (other.speaker or not one.speaker) else one


def _carry(
    reading: Reading, at: int, part: tuple[int, int], speakers: list[Link | None], said: list[list[Said]]
) -> Link | None:
    """Take over the speaker of what goes before: for a quoted part with less certainty."""
    sentence = reading.sentences[at]
    same = speakers[-1]
    if same and same.speaker:
        return Link(same.score * 0.8, "the speaker of the sentence's other quotation", same.speaker, same.cue)
    tie = carried(reading, at, speakers, said)
    if tie and tie.why != ASKED and in_exchange(reading, at, speakers):
        return Link(0.4, "in an exchange", None, adjacent=True)
    if tie is None or sentence.bare:
        return tie
    return Link(tie.score - 0.25, tie.why, tie.speaker, tie.cue)


def _next_sentence(reading: Reading, said: list[list[Said]], at: int, part: tuple[int, int]) -> Link | None:
    """`“Will it hold?” Kim asked.`: the attribution that punctuation has made a sentence of its own."""
    piece = reading.pieces[part[0]].parts[part[1]]
    sentence = reading.sentences[at]
    if at + 1 >= len(said) or part != sentence.pieces[-1] or reading.text[piece.outer_end : sentence.end].strip():
        return None
    after = reading.sentences[at + 1]
    if after.paragraph != sentence.paragraph or not said[at + 1]:
        return None
    one = next((s for s in said[at + 1] if s.subject and not s.cue.passive), said[at + 1][0])
    plain = one.cue.kind == "speech" and not one.cue.gerund and not one.cue.negated
    begins = one.cue.passive or (one.subject is not None and one.subject.phrase.start <= after.first + 1)
    if not plain or not begins or one.cue.first - after.first > 14:
        return None
    closing = reading.text[max(piece.start, piece.end - 1) : piece.end]
    rest = [reading.doc[i] for i in range(one.cue.last, after.last) if not reading.doc[i].is_space]
    opens = rest[:1] and (
        rest[0].text in ",." or rest[0].tag_ in ("IN", "RB", "TO") or rest[0].ent_type_ in ("DATE", "TIME")
    )
    asked = closing in "?!…—-" or (closing == "." and len(rest) <= 1)
    spoken_next = any(not reading.outside[t.i] for t in rest[:2])
    if (
        not asked
        or spoken_next
        or not (opens or one.cue.lemma in ("ask", "tell"))
        or (rest and rest[0].lower_ == "that")
    ):
        return None
    speaker = one.subject.phrase if one.subject else None
    return Link(0.9, "reporting verb right after the quotation", speaker, one.cue, adjacent=True)
