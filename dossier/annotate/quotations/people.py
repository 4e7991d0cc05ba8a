"""Which nouns name a person by what they are."""

from typing import Final

from dossier.annotate.mentions.words import PERSON_NOUNS
from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading

_HUMAN: Final = words(
    """
    man woman boy girl child parent mother father sister brother son daughter wife husband uncle aunt cousin
    grandmother grandfather widow friend neighbour neighbor colleague chief chair head president secretary judge
    captain major colonel general sergeant mayor premier king queen prince princess chancellor governor ambassador
    envoy deputy aide expert critic analyst activist official chairman spokesperson guard guide nurse pilot
    student scholar bishop priest imam rabbi monk nun coach athlete victim witness survivor resident tenant clerk
    minister manager
    mp lawmaker boss host guest member source author staffer volunteer pupil partner founder owner patient
    relative people niece nephew eyewitness
    """
)
_BODIES: Final = words(
    """
    group company union party government ministry court police council agency association board bank firm office
    department commission committee organisation organization charity club team university school hospital police
    service authority report study survey audit statement letter paper newspaper church parliament embassy
    federation coalition campaign trust note email e-mail memo bulletin document ruling verdict inquiry watchdog
    regulator council cabinet senate institute foundation union network retailer airline maker manufacturer operator
    bench panel developer review index poll census article column crowd audience jury prosecution defence defense
    """
)
_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "person", "eer", "ess", "ster")
_THINGS = words(
    """
    number paper letter matter order power water weather winter summer river paper computer quarter centre center
    error factor sector door floor corner border figure chapter newspaper charter tower offer answer tender dinner
    order laughter theater theatre layer motor mirror anger danger member-state poster folder server process
    business success progress access address press stress illness fitness list
    """
)


def is_human(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names a person, or by its noun describes one: `her sister`, `the caretaker`."""
    if phrase.person:
        return True
    head = reading.doc[phrase.head]
    word = head.lower_
    if phrase.pronoun:
        return word in ("he", "she")
    singular = word[:-1] if head.tag_ == "NNS" and word.endswith("s") else word
    if word.startswith("@") or (singular == "old" and head.ent_type_ == "DATE"):  # an account; the 62-year-old
        return True
    if head.ent_type_ == "NORP" and head.tag_ == "JJ":  # the Italian
        return True
    return singular in _HUMAN or (
        head.tag_ in ("NN", "NNS") and singular not in _THINGS and len(singular) > 4 and singular.endswith(_ENDINGS)
    )


def can_speak(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names a person, or a body or document that is quoted like one."""
    return is_body(reading, phrase) or phrase.pronoun or is_human(reading, phrase)


def is_thing(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names one thing that is neither a person nor a body: `the plea`, `her silence`."""
    head = reading.doc[phrase.head]
    person = head.lower_ in PERSON_NOUNS or phrase.pronoun or can_speak(reading, phrase)
    return head.tag_ == "NN" and not person and not head.ent_type_


def is_body(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names a body of people or a document, by its noun or its type."""
    head = reading.doc[phrase.head]
    word = head.lower_
    singular = word[:-1] if head.tag_ == "NNS" and word.endswith("s") else word
    return singular in _BODIES or word[:-3] + "y" in _BODIES or head.ent_type_ in ("ORG", "GPE", "NORP")
