"""Indirect quotations: a clause before, after or around its reporting verb, or with a named source."""

from dataclasses import dataclass

from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.cues.verbs import ADDRESSING, FINDING
from dossier.annotate.quotations.indirect.complement import find_opener, has_object, has_subject_and_verb, next_words
from dossier.annotate.quotations.indirect.findings import by_many, is_finding
from dossier.annotate.quotations.indirect.whole import (
    LONGEST,
    denies,
    goes_on,
    leads_to_words,
    main_clause,
    title_in_front,
    with_description,
)
from dossier.annotate.quotations.lexicon import FINITE, SUBORDINATE
from dossier.annotate.quotations.links.ties import Said
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence

_CLOSING = ".;!?"


@dataclass(frozen=True, slots=True)
class Clause:
    """An indirect quotation, as offsets, with its cue and speaker."""

    start: int
    end: int
    cue: CueAt
    speaker: Phrase
    score: float
    why: str


def make(reading: Reading, said: Said, first: int, last: int, base: float, why: str) -> Clause | None:
    """Make a clause of tokens [first, last), its edges cleared of white space, commas and full stops."""
    last = min(last, first + LONGEST)
    while first < last and (reading.doc[first].is_space or reading.doc[first].text in (",", ":", "–", "—")):
        first += 1
    if first < last and reading.doc[first].lower_ == "that" and reading.doc[first].tag_ != "DT":
        first += 1
    while last > first and (
        reading.doc[last - 1].is_space or reading.doc[last - 1].text in (*_CLOSING, ",", ":", "–", "—", "(")
    ):
        last -= 1
    tokens = [reading.doc[i] for i in range(first, last)]
    finite = (*FINITE, "VBN") if said.cue.kind == "source" else FINITE
    if said.subject is None or len(tokens) < 2 or not any(t.tag_ in finite for t in tokens):
        return None
    end = tokens[-1].idx + len(tokens[-1])
    return Clause(tokens[0].idx, end, said.cue, said.subject.phrase, base * (0.6 + 0.4 * said.subject.sure), why)


def complement(reading: Reading, sentence: Sentence, said: Said, later: int) -> Clause | None:
    """`Haas said (on Monday) (that) the plan fails`: to where the sentence moves on."""
    cue = said.cue
    start = cue.last
    inverted = said.subject and said.subject.phrase.start == cue.last
    if inverted or (
        start < sentence.last and reading.doc[start].text == "," and "that" not in next_words(reading, sentence, start)
    ):
        return None
    opener = find_opener(reading, sentence, cue, start)
    fronted = cue.gerund and cue.begin <= sentence.first  # Responding, Ida Holm said that
    if opener is None or (fronted and any(reading.doc[i].text == "," for i in range(start, opener))):
        return None
    by_that = reading.doc[opener].lower_ == "that"
    if cue.lemma in FINDING and not (by_many(reading, said) if by_that else is_finding(reading, said, opener)):
        return None
    end = later if later > opener + 2 else sentence.last
    bare = by_that and opener + 1 < end and reading.doc[opener + 1].lower_ in SUBORDINATE
    if bare and not main_clause(reading, opener + 1, end):
        end = sentence.last
    clause = make(reading, said, opener, end, 0.93 if by_that else 0.88, "clause of a reporting verb")
    if clause is None or by_that:
        return clause
    if cue.lemma not in ("say", "add", "tell") and has_object(reading, cue, opener):
        return None
    return clause if has_subject_and_verb(reading, opener, end) else None


def around(reading: Reading, sentence: Sentence, said: Said, earlier: int) -> list[Clause]:
    """`Rates will rise, the bank said`; `The mill, she added, will close.`"""
    cue = said.cue
    if cue.gerund or cue.infinitive or said.subject is None or not _nothing_follows(reading, sentence, said):
        return []
    begin = with_description(reading, sentence, min(cue.begin, said.subject.phrase.start), said)
    while begin > sentence.first and reading.doc[begin - 1].tag_.startswith("RB"):
        begin -= 1
    conjunct = reading.phrase(reading.before(begin - 1)) if reading.doc[begin - 1].tag_ == "CC" else None
    begin = conjunct.start if conjunct and conjunct.start > sentence.first else begin
    as_clause = reading.doc[begin - 1].lower_ == "as" and begin > sentence.first
    if as_clause and begin - 1 <= sentence.first + 1:
        return _after_comma(reading, sentence, said)
    if as_clause and (leads_to_words(reading, sentence, cue.last) or denies(reading, sentence, begin)):
        return []
    comma = reading.before(begin - as_clause)
    if comma <= sentence.first or reading.doc[comma].text not in (",", "–", "—") or cue.kind == "stance":
        return []
    first = max(sentence.first, reading.token_at(earlier))
    if first >= comma:
        return []
    if not reading.outside[first] and not reading.doc[first].is_space and not title_in_front(reading, first, comma):
        return []
    if goes_on(reading, sentence, first, comma, cue.last):
        whole = make(reading, said, first, sentence.last, 0.8, "clause around its reporting verb")
        return [whole] if whole else []
    main = main_clause(reading, first, comma)
    front = make(reading, said, first, comma, 0.85, "clause before its reporting verb") if main else None
    if front:
        return [front]
    rest = [] if as_clause else _after_comma(reading, sentence, said)
    whole = make(reading, said, first, sentence.last, 0.8, "clause around its reporting verb") if rest else None
    return [whole] if whole else []


def _after_comma(reading: Reading, sentence: Sentence, said: Said) -> list[Clause]:
    """`After two hours, he said, the man gave up`; `As Roth told the panel, the mill is closed`."""
    start = said.cue.last
    after = next((i for i in range(start, min(sentence.last, start + 12)) if reading.doc[i].text == ","), None)
    if (
        after is None
        or not all(reading.outside[i] for i in range(start, after))
        or not any(t.tag_ in FINITE for t in reading.doc[after + 1 : min(sentence.last, after + LONGEST)])
    ):
        return []
    rest = make(reading, said, after + 1, sentence.last, 0.8, "clause around its reporting verb")
    return [rest] if rest else []


def _nothing_follows(reading: Reading, sentence: Sentence, said: Said) -> bool:
    """Whether a cue ends its clause but for adverbials and whom it addresses: no object, no complement."""
    after = said.cue.last
    if said.subject and said.subject.phrase.start >= after:
        after = said.subject.phrase.end
    elif said.cue.lemma in ADDRESSING and (addressed := reading.phrase(after)):
        after = addressed.end
    if after >= sentence.last:
        return True
    token = reading.doc[after]
    return token.is_punct or token.tag_ in ("IN", "RB", "TO", "CC", "WP") or token.ent_type_ in ("DATE", "TIME")
