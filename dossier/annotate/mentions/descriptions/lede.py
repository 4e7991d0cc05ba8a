"""Whom the first paragraph describes and the second names: "A nurse … says she …" and then "Ida Solberg, 52, said"."""

from collections.abc import Sequence

from spacy.tokens import Token

from dossier.annotate.mentions.descriptions.beside import role_spans
from dossier.annotate.mentions.descriptions.nominals import ELECT, Nominal
from dossier.annotate.mentions.scene import NOWHERE, Found, Scene, speaks
from dossier.annotate.mentions.words import SAME_ROLE
from dossier.annotate.quotations.cues.verbs import SPEECH, STANCE


def lede(scene: Scene, names: Sequence[Found], nominals: Sequence[Nominal]) -> dict[int, int]:
    """Return {index of a description in the opening paragraph: chain of the person whom the next one names}.

    Only where the description is the first to speak, and the next paragraph's first person speaks too, is new there,
    and is not said to be anything else than what the description says. Empty where that is not so.
    """
    blocks = [i for i, block in enumerate(scene.article.blocks) if block.kind == "paragraph"][:2]
    outside = [name for name in names if name.type == "PERSON" and scene.quotation[name.token] == NOWHERE]
    if len(blocks) < 2:
        return {}
    opening = [i for i, n in enumerate(nominals) if scene.block[n.token] == blocks[0] and scene.quotation[n.token] < 0]
    spoken = [i for i in opening if says(scene.doc[nominals[i].token])]
    here = [name for name in outside if scene.block[name.token] == blocks[1] and name.chain is not None]
    if not spoken or not here:
        return {}
    described, person = nominals[spoken[0]], here[0]
    others = [scene.doc[n.token] for n in outside if scene.block[n.token] == blocks[0]]
    if any(says(word) and not within(scene.doc[described.token], word) for word in others):
        return {}
    told = role_words(scene, person)
    new = all(name.token >= person.token for name in names if name.chain == person.chain)
    alone = spoken[0] == opening[0] and described.type == "PERSON" and not described.plural
    fits = not told or (described.noun in told and (ELECT in described.words) == (ELECT in told))
    if person.chain is not None and new and alone and fits and says(scene.doc[person.token]):
        return {spoken[0]: person.chain}
    return {}


def role_words(scene: Scene, name: Found) -> frozenset[str]:
    """Return the words of the roles that stand beside a name, each also in the form in which nouns are compared."""
    span = scene.doc.char_span(name.start, name.end)
    roles = role_spans(span) if span is not None else []
    words = {token.lower_ for first, last in roles for token in scene.doc[first:last]}
    return frozenset(words | {SAME_ROLE.get(word, word) for word in words})


def within(noun: Token, word: Token) -> bool:
    """Say whether a word stands behind a noun, and no verb between them: "the master of the ferry Sula"."""
    return noun.i < word.i and not any(t.tag_.startswith("V") for t in noun.doc[noun.i : word.i])


def says(word: Token) -> bool:
    """Say whether the word is the subject of a reporting verb, or of a verb that one is coordinated with."""
    if speaks(word):
        return True
    verbs = [word.head, *(child for child in word.head.children if child.dep_ == "conj")]
    return word.dep_ == "nsubj" and any(verb.lower_ in SPEECH or verb.lower_ in STANCE for verb in verbs)
