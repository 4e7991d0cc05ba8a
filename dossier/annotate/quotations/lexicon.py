"""Word lists, and tags that several rules need."""

from typing import Final


def words(text: str) -> frozenset[str]:
    """Return the words of a text that lists them."""
    return frozenset(text.split())


FINITE: Final = ("VBD", "VBZ", "VBP", "MD")
"""Tags of finite verbs."""
SUBJECT: Final = ("nsubj", "nsubjpass", "csubj")
"""What a subject is to its verb."""
DASHES: Final = ("–", "—", "-", "--", "―")
SUBORDINATE: Final = words("when asked as after while before if although though because since until once whether")
"""Words that open a clause which states nothing by itself."""
