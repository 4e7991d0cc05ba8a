"""Counts of people who came to harm: the dead, the injured, the missing."""

import re

from dossier.link.differences.amounts import Amount
from dossier.link.differences.nouns import phrase, plural
from dossier.link.names import word_set

HARM = {
    "dead": "dead deaths death died die dies dying killed kill kills killing killings slain perished fatalities",
    "bodies": "bodies",
    "injured": "injured injuring injures injure injuries hurt wounded wounding wounds",
    "missing": "missing unaccounted",
    "trapped": "trapped trapping traps stranded stranding",
    "arrested": "arrested arrests arresting detained detaining detainees",
    "evacuated": "evacuated evacuating",
    "homeless": "homeless displaced",
    "rescued": "rescued rescuing",
}
KINDS = {word: kind for kind, words in HARM.items() for word in words.split()}
SHIFTING = frozenset({"missing", "trapped"})
"""Counts that later reports correct either way."""
GROWING = frozenset(HARM) - SHIFTING
"""Counts that later reports correct upwards."""
WHOLE = word_set("people person persons others victims fatalities deaths dead bodies casualties was were have has had")
"""What stands beside the count of all; any other noun may be of some of them."""
PARTS = word_set(
    "child children woman women man men boy girl teenager baby infant toddler adult pensioner student pupil teacher"
    " passenger driver pedestrian tourist foreigner firefighter rescuer officer policeman soldier guard civilian"
)
"""Of these there are others beside, more often than not."""
NO_DEATHS = re.compile(r"(?i)\bdeath (?:penalt(?:y|ies)|sentences?|row|threats?)")
RIGHT_BEFORE = re.compile(r"([a-z]+) (?:(?:at least|about|some|nearly|more than|over|as many as|up to) )?$")
CLAUSE = re.compile(r"[,;:()“”\"]|\b(?:while|but|after|before|who|which)\b|\band (?=an?\b|the\b)")
FIRST = 8
"""Words after a figure among which the one stands that tells."""


def harm(before: str, after: str) -> str:
    """Return which harm was done to so many: the verb right before tells, then the first such word in the clause."""
    last = RIGHT_BEFORE.search(before.lower())
    if last and last[1] in KINDS:
        return KINDS[last[1]]
    words = re.findall(r"[a-z]+", CLAUSE.split(NO_DEATHS.sub("", after).lower())[0])[:FIRST]
    return next((KINDS[word] for word in words if word in KINDS), "")


def sufferers(amount: Amount, after: str) -> str:
    """Return who is counted, where it is not simply people: `sailors`, `women`."""
    noun = next(iter(phrase(after)), "") if amount.named == 1 else plural(after)
    return "" if noun in WHOLE or noun in KINDS else noun.removesuffix("s")
