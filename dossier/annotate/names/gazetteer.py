"""Countries and nationalities are what the gazetteer says, whatever a sentence made of them."""

from collections.abc import Iterable
from functools import cache

import pycountry
from babel import Locale
from spacy.language import Language
from spacy.tokens import Doc, Span

from dossier.annotate.names.spans import Phrase, add, by_beginning, occurrences, overlay, relabel

NAME = "dossier_gazetteer"
ALSO_PEOPLE = frozenset(
    {"Georgia", "Jordan", "Chad", "Israel", "India", "Kenya", "Guinea", "Turkey", "China", "Jersey"}
)
"""Countries that a person, a bird or a cup can be as well: the sentence decides."""
NO_COUNTRY = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
"""CLDR's codes for groups of countries and for none."""
SHORT = frozenset({"US", "U.S.", "UK", "U.K.", "UAE", "U.A.E.", "USA", "U.S.A."})
EVERYDAY = frozenset(
    {"United States", "United Kingdom", "Britain", "Russia", "Syria", "Iran", "South Korea", "North Korea", "Vietnam"}
)
OTHERS = frozenset({"PERSON", "LOC", "FAC", "NORP"})
"""What a country's name is taken for."""
OUTLETS = frozenset({"Today", "Daily", "Times", "Herald", "Post", "Airlines", "Airways"})
"""What makes of a country before it an outlet or an airline."""


@cache
def countries() -> frozenset[tuple[str, ...]]:
    """Return the English names of countries in tokens (CLDR through Babel, ISO 3166 through pycountry)."""
    names = {
        str(n)
        for code, n in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRY
    }
    for country in pycountry.countries:
        names |= {country.name.split(",")[0], getattr(country, "common_name", country.name)}
        names.add(getattr(country, "official_name", country.name))
    names |= SHORT | EVERYDAY
    return frozenset(
        tuple(n.replace("-", " - ").split()) for n in names if n[0].isupper() and "(" not in n and "&" not in n
    )


@cache
def sure() -> dict[int, list[Phrase]]:
    """Return the names that are a country's wherever they stand, by their beginning."""
    return by_beginning(
        words
        for words in countries()
        if " ".join(words) not in ALSO_PEOPLE and (len(words) > 1 or len(words[0]) > 3 or words[0] in SHORT)
    )


@Language.component(NAME, requires=["doc.ents"], assigns=["doc.ents"])
def know_places(doc: Doc) -> Doc:
    """Make a country's name a GPE, where it was taken for something else or for nothing; a team may stay an ORG."""
    taken = [(k, ent) for k, ent in enumerate(doc.ents) if ent.label_ in OTHERS and _is_country(ent)]
    relabel(doc, {k: "GPE" for k, ent in taken if ent.text not in ALSO_PEOPLE})
    found = [Span(doc, a, b, label="GPE") for places in occurrences(doc, sure()).values() for a, b in places]
    add(doc, found)
    overlay(doc, [span for span in found if _holds_a_name(span, doc.ents)])
    overlay(doc, [Span(doc, e.start, e.end + 1, label="ORG") for e in doc.ents if _is_an_outlet(doc, e)])
    return doc


def _is_country(ent: Span) -> bool:
    return tuple(t.text for t in ent) in countries()


def _holds_a_name(span: Span, ents: Iterable[Span]) -> bool:
    """Say whether a shorter name than the country's was seen in it and none that reaches out of it: `Russian`."""
    inside = [e for e in ents if e.start < span.end and e.end > span.start]
    return bool(inside) and all(span.start <= e.start and e.end <= span.end and len(e) < len(span) for e in inside)


def _is_an_outlet(doc: Doc, ent: Span) -> bool:
    """Say whether a country's name begins an outlet's or an airline's, outside a headline in Title Case."""
    if ent.label_ != "GPE" or ent.end == len(doc) or doc[ent.end].text not in OUTLETS or not _is_country(ent):
        return False
    words = [t for t in doc[max(0, ent.start - 6) : ent.end + 7] if t.is_alpha]
    return 2 * sum(t.text[0].isupper() for t in words) <= len(words) + 1
