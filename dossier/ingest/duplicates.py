"""Whether an article is in the dossier already."""

from collections.abc import Iterable
from urllib.parse import parse_qsl, urlencode, urlsplit

from dossier.ingest.parts import same_words
from dossier.model import Article

_SHINGLE = 4
"""Words that are compared at a time."""
_ALIKE = 0.7
"""Shared shingles among all: two prints of one agency report pass, two reports of one event do not."""
_WITHIN = 0.9
"""Shared shingles among those of the shorter: one is a cut of the other."""
_FEWEST = 30
_TRACKING = ("utm_", "fbclid", "gclid", "mc_", "ref", "cmpid", "ito", "share", "smid", "amp")


def find_duplicate(article: Article, articles: Iterable[Article]) -> tuple[Article, str] | None:
    """The first article with the same address, the same text or nearly the same text, and which it is; else None."""
    others = list(articles)
    address, text, shingles = _address(article.url), same_words(article.text), _shingles(article.text)
    for other in others:
        if address and address == _address(other.url):
            return other, "the same address"
        if text and text == same_words(other.text):
            return other, "the same text"
    for other in others:
        theirs = _shingles(other.text)
        shared, fewest = len(shingles & theirs), min(len(shingles), len(theirs))
        if fewest >= _FEWEST and (shared >= _ALIKE * len(shingles | theirs) or shared >= _WITHIN * fewest):
            return other, f"nearly the same text ({shared / fewest:.0%} of the shorter)"
    return None


def _address(url: str | None) -> str | None:
    """An address without what does not change the page."""
    if not url:
        return None
    parts = urlsplit(url)
    query = urlencode(sorted(pair for pair in parse_qsl(parts.query) if not pair[0].lower().startswith(_TRACKING)))
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    return f"{host}{parts.path.rstrip('/')}?{query}".lower()


def _shingles(text: str) -> frozenset[str]:
    words = same_words(text).split()
    return frozenset(" ".join(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1))
