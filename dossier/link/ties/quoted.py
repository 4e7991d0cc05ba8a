"""Whether two articles report one utterance."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from dossier.link.names import fold, word_set
from dossier.link.ties.likeness import longest_run
from dossier.link.ties.profiles import NEGATIONS, Profile
from dossier.link.ties.terms import weight
from dossier.model import Quotation, Span

SAME_RUN = 6
"""Words running inside quotation marks in both articles that make it one utterance."""
LEAST_SHARED = 3
"""Telling words that a retold utterance must share with the original."""
CONTAINED = 0.6
"""Their least share of the shorter one's, of one speaker who is known."""
MANY, CLEARLY, BOTH = 5, 0.75, 0.6
"""Of a speaker who is only described, `police`: telling words shared, and their least share of the shorter one's and of
the longer one's."""
FEW_WORDS, NEARLY = 5, 0.8
"""Quoted words of a speaker who is known, and the share of them that stands in both in one order: `we dig as long as we
hear it`.
"""
ONE_TEXT = 12
"""Words running in two sentences that are copied, whoever is quoted."""
LEAST_WEIGHT = 0.4
CONTRACTIONS = (
    (r"\bcan't\b|\bcannot\b", "can not"),
    (r"\bwon't\b", "will not"),
    (r"n't\b", " not"),
    (r"'re\b", " are"),
    (r"'ve\b", " have"),
    (r"'ll\b", " will"),
    (r"\bI'm\b", "I am"),
)
NOBODY = word_set(
    "a an the some his her its their one two several many other another this that these those who of for to in from at"
    " with and he she it they him them we i you"
)
"""Words that describe no speaker."""


@dataclass(frozen=True, slots=True)
class SameQuotation:
    """The parts of two quotations that are one utterance, and why."""

    a: Span
    b: Span
    score: float
    reason: str


def same_quotation(a: Profile, b: Profile) -> SameQuotation | None:
    """Return the best pair of quotations in two sentences that is one utterance, or None."""
    found = [same for x in a.quotations for y in b.quotations if (same := _compare(a, x, b, y))]
    return max(found, key=lambda same: (same.score, -same.a.start, -same.b.start), default=None)


def _compare(a: Profile, x: Quotation, b: Profile, y: Quotation) -> SameQuotation | None:
    if _speakers_differ(x, y):
        return None
    here, there = _part(a, x), _part(b, y)
    words, other = _words(here), _words(there)
    shorter = min(len(words), len(other))
    run = longest_run(words, other)
    if x.kind != "indirect" and y.kind != "indirect" and (run >= SAME_RUN or 4 <= shorter == run):
        return SameQuotation(here, there, min(1.0, 0.8 + 0.2 * run / shorter), f"{run} quoted words are the same")
    if _contradict(words, other):
        return None
    if x.kind == y.kind == "direct" and _same_speaker(x, y) and shorter >= FEW_WORDS:
        alike = LCSseq.normalized_similarity(words, other)
        if alike >= NEARLY:
            return SameQuotation(here, there, alike, "the same speaker, in nearly the same words")
    shared = _telling(words) & _telling(other)
    contained = len(shared) / max(1, min(len(_telling(words)), len(_telling(other))))
    if len(shared) < LEAST_SHARED or contained < CONTAINED:
        return None
    score = 0.6 + 0.3 * contained
    if _same_speaker(x, y):
        return SameQuotation(here, there, score, "the same speaker, in nearly the same words")
    of_both = len(shared) / max(len(_telling(words)), len(_telling(other)))
    clear = len(shared) >= MANY and contained >= CLEARLY and of_both >= BOTH
    if clear and _like_speakers(x, y) and longest_run(a.words, b.words) < ONE_TEXT:
        return SameQuotation(here, there, score, "a speaker described alike, in nearly the same words")
    return None


def _contradict(words: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether one denies and the other does not, or both give figures and none in common: two utterances."""
    figures = [{word for word in one if word[0].isdigit()} for one in (words, other)]
    return NEGATIONS.isdisjoint(words) != NEGATIONS.isdisjoint(other) or (
        all(figures) and figures[0].isdisjoint(figures[1])
    )


def _speakers_differ(x: Quotation, y: Quotation) -> bool:
    return bool(x.speaker and y.speaker and x.speaker.entity and y.speaker.entity) and not _same_speaker(x, y)


def _same_speaker(x: Quotation, y: Quotation) -> bool:
    return bool(x.speaker and y.speaker and x.speaker.entity and x.speaker.entity == y.speaker.entity)


def _like_speakers(x: Quotation, y: Quotation) -> bool:
    """Tell whether two speakers, one of them unknown, are described in the same words: `police`, `Harrow police`."""
    here, there = _described(x), _described(y)
    return bool(here and there) and (here <= there or there <= here)


def _described(quotation: Quotation) -> frozenset[str]:
    words = re.findall(r"\w+", fold(quotation.speaker.text)) if quotation.speaker else ()
    return frozenset(word.removesuffix("s") for word in words if word not in NOBODY)


def _part(profile: Profile, quotation: Quotation) -> Span:
    """Return what of the quotation stands in this sentence."""
    start = max(quotation.start, profile.sentence.start)
    end = min(quotation.end, profile.sentence.end)
    text = quotation.text[start - quotation.start : end - quotation.start]
    start += len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip()), text.strip())


def _words(span: Span) -> tuple[str, ...]:
    """Return the words of an utterance as they are said in full: an editor writes `didn't` out."""
    text = span.text.replace("’", "'")
    for short, full in CONTRACTIONS:
        text = re.sub(short, full, text, flags=re.IGNORECASE)
    return tuple(re.findall(r"\w+", fold(text)))


@lru_cache(maxsize=16384)
def _telling(words: tuple[str, ...]) -> frozenset[str]:
    """Return the words that say something, without the ending that makes a plural or a tense."""
    return frozenset(
        re.sub(r"(?:es|s|ed|ing|e)$", "", word) for word in words if len(word) > 3 and weight(word) > LEAST_WEIGHT
    )
