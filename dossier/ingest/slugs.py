"""Names of articles that are safe in a web address and as a file name on any system."""

import hashlib
import re
import unicodedata

SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*\Z")
TAKEN = frozenset({"index"})
"""The page that lists the articles has this name."""
_LONGEST = 80
# Letters of Latin scripts that Unicode does not decompose.
_LATIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})


def slugify(name: str) -> str:
    """A slug of any name. Where letters have no ASCII form, a hash of the name keeps two names apart."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LATIN))
    base = "".join(c for c in plain if not unicodedata.combining(c))
    lost = any(c.isalnum() and not c.isascii() for c in base)
    # Apostrophes part no word: "port's" is "ports".
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", base)).strip("-")
    if len(slug) > _LONGEST:
        slug = slug[: _LONGEST + 1].rpartition("-")[0] or slug[:_LONGEST]
    if slug and not lost and slug not in TAKEN:
        return slug
    digest = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{slug or 'article'}-{digest}"
