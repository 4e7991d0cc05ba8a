"""What besides the words speaks for or against two sentences telling one thing."""

import re
from collections.abc import Iterator, Sequence

from dossier.link.names import word_set
from dossier.link.ties.figures import same_amount
from dossier.link.ties.profiles import Profile
from dossier.link.ties.terms import weight

CREDIT_WORDS = word_set(
    "photo photos photograph photographer picture pictures image images video illustration graphic file credit credits"
    " courtesy handout pool via by for of the and from reporting editing writing additional contributed compiled"
)
"""Words of a line that says who made a text or a picture, besides names and agencies."""
CREDIT_SIGNS = CREDIT_WORDS - word_set("for of the and from by file pool graphic video additional")
MANY_RARE = 5
"""Rare words that two articles hardly share unless they tell of one event."""
BOILERPLATE = re.compile(
    r"\ball rights reserved\b|\bmay not be (?:published|reproduced|broadcast|redistributed)\b"
    r"|(?:©|\bcopyright) ?(?:©|\d{4})"
    r"|\bclick here\b|\bsubscribe (?:to|now)\b|\bfollow us on\b|\bcontributed to this (?:report|story|article)\b",
    re.IGNORECASE,
)


def at_odds(a: Profile, b: Profile) -> bool:
    """Tell whether both name people, and nobody is named in both: then it is the same told of others."""
    return bool(a.people and b.people) and not a.people & b.people


def is_credit(profile: Profile) -> bool:
    """Tell whether the line says who made a text or a picture, or on what terms, and nothing else."""
    text = profile.sentence.text
    if BOILERPLATE.search(text):
        return True
    lower = {word for word in re.findall(r"[^\W\d_]+", text) if word.islower()}
    known = {word for word in profile.words if word in CREDIT_WORDS}
    return lower <= CREDIT_WORDS and bool("/" in text or "|" in text or known & CREDIT_SIGNS)


def share_more_than_names(a: Profile, b: Profile) -> bool:
    """Tell whether any word in common is no part of a name and no figure: else it is a credit line, or a date."""
    names = frozenset().union(*a.name_words, *b.name_words)
    return any(lemma.isalpha() and lemma not in names for lemma in a.vector if lemma in b.vector)


def same_figures(a: Profile, b: Profile) -> list[str]:
    """Return the amounts of the first that the second gives too, in the first one's words."""
    return [x.text for x in a.figures if any(same_amount(x, y) for y in b.figures)]


def reasons_for(a: Profile, b: Profile, shared: Sequence[str], rare: int = 0) -> Iterator[str]:
    """Yield what two sentences have in common, in words; `shared` names the entities, `rare` counts the rare words of
    both articles, where those were weighed.
    """
    if shared:
        yield "both name " + ", ".join(shared[:4])
    figures = same_figures(a, b)
    if figures:
        yield "both give " + ", ".join(dict.fromkeys(re.sub(r"\s+", " ", text) for text in figures))
    dates = [mention.text for mention, date in a.dated if date in b.dates]
    if dates:
        yield "both give the date " + ", ".join(dict.fromkeys(re.sub(r"\s+", " ", text) for text in dates))
    if rare >= MANY_RARE:
        yield f"the two articles have {rare} rare words in common"
    words = sorted(
        (lemma for lemma in a.vector if lemma in b.vector and lemma.isalpha()),
        key=lambda lemma: (-weight(lemma), lemma),
    )
    if words:
        yield "words in common: " + ", ".join(words[:6])
