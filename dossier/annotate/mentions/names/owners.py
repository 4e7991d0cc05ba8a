"""Places and houses that are called somebody's: `St Brigid's Ward`, `Pickman's Landing`; the recogniser cuts them."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.mentions.words import word_set

HOUSES = word_set("Academy College Hospice Hospital Infirmary School University")
BUILT = word_set(
    "Abbey Cathedral Chapel Church Court Crescent Gate Hall House Lane Market Mosque Park Place Priory Road Row Square"
    " Street Terrace Tower Ward Yard"
)
KINDS = word_set("Catholic Girls Boys High Infant Infants Junior Primary Secondary RC Children's Parish")
"""What can stand before the noun of a house."""
LANDFORMS = word_set(
    "Bay Beach Bluff Cay Corner Cove Creek Crossing Ferry Ford Harbour Harbor Head Hill Hollow Island Landing Mill"
    " Point Quay Reach Ridge Rock Wharf Wood"
)


def with_owned(scene: Scene, names: Sequence[Found]) -> list[Found]:
    """Return the names, with what is a saint's or somebody's as one; what was seen in it goes."""
    text = scene.article.text
    surnames = {text[n.start : n.end].split()[-1] for n in names if n.type == "PERSON" and " " in text[n.start : n.end]}
    kept: list[Found] = []
    for name in sorted(names, key=lambda one: one.start):
        if kept and name.start < kept[-1].end:
            continue
        kept.append(_whole(scene, name, text[name.start : name.end] in surnames))
    return kept


def _whole(scene: Scene, name: Found, somebody: bool) -> Found:
    span = scene.doc.char_span(name.start, name.end)
    rest = list(scene.doc[span.end : span.end + 4]) if span is not None else []
    if span is None or len(rest) < 2 or rest[0].text not in ("'s", "’s"):
        return name
    saint = span[0].text in ("St", "St.", "Saint") and len(span) > 1
    nouns = rest[1:]
    while saint and len(nouns) > 1 and nouns[0].text in KINDS:
        nouns = nouns[1:]
    noun = nouns[0]
    if saint and noun.text in HOUSES | BUILT:
        return _until(name, noun, "ORG" if noun.text in HOUSES else "FAC")
    single = len(span) == 1 and not somebody and name.type in ("PERSON", "GPE", "LOC", "FAC")
    if (saint or single) and noun is rest[1] and noun.text in LANDFORMS:
        return _until(name, noun, "GPE" if name.type == "GPE" else "LOC")
    return name


def _until(name: Found, noun: Token, label: str) -> Found:
    return replace(name, end=noun.idx + len(noun), type=label, token=noun.i)
