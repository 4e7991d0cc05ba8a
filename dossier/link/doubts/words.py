"""Words for the reasons of doubts."""

IN_WORDS = {
    "PERSON": "a person", "ORG": "an organisation", "GPE": "a country, state or town", "LOC": "a place",
    "FAC": "a building", "NORP": "a people, religion or party", "EVENT": "an event", "WORK_OF_ART": "a work",
    "LAW": "a law", "PRODUCT": "a product",
}  # fmt: skip
LONGEST = 60
"""Characters of a quotation's words; more tell no better which it is."""


def times(number: int) -> str:
    """Return how often, in words: `once`, `3 times`."""
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def beginning(text: str) -> str:
    """Return the first words of a text, with an ellipsis where more follow."""
    words = " ".join(text.split())
    if len(words) <= LONGEST:
        return words
    return words[: LONGEST + 1].rsplit(" ", 1)[0].rstrip(",;:") + " …"
