"""What grammar says of a word and a pronoun after it: how far it stands in the foreground, or that it is another."""

from spacy.tokens import Token

from dossier.annotate.mentions.scene import OBJECTS, SUBJECTS, is_subject, speaks
from dossier.annotate.quotations.cues.verbs import SPEECH

ASKING = frozenset({"ask", "press", "question", "quiz", "interview"})
"""Verbs whose object is who speaks next."""


def weigh(word: Token, pronoun: Token) -> float:
    """Return how much a mention stands in the foreground; who spoke last is who goes on speaking."""
    if _closes_subject(word):
        return 1.6 if speaks(pronoun) else 1.0
    if word.dep_ == "appos":  # "her deputy, …, said": the name stands where its description stands
        word = word.head
    if is_asked(word):
        return 1.6 if speaks(pronoun) or pronoun.head.head.i == word.head.i else 1.0
    if is_subject(word) and speaks(pronoun) and any(is_asked(other) for other in word.head.children):
        return 0.5  # who asked does not answer
    if is_subject(word) or is_presented(word) or word.dep_ == "ROOT":
        goes_on = speaks(word) and (speaks(pronoun) or pronoun.head.head.i == word.head.i)
        return 1.6 if goes_on else 1.0
    if word.is_ancestor(pronoun) and pronoun.dep_ in SUBJECTS:  # in the relative clause that tells more of someone
        return 1.0
    if speaks(word):
        return 1.0
    if word.dep_ in OBJECTS:
        return 0.5
    return 0.4 if word.dep_ in ("poss", "conj") else 0.35


def _closes_subject(word: Token) -> bool:
    """Whether a name between commas stands before a verb of speech without a subject: `Asked, the coach, Ole, said`."""
    if word.dep_ != "appos" or word.i + 2 >= len(word.doc) or word.nbor(1).text != ",":
        return False
    verb = word.nbor(2)
    said = verb.tag_ in ("VBD", "VBZ") and verb.lower_ in SPEECH
    return said and not any(child.dep_ in SUBJECTS for child in verb.children)


def leads(word: Token) -> bool:
    """Say whether a sentence is about whom the word names: its subject, who speaks, or what stands beside these."""
    word = word.head if word.dep_ == "appos" else word
    return is_subject(word) or speaks(word) or is_asked(word) or is_presented(word)


def is_presented(word: Token) -> bool:
    """Say whether a sentence is turned round to name the word at its end: "Next to her is Ida Bell"."""
    turned = word.dep_ == "attr" and word.head.lemma_ == "be"
    return turned and not any(child.dep_ in SUBJECTS for child in word.head.children)


def is_asked(word: Token) -> bool:
    """Say whether the word is who is asked something, and not to do something: the next to speak."""
    asking = word.dep_ in ("dobj", "dative") and word.head.lemma_ in ASKING
    return asking and not any(child.dep_ == "xcomp" for child in word.head.children)


def clause_mates(pronoun: Token) -> frozenset[int]:
    """Return the words that grammar rules out: "she met her" are two persons, "she met her brother" need not be."""
    if pronoun.dep_ == "poss":
        return frozenset()
    verb = pronoun.head
    if verb.dep_ in ("prep", "agent", "dative") and verb.head.i != verb.i:
        verb = verb.head
    others = OBJECTS if pronoun.dep_ in SUBJECTS else SUBJECTS | OBJECTS
    mates = {t.i for t in verb.children if t.dep_ in others}
    mates |= {t.i for prep in verb.children if prep.dep_ in ("prep", "agent", "dative") for t in prep.children}
    if pronoun.dep_ not in SUBJECTS:
        mates |= understood_subject(verb)
    beside = {t.i for mate in mates for t in pronoun.doc[mate].children if t.dep_ == "appos"}
    return frozenset(mates | beside)


def understood_subject(verb: Token) -> set[int]:
    """Return the subject that a verb without its own has from the verb above: "she rose, thanking him"."""
    while verb.dep_ in ("conj", "advcl", "xcomp") and not any(child.dep_ in SUBJECTS for child in verb.children):
        verb = verb.head
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS]
    if any(subject.lower_ == "who" for subject in subjects) and verb.dep_ == "relcl":
        above = verb.head
        return {above.i, above.head.i} if above.dep_ == "appos" else {above.i}
    return {subject.i for subject in subjects}
