"""Ties that give way to another cue of their sentence: a record of what is said, a thing that tells nothing."""

from collections.abc import Sequence

from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.cues.verbs import ADDRESSING
from dossier.annotate.quotations.lexicon import FINITE, words
from dossier.annotate.quotations.links.ties import Link, Said
from dossier.annotate.quotations.people import is_body, is_human, is_thing
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading

_RECORDS = words("translation transcript recording recordings video footage audio clip subtitles readout minutes tape")
_SUBJECT = ("nsubj", "nsubjpass", "csubj", "csubjpass")

_EXTRACTED = words("say claim insist argue believe think suggest warn admit contend allege maintain predict fear hope")
"""Out of whose clause a subject is taken: `the plan Roth said was “mad”`."""


def in_subject(reading: Reading, cue: CueAt, first: int) -> bool:
    """Whether a cue stands in the subject of what a quotation at `first` says: `what Roth called “mad” was “sane”`."""
    doc, said = reading.doc, reading.doc[cue.first]
    after = doc[min(cue.last, len(doc) - 1)]
    if after.text == ",":  # Roth, police said, was “armed”
        return False
    taken_out = cue.lemma in _EXTRACTED and after.tag_ in FINITE
    for i in range(cue.last + taken_out, first):
        if reading.outside[i] and doc[i].tag_ in FINITE:
            if said.dep_ == "relcl" and not reading.outside[i - 1] and not said.is_ancestor(doc[i]):
                return True  # the report that calls it “unsafe” was
            subjects = (child for child in doc[i].children if child.dep_ in _SUBJECT and child.i <= cue.first)
            if any(child.i == said.i or child.is_ancestor(said) for child in subjects):
                return True
    return False


def only_recorded(reading: Reading, tie: Link) -> bool:
    """Whether a source is only how the words are known: `Roth said, according to a translation, “...”`."""
    source = tie.cue is not None and tie.cue.kind == "source"
    return source and tie.speaker is not None and is_record(reading, tie.speaker)


def is_record(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names what keeps someone else's words."""
    return not phrase.person and reading.doc[phrase.head].lower_ in _RECORDS


def told_of_a_thing(reading: Reading, tie: Link, said: Sequence[Said]) -> bool:
    """Whether a cue is told of by someone, and says nothing of speech there: `Roth said the plea told them “all”`."""
    if tie.cue is None or tie.speaker is None:
        return False
    found = tie.cue.lemma == "find" and not is_body(reading, tie.speaker)
    if not found and not (tie.cue.lemma in ADDRESSING and is_thing(reading, tie.speaker)):
        return False
    earlier = (s for s in said if s.cue.kind == "speech" and s.cue.last <= tie.speaker.start < tie.cue.first)
    return any(s.subject and not s.cue.negated and is_human(reading, s.subject.phrase) for s in earlier)
