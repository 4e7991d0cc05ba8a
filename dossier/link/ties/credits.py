"""Lines that tell nothing: who made a text or a picture, and on what terms."""

import re
from collections.abc import Iterable

from dossier.link.names import word_set

CREDIT_WORDS = word_set(
    "photo photos photograph photographer picture pictures image images video illustration graphic file credit credits"
    " courtesy handout pool via by for of the and from reporting editing writing additional contributed compiled"
)
"""Words of a line that says who made a text or a picture, besides names and agencies."""
CREDIT_SIGNS = CREDIT_WORDS - word_set("for of the and from by file pool graphic video additional")
BOILERPLATE = re.compile(
    r"\ball rights reserved\b|\bmay not be (?:published|reproduced|broadcast|redistributed)\b"
    r"|(?:©|\bcopyright) ?(?:©|\d{4})"
    r"|\bclick here\b|\bsubscribe (?:to|now)\b|\bfollow us on\b|\bcontributed to this (?:report|story|article)\b",
    re.IGNORECASE,
)


def is_credit(text: str, words: Iterable[str]) -> bool:
    """Tell whether a line says who made a text or a picture, or on what terms, and nothing else.

    `words` are its words, folded.
    """
    if BOILERPLATE.search(text):
        return True
    lower = {word for word in re.findall(r"[^\W\d_]+", text) if word.islower()}
    known = {word for word in words if word in CREDIT_WORDS}
    return lower <= CREDIT_WORDS and bool("/" in text or "|" in text or known & CREDIT_SIGNS)
