"""Photo captions: which paragraphs are one, by the credit that they carry."""

import re
from dataclasses import dataclass

from dossier.ingest.parts import same_words

_NAMED = r"(?:photo(?:graph)?|picture|image|video|illustration|graphic|visual|foto)s?"
_AGENCY = (
    r"(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|EFE|DPA|dpa|ANSA|Xinhua|Bloomberg|PA(?: Wire| Images)?|"
    r"Sputnik|TASS|Shutterstock|Alamy|Anadolu|NurPhoto|Unsplash|Wikimedia Commons|Associated Press|Press Association)"
)
# In brackets anywhere, and said to be a credit in so many words.
_CREDIT = re.compile(
    rf"\((?:(?:AP |file |stock )?{_NAMED}(?: credits?)?(?: by| courtesy| via| from|\s?:| ?/)|credits?\s?:"
    r"|(?:AP|EPA|AFP) photo\b)[^()]{0,120}\)",
    re.IGNORECASE,
)
_AFTER_SENTENCE = r"(?:(?<=[.!?\"”’'])|(?<=\b(?:19|20)\d\d)) ?"
# In brackets behind a sentence: names parted by a stroke, a middleman, an agency.
_NAMES = re.compile(
    rf"{_AFTER_SENTENCE}\((?!Report|Writ|Edit|Addit)(?:[^()]{{0,80}}\w ?/ ?[A-Z][^()]{{0,80}}"
    rf"|[^()]{{0,80}}\bvia [^()]{{2,60}}"
    rf"|courtesy [^()]{{2,80}}|file(?: photo)?|handout[^()]{{0,60}}|[^()]{{1,60}}, {_AGENCY})\)\.?\Z"
)
_ONLY_AGENCY = re.compile(rf"{_AFTER_SENTENCE}\({_AGENCY}\)\Z")
_LABELLED = re.compile(
    rf"(?:{_NAMED} (?:credit|source|caption)(?:s?\s?:|, )|{_NAMED}\s?: |media caption, |(?:photo "
    rf"|image )?credits?\s?: ?"
    rf"|FILE ?(?:PHOTO)? ?[-–—:] |pictured(?: here)?\s?: |caption\s?: |(?:AP|EPA|AFP) Photo\b"
    rf"|{_NAMED} by (?=[^.]{{2,60}}\Z))",
    re.IGNORECASE,
)
# "Photo: Tom Hale" without brackets behind the last sentence.
_BEHIND = re.compile(
    rf"{_AFTER_SENTENCE}(?:{_NAMED}(?: credit| source)?(?:\s?:| by)|credits?\s?:|(?:AP|EPA"
    rf"|AFP) Photo/) ?[^.!?]{{2,80}}\Z",
    re.IGNORECASE,
)
_MOST_WORDS = 90
"""A longer paragraph is a report that ends with a credit."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a paragraph; `caption` where it is one."""

    text: str
    caption: bool


def split_captions(paragraph: str, *, ends_article: bool = False) -> list[Piece]:
    """The captions of a paragraph, each with its credit, and what is left: in order and, but for white space, all."""
    ends = [match.end() for match in _CREDIT.finditer(paragraph)]
    if not ends or len(paragraph.split()) > _MOST_WORDS * len(ends):
        return [Piece(paragraph, is_caption(paragraph, ends_article=ends_article))]
    cuts = [0, *ends]
    pieces = [paragraph[a:b].strip() for a, b in zip(cuts, ends, strict=False)]
    rest = paragraph[ends[-1] :].strip()
    if not re.search(r"\w", rest):
        pieces[-1] = paragraph[cuts[-2] :].strip()
        return [Piece(text, True) for text in pieces]
    if rest[0].islower() or rest[0] in ",;":
        return [Piece(paragraph, False)]
    return [*(Piece(text, True) for text in pieces), Piece(rest, is_caption(rest, ends_article=ends_article))]


def is_caption(paragraph: str, *, ends_article: bool = False) -> bool:
    """Whether the paragraph is a caption or a credit. The agency that ends an article is its own, not a photo's."""
    if len(paragraph.split()) > _MOST_WORDS:
        return False
    return bool(
        _NAMES.search(paragraph)
        or _LABELLED.match(paragraph)
        or _BEHIND.search(paragraph)
        or (not ends_article and _ONLY_AGENCY.search(paragraph))
    )


def bare(caption: str) -> str:
    """The words of a caption without its credit, to see where a page repeats it."""
    text = _CREDIT.sub("", caption).strip()
    for pattern in (_NAMES, _ONLY_AGENCY, _BEHIND):
        text = pattern.sub("", text)
    return same_words(_LABELLED.sub("", text, count=1))
