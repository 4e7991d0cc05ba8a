"""The words of a role: where its phrase begins and ends, and whether its noun is one for a person."""

from spacy.tokens import Doc, Token

from dossier.annotate.mentions.words import is_role_word, word_set

LONGEST = 12
"""Words of a role's text; what goes on is the story, not the role."""
ENDS = frozenset(
    {",", ".", ";", ":", ")", "(", "–", "—", "who", "which", "that", "whose", "where", "when", "said", "says"}
)

DENIED = frozenset({"not", "never", "no", "hardly", "n't", "n’t"})
HEARSAY = word_set(
    "allegedly reportedly supposedly apparently possibly probably perhaps maybe likely seemingly purportedly ostensibly"
    " according"
)
"""With one of these the clause is another's word, or a guess."""


def noun_phrase(doc: Doc, first: int) -> tuple[int, int] | None:
    """Return the words from `first` to the next mark, where the first noun that closes a group is one for a person."""
    while first < len(doc) and doc[first].tag_ == "RB":
        if doc[first].lower_ in HEARSAY | DENIED:
            return None
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
        if (token.lower_ in ENDS and not is_thousands(token)) or quote or token.is_space or infinitive:
            break
        if noun and token.tag_ in ("VBD", "VBZ", "MD"):
            break
        noun = noun or token.tag_ in ("NN", "NNS") or is_role_noun(token)
        words += bool(token.whitespace_)
        end += 1
    if words > LONGEST and end < last:
        end = before_cut(doc, first, end)
    while end > first and (doc[end - 1].tag_ in ("IN", "TO", "DT", "CC", "RB") or doc[end - 1].is_punct):
        end -= 1
    return (first, end) if end > first else None


def before_cut(doc: Doc, first: int, end: int) -> int:
    """Return where a phrase ends that would lose its last noun: "in the American Pie" of the franchise stays away."""
    before = [token.i for token in doc[first:end] if token.tag_ in ("IN", "CC") and token.ent_iob_ != "I"]
    cut = doc[end - 1].dep_ in ("compound", "amod", "nummod") and doc[end - 1].head.i == end
    return before[-1] if cut and before else end


def is_thousands(token: Token) -> bool:
    """Say whether a comma stands in a figure that is written with a space: `2, 500`."""
    if token.text != "," or token.i == 0 or token.i + 1 == len(token.doc):
        return False
    before, after = token.nbor(-1).text, token.nbor(1).text
    return before.isdigit() and len(before) < 4 and after.isdigit() and len(after) == 3


def is_role_noun(token: Token) -> bool:
    """Say whether a word is a noun for one person by what he or she does."""
    return token.tag_ not in ("NNS", "NNPS") and token.ent_type_ != "PERSON" and is_role_word(token.text)
