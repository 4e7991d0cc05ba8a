"""Whether the words around an expression of time look back or ahead: `met on Thursday`, `will meet on Thursday`."""

import re
from collections.abc import Set

from spacy.tokens import Doc, Span, Token

AHEAD_AUX = frozenset(["will", "shall", "'ll", "’ll", "would", "may", "might", "can", "should", "must"])
DUE = frozenset(["schedule", "plan", "expect", "due", "set", "slate", "intend", "loom", "await"])
"""Words whose date is still to come: `is due on Friday`, `a vote planned for Friday`."""
AHEAD = DUE | frozenset(["hope", "aim", "want", "propose", "prepare", "promise", "vow", "pledge", "agree"])
"""Words whose infinitive is still to come: `plans to meet`, `agreed to meet`."""
ALSO_PAST = frozenset(
    """beat bet bid broadcast burst cast cost cut forecast hit hurt knit let put quit read rid set shed shut slit spit
    split spread thrust upset wed""".split()  # noqa: SIM905
)
"""Verbs whose past is written like their present: `quit on Friday` is told of what is over."""
SET_FOR = frozenset({"for", "to", "down"})
"""What follows `set` where its date is to come; a bomb is `set off`."""
NEXT = frozenset({"next", "upcoming", "forthcoming", "coming"})
UNTIL = re.compile(r"\b(?:until|till|to the end of)(?: [\w’'-]+){0,4} $")
PUT_OFF = frozenset(
    (
        "delay",
        "postpone",
        "adjourn",
        "defer",
        "put",
        "extend",
        "remand",
        "suspend",
        "reschedule",
        "jail",
        "hold",
        "push",
    )
)
LOOK_AHEAD = re.compile(
    r"\b(?:will|shall|would|won[’']t|going to|(?:is|are|was|were) (?:due|set|scheduled|expected|slated|planned)\b"
    r"|(?:is|are) to|plans? to|until|next|upcoming|forthcoming)\b[^.;]*$",
    re.IGNORECASE,
)
VERBS = ("VERB", "AUX")
BELOW = ("conj", "advcl", "xcomp", "ccomp", "acl")
"""Verbs without a tense of their own that take that of the verb above."""
STEPS = 12
"""How far up a parse is followed: in one that is wrong, heads can go round."""


def looks_ahead(doc: Doc, start: int, end: int) -> bool | None:
    """Tell whether what is dated by the words from `start` to `end` (characters) is still to come when it is told.

    None where the words do not tell. Without a parse the words before it in the sentence decide.
    """
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return None
    if not doc.has_annotation("DEP"):
        return bool(LOOK_AHEAD.search(doc.text[max(0, start - 80) : start]))
    ahead = _verb_above(span)
    if not ahead and UNTIL.search(doc.text, max(0, start - 40), start):
        put_off = any(token.lemma_ in PUT_OFF for token in span.root.sent if token.i < span.start)
        return True if ahead is None or put_off else None
    return ahead


def _verb_above(span: Span) -> bool | None:
    token, through_noun = span.root, False
    for _ in range(STEPS):
        if token.head == token:
            break
        token = token.head
        if _is_quoted_before(token, span):
            continue
        if is_due(token) and token.i < span.start:
            return True
        if token.pos_ in VERBS and not (token.tag_ == "VB" and token.dep_ == "pobj"):
            return _ahead(token, through_noun, STEPS)
        if token.pos_ in ("NOUN", "PROPN", "PRON"):
            through_noun = True
            if any(child.lower_ in NEXT for child in token.children):
                return True
    return None


def is_due(token: Token) -> bool:
    """Say whether the date of a word is still to come when it is told: `due on Friday`, `set for Friday`."""
    if token.lemma_ not in DUE or token.tag_ == "VBD":
        return False
    return token.lemma_ != "set" or token.i + 1 == len(token.doc) or token.nbor(1).lower_ in SET_FOR


def _is_quoted_before(token: Token, span: Span) -> bool:
    """Tell whether a quotation that a word stands in is over before the span: then it cannot be what is dated."""
    between = [mark.tag_ for mark in token.doc[token.i : span.start]]
    return between.count("''") > between.count("``")


def _ahead(verb: Token, through_noun: bool, steps: int) -> bool | None:
    """Tell whether a verb is of the future; a present tense is, where it is dated itself: `the talks begin Friday`."""
    aux = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if not steps:
        return None
    if "to" in aux or (verb.tag_ == "VB" and verb.i > 0 and verb.nbor(-1).lower_ == "to"):
        return _purpose(verb, steps - 1)
    if aux & AHEAD_AUX:
        return "have" not in aux
    if verb.lower_ in ALSO_PAST and verb.tag_ in ("VBP", "VB") and not aux:
        return None if through_noun else False
    if is_present(verb, aux):
        return None if through_noun else True
    if verb.tag_ in ("VBG", "VBN", "VB") and not aux and verb.dep_ in BELOW:
        above = verb.head
        if above != verb and above.pos_ in VERBS:
            return _ahead(above, True, steps - 1)
        return False if verb.tag_ == "VBN" else None
    return None if through_noun else False


def is_present(verb: Token, aux: Set[str]) -> bool:
    """Say whether a verb is of the present: `meets`, `is meeting`, and what the tagger took for a bare `meet`."""
    if verb.tag_ == "VBG":
        return bool(aux & {"is", "are", "'s", "’s", "'re", "’re", "am"})
    bare = verb.tag_ == "VB" and not aux and any(child.dep_ == "nsubj" for child in verb.children)
    return verb.tag_ in ("VBZ", "VBP") or (bare and verb.dep_ in ("ROOT", "conj"))


def _purpose(verb: Token, steps: int) -> bool | None:
    """`plans to meet`, `is to meet`, `talks to be held` look ahead; `failed to meet` may not."""
    above = verb.head
    if above == verb or above.pos_ not in (*VERBS, "ADJ"):
        return True
    if above.lemma_ in AHEAD or above.tag_ in ("VBZ", "VBP"):
        return True
    return True if _ahead(above, True, steps) else None
