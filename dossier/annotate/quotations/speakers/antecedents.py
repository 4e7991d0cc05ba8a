"""Whom `it` and `they` mean where they say something: the body, document or group that spoke last."""

from collections.abc import Iterator, Sequence

from dossier.annotate.quotations.links.ties import Said
from dossier.annotate.quotations.people import is_body, is_human
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, between
from dossier.annotate.quotations.subjects.beside import governed

_REACH = 3
"""Sentences."""
_MOST = 20
"""Cues of a sentence."""
_WINDOW = 80
"""Tokens."""
_PLURAL = ("NNS", "NNPS")


def meant(reading: Reading, said: Sequence[Sequence[Said]], phrase: Phrase) -> Phrase:
    """Return the phrase that a speaking `it` or `they` stands for; the phrase itself where it is neither, or in doubt.

    `said` are the cues of each sentence.
    """
    seen = {phrase.start}
    while (further := _before(reading, said, phrase)) is not None and further.start not in seen:
        phrase = further
        seen.add(phrase.start)
    return phrase


def _before(reading: Reading, said: Sequence[Sequence[Said]], phrase: Phrase) -> Phrase | None:
    word = reading.doc[phrase.start].lower_
    if not phrase.pronoun or word not in ("it", "they"):
        return None
    at = reading.sentence_of(phrase.start)
    for n in range(at, max(-1, at - _REACH - 1), -1):
        if reading.sentences[at].paragraph - reading.sentences[n].paragraph > 1:
            break
        found = next(_candidates(reading, said[n], n, phrase, word), None)
        if found:
            return found
    return None


def _candidates(reading: Reading, said: Sequence[Said], n: int, pronoun: Phrase, word: str) -> Iterator[Phrase]:
    """Give the phrases of a sentence before the pronoun that it can mean, the likeliest first."""
    sentence = reading.sentences[n]
    spoke = [s.subject.phrase for s in reversed(said[-_MOST:]) if s.subject and s.subject.phrase.end <= pronoun.start]
    last = min(sentence.last, pronoun.start)
    told = [p for p in between(reading, max(sentence.first, last - _WINDOW), last) if p.end <= pronoun.start]
    leading = [p for p in told if not governed(reading, sentence, p)]
    fits = _singular if word == "it" else _plural
    for group in (spoke, leading):
        yield from (p for p in group if fits(reading, p) or reading.doc[p.start].lower_ == word)
    if word == "they":
        plural = [p for p in told if _plural(reading, p)]
        yield from plural if len(plural) == 1 else []
        yield from (p for p in spoke if is_body(reading, p))


def _singular(reading: Reading, phrase: Phrase) -> bool:
    return is_body(reading, phrase) and reading.doc[phrase.head].tag_ not in _PLURAL


def _plural(reading: Reading, phrase: Phrase) -> bool:
    return reading.doc[phrase.head].tag_ in _PLURAL and not phrase.person and is_human(reading, phrase)
