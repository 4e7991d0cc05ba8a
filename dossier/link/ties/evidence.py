"""What besides the words speaks for or against two sentences telling one thing."""

import re
from collections.abc import Iterator, Sequence

from dossier.link.ties.figures import same_amount
from dossier.link.ties.profiles import Profile
from dossier.link.ties.terms import none_shared, weight

LEAST_SAID = 2
"""Telling words that one utterance has in common with itself, retold."""
MANY_RARE = 5
"""Rare words that two articles hardly share unless they tell of one event."""


def at_odds(a: Profile, b: Profile) -> bool:
    """Tell whether both name people, and nobody is named in both: then it is the same told of others."""
    return none_shared(a.people, b.people)


def share_more_than_names(a: Profile, b: Profile) -> bool:
    """Tell whether any word in common is no part of a name, no figure, and not of who said it."""
    return any(word.isalpha() for word in a.telling & b.telling)


def two_utterances(a: Profile, b: Profile) -> bool:
    """Tell whether both report the words of people who are known, and these words have hardly any in common."""
    return bool(a.speakers and b.speakers) and len(a.said & b.said) < LEAST_SAID


def contradict(a: Profile, b: Profile) -> bool:
    """Tell whether one denies what the other tells: `was warned`, `was not warned`."""
    return bool((a.denied ^ b.denied) & a.telling & b.telling)


def may_be_one(a: Profile, b: Profile) -> bool:
    """Tell whether nothing speaks so much against one thing told twice that no measure could outweigh it."""
    return share_more_than_names(a, b) and not at_odds(a, b) and not two_utterances(a, b) and not contradict(a, b)


def is_fact(a: Profile, b: Profile) -> bool:
    """Tell whether both give one figure or one date."""
    return bool(same_figures(a, b) or a.dates & b.dates)


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
