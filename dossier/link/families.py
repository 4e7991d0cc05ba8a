"""Texts that several articles share: `7 articles, 2 independent texts`."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from dossier.link.names import fold
from dossier.model import AnnotatedArticle, Family

RUN = 5
"""Words running that make one shingle."""
MOST = 0.5
"""The share of an article's shingles from which on it is the other one's text, and not one of its own."""
LEAST = 12
"""Shingles in common: fewer are a long quotation, or a boilerplate line."""
Shingle = tuple[str, ...]


def find_families(articles: Sequence[AnnotatedArticle]) -> tuple[Family, ...]:
    """Return the families of two articles and more. The articles come earliest first.

    Each article joins the earliest text that it shares most of its words with, or is a text of its own. Only such
    texts are looked up, so the cost is near-linear however often one is printed, and a later article changes no family
    of those before it.
    """
    words = {one.article.id: re.findall(r"\w+", fold(one.article.text)) for one in articles}
    shingles = {name: _shingles(found) for name, found in words.items()}
    with_shingle: dict[Shingle, list[str]] = defaultdict(list)
    members: dict[str, list[str]] = {}
    for one in articles:
        name = one.article.id
        shared = Counter(text for shingle in shingles[name] for text in with_shingle.get(shingle, ()))
        text = _text_of(name, shared, shingles)
        if text:
            members[text].append(name)
            continue
        members[name] = [name]
        for shingle in shingles[name]:
            with_shingle[shingle].append(name)
    return tuple(
        Family(tuple(names), _share(shingles[names[0]], [words[name] for name in names[1:]]))
        for names in members.values()
        if len(names) > 1
    )


def _shingles(words: Sequence[str]) -> dict[Shingle, None]:
    return dict.fromkeys(tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))


def _text_of(name: str, shared: Counter[str], shingles: dict[str, dict[Shingle, None]]) -> str | None:
    """Return the text that shares the most with an article, of those that share enough; the earliest of equals."""
    shares = {text: count / len(shingles[name]) for text, count in shared.items() if count >= LEAST}
    enough = [text for text in shingles if shares.get(text, 0.0) >= MOST]
    return max(enough, key=lambda text: shares[text], default=None)


def _share(text: dict[Shingle, None], others: Sequence[Sequence[str]]) -> float:
    """Return how much of the other articles' words stands in runs that the text has too, 0-1."""
    covered = total = 0
    for words in others:
        inside = {
            at + i for at in range(len(words) - RUN + 1) if tuple(words[at : at + RUN]) in text for i in range(RUN)
        }
        covered += len(inside)
        total += len(words)
    return round(covered / total, 3) if total else 0.0
