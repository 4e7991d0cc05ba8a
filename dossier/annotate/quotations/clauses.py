"""Indirect quotations: a clause before, after or around its reporting verb, or with a named source."""

from dataclasses import dataclass

from dossier.annotate.quotations.complement import find_opener, has_object, has_subject_and_verb, next_words
from dossier.annotate.quotations.cues import CueAt
from dossier.annotate.quotations.lexicon import FINITE, SUBORDINATE
from dossier.annotate.quotations.links import Said
from dossier.annotate.quotations.people import is_body
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.verbs import ADDRESSING, FINDING

_LONGEST = 300
"""Tokens; no clause is longer."""
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


def _make(reading: Reading, said: Said, first: int, last: int, base: float, why: str) -> Clause | None:
    """Make a clause of tokens [first, last), its edges cleared of white space, commas and full stops."""
    last = min(last, first + _LONGEST)
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
    if opener is None:
        return None
    by_that = reading.doc[opener].lower_ == "that"
    if cue.lemma in FINDING and not by_that and not _is_finding(reading, said, opener):
        return None
    end = later if later > opener + 2 else sentence.last
    clause = _make(reading, said, opener, end, 0.93 if by_that else 0.88, "clause of a reporting verb")
    if clause is None or by_that:
        return clause
    if cue.lemma not in ("say", "add", "tell") and has_object(reading, cue, opener):
        return None
    return clause if has_subject_and_verb(reading, opener, end) else None


def _is_finding(reading: Reading, said: Said, opener: int) -> bool:
    """Whether `found` without `that` has a clause, and no person for its subject: `the survey found trade fell`."""
    subject = said.subject
    if subject is None or subject.phrase.person or reading.doc[subject.phrase.start].lower_ in ("he", "she"):
        return False
    clauses = [c for c in reading.doc[said.cue.first].children if c.dep_ == "ccomp" and c.i >= opener]
    return any(c.tag_ in FINITE or any(a.tag_ in FINITE for a in c.children) for c in clauses) and (
        is_body(reading, subject.phrase) or reading.doc[subject.phrase.head].tag_ == "NNS" or subject.phrase.pronoun
    )  # fmt: skip


def around(reading: Reading, sentence: Sentence, said: Said, earlier: int) -> list[Clause]:
    """`Rates will rise, the bank said`; `The mill, she added, will close.`"""
    cue = said.cue
    if cue.gerund or cue.infinitive or said.subject is None or not _nothing_follows(reading, sentence, said):
        return []
    begin = min(cue.begin, said.subject.phrase.start)
    while begin > sentence.first and reading.doc[begin - 1].tag_.startswith("RB"):
        begin -= 1
    conjunct = reading.phrase(reading.before(begin - 1)) if reading.doc[begin - 1].tag_ == "CC" else None
    begin = conjunct.start if conjunct and conjunct.start > sentence.first else begin
    as_clause = reading.doc[begin - 1].lower_ == "as" and begin > sentence.first
    if as_clause and begin - 1 <= sentence.first + 1:
        return _after_comma(reading, sentence, said)
    comma = reading.before(begin - as_clause)
    if comma <= sentence.first or reading.doc[comma].text not in (",", "–", "—") or cue.kind == "stance":
        return []
    first = max(sentence.first, reading.token_at(earlier))
    if not reading.outside[first] and not reading.doc[first].is_space:
        return []
    main = _main_clause(reading, first, comma)
    front = _make(reading, said, first, comma, 0.85, "clause before its reporting verb") if main else None
    if front:
        return [front]
    rest = [] if as_clause else _after_comma(reading, sentence, said)
    whole = _make(reading, said, first, sentence.last, 0.8, "clause around its reporting verb") if rest else None
    return [whole] if whole else []


def _after_comma(reading: Reading, sentence: Sentence, said: Said) -> list[Clause]:
    """`After two hours, he said, the man gave up`; `As Roth told the panel, the mill is closed`."""
    start = said.cue.last
    after = next((i for i in range(start, min(sentence.last, start + 12)) if reading.doc[i].text == ","), None)
    if after is None or not any(
        t.tag_ in FINITE for t in reading.doc[after + 1 : min(sentence.last, after + _LONGEST)]
    ):
        return []
    rest = _make(reading, said, after + 1, sentence.last, 0.8, "clause around its reporting verb")
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


def _main_clause(reading: Reading, first: int, last: int) -> bool:
    """Whether the words before an attribution state something: not `When asked about it`, not `Pushed to the brink`."""
    while first < last and (reading.doc[first].is_punct or reading.doc[first].is_space):
        first += 1
    participle = first < last and reading.doc[first].tag_ in ("VBN", "VBD", "VBG") and reading.phrase_at[first] < 0
    if participle or (first < last and reading.doc[first].lower_ in SUBORDINATE):
        near = range(first, min(last, first + _LONGEST))
        comma = next((i for i in near if reading.doc[i].text == ","), last)
        return comma < last and _main_clause(reading, comma + 1, last)
    return any(reading.doc[i].tag_ in FINITE for i in range(first, min(last, first + _LONGEST)))


def of_source(reading: Reading, sentence: Sentence, said: Said, earlier: int) -> list[Clause]:
    """`According to the bank, rates will rise`; `Rates will rise, according to the bank.`"""
    cue, subject = said.cue, said.subject
    if subject is None:
        return []
    front = reading.token_at(earlier) if earlier > sentence.start else sentence.first
    joined = reading.doc[max(cue.first - 1, 0)].lower_ in ("that", "and", "but", "because")
    short = cue.first - front < 5 and sentence.last - subject.phrase.end > 8
    if cue.first - front > 2 and not joined and not short:
        made = _make(reading, said, front, cue.first, 0.88, "source named by " + cue.lemma)
        return [made] if made else []
    i = _past_apposition(reading, sentence, subject.phrase)
    made = _make(reading, said, i, sentence.last, 0.88, "source named by " + cue.lemma)
    return [made] if made else []


def _past_apposition(reading: Reading, sentence: Sentence, source: Phrase) -> int:
    """Return the index after `John Holm of the Courier, a retired engineer,`."""
    comma = source.end
    while comma < min(sentence.last, source.end + 30) and reading.doc[comma].text != ",":
        comma += 1
    if comma >= sentence.last or reading.doc[comma].text != ",":
        return source.end
    apposed = reading.phrase(comma + 1)
    while apposed and apposed.start == comma + 1 and not apposed.pronoun:
        if apposed.end >= sentence.last or reading.doc[apposed.end].text != ",":
            break
        comma = apposed.end
        apposed = reading.phrase(comma + 1)
    return comma + 1
