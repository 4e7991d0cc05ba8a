"""The words that a misspelled one is mended to: Pagefind finds stems and beginnings of words, but mends nothing."""

import re
from collections import Counter

from dossier.model import Dossier

MOST = 6000
"""So many words: about 20 kB on the way, fetched only where a search has found nothing."""
_WORD = re.compile(r"[^\W\d_]{4,}")


def vocabulary(dossier: Dossier) -> list[str]:
    """Return the words of names, then of headlines and sentences, those of most articles first; in lower case.

    A word of one article only is left out unless it is of a name or headline: it may be misspelled itself.
    """
    named = Counter(word for entity in dossier.entities for word in _words(entity.name) for _ in range(entity.mentions))
    articles = Counter(word for one in dossier.articles for word in {*_words(one.article.title)})
    texts = Counter(word for one in dossier.articles for word in {*_words(one.article.text)})
    known = [word for group in (named, articles) for word, _ in _most(group)]
    known += [word for word, times in _most(texts) if times > 1]
    return list(dict.fromkeys(known))[:MOST]


def _most(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
