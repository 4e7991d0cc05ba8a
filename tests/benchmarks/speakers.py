"""Whether two phrases name the same speaker."""

import re
from collections.abc import Collection

PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "you", "who", "his", "her", "their", "its", "him", "them"])
_LEADING = re.compile(r"^(?:the|a|an|its|his|her|their|one|another)\s+(?=\w)", re.IGNORECASE)
_TRAILING = re.compile(
    r"(?:,|;|\s(?:of|from|for|at|in|on|with|to|near|who|that|which|whose|known)\s).*$", re.IGNORECASE | re.DOTALL
)


def fold(name: str) -> str:
    """Return the phrase in lower case, without a leading article and a closing possessive."""
    plain = " ".join(name.replace("’", "'").split()).strip(" .,;:")
    return _LEADING.sub("", plain).removesuffix("'s").casefold()


def head(name: str) -> str:
    """Return what identifies it: the surname of a person, the noun of a role or of an organisation's phrase."""
    words = re.findall(r"[\w'-]+", fold(_TRAILING.sub("", name.strip())))
    return words[-1].removesuffix("'s") if words else ""


def same_speaker(gold: str, resolved: str | None, words: str | None = None, others: Collection[str] = ()) -> bool:
    """Return whether the name that was resolved, or the article's own words for the speaker, name the gold speaker.

    A surname or the noun of a role is enough, but not where the name is, to the letter, another speaker of the article
    (`others`): the sister is not the brother. A pronoun names nobody.
    """
    if resolved and fold(resolved) in {fold(other) for other in others} - {fold(gold)}:
        return False
    phrases = [fold(phrase) for phrase in (resolved, words) if phrase and fold(phrase) not in PRONOUNS]
    whole = re.compile(rf"\b{re.escape(fold(gold))}\b")
    return any(head(phrase) == head(gold) or whole.search(phrase) for phrase in phrases)


def same_words(gold: str | None, found: str | None) -> bool:
    """Return whether two phrases of the article for a speaker are the same, or have the same noun or name."""
    return bool(gold and found) and head(gold or "") == head(found or "")
