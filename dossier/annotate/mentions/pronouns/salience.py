"""Who is in the reader's mind at a pronoun: mentions before it, weighed by their place in the sentence and distance."""

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from dossier.annotate.mentions.pronouns.dialogue import others as in_dialogue
from dossier.annotate.mentions.pronouns.foreground import clause_mates, leads, understood_subject, weigh
from dossier.annotate.mentions.pronouns.forward import forward, main_subject
from dossier.annotate.mentions.pronouns.owned import owned
from dossier.annotate.mentions.pronouns.seen import Seen
from dossier.annotate.mentions.scene import NOWHERE, SUBJECTS, Scene
from dossier.annotate.mentions.words import Gender

REACH = 3
"""Sentences."""
FADES = 0.45
"""Per sentence."""
OTHER_BLOCK = 0.8
"""Of the weight, for what was told in an earlier paragraph."""
SAID_HERE = 0.3
"""The same for the subject of a verb, where the paragraph of the pronoun has told of someone."""
AGAIN = 0.3
"""How much of the lighter mention's weight is added where a chain is mentioned twice."""
LEAST = 0.19
"""Weight of a bare mention in passing a sentence ago; no more than that is no antecedent."""
DESCRIBED = 0.8
"""Of the weight of a name: a description is taken up by a pronoun less often."""
SURE: Mapping[Gender, float] = {"he": 1.2, "she": 2.0}
"""Who is known to be a "she" is likelier meant by "she" than who is not known; of "he" it says little."""
UNLIKELY = 0.15
"""Of the weight, where the given name asks for the other pronoun."""
SAME_MOUTH = 2.0
"""Whom a speaker has just named is likelier meant by the speaker's "he"."""
MARGIN = 1.4
"""How many times the next best the best must weigh; otherwise the pronoun is left unresolved."""
SURER = 2.0
"""The same, inside quotation marks, where the speaker may mean someone the article never names."""


def antecedent(
    scene: Scene, pronoun: Token, seen: Sequence[Seen], genders: Mapping[int, Gender], likely: Mapping[int, Gender],
    barred: frozenset[int],
) -> int | None:  # fmt: skip
    """Return the chain that a singular pronoun of the third person refers to, or None where that is in doubt.

    `genders` holds what is known of the chains, `likely` what their given names say; `barred` are chains that it
    cannot be.
    """
    gender: Gender = "he" if pronoun.lower_ in ("he", "him", "his", "himself") else "she"
    quoted = scene.quotation[pronoun.i]
    if pronoun.lower_.endswith("self"):
        subject = understood_subject(pronoun.head) | {pronoun.head.i}
        return next((m.chain for m in seen if m.token in subject and genders.get(m.chain, gender) == gender), None)
    own = scene.sentence[pronoun.i]
    here = [(m.chain, scene.doc[m.token]) for m in seen if m.token < pronoun.i and scene.sentence[m.token] == own]
    others, alike = owned(here, gender, {**likely, **genders})
    if alike and pronoun.dep_ in SUBJECTS and quoted == NOWHERE:
        return None
    mates = clause_mates(pronoun)
    told_apart = in_dialogue(scene, pronoun, seen)
    ahead = forward(scene, pronoun, seen) if told_apart.goes_on is None else told_apart.goes_on
    if ahead is not None and ahead not in barred and {**likely, **genders}.get(ahead, gender) == gender:
        return ahead
    barred = barred | others | told_apart.barred | {m.chain for m in seen if m.token in mates}
    fitting = [m for m in seen if m.token < pronoun.i and m.chain not in barred]
    fitting = [m for m in fitting if genders.get(m.chain, gender) == gender]
    fitting = [m for m in fitting if not out_of_hearing(scene, pronoun, m, quoted)]
    block = scene.block[pronoun.i]
    told = {m.chain for m in fitting if scene.block[m.token] == block and leads(scene.doc[m.token])}
    elsewhere = SAID_HERE if told and quoted == NOWHERE and pronoun.dep_ in SUBJECTS else OTHER_BLOCK
    weights: dict[int, float] = {}
    for mention in fitting:
        distance = scene.sentence[pronoun.i] - scene.sentence[mention.token]
        if distance > REACH:
            continue
        weight = weigh(scene.doc[mention.token], pronoun) * (DESCRIBED if mention.described else 1.0)
        weight *= by_gender(mention.chain, gender, genders, likely)
        weight *= SAME_MOUTH if quoted != NOWHERE and scene.quotation[mention.token] == quoted else 1.0
        weight *= FADES**distance * (1.0 if scene.block[mention.token] == block else elsewhere)
        weights[mention.chain] = max(weights.get(mention.chain, 0.0), weight) + AGAIN * min(
            weights.get(mention.chain, 0.0), weight
        )
    ahead_of = [m for m in seen if m.chain not in barred and {**likely, **genders}.get(m.chain, gender) == gender]
    found = surest(weights, MARGIN if quoted == NOWHERE else SURER)
    found = main_subject(scene, pronoun, ahead_of) if found is None else found
    return None if found in told_apart.doubtful else found


def by_gender(chain: int, gender: Gender, genders: Mapping[int, Gender], likely: Mapping[int, Gender]) -> float:
    """Return how much what is known of a person's gender makes a pronoun likelier to mean that person."""
    if chain not in genders and chain not in likely:
        return 1.0
    return SURE[gender] if genders.get(chain, likely.get(chain)) == gender else UNLIKELY


def surest(weights: Mapping[int, float], margin: float) -> int | None:
    """Return the key of the greatest weight where it outdoes the next by the margin."""
    order = sorted(weights, key=lambda chain: (-weights[chain], chain))
    if not order or weights[order[0]] < LEAST:
        return None
    if len(order) > 1 and weights[order[0]] < margin * weights[order[1]]:
        return None
    return order[0]


def out_of_hearing(scene: Scene, pronoun: Token, mention: Seen, quoted: int) -> bool:
    """Say whether the mention stands in a quotation that the pronoun is no part of."""
    own = scene.quotation[mention.token]
    if own in (NOWHERE, quoted):
        return False
    return quoted == NOWHERE or scene.block[mention.token] != scene.block[pronoun.i]
