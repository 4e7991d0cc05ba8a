"""The closed list of verbs that report what someone said or wrote, each form with its lemma."""

from typing import Final

from dossier.annotate.quotations.lexicon import words

_SPEECH = """
say tell add state note explain argue insist claim warn announce declare reply respond answer continue conclude remark
comment observe stress emphasise emphasize underline underscore admit acknowledge concede confess confirm reveal
disclose report repeat reiterate recall recount suggest assert contend maintain allege testify predict promise pledge
vow swear boast joke quip complain protest object counter retort interject caution advise remind reassure assure inform
notify signal hint imply elaborate clarify specify estimate forecast proclaim pronounce affirm lament muse opine posit
propose recommend agree exclaim shout mention point relate attest certify stipulate reason rule find theorise theorize
tweet write post blog email text message reaffirm profess caveat volunteer venture reckon
"""
_ASKING = "ask inquire enquire wonder urge plead beg demand implore appeal exhort query question pray"
_MANNER = """
yell cry scream whisper mutter murmur chant sing sigh laugh shrug grin snap thunder bellow gush enthuse begin offer
chime intone deadpan recite read quote cite summarise summarize deny refuse thank order instruct
"""
_STANCE = """
call describe dub label brand term characterise characterize denounce condemn dismiss slam blast criticise criticize
praise hail accuse blame liken compare welcome reject deplore decry deride mock ridicule bemoan apologise apologize
express voice vent regret defend rebuke chide scold berate lambast lambaste castigate refer speak talk discuss
celebrate salute portray paint depict view regard consider deem judge believe think feel hope expect fear doubt want
seek promise invoke caution lash rail commend congratulate applaud tout endorse advocate remember
"""
_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "swear": "swears swore sworn swearing",
    "begin": "begins began begun beginning",
    "sing": "sings sang sung singing",
    "read": "reads read reading",
    "speak": "speaks spoke spoken speaking",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "know": "knows knew known knowing",
    "see": "sees saw seen seeing",
    "seek": "seeks sought seeking",
    "find": "finds found finding",
    "cast": "casts cast casting",
    "forecast": "forecasts forecast forecasted forecasting",
    "admit": "admits admitted admitting",
    "commit": "commits committed committing",
    "rebut": "rebuts rebutted rebutting",
    "refer": "refers referred referring",
    "dub": "dubs dubbed dubbing",
    "quip": "quips quipped quipping",
    "slam": "slams slammed slamming",
    "blog": "blogs blogged blogging",
    "snap": "snaps snapped snapping",
    "grin": "grins grinned grinning",
    "label": "labels labelled labeled labelling labeling",
    "signal": "signals signalled signaled signalling signaling",
}
_VOWELS = "aeiou"


def _forms(lemma: str) -> list[str]:
    if lemma in _IRREGULAR:
        return [lemma, *_IRREGULAR[lemma].split()]
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    plural = lemma + ("es" if lemma.endswith(("s", "x", "ch", "sh")) else "s")
    return [lemma, plural, lemma + "ed", lemma + "ing"]


def _table(words: str) -> dict[str, str]:
    return {form: lemma for lemma in words.split() for form in _forms(lemma)}


SPEECH: Final = _table(_SPEECH) | _table(_ASKING) | _table(_MANNER)
"""Form -> lemma of the verbs that can stand beside a quotation as its cue."""
LEMMAS: Final = frozenset(SPEECH.values())
"""Lemmas of those verbs; any other that stands as a cue does so by its form."""
STANCE: Final = _table(_STANCE)
"""Form -> lemma of the verbs that make a quoted part of their own sentence someone's words: `called it “theatre”`."""
STATING: Final = frozenset(_SPEECH.split()) - {"rule", "text", "object", "message", "post", "relate", "reason", "find"}
"""Lemmas whose clause is an indirect quotation of their subject."""
FINDING: Final = frozenset({"find", "rule"})
"""Lemmas whose clause is one where it begins with `that`, or the subject is a document or a body."""
WEAK: Final = words(
    """
    want seek think feel expect consider view regard discuss endorse promise celebrate
    """
)
"""Stance verbs that are mostly used without quoting anyone."""
BELIEVING: Final = words("believe think feel hope expect fear doubt want seek consider regard view")
"""What a speaker reports of a mind: a verb of speech before it in the sentence is the cue."""
ADDRESSING: Final = words("tell inform assure remind notify advise reassure")
"""Lemmas whose object is who is spoken to."""


def lemma_of(form: str) -> str | None:
    """Return the lemma of a reporting verb's form in lower case; None where it is no form of one."""
    return SPEECH.get(form) or STANCE.get(form)
