"""What a name says by its own words that it is: `Aldersey Infirmary` is no town, `Petrochem` is nobody's surname."""

from typing import Final

from dossier.annotate.mentions.names.registers import countries
from dossier.annotate.mentions.people.given_names import likely_gender
from dossier.annotate.mentions.words import word_set

INSTITUTIONS: Final = word_set("""
    School Elementary Academy College University Polytechnic Infirmary Hospital Hospice Clinic Diocese
    Archdiocese Deanery Inspectorate Ministry Committee Commission Agency Federation Association Institute
    Foundation Secretariat Tribunal Directorate Constabulary Mutual Assurance Insurance Holdings Industries
    Airlines Airways Pharmaceuticals Petroleum Consulting Ltd Limited Inc Corp Corporation PLC plc LLC LLP ASA
    GmbH AG NV Pty
    """)
"""Nouns of which a name that ends in one is a body's."""
PAPERS: Final = word_set("Chronicle Courier Gazette Herald Tribune Zeitung Securities Wealth Advisors")
"""The same, and surnames of some people."""
PAPERS_ABROAD: Final = word_set("Agence Agenzia Agencia Banca Banco Banque Corriere Diario Gazzetta Giornale")
"""What the names of papers, agencies and banks begin with in other languages."""
COURTS: Final = word_set("""
    Crown High Supreme County District Magistrates Appeals Superior Circuit Federal Family Criminal
    """)
"""With "Court" behind them a body; a court of another name can be a street or a house."""
TRADES: Final = ("chem", "tech", "corp", "soft", "pharma", "telecom")
"""Endings of words that were made for companies."""
LEAST_LETTERS: Final = 8
MONUMENTS: Final = word_set("Tomb Mausoleum Shrine Statue Tower Cathedral Basilica Temple Palace")
"""With "of" behind them what is built: `Tower of London`."""
ROADS: Final = word_set(
    "Street Avenue Boulevard Road Lane Highway Hotel Prison Jail Penitentiary Airport Stadium Cemetery"
)
"""Nouns of which a name that ends in one is of what is built, and no town."""
ABROAD: Final = word_set("Rue Avenue Avenida Calle Piazza")
"""The same, where languages put them first: `Rue de Castell`."""
WATERS: Final = word_set("reservoir lake river valley bay gulf sea ocean mountains hills desert strait")
"""In lower case behind a name: what lies there."""


def by_its_words(text: str, label: str) -> str:
    """Return the type that a name's last words give it, or else the one it has."""
    words = text.removesuffix(".").split()
    if len(words) > 2 and words[0] in MONUMENTS and words[1] == "of" and label in ("PERSON", "GPE", "LOC", "ORG"):
        return "FAC"
    if len(words) < 2 or label not in ("PERSON", "GPE", "LOC", "NORP") or text in countries():
        return label
    last = words[-1]
    if words[0] in PAPERS_ABROAD or words[:2] == ["University", "of"]:
        return "ORG"
    if last in PAPERS and likely_gender(text) is None:
        return "ORG"
    if label in ("GPE", "LOC") and (last in ROADS or words[0] in ABROAD):
        return "FAC"
    if last in INSTITUTIONS or (last == "Court" and words[-2].rstrip("'’") in COURTS):
        return "ORG"
    if label == "GPE" and last in WATERS:
        return "LOC"
    made_up = len(last) >= LEAST_LETTERS and last.endswith(TRADES) and likely_gender(text) is None
    return "ORG" if made_up else label
