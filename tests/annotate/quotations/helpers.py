"""Articles and parsed texts for the tests."""

from collections.abc import Sequence

import spacy
from spacy.tokens import Doc

from dossier.annotate.quotations import find_quotations
from dossier.model import Article, Block, Quotation

_NLP = spacy.blank("en")


def article(text: str, blocks: tuple[Block, ...] | None = None) -> Article:
    """Make an article whose blocks are the paragraphs of a text."""
    if blocks is None:
        found, at = [], 0
        for part in text.split("\n\n"):
            found.append(Block(at, at + len(part), "paragraph"))
            at += len(part) + 2
        blocks = tuple(found)
    return Article(id="a", title="", text=text, blocks=blocks, source_file="a.txt", sha256="0" * 64)


def parsed(text: str, tags: str, arcs: dict[int, tuple[int, str]], people: Sequence[tuple[int, int]] = ()) -> Doc:
    """Return a Doc with the tags given (one a token) and the arcs that matter: token -> (head, label)."""
    doc = _NLP(text)
    for token, tag in zip(doc, tags.split(), strict=True):
        token.tag_ = tag
    for child, (head, label) in arcs.items():
        doc[child].head, doc[child].dep_ = doc[head], label
    doc.ents = tuple(doc[a:b] for a, b in people) and [spacy.tokens.Span(doc, a, b, label="PERSON") for a, b in people]
    return doc


def quotations(text: str, doc: Doc) -> list[Quotation]:
    """Return the quotations of one paragraph."""
    return find_quotations(article(text), doc, [])
