"""An article as the rules read it: tokens outside quotation marks, noun phrases, sentences, and the pieces in each."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from dossier.annotate.quotations.marks.paragraphs import Paragraph, sentences
from dossier.annotate.quotations.marks.pieces import Piece
from dossier.annotate.quotations.phrases import Phrase, phrases
from dossier.model import Mention


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one paragraph; `first` and `last` are half-open token indices, `pieces` are (piece, part)."""

    paragraph: int
    start: int
    end: int
    first: int
    last: int
    pieces: tuple[tuple[int, int], ...]
    bare: bool
    """No word stands outside quotation marks."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules need to know of an article."""

    doc: Doc
    text: str
    """Kept, since a Doc writes its text anew each time it is asked."""
    starts: tuple[int, ...]
    pieces: tuple[Piece, ...]
    outside: tuple[bool, ...]
    """For each token, whether it stands outside quotation marks and is no white space."""
    phrases: tuple[Phrase, ...]
    phrase_at: tuple[int, ...]
    """For each token, the index of its phrase, or -1."""
    sentences: tuple[Sentence, ...]
    apart: frozenset[int]
    """Paragraphs that something else than a paragraph stands before."""

    def token_at(self, offset: int) -> int:
        """Return the index of the first token that starts at the offset or after it."""
        return bisect_left(self.starts, offset)

    def phrase(self, token: int) -> Phrase | None:
        """Return the noun phrase that a token belongs to."""
        at = self.phrase_at[token] if 0 <= token < len(self.phrase_at) else -1
        return self.phrases[at] if at >= 0 else None

    def sentence_of(self, token: int) -> int:
        """Return the index of the sentence that a token stands in, or of the last one before it."""
        return max(0, bisect_right(self.sentences, token, key=lambda s: s.first) - 1)

    def sentences_in(self, paragraph: int) -> int:
        """Count the sentences of a paragraph."""
        first = bisect_left(self.sentences, paragraph, key=lambda s: s.paragraph)
        return bisect_right(self.sentences, paragraph, key=lambda s: s.paragraph) - first

    def before(self, token: int) -> int:
        """Return the nearest token to the left that is no white space; -1 where there is none."""
        token -= 1
        while token >= 0 and self.doc[token].is_space:
            token -= 1
        return token


def read(doc: Doc, found: Sequence[Paragraph], pieces: Sequence[Piece], mentions: Sequence[Mention]) -> Reading:
    """Prepare an article for the rules."""
    starts = tuple(t.idx for t in doc)
    outside = [not t.is_space for t in doc]
    for part in (part for piece in pieces for part in piece.parts):
        for i in range(bisect_right(starts, part.outer_start) - 1, bisect_left(starts, part.outer_end)):
            if i >= 0 and starts[i] + len(doc[i]) > part.outer_start:
                outside[i] = False
    nouns = phrases(doc, outside, _people(doc, starts, mentions))
    phrase_at = [-1] * len(doc)
    for n, phrase in enumerate(nouns):
        phrase_at[phrase.start : phrase.end] = [n] * (phrase.end - phrase.start)
    return Reading(
        doc, doc.text, starts, tuple(pieces), tuple(outside), tuple(nouns), tuple(phrase_at),
        tuple(_sentences(doc, starts, outside, found, pieces)), frozenset(i for i, p in enumerate(found) if p.apart),
    )  # fmt: skip


def _people(doc: Doc, starts: Sequence[int], mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    named = [(m.start, m.end) for m in mentions if m.type == "PERSON" and m.form in ("name", "alias")]
    if not named:
        return [(e.start, e.end) for e in doc.ents if e.label_ == "PERSON"]
    return [(bisect_left(starts, a), bisect_left(starts, b)) for a, b in named]


def _sentences(
    doc: Doc, starts: Sequence[int], outside: Sequence[bool], found: Sequence[Paragraph], pieces: Sequence[Piece]
) -> list[Sentence]:
    within: dict[int, list[tuple[int, int]]] = {}
    for n, piece in enumerate(pieces):
        for m, part in enumerate(piece.parts):
            within.setdefault(part.paragraph, []).append((n, m))
    rows: list[Sentence] = []
    text = doc.text
    for at, paragraph in enumerate(found):
        parts = within.get(at, [])
        marked = [(pieces[n].parts[m].outer_start, pieces[n].parts[m].outer_end) for n, m in parts]
        done = 0
        for start, end in sentences(text, paragraph, marked):
            first = done
            while done < len(parts) and marked[done][0] < end:
                done += 1
            tokens = bisect_left(starts, start), bisect_left(starts, end)
            bare = not any(outside[i] and doc[i].is_alpha for i in range(*tokens))
            rows.append(Sentence(at, start, end, *tokens, tuple(parts[first:done]), bare))
    return rows


def between(reading: Reading, first: int, last: int) -> list[Phrase]:
    """Return the phrases that begin between two tokens."""
    found: list[Phrase] = []
    i = first
    while i < last:
        phrase = reading.phrase(i)
        if phrase:
            found.append(phrase)
            i = phrase.end
        else:
            i += 1
    return found
