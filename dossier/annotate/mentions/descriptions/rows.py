"""Whose a role in commas is where names stand on both sides of it: `the mayor, Amy Holt, the bishop, Tom Pyle, …`."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from dossier.annotate.mentions.descriptions.apposition import owner
from dossier.annotate.mentions.descriptions.phrases import is_role_noun, noun_phrase
from dossier.annotate.mentions.words import BODY_NOUNS, INDEFINITE, is_title

LONGEST = 8
"""Parts of a row on each side of a name; what a longer list holds further on tells nothing of it."""
GROUP = frozenset({"DT", "PRP$", "JJ", "JJS", "JJR", "NN", "NNP", "NNPS", "NNS", "POS", "HYPH", "VBN", "CD"})
"""Tags of the words before the noun of a role that belong to it."""
ROLE = "role"
NAME = "name"


@dataclass(frozen=True, slots=True)
class Part:
    """A role or a name between commas, as tokens; `joined` where "and" stands before it."""

    kind: str
    start: int
    end: int
    joined: bool = False


def role_of_row(name: Span) -> tuple[int, int] | None:
    """Return the role right before a name that the row says to be the name's: "…, the bishop, Tom Pyle, …"."""
    parts, i = row(name)
    if i > 1 and parts[i - 1].kind == ROLE and parts[i - 2].kind == NAME and holder(name.doc, parts, i - 1) == i:
        return parts[i - 1].start, parts[i - 1].end
    return None


def is_doubtful_before(name: Span) -> bool:
    """Say whether what a name in commas tells is another's, or nobody can say whose: "the mayor, the bishop, …"."""
    parts, i = row(name)
    return i > 1 and (parts[i - 1].kind == NAME or parts[i - 2].kind == NAME or not parts[i - 1].joined)


def is_doubtful_after(name: Span) -> bool:
    """Say whether the role behind a name is the next name's, or nobody can say whose."""
    parts, i = row(name)
    between = i + 2 < len(parts) and parts[i + 1].kind == ROLE and parts[i + 2].kind == NAME
    return between and holder(name.doc, parts, i + 1) != i


def holder(doc: Doc, parts: Sequence[Part], i: int) -> int | None:
    """Return which of the two names around a role is its holder's, or None where it can be either's.

    What "and" begins goes with the name behind it. A row that begins with a role has pairs of role and name, one that
    begins with a name and ends with a role pairs of name and role.
    """
    if parts[i].joined:
        return i + 1
    if parts[i + 1].joined:
        return i - 1
    first = last = i
    while first > 0 and not parts[first].joined and parts[first - 1].kind != parts[first].kind:
        first -= 1
    while last + 1 < len(parts) and parts[last + 1].kind != parts[last].kind:
        last += 1
    if parts[first].kind == ROLE:
        return i + 1 if doc[parts[i].start].lower_ not in INDEFINITE else None
    return i - 1 if parts[last].kind == ROLE else None


def row(name: Span) -> tuple[list[Part], int]:
    """Return the roles and names that stand in one row of commas with a name, and its own place among them."""
    doc = name.doc
    parts = [_part(doc, NAME, name.start, name.end)]
    while len(parts) < LONGEST and (before := _before(doc, parts[0])) is not None:
        parts.insert(0, before)
    place = len(parts) - 1
    while len(parts) - place < LONGEST and (after := _after(doc, parts[-1].end)) is not None:
        parts.append(after)
    return parts, place


def _part(doc: Doc, kind: str, start: int, end: int) -> Part:
    """Return a part with the titles before its name, and whether "and" stands before these."""
    while kind == NAME and start > 0 and is_title(doc[start - 1].text) and doc[start - 1].text[0].isupper():
        start -= 1
    return Part(kind, start, end, start > 0 and doc[start - 1].tag_ == "CC")


def _before(doc: Doc, part: Part) -> Part | None:
    """Return the part that ends where another begins."""
    end = part.start - part.joined
    end -= end > 0 and doc[end - 1].text == ","
    if end in (0, part.start):
        return None
    last = doc[end - 1]
    named = next((ent for ent in doc.ents if ent.end == end and _can_be_person(ent)), None)
    if named is None or _is_owned(named.root):
        return _role_to(doc, last)
    return _part(doc, NAME, named.start, named.end)


def _can_be_person(ent: Span) -> bool:
    """Say whether a name can be a person's: the recogniser takes some people for bodies."""
    return ent.label_ == "PERSON" or (ent.label_ == "ORG" and len(ent) > 1)


def _is_owned(noun: Token) -> bool:
    """Say whether a name belongs to a role before it: "the wife of Tom Pyle, …"."""
    return noun.dep_ == "pobj" and noun.head.lower_ in ("of", "for", "to") and is_role_noun(noun.head.head)


def _role_to(doc: Doc, noun: Token) -> Part | None:
    """Return the role whose phrase ends with a word: of "the head of the board" it is the board."""
    last = noun.i
    while not is_role_noun(noun):
        above = owner(noun)
        if above is None:
            return None
        noun = above
    first = noun.i
    while first > 0 and doc[first - 1].tag_ in GROUP:
        first -= 1
    return _part(doc, ROLE, first, last + 1)


def _after(doc: Doc, end: int) -> Part | None:
    """Return the part that begins behind the comma or the "and" at `end`; a name only where a mark closes it."""
    first = end
    while first < min(end + 2, len(doc)) and (doc[first].text == "," or doc[first].tag_ == "CC"):
        first += 1
    start = first
    while start + 1 < len(doc) and is_title(doc[start].text) and doc[start].text[0].isupper():
        start += 1
    if first == end or start >= len(doc):
        return None
    named = next((ent for ent in doc.ents if ent.start == start and _can_be_person(ent)), None)
    if named is not None:
        if named.label_ == "ORG" and doc[end - 1].lower_ in BODY_NOUNS:
            return None  # "head of the institute, Lorne Gas Institute, …"
        closed = named.end < len(doc) and (doc[named.end].is_punct or doc[named.end].tag_ == "CC")
        return _part(doc, NAME, named.start, named.end) if closed else None
    span = noun_phrase(doc, first)
    return _part(doc, ROLE, *span) if span is not None else None
