"""A name has one type throughout; a person named once is found wherever the name or its surname stands.

Other names are filled in by the article's mentions, which know its aliases (`dossier/annotate/mentions`).
"""

from collections import Counter, defaultdict

from spacy.attrs import ORTH
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.tokens import Doc, Span

from dossier.annotate.names.gazetteer import countries
from dossier.annotate.names.spans import Phrase, add, by_beginning, occurrences, relabel

NAME = "dossier_repeats"
LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT"})
NO_PEOPLE = frozenset({"ORG", "GPE", "LOC", "FAC"})
PARTICLES = frozenset(
    {"al", "bin", "de", "der", "del", "di", "la", "van", "von", "Jr.", "Sr.", "Jr", "Sr", "II", "III"}
)


@Language.component(NAME, requires=["doc.ents"], assigns=["doc.ents"])
def find_repeats(doc: Doc) -> Doc:
    """Give one name one type, if it has that twice as often as another; then find people where no name was seen."""
    ents = [(k, tuple(t.text for t in ent), ent.label_) for k, ent in enumerate(doc.ents) if ent.label_ in LABELS]
    votes: dict[Phrase, Counter[str]] = defaultdict(Counter)
    for _, words, label in ents:
        votes[words][label] += 1
    types = {words: max(counts, key=counts.__getitem__) for words, counts in votes.items()}
    relabel(doc, {k: types[words] for k, words, label in ents if _outvoted(label, types[words], votes[words])})
    relabel(doc, _surnames(doc))
    _fill(doc, types, {words for words, label in types.items() if label == "PERSON"})
    return doc


def _outvoted(label: str, most: str, counts: Counter[str]) -> bool:
    return counts[most] >= 2 * counts[label]


def _surnames(doc: Doc) -> dict[int, str]:
    """Return which names are surnames of people named in full before, and were taken for a place or a body."""
    full: set[str] = set()
    labels = {}
    for k, ent in enumerate(doc.ents):
        if ent.label_ == "PERSON" and len(ent) > 1 and ent[-1].text not in PARTICLES:
            full.add(ent[-1].text)
        elif len(ent) == 1 and ent.label_ in NO_PEOPLE and ent.text in full and (ent.text,) not in countries():
            labels[k] = "PERSON"
    return labels


def _fill(doc: Doc, types: dict[Phrase, str], people: set[Phrase]) -> None:
    """Name the places where a person's name stands unrecognised, and the bare surnames of people named in full.

    A part of a compound (`Reik-led`) is no name of its own.
    """
    surnames = {w[-1:] for w in people if len(w) > 1 and w[-1] not in PARTICLES and len(w[-1]) > 2}
    known = people | {w for w in surnames if w not in types}
    safe = {w for w in known if any(len(x) > 2 and x[0].isupper() for x in w)}
    new = []
    for words, places in occurrences(doc, by_beginning(safe)).items():
        if len(words) == 1 and _is_common(doc, words[0].lower()):
            continue
        for start, end in places:
            near = [doc[i] for i in (start - 1, end) if 0 <= i < len(doc)]
            longer = any(t.text[0].isupper() and t.pos_ == "PROPN" and not t.ent_type_ for t in near)
            if not longer and not _in_compound(doc, start, end):
                new.append(Span(doc, start, end, label="PERSON"))
    add(doc, new)


def _is_common(doc: Doc, word: str) -> bool:
    """Say whether a word stands in the document in lower case."""
    return word[0].islower() and get_string_id(word) in doc.to_array([ORTH])


def _in_compound(doc: Doc, start: int, end: int) -> bool:
    """Say whether a hyphen touches the words."""
    after = end < len(doc) and doc[end].text == "-" and not doc[end - 1].whitespace_
    return after or (start > 0 and doc[start - 1].text == "-" and not doc[start - 1].whitespace_)
