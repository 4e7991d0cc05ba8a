"""Whether bare paragraphs of speech are an exchange, in which a new paragraph is more likely the other speaker's."""

import re
from collections.abc import Sequence
from typing import Final

from dossier.annotate.quotations.links.ties import Link
from dossier.annotate.quotations.people import is_human
from dossier.annotate.quotations.reading import Reading, Sentence

_YOU: Final = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_BRIEF: Final = 8
"""Words."""


def in_exchange(reading: Reading, at: int, speakers: Sequence[Link | None]) -> bool:
    """Whether the sentence at `at` begins a paragraph of nothing but speech that nobody says who speaks.

    `speakers`: for each sentence so far, the tie of its last quotation.
    """
    sentence = reading.sentences[at]
    begins = at > 0 and reading.sentences[at - 1].paragraph != sentence.paragraph
    last = _spoken_before(reading, at) if begins and sentence.bare else None
    if last is None or _alone(reading):
        return False
    before = reading.sentences[last]
    if before.bare and speakers[last] is None:
        return True
    alone = before.bare and reading.sentences_in(before.paragraph) == 1
    asks = _words(reading, before).endswith("?") and (alone or _YOU.search(_words(reading, before)))
    if asks or (alone and _brief(reading, before) and _brief(reading, sentence)):
        return True
    first = _spoken_before(reading, last)
    asked = first is not None and _words(reading, reading.sentences[first]).endswith("?")
    return first is not None and asked and _apart(reading, speakers[first], speakers[last])


def _spoken_before(reading: Reading, at: int) -> int | None:
    """Return the last sentence with quoted words in the paragraph right before a sentence's own."""
    paragraph = reading.sentences[at].paragraph
    for n in range(at - 1, -1, -1):
        before = reading.sentences[n]
        if paragraph - before.paragraph > 1:
            return None
        if before.paragraph == paragraph - 1 and before.pieces:
            return n
    return None


def _alone(reading: Reading) -> bool:
    """Whether an article tells of one person only, by name: there is nobody else to answer."""
    told = [p for p in reading.phrases if is_human(reading, p) and reading.doc[p.start].tag_ != "PRP"]
    asks = any(reading.doc[p.start].lower_ in ("i", "we", "they") for p in reading.phrases if p.pronoun)
    return not asks and all(p.person for p in told) and len({reading.doc[p.head].lower_ for p in told}) == 1


def _words(reading: Reading, sentence: Sentence) -> str:
    n, m = sentence.pieces[-1]
    part = reading.pieces[n].parts[m]
    return reading.text[part.start : part.end].rstrip()


def _brief(reading: Reading, sentence: Sentence) -> bool:
    return len(reading.text[sentence.start : sentence.end].split()) <= _BRIEF


def _apart(reading: Reading, one: Link | None, other: Link | None) -> bool:
    """Whether two speakers are two: a name and `she` may be one."""
    if one is None or other is None or one.speaker is None or other.speaker is None:
        return False
    words = [reading.doc[s.head].lower_ for s in (one.speaker, other.speaker)]
    return one.speaker.pronoun == other.speaker.pronoun and words[0] != words[1]
