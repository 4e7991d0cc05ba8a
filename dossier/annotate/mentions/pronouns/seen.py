"""A mention that a pronoun may refer to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Seen:
    """A mention of one person, where it stands."""

    token: int
    chain: int
    described: bool = False
