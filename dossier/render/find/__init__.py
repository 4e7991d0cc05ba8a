"""Dossier -> what the search indexes: a small page for each article, name, and speaker of an article; never published.

The index is made of pages of its own and not of the site's, so that margins and lists are not found, each quotation is
found as one, and what MkDocs makes of the pages does not matter.
"""

from pathlib import PurePosixPath

from dossier.model import Dossier
from dossier.render.find.documents import articles, names, quotations
from dossier.render.find.spelling import vocabulary
from dossier.render.lookup import Lookup

__all__ = ["WORDS", "search_documents"]

WORDS = PurePosixPath("words.txt")
"""The words that a misspelled one is mended to, one a line."""


def search_documents(dossier: Dossier) -> dict[PurePosixPath, str]:
    """Return the pages to index by their path, and the list of words; `dossier` as its rights leave it."""
    look = Lookup(dossier)
    found = {PurePosixPath(path): page for group in (articles, names, quotations) for path, page in group(look)}
    return found | {WORDS: "\n".join(vocabulary(dossier)) + "\n"}
