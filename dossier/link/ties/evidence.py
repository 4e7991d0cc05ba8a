"""What besides the words speaks for or against two sentences telling one thing."""

import re
from collections.abc import Iterator, Sequence

from dossier.link.ties.figures import same_amount
from dossier.link.ties.profiles import Profile
from dossier.link.ties.terms import weight

SAME_FIGURE = 1.6
SMALL = 12
"""Bare numbers up to this stand everywhere."""
SAME_DATE, OTHER_DATE = 1.1, 0.85
"""What a date in common, and two dates that differ, do to a score; set on news."""


def at_odds(a: Profile, b: Profile) -> bool:
    """Tell whether both name people, and nobody is named in both: then it is the same told of others."""
    return bool(a.people and b.people) and not a.people & b.people


def dates_say(a: Profile, b: Profile) -> float:
    """Return how much more or less likely the dates in both make it that one thing is told."""
    if a.dates & b.dates:
        return SAME_DATE
    return OTHER_DATE if {kind for kind, _ in a.dates} & {kind for kind, _ in b.dates} else 1.0


def figures_say(a: Profile, b: Profile) -> float:
    """Return how much more likely a telling amount in both makes it, where both name two things in common besides."""
    telling = [x for x in a.figures if (x.unit or x.value > SMALL) and any(same_amount(x, y) for y in b.figures)]
    return SAME_FIGURE if telling and len(a.entities & b.entities) > 1 else 1.0


def share_more_than_names(a: Profile, b: Profile) -> bool:
    """Tell whether any word in common is no part of a name and no figure: else it is a credit line, or a date."""
    names = frozenset().union(*a.name_words, *b.name_words)
    return any(lemma.isalpha() and lemma not in names for lemma in a.vector if lemma in b.vector)


def same_figures(a: Profile, b: Profile) -> list[str]:
    """Return the amounts of the first that the second gives too, in the first one's words."""
    return [x.text for x in a.figures if any(same_amount(x, y) for y in b.figures)]


def reasons_for(a: Profile, b: Profile, shared: Sequence[str]) -> Iterator[str]:
    """Yield what two sentences have in common, in words; `shared` names the entities."""
    if shared:
        yield "both name " + ", ".join(shared[:4])
    figures = same_figures(a, b)
    if figures:
        yield "both give " + ", ".join(dict.fromkeys(re.sub(r"\s+", " ", text) for text in figures))
    words = sorted(
        (lemma for lemma in a.vector if lemma in b.vector and lemma.isalpha()),
        key=lambda lemma: (-weight(lemma), lemma),
    )
    if words:
        yield "words in common: " + ", ".join(words[:6])
