"""The subject of a participle, a passive, or a verb without one of its own."""

from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.cues.perceived import blamed, perceived, sent
from dossier.annotate.quotations.lexicon import SUBJECT, words
from dossier.annotate.quotations.people import can_speak
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence, between
from dossier.annotate.quotations.subjects.before import adjacent
from dossier.annotate.quotations.subjects.beside import (
    Subject,
    apposed,
    governed,
    named,
    parsed_subject,
    phrase_after,
    words_in,
)
from dossier.annotate.quotations.subjects.owners import author, is_message, sent_to

_DOCUMENTS = words(
    """
    statement letter email e-mail report tweet post release message memo note filing article speech interview
    communique reply comment remark text column blog editorial
    """
)
_SIGNS = words("banner placard sign poster plaque sticker billboard t-shirt shirt flag notice graffiti board cap badge")
_ISSUED = words(
    """
    issued issues issuing released releases releasing sent sending published publishing posted posting wrote
    writing made making gave giving put shared sharing signed signing filed delivered
    """
)
_MEANS = words("email e-mail mail letter post phone telephone text sms radio video loudspeaker megaphone")
"""Without an article behind `by`: how someone is told, and not who tells."""
_WINDOW = 80


def of_gerund(reading: Reading, sentence: Sentence, cue: CueAt, left: int) -> Subject | None:
    """`Berg refused, calling it ...`; `with Roth saying ...`; `issued a statement saying ...`."""
    told = perceived(reading, sentence, left) or blamed(reading, sentence, left)
    if told:
        return Subject(named(reading, sentence, told.speaker), 0.9)
    phrase = reading.phrase(left) if reading.outside[left] else None
    if not phrase:
        return _main(reading, sentence, cue)
    phrase = sent_to(reading, phrase) or phrase
    before = reading.before(phrase.start)
    word = reading.doc[before].lower_ if before >= sentence.first else ""
    if word == "with":
        return Subject(phrase, 0.9)
    if reading.doc[phrase.head].lower_ in _DOCUMENTS or is_message(reading, phrase):
        return issuer(reading, sentence, cue, phrase) or Subject(phrase, 0.8)
    head = reading.doc[phrase.head].lower_
    if head in _SIGNS or head.removesuffix("s") in _SIGNS:
        return Subject(phrase, 0.8)
    return (
        Subject(phrase, 0.7)
        if phrase.person or word in ("", "and", ",")
        else _main(reading, sentence, cue) or Subject(phrase, 0.5)
    )


def issuer(reading: Reading, sentence: Sentence, cue: CueAt, document: Phrase) -> Subject | None:
    """Return who sends or writes what a phrase names: `Roth | sent a text which read`, `Roth wrote in a letter`."""
    before = reading.before(document.start)
    word = reading.doc[before].lower_ if before >= sentence.first else ""
    written = word in _ISSUED or word in ("in", "with")
    return _main(reading, sentence, cue) if written and author(reading, document) is None else None


def of_infinitive(reading: Reading, sentence: Sentence, cue: CueAt, left: int) -> Subject | None:
    """`rose to tell the house`, `was the first to say`: the main verb's subject; `sent Berg to tell`: its object."""
    controlled = sent(reading, sentence, left)
    return Subject(controlled, 0.85) if controlled else _main(reading, sentence, cue)


def of_fronted(reading: Reading, sentence: Sentence, cue: CueAt) -> Subject | None:
    """`Calling it “theatre”, Berg refused`: the phrase after the comma."""
    for i in range(cue.last, min(sentence.last - 1, cue.last + _WINDOW)):
        if reading.doc[i].text == "," or (not reading.outside[i] and reading.outside[i + 1]):
            at = i + 1 + (reading.doc[i + 1].text == ",")
            phrase = reading.phrase(at) if at < sentence.last else None
            if phrase:
                return Subject(named(reading, sentence, phrase), 0.85)
    return None


def _main(reading: Reading, sentence: Sentence, cue: CueAt) -> Subject | None:
    """The subject that a participle hangs on: the parse's, unless the sentence begins with a likelier one."""
    parsed = _subject_above(reading, sentence, cue)
    for phrase in between(reading, max(sentence.first, cue.first - _WINDOW), cue.first):
        if not governed(reading, sentence, phrase):
            first = named(reading, sentence, phrase)
            if parsed is None or (not can_speak(reading, parsed) and can_speak(reading, first)):
                return Subject(first, 0.75)
            break
    return Subject(parsed, 0.85) if parsed else None


def _subject_above(reading: Reading, sentence: Sentence, cue: CueAt) -> Phrase | None:
    token = reading.doc[cue.first]
    for _ in range(4):
        token = token.head
        for child in token.children:
            phrase = reading.phrase(child.i)
            if child.dep_ in SUBJECT and sentence.first <= child.i < cue.first and phrase:
                return apposed(reading, sentence, named(reading, sentence, phrase))
    return None


def of_passive(reading: Reading, sentence: Sentence, cue: CueAt) -> Subject | None:
    """`was described by Roth as ...`; `was quoted as saying ...`."""
    words = words_in(reading, cue.last, min(sentence.last, cue.last + 8))
    if cue.lemma in ("quote", "cite", "report") and "as" in words:
        left = reading.before(cue.begin)
        return adjacent(reading, sentence, cue, left) if reading.phrase(left) else of_parse(reading, sentence, cue)
    if "by" in words:
        i = cue.last
        while reading.doc[i].lower_ != "by":
            i += 1
        means = reading.doc[min(i + 1, len(reading.doc) - 1)].lower_ in _MEANS
        return None if means else phrase_after(reading, sentence, i + 1, 0.85)
    return None


def of_parse(reading: Reading, sentence: Sentence, cue: CueAt) -> Subject | None:
    """The parse's subject, that of a coordinated verb, or the sentence's first phrase."""
    parsed = parsed_subject(reading, cue)
    if parsed and sentence.first <= parsed.start < sentence.last:
        return Subject(apposed(reading, sentence, parsed), 0.8)
    return _main(reading, sentence, cue)
