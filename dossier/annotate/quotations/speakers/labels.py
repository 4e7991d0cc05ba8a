"""How much of what describes a speaker is told: `a spokesman for the water trust`, not `a spokesman`."""

from typing import Final

from dossier.annotate.quotations.lexicon import FINITE, words
from dossier.annotate.quotations.people import is_body
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading

_NEAR: Final = {"close": "to", "near": "to", "familiar": "with"}
_PREPOSITIONS: Final = words("of for from in at with near on inside outside behind within around")
_OCCASIONS: Final = words(
    "time times reason reasons example instance statement interview email question questions fear"
)
_PLACED: Final = ("ORG", "GPE", "LOC", "FAC", "NORP", "PERSON")
_QUANTITY: Final = ("DATE", "TIME")
_LONGEST: Final = 12
"""Tokens."""


def label_end(reading: Reading, phrase: Phrase) -> int:
    """Return the token after a description with whom or what its person belongs to; the phrase's end where none is.

    Behind a verb it ends sooner: `said the mayor of Tarn` is the mayor of Tarn, `said the mayor of the deal` is not.
    """
    end = phrase.end
    if phrase.person or (phrase.pronoun and reading.doc[phrase.start].tag_ == "PRP"):
        return end
    while (further := _further(reading, phrase, end)) is not None and further - phrase.start <= _LONGEST:
        end = further
    return end


def _further(reading: Reading, phrase: Phrase, end: int) -> int | None:
    doc, at = reading.doc, end
    if at + 2 >= len(doc) or not all(reading.outside[at : at + 2]):
        return None
    near = doc[at + 1].lower_ == _NEAR.get(doc[at].lower_)
    those = doc[phrase.start].lower_ == "those"
    at += near
    inner = reading.phrase(at + 1)
    if inner is None or inner.start != at + 1 or (inner.pronoun and doc[inner.start].tag_ == "PRP"):
        return None
    if near:
        return inner.end
    word = doc[at].lower_
    if word not in _PREPOSITIONS or doc[inner.head].ent_type_ in _QUANTITY or doc[inner.head].lower_ in _OCCASIONS:
        return None
    speaks_for = word in ("for", "from") and doc[phrase.head].lower_.startswith(("spokes", "source"))
    placed = any(t.ent_type_ in _PLACED for t in doc[inner.start : inner.end]) or is_body(reading, inner)
    part = doc[phrase.head].tag_ == "CD" or phrase.pronoun
    a_member = word == "of" and (part or doc[phrase.start].lower_ in ("a", "an", "one"))
    if part and word != "of" and not those:
        return None
    return inner.end if placed or a_member or speaks_for or those or _before_verb(reading, inner.end) else None


def _before_verb(reading: Reading, at: int) -> bool:
    """Whether a finite verb is next, but for a day: `the head of the board on Monday said`."""
    doc = reading.doc
    while at + 1 < len(doc) and (doc[at].ent_type_ in _QUANTITY or doc[at + 1].ent_type_ in _QUANTITY):
        at += 1
    return at < len(doc) and reading.outside[at] and doc[at].tag_ in FINITE
