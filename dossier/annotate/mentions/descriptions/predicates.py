"""What a clause says that a person is: "Ida Solberg is a retired captain", "who chairs the panel"."""

from spacy.tokens import Doc, Span, Token

from dossier.annotate.mentions.descriptions.phrases import DENIED, HEARSAY, clipped, is_role_noun, noun_phrase
from dossier.annotate.mentions.words import plain, word_set

LEADING = frozenset({"chair", "head", "lead", "run", "direct", "own", "manage", "edit", "represent", "found"})
BEING = frozenset({"is", "was", "are", "were", "be", "been", "became", "becomes", "become"})
SERVING = frozenset({"serve", "work", "act"})
UNREAL = frozenset({"would", "could", "should", "might", "may", "must", "can", "'d", "’d"})
"""With one of these nobody is what the verb says."""
IN_DOUBT = frozenset({"if", "whether", "unless", "though", "although"})
BELIEVING = word_set("believe think suspect allege claim say fear assume understand hear suggest reckon")
"""Verbs that make a guess of the clause they stand in: `Ida Solberg was, police believe, the owner`."""
COMPLEMENTS = frozenset({"ccomp", "pcomp", "csubj", "csubjpass"})
TELLING = word_set("say tell add")
"""Verbs whose clause is an indirect quotation: there who speaks tells whether it is a role."""
ANYBODY = word_set("man woman boy girl person child friend")
"""Nouns that tell of nobody what he or she is: `was a good boy`."""


def predicate_roles(name: Span) -> list[tuple[int, int]]:
    """Return what the verb says that its subject is, was, became or served as, neither denied nor supposed."""
    root = name.root
    verb = root.head
    if root.dep_ != "nsubj" or is_unreal(verb):
        return []
    if verb.lower_ in BEING:
        return [span for child in verb.children if child.dep_ == "attr" and (span := subtree_role(child))]
    if verb.lemma_ in SERVING:
        objects = (o for p in verb.children if p.lower_ == "as" for o in p.children if o.dep_ == "pobj")
        return [span for o in objects if (span := subtree_role(o))]
    return []


def is_unreal(verb: Token) -> bool:
    """Say whether a clause denies, asks or supposes what it says."""
    below = {child.dep_: child.lower_ for child in verb.children if child.dep_ in ("neg", "mark")}
    thought = any(child.dep_ == "aux" and child.lower_ in UNREAL for child in verb.children)
    asked = verb.sent.text.rstrip("”\"’' \n").endswith("?")
    return "neg" in below or thought or below.get("mark") in IN_DOUBT or asked or is_hearsay(verb)


def is_hearsay(verb: Token) -> bool:
    """Say whether a clause is what somebody believes, hears, alleges or fears, and not what the article says."""
    aside = [child for child in verb.children if child.dep_ in ("parataxis", "advcl")]
    supposed = any(inner.lower_ in ("if", "unless") for child in aside for inner in child.children)
    guessed = any(child.lemma_.lower() in BELIEVING and child.tag_ != "VBG" for child in aside)
    if supposed or guessed or any(child.lower_ in HEARSAY for child in verb.children):
        return True
    while verb.dep_ == "conj" and verb.head.i < verb.i:
        verb = verb.head
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark"}
    claim = verb.dep_ == "acl" and verb.tag_ in ("VBD", "VBZ", "VBP") and marks <= {"that"}  # "claims that she is …"
    return claim or (verb.dep_ in COMPLEMENTS and verb.head.lemma_.lower() not in TELLING)


def relative_role(doc: Doc, first: int) -> tuple[int, int] | None:
    """Return what follows "who is": "the owner of …"; or, with the word itself, "who chairs the panel"."""
    verb = doc[first] if first < len(doc) else None
    if verb is None or (first + 1 < len(doc) and doc[first + 1].lower_ in DENIED):
        return None
    if verb.lower_ in BEING:
        return noun_phrase(doc, first + 1)
    return clipped(doc, first - 1, len(doc), besides=1) if verb.lemma_ in LEADING else None


def subtree_role(noun: Token) -> tuple[int, int] | None:
    """Return a predicate noun with what belongs to it, where it is a noun for a person."""
    first = noun.left_edge
    doing = any(token.lower_.endswith("ing") for token in noun.doc[noun.head.i + 1 : first.i])  # "is naming a doctor"
    if doing or not is_role_noun(noun) or plain(noun.text) in ANYBODY or first.lower_ in DENIED:
        return None
    return clipped(noun.doc, first.i, noun.right_edge.i + 1)
