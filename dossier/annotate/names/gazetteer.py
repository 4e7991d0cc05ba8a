"""Countries and nationalities are what the gazetteer says, whatever a sentence made of them."""

from functools import cache

import pycountry
from babel import Locale
from spacy.language import Language
from spacy.tokens import Doc, Span

from dossier.annotate.names.spans import add, occurrences, overlay, relabelled

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


@Language.component(NAME, requires=["doc.ents"], assigns=["doc.ents"])
def know_places(doc: Doc) -> Doc:
    """Make a country's name a GPE, where it was taken for something else or for nothing; a team may stay an ORG."""
    known = countries()
    labels = {}
    for k, ent in enumerate(doc.ents):
        words = tuple(t.text for t in ent)
        if words in known and ent.text not in ALSO_PEOPLE and ent.label_ in {"PERSON", "LOC", "FAC", "NORP"}:
            labels[k] = "GPE"
    doc.set_ents(relabelled(doc.ents, labels))
    sure = {w for w in known if " ".join(w) not in ALSO_PEOPLE and (len(w) > 1 or len(w[0]) > 3 or w[0] in SHORT)}
    found = [Span(doc, a, b, label="GPE") for places in occurrences(doc, sure).values() for a, b in places]
    add(doc, found)
    overlay(doc, [span for span in found if _holds_a_name(span)])
    overlay(doc, [Span(doc, e.start, e.end + 1, label="ORG") for e in doc.ents if _is_an_outlet(doc, e)])
    return doc


def _holds_a_name(span: Span) -> bool:
    """Say whether a shorter name than the country's was seen in it and none that reaches out of it: `Russian`."""
    inside = [e for e in span.doc.ents if e.start < span.end and e.end > span.start]
    return bool(inside) and all(span.start <= e.start and e.end <= span.end and len(e) < len(span) for e in inside)


def _is_an_outlet(doc: Doc, ent: Span) -> bool:
    """Say whether a country's name begins an outlet's or an airline's, outside a headline in Title Case."""
    after = doc[ent.end].text if ent.end < len(doc) else ""
    if ent.label_ != "GPE" or after not in OUTLETS or tuple(t.text for t in ent) not in countries():
        return False
    words = [t for t in doc[max(0, ent.start - 6) : ent.end + 7] if t.is_alpha]
    return 2 * sum(t.text[0].isupper() for t in words) <= len(words) + 1
