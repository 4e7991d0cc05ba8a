"""Where words stand in a document, and setting its names anew, which spaCy allows only as a whole."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from spacy.attrs import ORTH
from spacy.strings import get_string_id
from spacy.tokens import Doc, Span

Phrase = tuple[str, ...]


def relabel(doc: Doc, labels: Mapping[int, str]) -> None:
    """Give new labels to the names whose index in `doc.ents` is a key of `labels`."""
    if labels:
        doc.set_ents([Span(doc, e.start, e.end, label=labels[k]) if k in labels else e for k, e in enumerate(doc.ents)])


def add(doc: Doc, spans: Sequence[Span]) -> None:
    """Add names that overlap none that is there, the longer before the shorter."""
    if not spans:
        return
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


@cache
def _numbers(words: frozenset[str]) -> frozenset[int]:
    """Return spaCy's numbers of words; a word has the same in every vocabulary."""
    return frozenset(map(get_string_id, words))


def places(doc: Doc, words: frozenset[str]) -> list[int]:
    """Return which tokens are one of `words`, without making a `Token` of each."""
    numbers = _numbers(words)
    return [i for i, number in enumerate(doc.to_array([ORTH]).tolist()) if number in numbers]


def by_beginning(phrases: Iterable[Phrase]) -> dict[int, list[Phrase]]:
    """Return phrases of exact tokens by spaCy's number of their first."""
    found: dict[int, list[Phrase]] = {}
    for phrase in phrases:
        found.setdefault(get_string_id(phrase[0]), []).append(phrase)
    return found


def occurrences(doc: Doc, phrases: Mapping[int, Sequence[Phrase]]) -> dict[Phrase, list[tuple[int, int]]]:
    """Return where each phrase stands in `doc`, as (start, end) token numbers; `phrases` are by their beginning."""
    found: dict[Phrase, list[tuple[int, int]]] = {}
    for i, number in enumerate(doc.to_array([ORTH]).tolist()):
        for phrase in phrases.get(number, ()):
            if tuple(t.text for t in doc[i : i + len(phrase)]) == phrase:
                found.setdefault(phrase, []).append((i, i + len(phrase)))
    return found
