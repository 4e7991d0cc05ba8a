"""The roles that stand beside a person's name or are said of it, as ranges of tokens."""

from spacy.tokens import Doc, Span, Token

from dossier.annotate.mentions.words import HONORIFICS, is_role_word, is_title, plain

LONGEST = 12
"""Words of a role's text; what goes on is the story, not the role."""
LEADING = frozenset({"chair", "head", "lead", "run", "direct", "own", "manage", "edit", "represent", "found"})
BEING = frozenset({"is", "was", "are", "were", "be", "been", "became", "becomes", "become"})
SERVING = frozenset({"serve", "work", "act"})
NOUN_PHRASE_TAGS = frozenset({"NN", "NNP", "NNPS", "JJ", "JJS", "HYPH", "POS", "VBN", "CC", ""})
ENDS = frozenset(
    {",", ".", ";", ":", ")", "(", "–", "—", "who", "which", "that", "whose", "where", "when", "said", "says"}
)


def role_spans(name: Span) -> list[tuple[int, int]]:
    """Return the token ranges of the roles that stand beside a person's name or are said of it."""
    found = [title_before(name), apposition_before(name), apposition_after(name)]
    return [span for span in found if span is not None] + predicate_roles(name)


def title_before(name: Span) -> tuple[int, int] | None:
    """Return the title that leads up to a name: "State Department spokesman"."""
    doc = name.doc
    first = name.start
    while first > 0 and belongs(doc[first - 1], first, name.end):
        first -= 1
    while first < name.start and (doc[first].tag_ in ("POS", "HYPH", "CC") or plain(doc[first].text) in HONORIFICS):
        first += 1
    if first == name.start or not is_role_noun(doc[name.start - 1]):
        return None
    return first, name.start


def belongs(token: Token, first: int, last: int) -> bool:
    """Say whether a word is a part of the title that stands from `first` on, before a name that ends at `last`."""
    if token.tag_ not in NOUN_PHRASE_TAGS or token.is_space or token.ent_type_ in ("DATE", "TIME", "PERSON"):
        return False
    if (token.tag_ == "HYPH" and token.whitespace_) or (token.tag_ == "CC" and not is_role_noun(token.nbor(-1))):
        return False
    if not token.tag_:
        return token.text[0].isupper() or is_role_noun(token)
    return is_title(token.text) or first <= token.head.i < last or first <= token.head.head.i < last


def apposition_after(name: Span) -> tuple[int, int] | None:
    """Return the role between commas after a name, and after an age: "…, 45, a former ambassador to Germany,"."""
    doc, first = name.doc, name.end
    if first + 2 < len(doc) and doc[first].text == "," and doc[first + 1].is_digit:
        first += 2
    if first + 1 >= len(doc) or doc[first].text not in (",", "–", "—", "("):
        return None
    first += 1
    if doc[first].lower_ == "who":
        return relative_role(doc, first + 1)
    if doc[first].tag_ and not doc[first].tag_.startswith(("DT", "NN", "JJ", "PRP$", "VBN", "CD", "RB")):
        return None
    return noun_phrase(doc, first)


def apposition_before(name: Span) -> tuple[int, int] | None:
    """Return the role that a name in commas names: "the board's director, …"."""
    doc, root = name.doc, name.root
    head = root.head
    if root.dep_ != "appos" or not is_role_noun(head) or doc[name.start - 1].text != "," or head.i >= name.start:
        return None
    return clipped(doc, head.left_edge.i, name.start - 1)


def predicate_roles(name: Span) -> list[tuple[int, int]]:
    """Return what the verb says that its subject is, was, became or served as."""
    root = name.root
    verb = root.head
    if root.dep_ != "nsubj" or any(child.dep_ == "neg" for child in verb.children):
        return []
    if verb.lower_ in BEING:
        return [span for child in verb.children if child.dep_ == "attr" and (span := subtree_role(child))]
    if verb.lemma_ in SERVING:
        objects = (o for p in verb.children if p.lower_ == "as" for o in p.children if o.dep_ == "pobj")
        return [span for o in objects if (span := subtree_role(o))]
    return []


def relative_role(doc: Doc, first: int) -> tuple[int, int] | None:
    """Return what follows "who": "is the owner of …", "chairs the panel"."""
    verb = doc[first] if first < len(doc) else None
    if verb is None:
        return None
    if verb.lower_ in BEING:
        return noun_phrase(doc, first + 1)
    return clipped(doc, first, len(doc)) if verb.lemma_ in LEADING else None


def subtree_role(noun: Token) -> tuple[int, int] | None:
    """Return a predicate noun with what belongs to it, where it is a noun for a person."""
    return clipped(noun.doc, noun.left_edge.i, noun.right_edge.i + 1) if is_role_noun(noun) else None


def noun_phrase(doc: Doc, first: int) -> tuple[int, int] | None:
    """Return the words from `first` to the next mark, where the first noun that closes a group is one for a person."""
    while first < len(doc) and doc[first].tag_ == "RB":
        first += 1
    span = clipped(doc, first, len(doc))
    for token in doc[span[0] : span[1]] if span else ():
        if token.tag_ in ("IN", "TO", "MD"):
            return None
        if not (token.tag_.startswith("NN") or (not token.tag_ and is_role_noun(token))):
            continue
        after = doc[token.i + 1] if token.i + 1 < len(doc) else None
        if is_role_noun(token) and (after is None or not is_inner(after)):
            return span
        if after is None or not (is_inner(after) or after.tag_ == "CC"):
            return None
    return None


def is_inner(token: Token) -> bool:
    """Say whether the noun group goes on with this word."""
    return token.tag_.startswith(("NN", "HYPH", "POS", "JJ", "VBN", "VBD")) or token.text == "-"


def clipped(doc: Doc, first: int, last: int) -> tuple[int, int] | None:
    """Cut a phrase at the first mark or clause and after twelve words; no small word stays at its end."""
    end = first
    words = 1
    noun = False
    while end < min(last, len(doc)) and words <= LONGEST:
        token = doc[end]
        infinitive = token.tag_ == "TO" and end + 1 < len(doc) and doc[end + 1].tag_ == "VB"
        if token.lower_ in ENDS or token.is_quote or token.is_space or infinitive:
            break
        if noun and token.tag_ in ("VBD", "VBZ", "MD"):
            break
        noun = noun or token.tag_ in ("NN", "NNS")
        words += bool(token.whitespace_)
        end += 1
    while end > first and (doc[end - 1].tag_ in ("IN", "TO", "DT", "CC", "RB") or doc[end - 1].is_punct):
        end -= 1
    return (first, end) if end > first else None


def is_role_noun(token: Token) -> bool:
    """Say whether a word is a noun for one person by what he or she does."""
    return token.tag_ not in ("NNS", "NNPS") and is_role_word(token.text)
