"""Whether it is only alleged that a cue's subject said it: `reportedly told`, `is accused of telling`."""

from dossier.annotate.quotations.cues.perceived import Told
from dossier.annotate.quotations.lexicon import FINITE, words
from dossier.annotate.quotations.reading import Reading

_ALLEGING = words("allege alleges alleged alleging claim claims claimed claiming")
_HEARSAY = words("allegedly reportedly supposedly purportedly")
_SAID_TO = words("alleged said reported claimed believed thought understood rumoured rumored supposed")
_ACCUSING = words("accuse accuses accused accusing suspect suspects suspected suspecting")


def alleged(reading: Reading, begin: int, i: int, told: Told | None) -> int:
    """Return where it is alleged: `allegedly told`, `is said to have told`, `accused (Berg) of telling`; or else -1."""
    since = _since(reading, begin, i)
    if since is not None:
        return since
    if _claimed_by_another(reading, i):
        return i
    before = reading.before(begin)
    verb = told.verb if told else reading.before(before) if before > 0 and reading.doc[before].lower_ == "of" else -1
    return verb if verb >= 0 and reading.doc[verb].lower_ in _ACCUSING else -1


def _claimed_by_another(reading: Reading, i: int) -> bool:
    """Whether someone else than who says it claims that it was said: `Prosecutors allege that Roth told ...`."""
    token = reading.doc[i]
    person = reading.phrase(reading.before(i))
    claims = reading.before(person.start) if person and person.person else -1
    if claims >= 0 and reading.doc[claims].lower_ in _ALLEGING and reading.doc[claims].tag_ in FINITE:
        return True
    if token.dep_ != "ccomp" or token.head.lower_ not in _ALLEGING or not reading.outside[token.head.i]:
        return False
    inner, outer = (next((c for c in t.children if c.dep_ == "nsubj"), None) for t in (token, token.head))
    if inner is None or outer is None:
        return False
    return inner.tag_ != "PRP" or (outer.tag_ == "NNS" and inner.lower_ in ("he", "she"))


def _since(reading: Reading, begin: int, i: int) -> int | None:
    """Return where the words begin that leave open whether it was said: `reportedly told`, `is said to have told`."""
    for j in range(begin, i):
        if reading.doc[j].lower_ in _HEARSAY:
            return j
    before = reading.before(begin)
    if before < 0 or not reading.outside[before] or reading.doc[before].tag_ != "VBN":
        return None
    infinitive = any(reading.doc[j].lower_ == "to" for j in range(begin, i))
    return before if infinitive and reading.doc[before].lower_ in _SAID_TO else None
