"""A name has one type throughout; a person named once is found wherever the name or its surname stands.

Other names are filled in by the article's mentions, which know its aliases (`dossier/annotate/mentions`).
"""

from collections import Counter, defaultdict

from spacy.language import Language
from spacy.tokens import Doc, Span

from dossier.annotate.names.gazetteer import countries
from dossier.annotate.names.spans import add, occurrences, relabelled

NAME = "dossier_repeats"
LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT"})
NO_PEOPLE = frozenset({"ORG", "GPE", "LOC", "FAC"})
PARTICLES = frozenset(
    {"al", "bin", "de", "der", "del", "di", "la", "van", "von", "Jr.", "Sr.", "Jr", "Sr", "II", "III"}
)


def _words(ent: Span) -> tuple[str, ...]:
    return tuple(t.text for t in ent)


@Language.component(NAME, requires=["doc.ents"], assigns=["doc.ents"])
def find_repeats(doc: Doc) -> Doc:
    """Give one name one type, if it has that twice as often as another; then find people where no name was seen."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for ent in doc.ents:
        if ent.label_ in LABELS:
            votes[_words(ent)][ent.label_] += 1
    labels = {}
    for k, ent in enumerate(doc.ents):
        if ent.label_ in LABELS:
            counts = votes[_words(ent)]
            best, most = counts.most_common(1)[0]
            if most >= 2 * counts[ent.label_]:
                labels[k] = best
    doc.set_ents(relabelled(doc.ents, labels))
    doc.set_ents(relabelled(doc.ents, _surnames(doc)))
    types = {words: counts.most_common(1)[0][0] for words, counts in votes.items()}
    _fill(doc, types, {words for words, label in types.items() if label == "PERSON"})
    return doc


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


def _fill(doc: Doc, types: dict[tuple[str, ...], str], people: set[tuple[str, ...]]) -> None:
    """Name the places where a person's name stands unrecognised, and the bare surnames of people named in full.

    A part of a compound (`Reik-led`) is no name of its own.
    """
    surnames = {w[-1:] for w in people if len(w) > 1 and w[-1] not in PARTICLES and len(w[-1]) > 2}
    known = people | {w for w in surnames if w not in types}
    safe = {w for w in known if any(len(x) > 2 and x[0].isupper() for x in w)}
    common = {t.text for t in doc if t.text[0].islower()}
    new = []
    for words, places in occurrences(doc, safe).items():
        if len(words) == 1 and words[0].lower() in common:
            continue
        for start, end in places:
            near = [doc[i] for i in (start - 1, end) if 0 <= i < len(doc)]
            longer = any(t.text[0].isupper() and t.pos_ == "PROPN" and not t.ent_type_ for t in near)
            if not longer and not _in_compound(doc, start, end):
                new.append(Span(doc, start, end, label="PERSON"))
    add(doc, new)


def _in_compound(doc: Doc, start: int, end: int) -> bool:
    """Say whether a hyphen touches the words."""
    after = end < len(doc) and doc[end].text == "-" and not doc[end - 1].whitespace_
    return after or (start > 0 and doc[start - 1].text == "-" and not doc[start - 1].whitespace_)
