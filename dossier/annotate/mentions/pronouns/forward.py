"""Whom he or she means where the name is still to come: `After what she called “a farce”, Ida Solberg left`."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Token

from dossier.annotate.mentions.pronouns.seen import Seen
from dossier.annotate.mentions.scene import NOWHERE, SUBJECTS, Scene, speaks

_GRANTING: Final = frozenset({"what", "while", "though", "although", "whilst"})


def forward(scene: Scene, pronoun: Token, seen: Sequence[Seen]) -> int | None:
    """Return the chain of the main clause's subject for a pronoun in the phrase before it; None where it has none.

    Only where that subject judges or grants: `what he called`, `while she called it good`. Who `he` is in `When he said
    so, Ole Holm left` the grammar does not tell.
    """
    opening = {t.lower_ for t in pronoun.doc[max(0, pronoun.i - 2) : pronoun.i]}
    return main_subject(scene, pronoun, seen) if opening & _GRANTING else None


def main_subject(scene: Scene, pronoun: Token, seen: Sequence[Seen]) -> int | None:
    """Return the chain of the main clause's subject for a pronoun that speaks in a clause before it; None otherwise."""
    if pronoun.dep_ not in SUBJECTS or not speaks(pronoun) or scene.quotation[pronoun.i] != NOWHERE:
        return None
    main = _main(pronoun)
    if main is None or scene.sentence[main.i] != scene.sentence[pronoun.i]:
        return None
    subjects = [t.i for t in main.children if t.dep_ in SUBJECTS and pronoun.i < t.i]
    subjects += [child.i for i in subjects for child in pronoun.doc[i].children if child.dep_ == "appos"]
    return next((m.chain for m in seen if m.token in subjects and scene.quotation[m.token] == NOWHERE), None)


def _main(pronoun: Token) -> Token | None:
    """Return the verb of the clause that the pronoun's own stands before; None where it stands behind the subject."""
    main = next((t for t in pronoun.ancestors if t.dep_ == "ROOT"), None)
    return main if main is not None and main.i > pronoun.head.i else None
