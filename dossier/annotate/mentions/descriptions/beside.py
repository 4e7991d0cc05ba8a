"""The roles that stand beside a person's name or are said of it, as ranges of tokens."""

from spacy.tokens import Doc, Span, Token

from dossier.annotate.mentions.descriptions.apposition import apposed_noun
from dossier.annotate.mentions.descriptions.phrases import clipped, is_role_noun, noun_phrase
from dossier.annotate.mentions.descriptions.predicates import predicate_roles, relative_role
from dossier.annotate.mentions.descriptions.rows import is_doubtful_after, is_doubtful_before, role_of_row
from dossier.annotate.mentions.words import ABBREVIATED, HONORIFICS, is_title, plain

NOUN_PHRASE_TAGS = frozenset({"NN", "NNP", "NNPS", "JJ", "JJS", "HYPH", "POS", "VBN", "CC", ""})


def role_spans(name: Span) -> list[tuple[int, int]]:
    """Return the token ranges of the roles that stand beside a person's name or are said of it."""
    return roles_beside(name) + predicate_roles(name)


def roles_beside(name: Span) -> list[tuple[int, int]]:
    """Return the token ranges of the roles that stand beside a person's name."""
    found = [title_before(name), apposition_before(name), apposition_after(name)]
    return [span for span in found if span is not None]


def title_before(name: Span) -> tuple[int, int] | None:
    """Return the title that leads up to a name: "State Department spokesman"."""
    doc = name.doc
    first = name.start
    while first > 0 and belongs(doc[first - 1], first, name.end):
        first -= 1
    first = whole_compound(doc, first, name.start)
    while first < name.start and (doc[first].tag_ in ("POS", "HYPH", "CC") or is_honorific(doc[first].text)):
        first += 1
    last = name.start
    if last - 1 > first and doc[last - 1].text in ABBREVIATED and doc[last - 2].text.islower():
        last -= is_role_noun(doc[last - 2])  # "the mayor Cr Ida Solberg"
    noun = last - 3 if doc[last - 1].lower_ == "elect" and is_hyphen(doc[last - 2]) else last - 1  # "Mayor-elect"
    return (first, last) if first <= noun and is_role_noun(doc[noun]) else None


def belongs(token: Token, first: int, last: int) -> bool:
    """Say whether a word is a part of the title that stands from `first` on, before a name that ends at `last`."""
    if token.tag_ not in NOUN_PHRASE_TAGS or token.is_space or token.ent_type_ in ("DATE", "TIME", "PERSON"):
        return False
    if (token.tag_ == "HYPH" and token.whitespace_) or (token.tag_ == "CC" and not is_role_noun(token.nbor(-1))):
        return False
    if not token.tag_:
        return token.text[0].isupper() or is_role_noun(token)
    return is_title(token.text) or first <= token.head.i < last or first <= token.head.head.i < last


def is_honorific(word: str) -> bool:
    """Say whether a word is one with which people are addressed, as it is written: `Sister`, not `sister`."""
    return plain(word) in HONORIFICS and not word.islower()


def whole_compound(doc: Doc, first: int, last: int) -> int:
    """Return where a title starts that would in a compound: before `six-term mayor`, behind `73-year-old mayor`."""
    start = end = first
    while start > 0 and not doc[start - 1].whitespace_ and (is_hyphen(doc[start]) or is_hyphen(doc[start - 1])):
        start -= 1
    while end < last and (is_hyphen(doc[end]) or (end > start and is_hyphen(doc[end - 1]))):
        end += 1
    told = any(t.ent_type_ in ("DATE", "TIME", "PERSON") or t.is_punct != is_hyphen(t) for t in doc[start:first])
    return end if told else start


def is_hyphen(token: Token) -> bool:
    """Say whether a word is a hyphen inside a compound."""
    return token.text in ("-", "–") and not token.whitespace_


def apposition_before(name: Span) -> tuple[int, int] | None:
    """Return the role that a name in commas names: "the board's director, …"."""
    if is_doubtful_before(name):
        return role_of_row(name)
    doc, noun, last = name.doc, apposed_noun(name), name.start - 1
    while last > 0 and is_title(doc[last].text) and doc[last].text[0].isupper():
        last -= 1
    if noun is None or doc[last].text != ",":
        return None
    if doc[noun.i + 1].ent_type_ == "PERSON":
        return None  # "owner Per Reik, President Ida Solberg"
    first = noun.left_edge.i
    if first > 1 and doc[first - 1].text == "-" and not doc[first - 1].whitespace_:
        first = doc[first - 2].left_edge.i
    while first < noun.i and doc[first].tag_ == "CC":
        first += 1
    return clipped(doc, first, last)


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
    if doc[first].ent_type_ == "PERSON" or is_subject_of_its_own(name, first) or is_doubtful_after(name):
        return None
    if doc[first].tag_ and not doc[first].tag_.startswith(("DT", "NN", "JJ", "PRP$", "VBN", "CD", "RB")):
        return None
    span = noun_phrase(doc, first)
    return span if span and doc[span[1] - 1].text not in ABBREVIATED else None


def is_subject_of_its_own(name: Span, first: int) -> bool:
    """Say whether what follows a name goes on without a comma to a verb that the name is no subject of.

    "In a letter to the leader, Ida Solberg, the member for Lorne wrote:" is the member's.
    """
    span = clipped(name.doc, first, len(name.doc))
    after = name.doc[span[1]] if span and span[1] < len(name.doc) else None
    inner = name.root.head if name.root.dep_ == "appos" else name.root
    return after is not None and after.tag_ in ("VBD", "VBZ") and inner.dep_ in ("pobj", "dobj")
