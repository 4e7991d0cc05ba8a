"""From the phrase that speaks to the speaker that is published: the person named in it, or the mention that it is."""

from collections.abc import Sequence

from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.links.ties import Said
from dossier.annotate.quotations.marks.signatures import HANDLE
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading
from dossier.annotate.quotations.speakers.antecedents import meant
from dossier.annotate.quotations.speakers.introduced import introduced, named_body
from dossier.annotate.quotations.speakers.labels import label_end
from dossier.annotate.quotations.subjects.beside import named
from dossier.annotate.quotations.subjects.owners import author
from dossier.model import FIGURES, Mention, Speaker

_OFFICES = words("chief secretary minister director head speaker commissioner president chair chairman chairwoman dean")
_FAR = 12
"""Tokens."""
_NAMES = ("name", "alias", "acronym")


class Speakers:
    """Looks up the speaker of a phrase; made once for an article."""

    def __init__(self, reading: Reading, said: Sequence[Sequence[Said]], mentions: Sequence[Mention]) -> None:
        self._reading, self._said, self._mentions = reading, said, mentions
        self._named = {m.chain for m in mentions if m.form in _NAMES} - {None}
        self._by_start: dict[int, list[int]] = {}
        for n, mention in enumerate(mentions):
            if mention.type not in FIGURES:
                self._by_start.setdefault(mention.start, []).append(n)
        ends = {m.end: n for n, m in enumerate(mentions) if m.form in _NAMES}
        self._whose = {a[1]: ends[a.start()] for a in HANDLE.finditer(reading.text) if a.start() in ends}
        """Accounts with the mention whose they are: `Ida Solberg (@idasol)`."""

    def of(self, phrase: Phrase) -> Speaker:
        """Return a phrase as a speaker: the person's name in it, or else the phrase, with the mention that it is.

        A message is who wrote it, where that is a mention.
        A speaking `it` or `they` is the mention of what it stands for; where that is none, its words are.
        """
        own = self._speaker(phrase)
        if own.mention is not None:
            return own
        writer = author(self._reading, phrase)
        wrote = self._speaker(writer) if writer else own
        if wrote.mention is not None:
            by_name = writer is not None and not writer.pronoun
            return wrote if by_name else Speaker(own.start, own.end, own.text, mention=wrote.mention)
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
        phrase = _told_by_name(reading, phrase)
        first, last = phrase.person or (phrase.start, phrase.end)
        while first < last - 1 and reading.doc[first].tag_ in ("CC", "RB", "PDT"):
            first += 1
        start, end = reading.doc[first].idx, reading.doc[last - 1].idx + len(reading.doc[last - 1])
        number = self._mention(start, end)
        if number is None:
            number = self._whose.get(reading.text[start:end], self._around(start, end))
        found = self._mentions[number] if number is not None else None
        if found and found.start < end <= found.end and (found.form in _NAMES or found.end > end):
            start, end = found.start, found.end
        else:
            last = label_end(reading, phrase)
            start = reading.doc[first].idx if phrase.pronoun else _with_quoted(reading, first)
            end = reading.doc[last - 1].idx + len(reading.doc[last - 1])
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

    def _around(self, start: int, end: int) -> int | None:
        """Return the name of which a span is the end: `Allied Workers' Union` of the Dock and Allied Workers' Union."""
        whole = (n for n, m in enumerate(self._mentions) if m.start < start and end <= m.end and m.form in _NAMES)
        return next(whole, None)


def _with_quoted(reading: Reading, first: int) -> int:
    """Return where a label begins, a name between marks before it included: `The “Save the Pier” campaign`."""
    before = reading.before(first)
    while before > 0 and not reading.outside[before]:
        before -= 1
    name = reading.doc[before + 1 : first].text
    quoted = 0 <= before < reading.before(first) and reading.doc[before].tag_ in ("DT", "PRP$")
    quoted &= "\n" not in name and not name.rstrip("\"'”’» ").endswith((",", ".", "?", "!"))
    return reading.doc[before if quoted else first].idx


def _told_by_name(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name that stands in apposition behind a description: `the minister, Ida Solberg, was quoted as`."""
    name = named(reading, reading.sentences[reading.sentence_of(phrase.start)], phrase)
    return (
        name
        if name is not phrase and reading.doc[max(name.start - 1, 0)].text == ","
        else introduced(reading, phrase)
        or named_body(reading, phrase)
        or _titled(reading, phrase)
        or _apposed(reading, phrase)
        or phrase
    )


def _titled(reading: Reading, office: Phrase) -> Phrase | None:
    """Return the person whose title ends in `of` or `for` something: `Chief of Detectives Ole Holm`."""
    doc, inner = reading.doc, reading.phrase(office.end + 1)
    if office.person or inner is None or inner.start != office.end + 1 or inner.person is None:
        return None
    title = doc[office.start].lower_ in _OFFICES and doc[office.end].lower_ in ("of", "for")
    return inner if title and inner.start < inner.person[0] and inner.person[1] == inner.end else None


def _apposed(reading: Reading, described: Phrase) -> Phrase | None:
    """Return the name that the parse ties to a description: `the senator for the north, Alhaja Bell, faulted`."""
    doc, head = reading.doc, reading.doc[described.head]
    if described.person or described.pronoun or head.tag_ not in ("NN", "NNP"):
        return None
    for child in head.children:
        name = reading.phrase(child.i) if child.dep_ == "appos" and reading.outside[child.i] else None
        if (
            name
            and name.person
            and described.end < name.start < described.end + _FAR
            and doc[name.start - 1].text == ","
        ):
            return name
    return None
