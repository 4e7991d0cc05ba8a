"""Words for the reasons of doubts."""


def times(number: int) -> str:
    """Return how often, in words: `once`, `3 times`."""
    return {1: "once", 2: "twice"}.get(number, f"{number} times")
