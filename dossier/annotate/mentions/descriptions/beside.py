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
    if doc[first].ent_type_ == "PERSON" or is_subject_of_its_own(name, first):
        return None
    if doc[first].tag_ and not doc[first].tag_.startswith(("DT", "NN", "JJ", "PRP$", "VBN", "CD", "RB")):
        return None
    return noun_phrase(doc, first)


def is_subject_of_its_own(name: Span, first: int) -> bool:
    """Say whether what follows a name goes on without a comma to a verb that the name is no subject of.

    "In a letter to the leader, Ida Solberg, the member for Lorne wrote:" is the member's.
    """
    span = clipped(name.doc, first, len(name.doc))
    after = name.doc[span[1]] if span and span[1] < len(name.doc) else None
    inner = name.root.head if name.root.dep_ == "appos" else name.root
    return after is not None and after.tag_ in ("VBD", "VBZ") and inner.dep_ in ("pobj", "dobj")


def apposition_before(name: Span) -> tuple[int, int] | None:
    """Return the role that a name in commas names: "the board's director, …"."""
    doc, root = name.doc, name.root
    head = root.head
    while head.dep_ == "pobj" and head.head.dep_ == "prep" and not is_role_noun(head):
        head = head.head.head  # "the mayor of Lorne, …": the parser ties the name to the last noun
    if root.dep_ != "appos" or not is_role_noun(head) or doc[name.start - 1].text != "," or head.i >= name.start:
        return None
    first = head.left_edge.i
    if first > 1 and doc[first - 1].text == "-" and not doc[first - 1].whitespace_:
        first = doc[first - 2].left_edge.i
    return clipped(doc, first, name.start - 1)


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
    """Return what follows "who is": "the owner of …"; or, with the word itself, "who chairs the panel"."""
    verb = doc[first] if first < len(doc) else None
    if verb is None:
        return None
    if verb.lower_ in BEING:
        return noun_phrase(doc, first + 1)
    return clipped(doc, first - 1, len(doc), besides=1) if verb.lemma_ in LEADING else None


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
        if (
            after is None
            or not (is_inner(after) or after.tag_ == "CC")
            or (token.tag_ == "NNP" and begins_another(after))
        ):
            return None
    return None


def begins_another(token: Token) -> bool:
    """Say whether "and" goes on with somebody else: "Ida Solberg, Tomas Reik and the head of the board"."""
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    return token.tag_ == "CC" and after.tag_ in ("DT", "PRP$")


def own_words(doc: Doc, first: int, last: int) -> list[Token]:
    """Return the words of a role but those of another one's: "the mayor's brother" is a brother."""
    owners = [t for t in doc[first:last] if t.dep_ == "poss" and is_role_noun(t)]
    others = {inner.i for owner in owners for inner in owner.subtree}
    return [token for token in doc[first:last] if token.i not in others]


def is_inner(token: Token) -> bool:
    """Say whether the noun group goes on with this word."""
    return token.tag_.startswith(("NN", "HYPH", "POS", "JJ", "VBN", "VBD")) or token.text == "-"


def clipped(doc: Doc, first: int, last: int, *, besides: int = 0) -> tuple[int, int] | None:
    """Cut a phrase at the first mark or clause and after twelve words, `besides` some at its beginning.

    No small word stays at its end.
    """
    end = first + besides
    words = 1
    noun = False
    while end < min(last, len(doc)) and words <= LONGEST:
        token = doc[end]
        infinitive = token.tag_ == "TO" and end + 1 < len(doc) and doc[end + 1].tag_ == "VB"
        quote = token.is_quote and token.tag_ != "POS"
        if token.lower_ in ENDS or quote or token.is_space or infinitive:
            break
        if noun and token.tag_ in ("VBD", "VBZ", "MD"):
            break
        noun = noun or token.tag_ in ("NN", "NNS") or is_role_noun(token)
        words += bool(token.whitespace_)
        end += 1
    while end > first and (doc[end - 1].tag_ in ("IN", "TO", "DT", "CC", "RB") or doc[end - 1].is_punct):
        end -= 1
    return (first, end) if end > first else None


def is_role_noun(token: Token) -> bool:
    """Say whether a word is a noun for one person by what he or she does."""
    return token.tag_ not in ("NNS", "NNPS") and token.ent_type_ != "PERSON" and is_role_word(token.text)
