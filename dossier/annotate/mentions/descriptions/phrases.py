"""The words of a role: where its phrase begins and ends, and whether its noun is one for a person."""

from spacy.tokens import Doc, Token

from dossier.annotate.mentions.words import is_role_word

LONGEST = 12
"""Words of a role's text; what goes on is the story, not the role."""
ENDS = frozenset(
    {",", ".", ";", ":", ")", "(", "–", "—", "who", "which", "that", "whose", "where", "when", "said", "says"}
)


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
    """Return the words of a role but those of another one's: "the mayor's brother", "an aide to the mayor"."""
    owners = [t for t in doc[first:last] if t.dep_ in ("poss", "pobj") and t.head.i >= first and is_role_noun(t)]
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
