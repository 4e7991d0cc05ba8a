"""Who is described by whose he or she is: `Her deputy, Aled Price, says she …`, `Ida Solberg, his sister, …`."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from spacy.tokens import Doc, Token

from dossier.annotate.mentions.naming import gender_of
from dossier.annotate.mentions.words import Gender

_OWNING: Final[dict[str, Gender]] = {"his": "he", "her": "she"}
_NOBLE: Final[dict[str, Gender]] = {
    **dict.fromkeys(("Count", "Earl", "Viscount", "Marquess", "Marquis"), "he"),
    **dict.fromkeys(("Countess", "Viscountess", "Marchioness"), "she"),
}
"""Ranks that are words for other things in lower case."""
_REACH: Final = 8
"""Tokens."""


class Owner(NamedTuple):
    """A possessive by which someone is described."""

    gender: Gender
    """The pronoun that it is a form of."""
    told: Gender | None
    """The pronoun that the description asks for: `her sister`."""


def owner(word: Token) -> Owner | None:
    """Return the possessive that a person is described by; None where there is none.

    `word` is the head of the name or of the description.
    """
    doc = word.doc
    at = _before(doc, word.i)
    if at is None and word.i + 2 < len(doc) and doc[word.i + 1].text == "," and doc[word.i + 2].tag_ == "PRP$":
        at = word.i + 2
    if at is None or doc[at].lower_ not in _OWNING:
        return None
    described = doc[at + 1 : word.i + 1] if at < word.i else doc[at + 1 : at + 4]
    told = next((gender for token in described if (gender := gender_of(token.text))), None)
    return Owner(_OWNING[doc[at].lower_], told)


def owned(
    here: Iterable[tuple[int, Token]], gender: Gender, genders: Mapping[int, Gender]
) -> tuple[frozenset[int], frozenset[int]]:
    """Return which chains a possessive of a gender describes in a sentence, as in "Her deputy … says she".

    `here`: the mentions of the sentence, as (chain, head word). First those that the pronoun then does not mean, since
    it means whose deputy it is; then those that are known to be a "she" too, of whom that is in doubt.
    """
    described = [(chain, own) for chain, word in here if (own := owner(word)) and own.gender == gender]
    alike = {chain for chain, own in described if gender in (genders.get(chain), own.told)}
    return frozenset(chain for chain, _ in described) - alike, frozenset(alike)


def _before(doc: Doc, at: int) -> int | None:
    commas = 0
    for i in range(at - 1, max(-1, at - 1 - _REACH), -1):
        token = doc[i]
        commas += token.text == ","
        if token.tag_ == "PRP$":
            return i
        if commas > 1 or token.is_space or not (token.tag_.startswith(("NN", "JJ", "HYPH", "CD")) or token.text == ","):
            return None
    return None


def kin_gender(doc: Doc, first: int) -> Gender | None:
    """Return the pronoun that the noun or rank right before a name asks for: `her nephew | Aled`, `Count | Aled`."""
    before = doc[first - 1] if first else None
    if before is not None and before.tag_ == "NNP" and before.text in _NOBLE:
        return _NOBLE[before.text]
    return gender_of(before.text) if before is not None and before.tag_ == "NN" else None
