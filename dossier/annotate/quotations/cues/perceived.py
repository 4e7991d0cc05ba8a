"""Whose words a verb tells of: `heard a man say`, `recalled her mother saying`, `accused Berg of calling it`."""

from typing import NamedTuple

from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.people import can_speak
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence

_PERCEIVING = words(
    """
    hear hears heard hearing overhear overhears overheard overhearing see sees saw seen seeing watch watches watched
    watching remember remembers remembered remembering recall recalls recalled recalling recollect recollects
    recollected recollecting notice noticed catch catches caught catching find found show shows showed shown showing
    film filmed films filming record recorded records recording capture captures captured capturing feature features
    featured featuring depict depicts depicted depicting portray portrays portrayed picture pictures pictured
    imagine imagined describe describes described describing quote quotes quoted quoting cite cites cited citing
    mention mentions mentioned
    """
)
_CAUSING = words("make makes made making let lets letting help helps helped helping")
_ADDRESSING = words("tell tells told telling remind reminds reminded assure assures assured inform informs informed")
_SENDING = words(
    """
    ask asks asked asking order orders ordered ordering send sends sent sending urge urges urged urging force forces
    forced forcing allow allows allowed allowing want wants wanted wanting get gets got getting invite invites invited
    inviting tell tells told telling press presses pressed pressing instruct instructs instructed instructing advise
    advises advised encourage encourages encouraged persuade persuades persuaded lead leads led leading prompt prompts
    prompted prompting compel compels compelled need needs needed expect expects expected
    """
)
_ASKING = words(
    "ask asks asked asking urge urges urged urging want wants wanted invite invites invited need needs expect expects"
)
_LEFT_TO = words("left up down fell falls fallen")


class Told(NamedTuple):
    """Who speaks, and the token of the verb that tells of it."""

    speaker: Phrase
    verb: int


def perceived(reading: Reading, sentence: Sentence, left: int, *, bare: bool = False) -> Told | None:
    """Return whom a verb of hearing, seeing or remembering has speak; `left` is the last token before the speech verb.

    `bare`: the speech verb is an infinitive without `to`, as after `made`.
    """
    phrase = _base(reading, sentence, left)
    if phrase is None:
        return None
    verb = reading.before(phrase.start)
    known = _PERCEIVING | _CAUSING if bare else _PERCEIVING
    told = verb >= sentence.first and reading.outside[verb] and reading.doc[verb].lower_ in known
    return Told(phrase, verb) if told and reading.doc[verb].tag_.startswith("VB") else None


def blamed(reading: Reading, sentence: Sentence, left: int) -> Told | None:
    """Return the object of the verb before `of` or `for`: `accused Berg of calling`, `criticised Roth for saying`."""
    if left <= sentence.first or reading.doc[left].lower_ not in ("of", "for"):
        return None
    phrase = reading.phrase(reading.before(left))
    if phrase is None or not can_speak(reading, phrase):
        return None
    verb = reading.before(phrase.start)
    if verb < sentence.first or not reading.outside[verb] or not reading.doc[verb].tag_.startswith("VB"):
        return None
    return None if reading.doc[verb].lower_ in _ADDRESSING else Told(phrase, verb)


def sent(reading: Reading, sentence: Sentence, left: int) -> Phrase | None:
    """Return who is to do what an infinitive says, where it is no subject: `sent Berg to tell`, `for Roth to say`."""
    phrase = _base(reading, sentence, left)
    if phrase is None:
        return None
    verb = reading.before(phrase.start)
    word = reading.doc[verb].lower_ if verb >= sentence.first and reading.outside[verb] else ""
    if word in _SENDING or word == "for":
        return phrase
    left_to = word == "to" and verb > sentence.first and reading.doc[verb - 1].lower_ in _LEFT_TO
    return phrase if left_to else None


def asked(reading: Reading, sentence: Sentence, left: int) -> bool:
    """Whether an infinitive is what someone is to do and has not done: `asked Roth to say sorry`."""
    phrase = _base(reading, sentence, left)
    verb = reading.before(phrase.start) if phrase else -1
    return verb >= sentence.first and reading.outside[verb] and reading.doc[verb].lower_ in _ASKING


def _base(reading: Reading, sentence: Sentence, left: int) -> Phrase | None:
    """Return the phrase that ends at a token, past what modifies it: `a man | in the crowd`."""
    phrase = reading.phrase(left) if left >= sentence.first and reading.outside[left] else None
    for _ in range(3):
        if phrase is None or phrase.pronoun:
            break
        at = reading.before(phrase.start)
        if at <= sentence.first or reading.doc[at].tag_ != "IN" or reading.doc[at].lower_ == "for":
            break
        further = reading.phrase(reading.before(at))
        if further is None:
            break
        phrase = further
    return phrase
