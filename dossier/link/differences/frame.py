"""Whether two places of two passages stand between the same words: `from the state in ... for $310 million`."""

import re

from dossier.link.differences.told import Told
from dossier.link.names import fold
from dossier.link.ties.terms import weight

LEAST = 4
"""Words running, before and after together."""
CLAUSE = re.compile(r"[,;:.!?“”\"()]")
Place = tuple[int, int]
"""Half-open offsets in an article."""


def same_frame(a: Told, x: Place, b: Told, y: Place) -> bool:
    """Tell whether the words right before and after two places are the same, and tell something."""
    before = _run(_words(CLAUSE.split(a.before(x[0]))[-1])[::-1], _words(CLAUSE.split(b.before(y[0]))[-1])[::-1])
    after = _run(_words(CLAUSE.split(a.after(x[1]))[0]), _words(CLAUSE.split(b.after(y[1]))[0]))
    same = before + after
    return len(same) >= LEAST and any(weight(word) >= 0.4 for word in same)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _run(a: list[str], b: list[str]) -> list[str]:
    same = []
    for word, other in zip(a, b, strict=False):
        if word != other:
            break
        same.append(word)
    return same
