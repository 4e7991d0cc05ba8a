"""The names of a headline: those that the text below has, and others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span

from dossier.model import NAME_FORMS, NAMES, PEOPLE, Mention

Words = tuple[str, ...]
LEAST_SURNAME = 3
MARKS = "'\"‘“"
LEAST_SHORTENED = 2
"""Words of a name that a headline leaves the last one of: `Marsh Lane` for `Marsh Lane Clinic`."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the text below tells of names."""

    names: Mapping[Words, Mention]
    """By its words in lower case each name, and each surname, that is of one chain alone."""
    initials: Mapping[int, frozenset[str]]
    """By chain: what the given names of a person begin with."""


def headline_names(
    title: str, read: Doc, doc: Doc, mentions: Sequence[Mention], *, made_by: str = "dossier"
) -> Iterator[Mention]:
    """Yield the names in the headline, with the chain of the text where it is known of whom they are.

    `read` is the parsed headline, `doc` the parsed text with its `mentions`. Names do not overlap.
    """
    known = _known(doc, mentions)
    taken: set[int] = set()
    for span, like in (*_in_full(read, known), *_of_text(read, known.names), *_others(read, made_by)):
        if taken.isdisjoint(range(span.start, span.end)):
            taken.update(range(span.start, span.end))
            start, end = span.start_char, span.end_char
            yield replace(like, start=start, end=end, text=title[start:end])


def _as_in_text(span: Span, like: Mention) -> bool:
    """Say whether a name has the capitals that it has in the text, or all: `Carolina way` is not the Carolina Way."""
    return span.text in like.text or span.text.isupper()


def _known(doc: Doc, mentions: Iterable[Mention]) -> Known:
    found: dict[Words, list[Mention]] = defaultdict(list)
    initials: dict[int, set[str]] = defaultdict(set)
    for mention in mentions:
        span = doc.char_span(mention.start, mention.end)
        if mention.chain is None or mention.type not in NAMES or mention.form not in NAME_FORMS or span is None:
            continue
        words = _words(span)
        found[words].append(mention)
        if mention.type not in PEOPLE and len(words) > LEAST_SHORTENED and min(map(len, words[:-1])) >= LEAST_SURNAME:
            found[words[:-1]].append(replace(mention, form="alias"))
        if mention.type in PEOPLE and len(words) > 1:
            initials[mention.chain].add(words[0][0])
            if len(words[-1]) >= LEAST_SURNAME:
                found[words[-1:]].append(replace(mention, form="alias"))
    alone = {words: same[0] for words, same in found.items() if len({one.chain for one in same}) == 1}
    return Known(alone, {chain: frozenset(letters) for chain, letters in initials.items()})


def _words(span: Span) -> Words:
    return tuple(token.text.casefold() for token in span)


def _in_full(read: Doc, known: Known) -> Iterator[tuple[Span, Mention]]:
    """Yield the people whom the headline gives more of their names than the text does: `Ida Solberg`, then `Solberg`.

    One whose given name begins otherwise is somebody else.
    """
    for ent in read.ents:
        words = _words(ent)
        like = known.names.get(words[-1:])
        if ent.label_ not in PEOPLE or len(words) < 2 or like is None or like.type not in PEOPLE or like.chain is None:
            continue
        if not _has_given_name(ent):
            continue
        same = words[0][0] in known.initials.get(like.chain, words[0][0])
        yield ent, replace(like, form="name", chain=like.chain if same else None)


def _has_given_name(span: Span) -> bool:
    """Say whether a name begins with what can be a given name: not `RB Bush`, nor `Chin' Reik`."""
    first, before = span[0].text, span.doc.text[: span.start_char][-1:]
    if sum(token.text in MARKS for token in span) % 2:
        return False
    return first.isalpha() and first.istitle() and len(first) >= LEAST_SURNAME and not (before and before in MARKS)


def _of_text(read: Doc, known: Mapping[Words, Mention]) -> Iterator[tuple[Span, Mention]]:
    """Yield the names that the text has, the longest where several begin alike."""
    longest = max(map(len, known), default=0)
    at = 0
    while at < len(read):
        spans = (read[at : at + size] for size in range(min(longest, len(read) - at), 0, -1))
        span = next((span for span in spans if (like := known.get(_words(span))) and _as_in_text(span, like)), None)
        if span is not None:
            yield span, known[_words(span)]
        at += len(span) if span is not None else 1


def _others(read: Doc, made_by: str) -> Iterator[tuple[Span, Mention]]:
    """Yield the names that stand in the headline alone."""
    for ent in read.ents:
        if ent.label_ in NAMES:
            yield ent, Mention(0, 0, "", ent.label_, "name", made_by)
