"""Descriptions by what everybody knows of someone already named: `the Italian`, `the 62-year-old`, `the striker`."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from spacy.tokens import Token

from dossier.annotate.mentions.pronouns.foreground import leads
from dossier.annotate.mentions.scene import NOWHERE, Found, Scene

AGE: Final = "year-old"
NATION: Final = "of a nation"
PLAYERS: Final = frozenset(
    {
        "midfielder",
        "striker",
        "defender",
        "goalkeeper",
        "keeper",
        "forward",
        "winger",
        "quarterback",
        "batsman",
        "bowler",
    }
)
_PEOPLES: Final = ("sh", "ch", "ese", "ss", "taliban")
"""How the names of whole nations end: `the British` are several."""
_ONE: Final = frozenset(
    {"spaniard", "briton", "dane", "swede", "pole", "turk", "scot", "finn", "serb", "croat", "argentine", "filipino"}
    | {"englishman", "frenchman", "dutchman", "irishman", "welshman", "scotsman", "kiwi", "aussie"}
)
_AGED: Final = re.compile(r",? ?\(?(?:aged )?(\d{1,3})(?=[,.) ])")
_ALIKE: Final = 3
"""Letters: `Spaniard` and `Spanish`."""
Words = frozenset[str]


def epithet_noun(token: Token) -> str | None:
    """Return AGE or NATION for a word that describes one person so, after `the`; None for any other."""
    doc, i = token.doc, token.i
    following = doc[i + 1] if i + 1 < len(doc) else None
    if following is not None and following.tag_.startswith(("NN", "HYPH", "JJ", "POS")):
        return None
    if token.lower_ == "old" and token.ent_type_ == "DATE" and i > 4 and doc[i - 2].lower_ == "year":
        return AGE if doc[i - 5].lower_ == "the" and doc[i - 4].is_digit else None
    if token.tag_ not in ("NN", "NNP", "JJ") or i == 0 or doc[i - 1].lower_ != "the":
        return None
    nation = token.ent_type_ == "NORP" and not token.lower_.endswith(_PEOPLES)
    return NATION if token.text[0].isupper() and (nation or token.lower_ in _ONE) else None


def bearer(
    scene: Scene, names: Sequence[Found], token: Token, noun: str, roles: Mapping[int, Sequence[Words]]
) -> int | None:
    """Return the chain of whom an epithet means: who is said to be that, or else the only person spoken of here.

    None where that is in doubt. `noun` is AGE, NATION or one of PLAYERS; `roles` are what the article says of each.
    """
    people = [n for n in names if n.type == "PERSON" and n.chain is not None and n.token < token.i]
    people = [n for n in people if scene.quotation[n.token] == NOWHERE]
    if noun == AGE:
        ages = {n.chain: found[1] for n in people if (found := _AGED.match(scene.article.text, n.end))}
        told = {chain for chain, age in ages.items() if age == scene.doc[token.i - 4].text}
        others = set(ages)
    elif noun == NATION:
        nations = {n.chain: word for n in people if (word := _nation_beside(scene, n))}
        told = {chain for chain, said in roles.items() if any(_same_nation(token.lower_, w) for r in said for w in r)}
        told |= {chain for chain, word in nations.items() if chain is not None and _same_nation(token.lower_, word)}
        others = set(nations)
    else:
        told, others = set(), {chain for chain, said in roles.items() if said}
    if told:
        return told.pop() if len(told) == 1 else None
    only = _only_one(scene, people, token)
    return only if only not in others else None


def _only_one(scene: Scene, people: Sequence[Found], token: Token) -> int | None:
    """Return the only person named in this block and the one before, or here as the subject of the last sentence."""
    block, sentence = scene.block[token.i], scene.sentence[token.i]
    near = {n.chain for n in people if scene.block[n.token] in (block, block - 1)}
    if len(near) == 1:
        return near.pop()
    here = [n for n in people if scene.block[n.token] == block]
    led = any(sentence - scene.sentence[n.token] <= 1 and leads(scene.doc[n.token]) for n in here)
    return here[0].chain if led and len({n.chain for n in here}) == 1 else None


def _nation_beside(scene: Scene, name: Found) -> str | None:
    """Return the nation that stands before a name, or behind it: `the Italian winger Marco Verga, the Italian, …`."""
    span = scene.doc.char_span(name.start, name.end)
    behind: list[Token] = list(scene.doc[span.end : span.end + 4]) if span is not None else []
    if [token.lower_ for token in behind[:2]] == [",", "the"] and all(t.text in (",", ".", ")") for t in behind[3:]):
        return behind[2].lower_ if len(behind) > 2 else None
    for i in range((span.start if span is not None else name.token) - 1, max(-1, name.token - 7), -1):
        token = scene.doc[i]
        if token.ent_type_ == "NORP":
            return token.lower_
        if not token.tag_.startswith(("NN", "JJ", "HYPH")):
            break
    return None


def _same_nation(one: str, other: str) -> bool:
    if one == other or (one.endswith("an") and other.endswith("an")):
        return one == other
    return one[:_ALIKE] == other[:_ALIKE] and one[:1].isalpha() and other.endswith(("sh", "ch", "ese"))
