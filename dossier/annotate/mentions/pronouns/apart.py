"""Whom a speaking he or she cannot be by the words of its own sentence."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Token

from dossier.annotate.mentions.pronouns.seen import Seen
from dossier.annotate.mentions.scene import NOWHERE, Scene, speaks
from dossier.annotate.quotations.lexicon import FINITE

ASKING: Final = frozenset({"ask", "inquire", "enquire", "demand"})
_PUT_TO: Final = frozenset(
    {"asked", "pressed", "questioned", "quizzed", "challenged", "told", "reminded", "confronted", "grilled", "pushed"}
)
"""Participles that tell what is put to the one who then speaks."""
_PRONOUN: Final = ("PRP", "PRP$")


def apart(scene: Scene, pronoun: Token, seen: Sequence[Seen]) -> frozenset[int]:
    """Return the chains that a pronoun which is a subject outside quotation marks does not mean."""
    before = [m for m in seen if m.token < pronoun.i]
    barred = _interrupted(pronoun, before) | _asked_about(scene, pronoun, before)
    return barred | _told_of(scene, pronoun, seen) | _asked_whether(pronoun, before)


def _asked_whether(pronoun: Token, before: Sequence[Seen]) -> frozenset[int]:
    """`Ida Solberg asked whether she had paid`: the one who asks, who would know; not of `asked if she could go`."""
    verb = pronoun.head
    marked = any(t.lower_ in ("whether", "if", "why") and t.i < pronoun.i for t in verb.children)
    modal = any(t.tag_ == "MD" for t in verb.children)
    if not marked or modal or verb.dep_ != "ccomp" or verb.head.lemma_ not in ASKING:
        return frozenset()
    askers = {t.i for t in verb.head.children if t.dep_ == "nsubj"}
    return frozenset(m.chain for m in before if m.token in askers)


def _interrupted(pronoun: Token, before: Sequence[Seen]) -> frozenset[int]:
    """`Ida Solberg, she said, was late`: the subject of the clause that the saying interrupts."""
    doc, at = pronoun.doc, pronoun.i
    if at < 2 or doc[at - 1].text not in (",", "–", "—"):
        return frozenset()
    close = next((i for i in range(at + 2, min(at + 9, len(doc) - 2)) if doc[i].text == doc[at - 1].text), None)
    if close is None or any(t.tag_ in FINITE for t in doc[at + 2 : close]):
        return frozenset()
    following = close + 1 + doc[close + 1].tag_.startswith("RB")
    goes_on = doc[following].tag_ in FINITE
    return frozenset(m.chain for m in before if m.token == at - 2) if goes_on else frozenset()


def _told_of(scene: Scene, pronoun: Token, seen: Sequence[Seen]) -> frozenset[int]:
    """`She said Ida Solberg was late`: whom a speaker names in what is reported is not the speaker."""
    if not speaks(pronoun):
        return frozenset()
    told = {t.i for child in pronoun.head.children if child.dep_ == "ccomp" for t in child.subtree}
    named = [m for m in seen if m.token > pronoun.i and m.token in told and not m.described]
    return frozenset(
        m.chain for m in named if scene.quotation[m.token] == NOWHERE and scene.doc[m.token].tag_ not in _PRONOUN
    )


def _asked_about(scene: Scene, pronoun: Token, before: Sequence[Seen]) -> frozenset[int]:
    """`Asked whether Ida Solberg had gone, she said`; `Pressed by Ida, she said`; `When Roth asked, he said`."""
    doc, put = scene.doc, put_to(scene, pronoun)
    if put is None:
        return _asked_when(scene, pronoun, before)
    if doc[pronoun.i - 1].text == ",":
        return frozenset(m.chain for m in before if m.token > put and doc[m.token].tag_ != "PRP")
    by = put + 2 if doc[put + 1].lower_ == "by" else len(doc)
    return frozenset(m.chain for m in before if by <= m.token <= by + 3)


def _asked_when(scene: Scene, pronoun: Token, before: Sequence[Seen]) -> frozenset[int]:
    """`When Ida Solberg asked if it was late, she said`: the one who asked; beside who `was asked`, all others."""
    if pronoun.i == 0 or pronoun.doc[pronoun.i - 1].text != "," or not speaks(pronoun):
        return frozenset()
    words = [(m.chain, scene.doc[m.token]) for m in before if _same_sentence(scene, m.token, pronoun.i)]
    answers = next(((c, w.i) for c, w in words if w.dep_ == "nsubjpass" and w.head.lower_ in _PUT_TO), None)
    if answers and scene.doc[answers[1]].head.dep_ == "advcl":
        return frozenset(chain for chain, word in words if word.i > answers[1] and chain != answers[0])
    return frozenset(
        chain
        for chain, word in words
        if word.dep_ == "nsubj" and word.head.lower_ in _PUT_TO and word.head.dep_ == "advcl"
    )


def put_to(scene: Scene, pronoun: Token) -> int | None:
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
