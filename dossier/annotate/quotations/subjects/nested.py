"""Phrases before a verb that stand inside something longer: a title, a description, what someone else tells."""

from dossier.annotate.quotations.cues.verbs import SPEECH
from dossier.annotate.quotations.lexicon import FINITE
from dossier.annotate.quotations.phrases import ADDRESSES, Phrase
from dossier.annotate.quotations.reading import Reading, Sentence


def base_of(reading: Reading, sentence: Sentence, phrase: Phrase) -> Phrase:
    """Return what a phrase tells more of by its preposition: `aides to Roth`, `the head of the board`."""
    at = reading.before(phrase.start)
    further = reading.phrase(at - 1) if at > sentence.first and reading.doc[at].tag_ in ("IN", "TO") else None
    return base_of(reading, sentence, further) if further and further.end == at else phrase


def is_told_of(reading: Reading, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether another verb of speech tells that a person said it: `Roth alleges | Berg | told her`."""
    at = reading.before(phrase.start)
    token = reading.doc[at] if at > sentence.first and reading.outside[at] else None
    telling = token is not None and token.tag_ in FINITE and token.lower_ in SPEECH
    return telling and phrase.person is not None and reading.phrase(reading.before(at)) is not None


def has_long_title(reading: Reading, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a person's title begins with the name of a body: `University of | Lorne research engineer Ida Holm`."""
    if phrase.person is None or phrase.person[0] - 1 <= phrase.start:
        return False
    role, at = reading.doc[phrase.person[0] - 1], reading.before(phrase.start)
    of = at > sentence.first and reading.doc[at].lower_ == "of" and reading.doc[at - 1].text[0].isupper()
    return of and role.tag_ == "NN" and role.text.islower()


def shares_name(reading: Reading, title: Phrase, name: Phrase) -> bool:
    """Whether two titles without an article are of one person: `Actor and former keeper Ole Holm`."""
    bare = title.person is None and reading.doc[title.head].tag_ == "NN" and title.end + 1 == name.start
    if not bare or name.person is None or reading.doc[title.end].lower_ != "and":
        return False
    titled = name.start < name.person[0] and reading.doc[name.person[0] - 1].tag_ in ("NN", "NNP")
    return titled and not any(reading.doc[p.start].tag_ in ("DT", "PRP$", "CD") for p in (title, name))


def is_titled_here(reading: Reading, phrase: Phrase) -> bool:
    """Whether a place and a form of address stand before a name: `the member from | Lorne Smt. Amy Holt`."""
    if phrase.person is None:
        return False
    at = phrase.person[0] - 1
    at -= at > phrase.start and reading.doc[at].text == "."
    return at > phrase.start and reading.doc[at].lower_.rstrip(".") in ADDRESSES


def identified(reading: Reading, sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """Return who is only thought to be someone: `a man alleged to be Ole Holm says`."""
    at = phrase.start - 1
    if at - 2 <= sentence.first or [reading.doc[i].lower_ for i in (at - 1, at)] != ["to", "be"]:
        return None
    return reading.phrase(at - 3) if reading.doc[at - 2].tag_ in ("VBN", "VBD", "VBG") else None
