"""Descriptions that stand for someone: "the prime minister", "a spokesman", "the ministry"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from dossier.annotate.mentions.descriptions.epithets import AGE, NATION, epithet_noun
from dossier.annotate.mentions.names.clean import in_text
from dossier.annotate.mentions.naming import gender_of
from dossier.annotate.mentions.scene import Found, Scene, speaks
from dossier.annotate.mentions.words import (
    BODY_NOUNS,
    INDEFINITE,
    PERSON_NOUNS,
    PORTFOLIOS,
    RANKS,
    SAME_ROLE,
    TITLES,
    Gender,
    is_title,
    plain,
)

DEFINITE = frozenset({"the", "this", "that"})
ELECT = "elect"
"""Behind the noun of an office: who is to hold it, and does not yet."""
NO_REFERENT = frozenset({"no", "any", "every", "each", "which", "what", "whatever", "such"})
INSIDE = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "case", "punct", "npadvmod", "advmod", "hmod"})
NOT_ALONE = frozenset({"compound", "npadvmod", "attr", "appos", "amod", "nmod"})
PERSONAL = ("er", "or", "ist", "ian", "man", "woman")
"""Endings of nouns for whoever does something; a person where such a noun is said to speak."""
THINGS = frozenset(
    {
        "paper",
        "letter",
        "newsletter",
        "poster",
        "order",
        "number",
        "center",
        "theater",
        "chapter",
        "banner",
        "monitor",
        "matter",
        "factor",
        "error",
        "river",
        "winter",
        "summer",
        "tower",
        "power",
        "offer",
        "cover",
        "register",
        "other",
    }
)
_EPITHET = {AGE: 5, NATION: 1}
"""Tokens before its last one."""
SMALL = frozenset({"the", "a", "an", "this", "that", "his", "her", "its", "their", "own", "new", "-", "'s", "’s"})


@dataclass(frozen=True, slots=True)
class Nominal:
    """A description; `words` are what it says besides its noun, in lower case."""

    token: int
    start: int
    end: int
    type: str
    noun: str
    words: frozenset[str]
    definite: bool
    plural: bool
    gender: Gender | None = field(default=None)


def find_nominals(scene: Scene, names: Sequence[Found]) -> list[Nominal]:
    """Return the descriptions of persons and bodies, in order; none of them where the pipeline has no parser."""
    if not scene.doc.has_annotation("DEP"):
        return []
    named = {i for name in names for i in covered(scene, name)}
    return list(nominals(scene, named))


def covered(scene: Scene, name: Found) -> range:
    """Return the indices of a name's tokens."""
    span = scene.doc.char_span(name.start, name.end)
    return range(span.start, span.end) if span is not None else range(name.token, name.token + 1)


def nominals(scene: Scene, named: set[int]) -> Iterator[Nominal]:
    """Give the descriptions outside names, one by one."""
    for token in scene.doc:
        epithet = epithet_noun(token)
        noun = epithet or role_noun(token)
        personal = (
            epithet is not None
            or noun in PERSON_NOUNS | (TITLES - RANKS)
            or (noun.endswith(PERSONAL) and noun not in THINGS | BODY_NOUNS and speaks(token))
        )
        if (token.i in named and not epithet) or not in_text(scene, token.i) or not (personal or noun in BODY_NOUNS):
            continue
        aside = token.dep_ in NOT_ALONE and not speaks(token)
        if aside or not (epithet or token.tag_.startswith("NN")) or is_named_beside(token, named):
            continue
        first = token.i - _EPITHET[epithet] if epithet else left_end(token)
        inner = [t for t in scene.doc[first : token.i] if t.lower_ not in SMALL]
        determiner = scene.doc[first].lower_
        owned = any(child.dep_ == "poss" for child in token.children)
        plural = token.tag_ in ("NNS", "NNPS") or token.lower_ == "police"
        offices = PORTFOLIOS if noun in TITLES - RANKS else frozenset()
        strange = (t for t in inner if t.text[0].isupper() and not is_title(t.text) and t.lower_ not in offices)
        if token.text[0].isupper() and any(strange):
            continue  # a name that was not recognised: The Lorne Reporter
        if determiner in NO_REFERENT or not (determiner in DEFINITE | INDEFINITE or owned or plural):
            continue
        kind = "PERSON" if personal else "ORG"
        words = frozenset(t.lower_ for t in inner if t.is_alpha and not t.is_stop)
        words |= {ELECT} if token.lower_ == ELECT else set()
        end = token.idx + len(token)
        definite = determiner in DEFINITE or owned
        yield Nominal(token.i, scene.doc[first].idx, end, kind, noun, words, definite, plural, gender_of(token.text))


def role_noun(token: Token) -> str:
    """Return a noun in the form in which nouns are compared: singular, one word for spokesman and spokeswoman."""
    word = plain(token.text)
    if word == ELECT and token.i > 1 and token.nbor(-1).text == "-":  # the mayor-elect
        word = plain(token.nbor(-2).text)
    singular = token.lemma_.lower() if token.tag_ == "NNS" and token.lemma_ else word
    if token.tag_ == "NNS" and singular == word:
        singular = word.removesuffix("s") if not word.endswith("men") else word[:-3] + "man"
    return SAME_ROLE.get(singular, singular)


def is_named_beside(token: Token, named: set[int]) -> bool:
    """Say whether the noun is a title before a name, or an apposition tells its name."""
    following = token.i + 1
    if following in named and token.doc[following].dep_ != "poss":
        return True
    return any(child.dep_ == "appos" and child.i in named for child in token.children)


def left_end(token: Token) -> int:
    """Return the index of the first word of the noun's group; marks and clauses end the group."""
    first = token.i
    inside = {token.i} | {t.i for child in token.lefts if child.dep_ in INSIDE for t in child.subtree}
    while first - 1 in inside and token.doc[first - 1].text not in (",", "“", '"', "(", ":", ";"):
        first -= 1
    return first
