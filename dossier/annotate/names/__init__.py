"""What a document knows of its names and a sentence does not: small spaCy components, each with a gain of its own.

The gains are measured by `python -m training.ablate` and stand in MODEL_CARD.md.
"""

from dossier.annotate.names import gazetteer, laws, products, repeats, titles, works

COMPONENTS = (titles.NAME, laws.NAME, works.NAME, products.NAME, repeats.NAME, gazetteer.NAME)
"""In the order in which they run."""

__all__ = ["COMPONENTS"]
