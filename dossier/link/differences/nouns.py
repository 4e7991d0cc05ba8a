"""What is counted, by the noun after a figure: `officers` of `five federal officers`."""

import re

from dossier.link.names import fold, word_set

PEOPLE = word_set("people person persons men women children civilians residents others villagers victims")
IRREGULAR = word_set("people men women children police crew staff troops cattle")
STOPS = re.compile(r"[,;:.!?()“”\"]|\b(?:and|but|while|when|as|in|on|at|of|to|from|after|before|who|that|which|with)\b")
SOME_OF_THEM = word_set("other others more another additional remaining further extra")
LENGTH = 4
"""Words of a phrase."""


def counted(after: str) -> str:
    """Return the first plural after a figure, one word for all kinds of people, or nothing."""
    noun = plural(after)
    return "people" if noun in PEOPLE else noun


def plural(after: str) -> str:
    """Return the first plural after a figure, folded, or nothing; of `two other rifles` nothing."""
    words = phrase(after)
    if SOME_OF_THEM & set(words):
        return ""
    return next((fold(word) for word in words if word in IRREGULAR or _is_plural(word)), "")


def phrase(after: str) -> list[str]:
    """Return the words after a figure up to a preposition or a mark."""
    return re.findall(r"[^\W\d_]+", STOPS.split(after.lower())[0])[:LENGTH]


def _is_plural(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
