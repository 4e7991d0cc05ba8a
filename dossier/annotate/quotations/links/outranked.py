"""Ties that give way to another cue of their sentence: a record of what is said, a thing that tells nothing."""

from collections.abc import Sequence

from dossier.annotate.quotations.cues.verbs import ADDRESSING
from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.links.ties import Link, Said
from dossier.annotate.quotations.people import is_body, is_human, is_thing
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading

_RECORDS = words("translation transcript recording recordings video footage audio clip subtitles readout minutes tape")


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
