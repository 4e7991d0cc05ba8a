"""What a clause says that a person is: "Ida Solberg is a retired captain", "who chairs the panel"."""

from spacy.tokens import Doc, Span, Token

from dossier.annotate.mentions.descriptions.phrases import clipped, is_role_noun, noun_phrase
from dossier.annotate.mentions.words import plain, word_set

LEADING = frozenset({"chair", "head", "lead", "run", "direct", "own", "manage", "edit", "represent", "found"})
BEING = frozenset({"is", "was", "are", "were", "be", "been", "became", "becomes", "become"})
SERVING = frozenset({"serve", "work", "act"})
UNREAL = frozenset({"would", "could", "should", "might", "may", "must", "can", "'d", "’d"})
"""With one of these nobody is what the verb says."""
IN_DOUBT = frozenset({"if", "whether", "unless", "though", "although"})
DENIED = frozenset({"not", "never", "no", "hardly", "n't", "n’t"})
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
    return "neg" in below or thought or below.get("mark") in IN_DOUBT or verb.sent.text.rstrip("”\"’' \n").endswith("?")


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
