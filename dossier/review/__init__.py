"""What an editor should look at first: listed by `dossier check`, decided with `dossier review`."""

from dossier.review.listing import listed
from dossier.review.walk import prepare, review

__all__ = ["listed", "prepare", "review"]
