"""Dates, times, money, percentages, quantities and numbers, found by rules: the spaCy component `dossier_figures`."""

import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from dossier.annotate.figures.grammar import PATTERNS
from dossier.annotate.figures.starts import starts

WHEN = ("DATE", "TIME")
NOT_A_COUNT = re.compile(r"(?:no|this|that|any|every|each|which|another|the other|the|some)$", re.IGNORECASE)
FIXED_BEFORE = re.compile(r"(?:at|for the) (?:first|second)$", re.IGNORECASE)
FIXED_AFTER = re.compile(r"first (?:lady|minister|name|aid)|second (?:lady|hand)", re.IGNORECASE)


@Language.component("dossier_figures")
def add_figures(doc: Doc) -> Doc:
    """Add the figures that stand outside the entities of `doc`; a date or time may grow over a shorter one."""
    text, found = doc.text, False
    places = starts(text)
    if not places:
        return doc
    kept = {i: ent for ent in doc.ents for i in range(ent.start, ent.end)}
    for label, pattern in PATTERNS:
        for start, end in matches(pattern, text, places):
            span = doc.char_span(start, end, label=label)
            if span is None or not means_it(span):
                continue
            covered = {kept[i] for i in range(span.start, span.end) if i in kept}
            if not covered or (label in WHEN and all(grows(span, ent) for ent in covered)):
                kept.update(dict.fromkeys(range(span.start, span.end), span))
                found = True
    if found:
        doc.set_ents(sorted(set(kept.values()), key=lambda span: span.start))
    return doc


def matches(pattern: re.Pattern[str], text: str, starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give the matches that begin at one of `starts` (in order), each after the end of the one before."""
    end = 0
    for start in starts:
        match = pattern.match(text, start) if start >= end else None
        if match:
            end = match.end()
            yield start, end


def grows(span: Span, ent: Span) -> bool:
    """Say whether `span` is a fuller form of `ent`, a date or time."""
    return ent.label_ in WHEN and span.start <= ent.start and ent.end <= span.end and len(span) > len(ent)


def means_it(span: Span) -> bool:
    """Say whether the words are a figure here: not "no one", not "at first", not a part of a name or a compound."""
    doc, first = span.doc, span[0]
    before = doc[span.start - 1] if span.start else None
    after = doc[span.end] if span.end < len(doc) else None
    if part_of_a_compound(before, first):
        return False
    if span.label_ == "ORDINAL":
        in_a_name = span.text.istitle() and after is not None and after.is_title
        return not in_a_name and not fixed_words(span)
    if span.label_ == "CARDINAL" and span.text.lower() == "one":
        counts = after is not None and (after.lower_ == "of" or after.pos_ in ("", "NOUN", "ADJ", "PROPN"))
        return counts and not (before is not None and NOT_A_COUNT.match(before.text))
    if span.label_ == "DATE" and span.text.isdigit() and len(span.text) < 4:
        return span.start > 1 and doc[span.start - 2].ent_type_ == "PERSON"
    if first.text in ("March", "May") and len(span) == 1:
        return first.tag_ in ("", "NNP", "NNPS")
    in_a_name = before is not None and before.text[:1].isupper()
    return not (first.text in ("Today", "Tomorrow", "Yesterday") and in_a_name)


def fixed_words(span: Span) -> bool:
    """Say whether an ordinal stands in a fixed phrase: at first, the first lady."""
    before = span.doc[max(0, span.start - 2) : span.end].text
    after = span.doc[span.start : span.end + 1].text
    return bool(FIXED_BEFORE.search(before) or FIXED_AFTER.match(after))


def part_of_a_compound(before: Token | None, first: Token) -> bool:
    """Say whether the figure is the tail of a compound: Covid-19, F-16."""
    if before is None or before.whitespace_ or before.is_space:
        return False
    return before.text in ("-", "/", "#", "@", "_") or before.is_alpha
