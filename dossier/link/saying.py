"""Dates that tell when something was said, and not when it happened: `said on Friday`."""

import re

from dossier.link.names import word_set

SAID = word_set(
    "say said says saying tell told tells add added announce announced report reported reports according confirm"
    " confirmed state stated statement quoted wrote write tweeted posted published updated release released insisted"
    " argued claimed explained testified reporters"
)
"""A date beside these is that of the telling."""
NEITHER = word_set("on in at early late by this last next the")


def is_of_the_telling(before: str, after: str) -> bool:
    """Tell whether a date between two pieces of a sentence stands beside a verb of speech."""
    words = [word for word in re.findall(r"[a-z]+|[,;.]", before.lower()[-60:]) if word not in NEITHER]
    following = re.match(r"[,\s]*(?:[a-z]+ )?([a-z]+)", after.lower())
    return bool(SAID & set(words[-2:])) or bool(following and _first(after) in SAID)


def _first(after: str) -> str:
    word = re.match(r"\W*([a-z]+)", after.lower())
    return word[1] if word else ""
