"""Acts, treaties and constitutions: a run of capitals that ends in the word for one."""

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from dossier.annotate.names.spans import overlay, places

NAME = "dossier_laws"
HEADS = frozenset({"Act", "Acts", "Amendment", "Treaty", "Accord", "Accords", "Protocol", "Agreement", "Bill", "Code"})
"""What a law is called, after words that say which."""
CONVENTIONS = frozenset(
    {"Geneva", "Hague", "Vienna", "Basel", "Bern", "Berne", "Istanbul", "Ramsar", "Aarhus", "Ottawa"}
)
"""Cities with a convention of their own; elsewhere people meet at one."""
CODES = frozenset({"Penal", "Criminal", "Civil", "Labor", "Labour", "Tax", "Electoral", "Commercial"})
JOINING = frozenset({"of", "and", "for", "on", "to", "in", "against", "the", "with", "&", "-", "'s", "’s", ","})
NO_MODIFIERS = frozenset({"The", "This", "That", "His", "Her", "Their", "Our", "Under", "If", "When", "President"})
LONGEST = 10
ANY = HEADS | {"Constitution", "Convention", "Conventions"}
"""What the name of a law ends in."""


@Language.component(NAME, requires=["doc.ents"], assigns=["doc.ents"])
def find_laws(doc: Doc) -> Doc:
    """Name the laws, over whatever the recogniser saw in them; a person's name is left alone."""
    overlay(doc, [law for i in places(doc, ANY) if (law := _law(doc, doc[i])) is not None])
    return doc


def _law(doc: Doc, head: Token) -> Span | None:
    if head.text == "Constitution":
        before = doc[head.i - 1].lower_ if head.i else ""
        first = _first(doc, head.i)
        named = (before in {"the", "its", "'s", "’s"} or first < head.i) and before != "-" and _ends(doc, head.i)
        return Span(doc, first, head.i + 1, label="LAW") if named else None
    if head.text == "Treaty" and head.i + 2 < len(doc) and doc[head.i + 1].text == "of" and doc[head.i + 2].is_title:
        return Span(doc, _first(doc, head.i), head.i + 3, label="LAW")
    if head.text in {"Convention", "Conventions"}:
        known = head.i > 0 and doc[head.i - 1].text in CONVENTIONS and _ends(doc, head.i)
        return Span(doc, head.i - 1, head.i + 1, label="LAW") if known else None
    if head.text not in HEADS or head.ent_type_ == "PERSON" or not _ends(doc, head.i):
        return None
    first = _first(doc, head.i)
    if first == head.i or (head.text == "Code" and doc[head.i - 1].text not in CODES):
        return None
    whole = doc[first : head.i]
    if any(t.ent_type_ == "PERSON" for t in whole) and head.text == "Bill":
        return None
    return Span(doc, first, head.i + 1, label="LAW")


def _begins_another(word: Token) -> bool:
    """Say whether an article begins another name: `the Act, the Order and the Bill`."""
    return word.text == "the" and word.i > 0 and word.nbor(-1).text in {",", "and"}


def _ends(doc: Doc, i: int) -> bool:
    """Say whether a name can end at word `i`: no capital follows it, and it stands in no headline of capitals."""
    after = doc[i + 1] if i + 1 < len(doc) else None
    return after is None or not (after.text[0].isupper() and doc[i].whitespace_ and not after.is_sent_start)


def _first(doc: Doc, i: int) -> int:
    """Return the first word of the run of capitals that ends with word `i`."""
    first = k = i
    while k > max(0, i - LONGEST) and not doc[k].is_sent_start:
        k -= 1
        word = doc[k]
        if word.text[0].isupper() and word.text not in NO_MODIFIERS and not word.is_punct:
            first = k
        elif word.text not in JOINING or word.is_sent_start or _begins_another(word):
            break
    while first < i and (doc[first].pos_ in {"VERB", "AUX", "ADP", "SCONJ", "ADV"} and doc[first].is_sent_start):
        first += 1
    return first
