"""Whom he or she cannot be where one speaks to another: who asked does not answer, who is asked about is not asked."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from spacy.tokens import Token

from dossier.annotate.mentions.pronouns.seen import Seen
from dossier.annotate.mentions.scene import NOWHERE, SUBJECTS, Scene, speaks

_REPLYING: Final = frozenset({"reply", "answer", "respond", "retort", "counter", "rejoin"})
_ASKING: Final = frozenset({"ask", "inquire", "enquire", "demand"})
_PUT_TO: Final = frozenset(
    {"asked", "pressed", "questioned", "quizzed", "challenged", "told", "reminded", "confronted", "grilled", "pushed"}
)
"""Participles that tell what is put to the one who then speaks."""
_FINITE: Final = ("VBD", "VBZ", "VBP", "MD")
_YOU: Final = frozenset({"you", "your", "yours"})
_INNER: Final = ("ccomp", "advcl", "relcl", "acl", "xcomp")
"""What the verb of a clause inside another is."""
_REACH: Final = 30
"""Tokens."""


class Other(NamedTuple):
    """Chains that a pronoun does not mean, and those of which that is in doubt."""

    barred: frozenset[int]
    doubtful: frozenset[int]


def others(scene: Scene, pronoun: Token, seen: Sequence[Seen]) -> Other:
    """Return whom a pronoun outside quotation marks cannot mean, by what is said to whom."""
    if pronoun.dep_ not in SUBJECTS or scene.quotation[pronoun.i] != NOWHERE:
        return Other(frozenset(), frozenset())
    before = [m for m in seen if m.token < pronoun.i]
    barred = _interrupted(pronoun, before) | _asked_about(scene, pronoun, before)
    asker = _spoke_before(scene, pronoun, before)
    if asker is None or _put(scene, pronoun):
        return Other(barred, frozenset())
    verb = scene.doc[asker.token].head
    persons = {m.token for m in seen}
    spoken_to = verb.lemma_ in _ASKING or any(
        child.dep_ in ("dobj", "dative") or (child.lower_ == "to" and any(t.i in persons for t in child.children))
        for child in verb.children
    )
    if pronoun.head.lemma_ in _REPLYING and spoken_to:
        return Other(barred | {asker.chain}, frozenset())
    asked = verb.lemma_ in _ASKING and _asks_you(scene, asker.token, pronoun)
    return Other(barred, frozenset({asker.chain}) if asked and speaks(pronoun) else frozenset())


def _interrupted(pronoun: Token, before: Sequence[Seen]) -> frozenset[int]:
    """`Ida Solberg, she said, was late`: the subject of the clause that the saying interrupts."""
    doc, at = pronoun.doc, pronoun.i
    if at < 2 or doc[at - 1].text not in (",", "–", "—"):
        return frozenset()
    close = next((i for i in range(at + 2, min(at + 9, len(doc) - 2)) if doc[i].text == doc[at - 1].text), None)
    if close is None or any(t.tag_ in _FINITE for t in doc[at + 2 : close]):
        return frozenset()
    following = close + 1 + doc[close + 1].tag_.startswith("RB")
    goes_on = doc[following].tag_ in _FINITE
    return frozenset(m.chain for m in before if m.token == at - 2) if goes_on else frozenset()


def _asked_about(scene: Scene, pronoun: Token, before: Sequence[Seen]) -> frozenset[int]:
    """`Asked whether Ida Solberg had gone, she said`; `Pressed by Ida, she said`; `When Roth asked, he said`."""
    doc, put = scene.doc, _put(scene, pronoun)
    if put is None:
        return _asked_when(scene, pronoun, before)
    if doc[pronoun.i - 1].text == ",":
        return frozenset(m.chain for m in before if m.token > put and doc[m.token].tag_ != "PRP")
    by = put + 2 if doc[put + 1].lower_ == "by" else len(doc)
    return frozenset(m.chain for m in before if by <= m.token <= by + 3)


def _asked_when(scene: Scene, pronoun: Token, before: Sequence[Seen]) -> frozenset[int]:
    """`When Ida Solberg asked if it was late, she said`: the one who asked."""
    if pronoun.i == 0 or pronoun.doc[pronoun.i - 1].text != "," or not speaks(pronoun):
        return frozenset()
    words = [(m.chain, scene.doc[m.token]) for m in before if _same_sentence(scene, m.token, pronoun.i)]
    return frozenset(
        chain
        for chain, word in words
        if word.dep_ in SUBJECTS and word.head.lower_ in _PUT_TO and word.head.dep_ == "advcl"
    )


def _put(scene: Scene, pronoun: Token) -> int | None:
    """Return the participle with which a sentence opens that puts something to its subject, before a pronoun."""
    first = pronoun.i
    while first > 0 and _same_sentence(scene, first - 1, pronoun.i):
        first -= 1
    while first < pronoun.i and (scene.doc[first].tag_ in ("WRB", "RB", "CC") or scene.doc[first].is_space):
        first += 1
    word = scene.doc[first]
    return first if first < pronoun.i and word.lower_ in _PUT_TO and word.tag_ in ("VBN", "VBD") else None


def _same_sentence(scene: Scene, one: int, other: int) -> bool:
    alike = scene.sentence[one] == scene.sentence[other] and scene.block[one] == scene.block[other]
    return alike and scene.quotation[one] == NOWHERE and not scene.doc[one].is_quote


def _spoke_before(scene: Scene, pronoun: Token, before: Sequence[Seen]) -> Seen | None:
    """Return who spoke last, in the sentence before that of a pronoun or further up in its own."""
    for mention in reversed(before):
        word = scene.doc[mention.token]
        away = scene.sentence[pronoun.i] - scene.sentence[mention.token]
        if away > 1 or scene.block[pronoun.i] - scene.block[mention.token] > 1:
            return None
        if scene.quotation[mention.token] == NOWHERE and speaks(word) and word.head.dep_ not in _INNER:
            return mention
    return None


def _asks_you(scene: Scene, asker: int, pronoun: Token) -> bool:
    """Whether the question beside an asker is put to someone, and the pronoun's own words are none."""
    asked = range(max(0, asker - _REACH), min(pronoun.i, asker + _REACH))
    questions = {scene.quotation[i] for i in asked if scene.doc[i].text == "?"} - {NOWHERE}
    put = any(scene.quotation[i] in questions and scene.doc[i].lower_ in _YOU for i in asked)
    behind = range(pronoun.i, min(len(scene.doc), pronoun.i + _REACH))
    return put and not any(scene.doc[i].text == "?" and scene.quotation[i] != NOWHERE for i in behind)
