"""Whom he or she cannot be where one speaks to another: who asked does not answer, who is asked about is not asked."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from spacy.tokens import Token

from dossier.annotate.mentions.pronouns.apart import ASKING, apart, put_to
from dossier.annotate.mentions.pronouns.seen import Seen
from dossier.annotate.mentions.scene import NOWHERE, SUBJECTS, Scene, speaks

_REPLYING: Final = frozenset({"reply", "answer", "respond", "retort", "counter", "rejoin"})
_ADDING: Final = frozenset({"add", "continue"})
_YOU: Final = frozenset({"you", "your", "yours"})
_INNER: Final = ("ccomp", "advcl", "relcl", "acl", "xcomp")
"""What the verb of a clause inside another is."""
_REACH: Final = 30
"""Tokens."""


class Other(NamedTuple):
    """Chains that a pronoun does not mean, those of which that is in doubt, and who goes on speaking."""

    barred: frozenset[int] = frozenset()
    doubtful: frozenset[int] = frozenset()
    goes_on: int | None = None


def others(scene: Scene, pronoun: Token, seen: Sequence[Seen]) -> Other:
    """Return whom a pronoun outside quotation marks cannot mean, by what is said to whom."""
    if pronoun.dep_ not in SUBJECTS or scene.quotation[pronoun.i] != NOWHERE:
        return Other()
    before = [m for m in seen if m.token < pronoun.i]
    barred = apart(scene, pronoun, seen)
    asker = _spoke_before(scene, pronoun, before)
    if asker is None or put_to(scene, pronoun):
        return Other(barred)
    verb = scene.doc[asker.token].head
    if verb.lemma_ in ASKING and _goes_on(pronoun):
        return Other(barred, goes_on=asker.chain)
    persons = {m.token for m in seen}
    spoken_to = verb.lemma_ in ASKING or any(
        child.dep_ in ("dobj", "dative") or (child.lower_ == "to" and any(t.i in persons for t in child.children))
        for child in verb.children
    )
    if pronoun.head.lemma_ in _REPLYING and spoken_to:
        return Other(barred | {asker.chain})
    asked = verb.lemma_ in ASKING and _asks_you(scene, asker.token, pronoun)
    return Other(barred, frozenset({asker.chain}) if asked and speaks(pronoun) else frozenset())


def _goes_on(pronoun: Token) -> bool:
    """`He added`, `She went on`, `He then said`: who spoke last."""
    verb = pronoun.head
    behind = verb.nbor(1).lower_ if verb.i + 1 < len(verb.doc) else ""
    near = {t.lower_ for t in verb.doc[max(0, pronoun.i - 2) : verb.i]}
    then = "then" in near and verb.lemma_ not in _REPLYING and speaks(pronoun)
    return verb.lemma_ in _ADDING or (verb.lemma_ in ("go", "carry") and behind == "on") or then


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
