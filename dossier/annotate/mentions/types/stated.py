"""Types that the text states: a place that is somebody's director is a person."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Span

from dossier.annotate.mentions.bodies import is_acronym
from dossier.annotate.mentions.descriptions.beside import apposition_after
from dossier.annotate.mentions.descriptions.phrases import is_role_noun
from dossier.annotate.mentions.names.registers import places_known
from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.mentions.types.parts import LOCATED
from dossier.annotate.mentions.words import BODY_NOUNS, word_set

ALSO_THINGS = word_set("""
    owner producer partner rival opponent winner host seller leader victim champion star head guard model friend
    child parent guest witness maker member manager operator author agent dealer successor sponsor favourite
    favorite
    """)
"""Role nouns for countries, towns and firms, too."""
AGED = re.compile(r"(?:, \d\d,|, aged \d\d,| \(\d\d\)) of $")
"""What stands between a person and the place he or she lives in."""
LONGEST_REACH = 20


def stated_types(scene: Scene, names: Sequence[Found]) -> dict[str, str]:
    """Return the types that the text states, by name: somebody by a role in apposition, a home by an age before it."""
    text = scene.article.text
    found = dict.fromkeys(listed(text, names), "PERSON")
    for name in names:
        words = text[name.start : name.end]
        span = scene.doc.char_span(name.start, name.end)
        if span is None:
            continue
        before = text[max(0, name.start - LONGEST_REACH) : name.start]
        placed = LOCATED.search(before) or words in places_known()
        if name.type in ("GPE", "LOC", "FAC") and len(span) > 1 and not placed and is_somebody(span):
            found[words] = "PERSON"
        aged = AGED.search(before)
        if name.type == "ORG" and len(span) == 1 and aged and not is_acronym(words):
            found[words] = "GPE"
    return found


def listed(text: str, names: Sequence[Found]) -> Iterator[str]:
    """Yield what was taken for a body between two people in a row of surnames: "Quill, Tarvin, Reik"."""
    for a, name, b in zip(names, names[1:], names[2:], strict=False):
        words = text[name.start : name.end]
        alone = all(text[n.start : n.end].isalpha() for n in (a, name, b))
        row = text[a.end : name.start] in (", ", "; ") and text[name.end : b.start] in (", ", "; ")
        people = name.type in ("ORG", "LOC") and a.type == b.type == "PERSON"
        if row and alone and people and not is_acronym(words) and words not in places_known():
            yield words


def is_somebody(span: Span) -> bool:
    """Say whether a name is followed by the role of one person: "…, the county's water director,"."""
    beside = apposition_after(span)
    if beside is None or span.doc[beside[0] - 1].lower_ == "who" or any(t.lower_ in BODY_NOUNS for t in span):
        return False
    noun = next((t for t in span.doc[beside[0] : beside[1]] if is_role_noun(t)), None)
    return noun is not None and noun.lower_ not in ALSO_THINGS and all(t.text[:1].isupper() for t in span if t.is_alpha)
