"""Places that stand for who acts there: `Moscow said`, `Islamabad's position`, `the Kremlin denied`."""

from collections.abc import Iterable
from typing import Final

from spacy.tokens import Token

from dossier.annotate.mentions.names.registers import countries
from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.quotations.cues.verbs import SPEECH, STANCE


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ACTS: Final = _set("""
    accept accuse acknowledge admit agree announce answer appeal appoint approve ask assert assure back ban
    believe blame call cancel cede claim condemn confirm congratulate consider criticise criticize decide declare
    decline defend demand denounce deny disagree dismiss dispute doubt envision expect expel fear hope ignore
    impose insist intend invite maintain negotiate object offer oppose order plead pledge prefer promise propose
    protest push ratify react reassure recall recognise recognize refuse regret reject relent reply request
    respond retaliate sanction seek sever side sign slam snub suspect suspend threaten trust urge veto view vow
    want warn welcome wish withhold
""")
"""Lemmas of verbs of speech, decision and feeling: none of them is what a town does."""
TOWARDS: Final = _set(
    "accuse alarm anger annoy appease assure ask blame condemn court criticise criticize dismay embarrass infuriate"
    " irritate persuade please press pressure reassure remind tell thank urge warn worry"
)
"""Lemmas of verbs whose object hears or feels."""
STANCES: Final = _set("""
    acceptance agreement ally allies ambition anger anxiety approval assurance attitude claim commitment complaint
    concern condemnation consent decision demand denial disapproval displeasure dissatisfaction envoy fear foe goal hope
    insistence intention intransigence invitation objection offer opposition permission pledge policy position promise
    proposal protest reaction refusal rejection reluctance reply request response retaliation silence stance strategy
    support suspicion threat view warning willingness wish
""")
"""Nouns for what someone decides or feels."""
TIES: Final = _set(
    "accord agreement alliance clash cooperation deal dialogue dispute feud friendship negotiation pact partnership"
    " quarrel relation relationship rift row spat talk tension tie treaty understanding"
)
FOR: Final = _set("sign negotiate speak answer decide")
"""Verbs of which one does what they say for someone."""
FEELS: Final = _set(
    "adamant afraid alarmed angry anxious cautious concerned content convinced determined eager furious grateful"
    " hopeful keen nervous optimistic prepared ready reluctant silent sceptical skeptical unhappy unwilling wary"
    " willing worried"
)
SEATS: Final = _set("kremlin") | {"white house", "downing street", "elysee", "élysée"}
"""Buildings from which is governed."""


def metonyms(scene: Scene, names: Iterable[Found]) -> frozenset[int]:
    """Return where the names of towns and seats of government start that stand for who governs there.

    A country that acts is itself, and is none.
    """
    if not scene.doc.has_annotation("DEP"):
        return frozenset()
    known = countries()
    found = set()
    for name in names:
        text = scene.article.text[name.start : name.end]
        place = name.type == "GPE" or text.lower() in SEATS
        if place and text not in known and not text.isupper() and stands_for_someone(scene.doc[name.token]):
            found.add(name.start)
    return frozenset(found)


def stands_for_someone(token: Token) -> bool:
    """Say whether the word stands where only someone can: who speaks, decides, feels, is told or is tied to others."""
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    head = token.head
    if token.dep_ == "nsubj":
        return decides(head) or any(shows(child) for child in head.children)
    if token.dep_ == "dobj":
        return lemma(head) in TOWARDS
    if token.dep_ == "poss":
        return lemma(head) in STANCES
    if token.dep_ != "pobj":
        return False
    if head.lower_ == "by":
        return head.dep_ == "agent" and decides(head.head)
    if head.lower_ == "for":
        return lemma(head.head) in FOR or (lemma(head.head) == "support" and head.head.tag_.startswith("NN"))
    return head.lower_ in ("between", "with") and lemma(head.head) in TIES


def shows(child: Token) -> bool:
    """Say whether what depends on a verb makes its subject someone: "is wary", "restored ties", "has no objection"."""
    if child.dep_ == "acomp":
        return child.lower_ in FEELS
    return child.dep_ == "dobj" and (lemma(child) in TIES | STANCES or child.lower_ == "itself")


def decides(verb: Token) -> bool:
    """Say whether a verb is one of speech, decision or feeling, also behind "has" or "was quick to"."""
    return lemma(verb) in ACTS or verb.lower_ in SPEECH or verb.lower_ in STANCE


def lemma(token: Token) -> str:
    """Return a word's lemma in lower case."""
    return token.lemma_.lower()
