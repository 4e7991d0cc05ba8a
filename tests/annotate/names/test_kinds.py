"""Laws, works and products: rules over documents made by hand."""

import pytest
import spacy
from spacy.tokens import Doc, Span

from dossier.annotate.names.laws import find_laws
from dossier.annotate.names.products import find_products
from dossier.annotate.names.works import find_works

NLP = spacy.blank("en")
NLP.add_pipe("sentencizer")


def found(doc: Doc) -> list[tuple[str, str]]:
    return [(e.text, e.label_) for e in doc.ents]


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        ("It broke the Harbour Safety Act, she said.", ["Harbour Safety Act"]),
        ("The Clean Rivers and Lakes Act was signed.", ["Clean Rivers and Lakes Act"]),
        ("Both sides signed the Treaty of Lorne in May.", ["Treaty of Lorne"]),
        ("The Constitution forbids it.", ["Constitution"]),
        ("It breaks the Geneva Conventions.", ["Geneva Conventions"]),
        ("He is charged under the Penal Code.", ["Penal Code"]),
        ("She spoke at the Harrow Party Convention.", []),
        ("Act now, she said.", []),
        ("He was in the Harrow Bill Reading Room.", []),
        ("A code of conduct was signed by the Treaty office.", []),
        ("It was in the Harrow Journal-Constitution.", []),
    ],
)
def test_laws(text: str, laws: list[str]) -> None:
    assert found(find_laws(NLP(text))) == [(law, "LAW") for law in laws]


def test_a_law_takes_the_place_of_what_was_seen_in_it() -> None:
    doc = NLP("The Norway Fisheries Act passed.")
    doc.set_ents([Span(doc, 1, 2, label="GPE"), Span(doc, 2, 4, label="ORG")])
    assert found(find_laws(doc)) == [("Norway Fisheries Act", "LAW")]


def test_a_man_called_bill_is_no_law() -> None:
    doc = NLP("They met Larry and Bill.")
    doc.set_ents([Span(doc, 2, 3, label="PERSON")])
    assert found(find_laws(doc)) == [("Larry", "PERSON")]


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("She wrote the novel “The Salt Road” in 1999.", ["The Salt Road"]),
        ('The film, "Ferry of the North," won.', ["Ferry of the North"]),
        ("A book called ‘Harrow’ came out.", ["Harrow"]),
        ("The “Night Boats” star left.", ["Night Boats"]),
        ("The film was “Not sailing today” to her.", []),
        ("“We will not sail,” the film star said.", []),
        ("He called it “Nonsense”.", []),
    ],
)
def test_works(text: str, works: list[str]) -> None:
    assert found(find_works(NLP(text))) == [(work, "WORK_OF_ART") for work in works]


@pytest.mark.parametrize(
    ("text", "products"),
    [
        ("The MV Harrow Star sank.", ["MV Harrow Star"]),
        ("The navy sent INS Lorne.", ["INS Lorne"]),
        ("A Boeing 737-800 landed.", ["Boeing 737-800"]),
        ("Boeing said on Monday that it would pay.", []),
        ("It runs on Windows 8 and Windows XP.", ["Windows 8", "Windows XP"]),
        ("Windows broke in the storm.", []),
        ("She lost her iPhone 5 and an iPad.", ["iPhone 5", "iPad"]),
        ("The SS was a crime of its own.", []),
    ],
)
def test_products(text: str, products: list[str]) -> None:
    assert found(find_products(NLP(text))) == [(product, "PRODUCT") for product in products]


@pytest.mark.parametrize("component", [find_laws, find_works, find_products])
@pytest.mark.parametrize("text", ["", "“", "Act", "“Act", "MV", "iPhone", "'' ''", "film “", "Treaty of", "\n\n“ ”"])
def test_odd_texts_are_left_alone(component, text: str) -> None:
    assert component(NLP(text)).text == text
