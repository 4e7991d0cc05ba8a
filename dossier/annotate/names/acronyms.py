"""An acronym in brackets after a name is that name's: `Federal Emergency Agency (FEA)`."""

from spacy.language import Language
from spacy.tokens import Doc, Span

NAME = "dossier_acronyms"
SMALL = frozenset({"of", "the", "for", "and", "in", "on", "de", "la", "du", "des"})


def initials(words: list[str]) -> set[str]:
    """Return the ways to shorten a name to the first letters of its words, small words counted or not."""
    parts = [p for w in words for p in w.split("-") if p[:1].isalpha()]
    return {"".join(p[0] for p in parts).upper(), "".join(p[0] for p in parts if p.lower() not in SMALL).upper()}


@Language.component(NAME, requires=["doc.ents"], assigns=["doc.ents"])
def find_acronyms(doc: Doc) -> Doc:
    """Give an acronym in brackets the label of the name before it, where it is made of that name's first letters."""
    new = []
    for ent in doc.ents:
        at = ent.end + 1
        if len(ent) < 2 or at + 1 >= len(doc) or doc[ent.end].text != "(" or doc[at + 1].text != ")":
            continue
        short = doc[at].text.replace(".", "")
        if len(short) > 1 and short.isupper() and short in initials([t.text for t in ent]):
            new.append(Span(doc, at, at + 1, label=ent.label))
    taken = {span.start for span in new}
    kept = [ent for ent in doc.ents if ent.start not in taken]
    doc.set_ents([*kept, *(span for span in new if not any(e.start < span.end and span.start < e.end for e in kept))])
    return doc
