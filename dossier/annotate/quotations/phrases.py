"""Noun phrases, by the tags of their words: the candidates for a speaker.

Read from tags and not from the parse, whose arcs are wrong more often where quotation marks interrupt a sentence.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from dossier.annotate.quotations.lexicon import words

_NOUN = ("NN", "NNS", "NNP", "NNPS")
_INSIDE = {*_NOUN, "DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "FW", "HYPH", "AFX", "$", "ADD", "POS", "VBN", "VBG"}
_ALONE = words(
    """
    some others many several both most few all one another everyone everybody nobody none somebody someone
    """
)
ADDRESSES = words("dr mr mrs ms mx smt shri barr engr hon rev fr alh")
"""How someone is addressed, before the name."""
_ABBREVIATED = ADDRESSES | words("const insp supt det cpl pte ald atty asst gov sen rep prof capt sgt gen lt col")
_QUANTITY = ("DATE", "TIME")
_TELLING_APART = words("other latter former elder eldest younger youngest first second third fourth last")
"""After `the` these can stand for someone by themselves."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase, as half-open indices of tokens; `person` is the part of it that names a person."""

    start: int
    end: int
    person: tuple[int, int] | None = None
    pronoun: bool = False

    @property
    def head(self) -> int:
        """Index of its noun."""
        return self.end - 1


def phrases(doc: Doc, outside: Sequence[bool], people: Sequence[tuple[int, int]]) -> list[Phrase]:
    """Return the noun phrases among the tokens that stand `outside` quotation marks, in order.

    `people` are the names of persons as token indices; a phrase that ends in one carries it.
    """
    person_at = {i: span for span in people for i in range(*span)}
    found: list[Phrase] = []
    i = 0
    while i < len(doc):
        end = _end_of_run(doc, outside, person_at, i)
        if end == i:
            if outside[i] and _stands_alone(doc, i):
                found.append(Phrase(i, i + 1, pronoun=True))
            i += 1
            continue
        last = end
        while last > i and not _closes(doc, last - 1) and last - 1 not in person_at:
            last -= 1
        if _describes_alone(doc, i, end):
            last = end
        if last > i:
            found.append(Phrase(i, last, person=person_at.get(last - 1)))
        elif _stands_alone(doc, i):
            found.append(Phrase(i, i + 1, pronoun=True))
        i = end
    return found


def _closes(doc: Doc, i: int) -> bool:
    """Whether a phrase can end in a word: a noun, a number, an account's name."""
    return doc[i].tag_ in (*_NOUN, "CD") or doc[i].text.startswith("@")


def _describes_alone(doc: Doc, start: int, end: int) -> bool:
    """Whether a phrase without a noun names someone: `the 62-year-old`, `the Italian`; `the other` as a subject."""
    if doc[start].tag_ != "DT" or end - start < 2:
        return False
    old = doc[end - 1].lower_ in ("old", "olds") and doc[end - 1].ent_type_ == "DATE"
    nation = end - start == 2 and doc[end - 1].ent_type_ == "NORP" and doc[end - 1].tag_ == "JJ"
    after = doc[end].tag_ if end < len(doc) else ""
    return old or nation or (end - start == 2 and doc[end - 1].lower_ in _TELLING_APART and after in ("VBD", "VBZ"))


def _stands_alone(doc: Doc, i: int) -> bool:
    if doc[i].lower_ == "those":  # those close to Roth; those who said it
        after = [t.lower_ for t in doc[i + 1 : i + 3]]
        alone = after[:1] in (["around"], ["near"], ["who"])
        return alone or after in (
            ["close", "to"],
            ["near", "to"],
            ["familiar", "with"],
        )
    return doc[i].tag_ == "PRP" or (doc[i].lower_ in _ALONE and doc[i].tag_ != "RB")


def _end_of_run(doc: Doc, outside: Sequence[bool], person_at: dict[int, tuple[int, int]], start: int) -> int:
    i = start
    while i < len(doc) and outside[i]:
        token = doc[i]
        if (token.ent_type_ in _QUANTITY and not _possessive(doc, i) and not _age(doc, start, i)) or (
            i > start and token.tag_ in ("DT", "PRP$", "PDT") and doc[i - 1].tag_ not in ("PDT", "DT")
        ):
            break
        title = token.text == "." and i > start and doc[i - 1].lower_ in _ABBREVIATED
        ampersand = token.text == "&" and start < i and doc[i - 1].tag_.startswith("NNP")
        compound = (
            token.tag_ in ("CC", "IN", "TO", "RB", "RP")
            and i > start
            and doc[i - 1].text == "-"
            and doc[min(i + 1, len(doc) - 1)].text == "-"
        )
        participle = token.tag_ in ("VBN", "VBG")
        if (
            participle
            and doc[i - 1].text != "-"
            and i not in person_at
            and not (start < i and _leads_to_noun(doc, outside, i))
        ):
            break
        if token.tag_ not in _INSIDE and i not in person_at and not ampersand and not compound and not title:
            break
        if i == start and token.tag_ in ("POS", "HYPH"):
            break
        i += 1
    return i


def _age(doc: Doc, start: int, i: int) -> bool:
    """Whether a date is an age inside a phrase: `the 62-year-old`."""
    while i + 1 < len(doc) and doc[i + 1].ent_type_ in _QUANTITY and doc[i].lower_ not in ("old", "olds"):
        i += 1
    return doc[start].tag_ in ("DT", "PRP$") and doc[i].lower_ in ("old", "olds")


def _possessive(doc: Doc, i: int) -> bool:
    """Whether a date owns what follows: `Thursday's meeting`."""
    while i + 1 < len(doc) and doc[i + 1].ent_type_ in _QUANTITY and doc[i].tag_ != "POS":
        i += 1
    return doc[i].tag_ == "POS" or (i + 1 < len(doc) and doc[i + 1].tag_ == "POS")


def _leads_to_noun(doc: Doc, outside: Sequence[bool], i: int) -> bool:
    """Whether a participle stands before the noun that it belongs to: `the elected mayor`."""
    after = i + 1
    while after < len(doc) and outside[after] and doc[after].tag_ in ("JJ", "HYPH", "VBN"):
        after += 1
    determined = doc[i - 1].tag_ in ("DT", "PRP$", "JJ", "HYPH", "POS", "CD")
    return determined and after < len(doc) and outside[after] and doc[after].tag_ in _NOUN
