"""The name by which a description is introduced: `a woman called Ida`, `a man who gave his name as Ole Holm`."""

from typing import Final

from dossier.annotate.quotations.lexicon import words
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


def _name(reading: Reading, at: int) -> Phrase | None:
    phrase = reading.phrase(at)
    starts = phrase is not None and phrase.start == at and reading.outside[at]
    return phrase if starts and phrase and (phrase.person or reading.doc[phrase.head].tag_ == "NNP") else None
