"""The names the pipeline learns, and how they are written as tags of words."""

NAMES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "DATE")
"""The OntoNotes types that the open data annotate; the other types are rules (dossier/annotate)."""

TAGS = ("O", *(f"{place}-{name}" for name in NAMES for place in "BI"))


def tag_words(words: list[tuple[int, int]], names: list, unknown: list) -> list[str]:
    """Return a BIO tag for each word span; `?` where the data say that they do not know."""
    tags = ["O"] * len(words)
    for start, end, name in names:
        inside = [i for i, (a, b) in enumerate(words) if a < end and b > start]
        for n, i in enumerate(inside):
            tags[i] = f"{'I' if n else 'B'}-{name}"
    for start, end in unknown:
        for i, (a, b) in enumerate(words):
            if a < end and b > start:
                tags[i] = "?"
    return tags
