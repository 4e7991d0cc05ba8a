"""A name recognised once is recognised wherever it stands, with one type."""

from collections import Counter, defaultdict

from spacy.language import Language
from spacy.tokens import Doc, Span

from dossier.annotate.names.spans import add, occurrences, relabelled

NAME = "dossier_repeats"
LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT"})
PARTICLES = frozenset(
    {"al", "bin", "de", "der", "del", "di", "la", "van", "von", "Jr.", "Sr.", "Jr", "Sr", "II", "III"}
)


def _words(ent: Span) -> tuple[str, ...]:
    return tuple(t.text for t in ent)


@Language.component(NAME, requires=["doc.ents"], assigns=["doc.ents"])
def find_repeats(doc: Doc) -> Doc:
    """Give one name one type, the most frequent; then find it, and the surnames of people, where no name was seen."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for ent in doc.ents:
        if ent.label_ in LABELS:
            votes[_words(ent)][ent.label_] += 1
    labels = {}
    for k, ent in enumerate(doc.ents):
        ranked = votes[_words(ent)].most_common(2) if ent.label_ in LABELS else []
        if len(ranked) > 1 and ranked[0][1] > ranked[1][1]:
            labels[k] = ranked[0][0]
    doc.set_ents(relabelled(doc.ents, labels))
    _fill(doc, {words: counts.most_common(1)[0][0] for words, counts in votes.items()})
    return doc


def _fill(doc: Doc, known: dict[tuple[str, ...], str]) -> None:
    """Name the places where a known name stands unrecognised, and bare surnames of the people named in full."""
    for words, label in list(known.items()):
        if label == "PERSON" and len(words) > 1 and words[-1] not in PARTICLES and len(words[-1]) > 2:
            known.setdefault((words[-1],), "PERSON")
    safe = {w: label for w, label in known.items() if any(len(x) > 2 and x[0].isupper() for x in w)}
    common = {t.text for t in doc if t.text[0].islower()}
    new = []
    for words, places in occurrences(doc, safe).items():
        if len(words) == 1 and words[0].lower() in common:
            continue
        for start, end in places:
            near = [doc[i] for i in (start - 1, end) if 0 <= i < len(doc)]
            if not any(t.text[0].isupper() and t.pos_ == "PROPN" and not t.ent_type_ for t in near):
                new.append(Span(doc, start, end, label=safe[words]))
    add(doc, new)
