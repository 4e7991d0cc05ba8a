"""Ships by their prefixes, and machines by their makers and numbers."""

import re

from spacy.language import Language
from spacy.tokens import Doc, Span

from dossier.annotate.names.spans import overlay, places

NAME = "dossier_products"
SHIPS = frozenset(
    {"MV", "M/V", "USS", "HMS", "INS", "RMS", "HMAS", "HMCS", "HMNZS", "USNS", "USCGC", "FV", "F/V", "SS"}
)
"""Prefixes of ships that are nothing else before a name in capitals."""
AIRCRAFT = frozenset(
    {"Airbus", "Antonov", "Boeing", "Bombardier", "Cessna", "Embraer", "Ilyushin", "Sukhoi", "Tupolev", "Learjet"}
)
"""Makers whose name and a number are an aircraft."""
DEVICES = frozenset({"iPhone", "iPad", "iPod", "iMac", "MacBook", "PlayStation", "Xbox"})
VERSIONS = frozenset({"Windows", "Android", "iOS"})
"""Products that are known as such by the version after them."""
MODEL = re.compile(r"[A-Z]{0,3}-?\d{1,4}[A-Za-z]{0,3}(?:-\d{1,4}[A-Za-z]{0,3})?")
VERSION = re.compile(r"\d{1,4}(?:\.\d+)?|XP|Vista|NT|ME|RT")
LONGEST = 3
FIRST = SHIPS | AIRCRAFT | DEVICES | VERSIONS


@Language.component(NAME, requires=["doc.ents"], assigns=["doc.ents"])
def find_products(doc: Doc) -> Doc:
    """Name the products, over whatever the recogniser saw in them."""
    found = []
    for i in places(doc, FIRST):
        token, end = doc[i], i + 1
        if end == len(doc):
            break
        if token.text in SHIPS:
            while end < len(doc) and end - token.i <= LONGEST and doc[end].is_title and not doc[end].is_sent_start:
                end += 1
        elif token.text in AIRCRAFT and MODEL.fullmatch(doc[end].text):
            variant = doc[end + 1 : end + 3].text
            end += 3 if re.fullmatch(r"-\d{1,4}[A-Z]{0,3}", variant) else 1
        elif token.text in VERSIONS and VERSION.fullmatch(doc[end].text):
            end += 1
        elif token.text in DEVICES:
            while end < len(doc) and end - token.i <= LONGEST and _is_part(doc[end].text):
                end += 1
        if end > token.i + 1 or token.text in DEVICES:
            found.append(Span(doc, token.i, end, label="PRODUCT"))
    overlay(doc, found)
    return doc


def _is_part(word: str) -> bool:
    """Say whether a word goes on with a device's name: `iPhone 5`, `iPad Air`."""
    return VERSION.fullmatch(word) is not None or word in {"Air", "Mini", "Pro", "One", "Plus"}
