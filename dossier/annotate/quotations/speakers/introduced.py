"""The name that a description has: `a woman called Ida`, `a man who gave his name as Ole Holm`, `a firm, Vale plc,`."""

from typing import Final

from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.people import is_body
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading

_CALLED: Final = words("called named")
_IDENTIFIED: Final = words("identified introduced named")
_GIVING: Final = words("gave gives giving give")
_HIMSELF: Final = words("himself herself themselves themself")
_REACH: Final = 8
"""Tokens."""


def introduced(reading: Reading, described: Phrase) -> Phrase | None:
    """Return the name that follows a description and says who it is; None where none does."""
    doc, at = reading.doc, described.end
    if described.person or described.pronoun or at + 1 >= len(doc) or doc[described.head].tag_ != "NN":
        return None
    last = min(len(doc), at + _REACH)
    near = [doc[i].lower_ if reading.outside[i] else "" for i in range(at, last)]
    if near[0] in _CALLED:
        return _name(reading, at + 1)
    if near[0] == "," or "as" not in near:
        return None
    by = at + near.index("as")
    before = set(near[: by - at])
    gave = bool(before & _GIVING) and "name" in before
    himself = bool(before & _HIMSELF) and bool(before & _IDENTIFIED)
    known = near[0] in ("identified", "known") and before <= {near[0], "only", "to", "us", "simply"}
    return _name(reading, by + 1) if gave or himself or known else None


def named_body(reading: Reading, described: Phrase) -> Phrase | None:
    """Return the name of a body in apposition: `a civil society group, the Centre for Open Books, said`."""
    doc, comma = reading.doc, described.end
    if described.person or comma + 1 >= len(doc) or doc[comma].text != "," or doc[described.start].tag_ != "DT":
        return None
    name = reading.phrase(comma + 1)
    if name is None or name.person or not is_body(reading, described) or doc[described.head].tag_ != "NN":
        return None
    body = next((e for e in doc.ents if e.label_ == "ORG" and name.start <= e.start < name.end <= e.end), None)
    closed = body is not None and body.end < len(doc) and doc[body.end].text in (",", "(")
    return name if name.start == comma + 1 and closed else None


def _name(reading: Reading, at: int) -> Phrase | None:
    phrase = reading.phrase(at)
    starts = phrase is not None and phrase.start == at and reading.outside[at]
    return phrase if starts and phrase and (phrase.person or reading.doc[phrase.head].tag_ == "NNP") else None
