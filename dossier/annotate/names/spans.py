"""Setting a document's names anew, which spaCy allows only as a whole."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Span


def relabelled(ents: Sequence[Span], labels: dict[int, str]) -> list[Span]:
    """Return the names with new labels for those whose index in `ents` is a key of `labels`."""
    return [
        Span(e.doc, e.start, e.end, label=labels[k]) if k in labels and labels[k] != e.label_ else e
        for k, e in enumerate(ents)
    ]


def add(doc: Doc, spans: Iterable[Span]) -> None:
    """Add names that overlap none that is there, the longer before the shorter."""
    ents = list(doc.ents)
    taken = {i for ent in ents for i in range(ent.start, ent.end)}
    for span in sorted(spans, key=lambda s: (s.start - s.end, s.start)):
        if taken.isdisjoint(range(span.start, span.end)):
            taken.update(range(span.start, span.end))
            ents.append(span)
    doc.set_ents(ents)


def overlay(doc: Doc, spans: Iterable[Span]) -> None:
    """Set names over those that they overlap, the first and longest of each other."""
    new: list[Span] = []
    taken: set[int] = set()
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if taken.isdisjoint(range(span.start, span.end)):
            taken.update(range(span.start, span.end))
            new.append(span)
    if new:
        doc.set_ents([*(e for e in doc.ents if taken.isdisjoint(range(e.start, e.end))), *new])


def occurrences(doc: Doc, phrases: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], list[tuple[int, int]]]:
    """Return where each phrase of exact tokens stands in `doc`, as (start, end) token numbers."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        by_first.setdefault(phrase[0], []).append(phrase)
    words = [t.text for t in doc]
    found: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for i, word in enumerate(words):
        for phrase in by_first.get(word, ()):
            if tuple(words[i : i + len(phrase)]) == phrase:
                found.setdefault(phrase, []).append((i, i + len(phrase)))
    return found
