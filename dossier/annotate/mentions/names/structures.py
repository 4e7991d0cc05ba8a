"""Names of what is built, which end in what it is: `Pakistan Stream Gas Pipeline`."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from dossier.annotate.mentions.names.headlines import is_headline
from dossier.annotate.mentions.scene import NOWHERE, Found, Scene

STRUCTURES = frozenset(
    {
        "Pipeline",
        "Bridge",
        "Tunnel",
        "Canal",
        "Dam",
        "Highway",
        "Expressway",
        "Railway",
        "Airport",
        "Stadium",
        "Viaduct",
    }
)
"""Nouns of which a name that ends in one is the name of such a thing, whatever stands before it."""
HYPHENS = ("-", "–")


def with_structures(scene: Scene, names: Sequence[Found]) -> list[Found]:
    """Return the names with those of structures; the names that are parts of one go."""
    built = [span for span in structures(scene.doc) if is_told(scene, span)]
    found = [Found(span.start_char, span.end_char, "FAC", "name", span.end - 1) for span in built]
    longest = [
        f
        for f in found
        if not any(n.start <= f.start and f.end <= n.end and n.end - n.start > f.end - f.start for n in names)
    ]
    kept = [n for n in names if not any(f.start < n.end and n.start < f.end for f in longest)]
    return sorted([*kept, *longest], key=lambda name: name.start)


def structures(doc: Doc) -> Iterator[Span]:
    """Give the words with capitals that end in the noun of a structure, two and more."""
    for token in doc:
        following = doc[token.i + 1] if token.i + 1 < len(doc) else None
        goes_on = following is not None and following.tag_ in ("NNP", "NNPS") and following.text[:1].isupper()
        if token.text not in STRUCTURES or not token.tag_.startswith("NN") or goes_on:
            continue
        first = token.i
        while first > 0 and belongs(doc, first - 1):
            first -= 1
        while doc[first].text in HYPHENS:
            first += 1
        if first < token.i:
            yield doc[first : token.i + 1]


def belongs(doc: Doc, i: int) -> bool:
    """Say whether a word goes on the name that starts behind it."""
    token = doc[i]
    if token.text in HYPHENS:
        return i > 0 and not token.whitespace_ and not doc[i - 1].whitespace_ and doc[i - 1].text[:1].isupper()
    return token.text[:1].isupper() and token.tag_ in ("NNP", "NNPS") and token.is_alpha


def is_told(scene: Scene, span: Span) -> bool:
    """Say whether a span stands in a sentence, and not in a headline, where all words have capitals."""
    number = scene.block[span.start]
    if number == NOWHERE or scene.block[span.end - 1] != number:
        return False
    block = scene.article.blocks[number]
    return not is_headline(scene.article.text[block.start : block.end])
