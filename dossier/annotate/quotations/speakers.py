"""From the phrase that speaks to the speaker that is published: the person named in it, or the mention that it is."""

from collections.abc import Sequence

from dossier.annotate.quotations.antecedents import meant
from dossier.annotate.quotations.links import Said
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading
from dossier.model import Mention, Speaker

_NAMES = ("name", "alias", "acronym")


class Speakers:
    """Looks up the speaker of a phrase; made once for an article."""

    def __init__(self, reading: Reading, said: Sequence[Sequence[Said]], mentions: Sequence[Mention]) -> None:
        self._reading, self._said, self._mentions = reading, said, mentions
        self._named = {m.chain for m in mentions if m.form in _NAMES} - {None}
        self._by_start: dict[int, list[int]] = {}
        for n, mention in enumerate(mentions):
            self._by_start.setdefault(mention.start, []).append(n)

    def of(self, phrase: Phrase) -> Speaker:
        """Return a phrase as a speaker: the person's name in it, or else the phrase, with the mention that it is.

        A speaking `it` or `they` is the mention of what it stands for; where that is none, its words are.
        """
        own = self._speaker(phrase)
        if own.mention is not None:
            return own
        other = meant(self._reading, self._said, phrase)
        if other is phrase:
            return own
        found = self._speaker(other)
        if found.mention is None:
            return found
        return Speaker(own.start, own.end, own.text, mention=found.mention)

    def is_named(self, speaker: Speaker) -> bool:
        """Say whether the article has a name for the speaker, here or elsewhere."""
        if speaker.mention is None:
            return False
        mention = self._mentions[speaker.mention]
        return mention.form in _NAMES or mention.chain in self._named

    def _speaker(self, phrase: Phrase) -> Speaker:
        reading = self._reading
        first, last = phrase.person or (phrase.start, phrase.end)
        while first < last - 1 and reading.doc[first].tag_ in ("CC", "RB", "PDT"):
            first += 1
        start, end = reading.doc[first].idx, reading.doc[last - 1].idx + len(reading.doc[last - 1])
        number = self._mention(start, end)
        if number is None:
            return Speaker(start, end, reading.text[start:end])
        found = self._mentions[number]
        if found.form in ("name", "alias") or found.end > end:
            start, end = found.start, found.end
        return Speaker(start, end, reading.text[start:end], mention=number)

    def _mention(self, start: int, end: int) -> int | None:
        """Return the mention that begins in a span and reaches its end, the longest; None where there is none."""
        best: tuple[int, int] | None = None
        for offset in range(start, end):
            for n in self._by_start.get(offset, ()):
                reaches = self._mentions[n].end >= end
                size = min(self._mentions[n].end, end) - offset
                if reaches and (best is None or size > best[0]):
                    best = size, n
        return best[1] if best else None
