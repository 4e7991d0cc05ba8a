"""People who have changed their name, where an article says so: `Marta Hansen, formerly Marta Quill`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from dossier.link.entities.full_names import Joined
from dossier.link.entities.things import Thing
from dossier.model import PEOPLE, AnnotatedArticle

BETWEEN = re.compile(
    r",? \(?(?:formerly|previously|once|née|nee|born|then|also|better)(?: known as| called)? ?$"
    r"|,? \(?(?:aka|a\.k\.a\.|whose real name is|who was born|who changed (?:his|her) name from) $"
    r"| changed (?:his|her) name to $"
)
"""What stands between the two names."""
CALLED = re.compile(
    r" (?:will now be|will be|is now|is better|was then|was formerly|is also) (?:called|known as|named) $"
)
"""What stands between a pronoun and the new name."""
FURTHEST = 45
"""Characters between the two."""


def renamed_pairs(clusters: Sequence[tuple[Thing, ...]], articles: Mapping[str, AnnotatedArticle]) -> list[Joined]:
    """Pair the names that an article says to be one person's."""
    found = []
    home = {(t.article, i): n for n, group in enumerate(clusters) for t in group for i in t.mentions}
    for name, annotated in articles.items():
        for first, second, words in _told(annotated):
            a, b = home.get((name, first)), home.get((name, second))
            if a is not None and b is not None and a != b:
                found.append((a, b, f"the article says so: “{words}”"))
    return found


def _told(annotated: AnnotatedArticle) -> Iterator[tuple[int, int, str]]:
    """Yield the indices of two mentions that are one person's, and the words that say so."""
    text = annotated.article.text
    people = [(i, m) for i, m in enumerate(annotated.mentions) if m.type in PEOPLE]
    for (i, one), (j, other) in pairwise(people):
        between = text[one.end : other.start]
        if other.form in ("pronoun", "nominal") or len(between) > FURTHEST:
            continue
        if (CALLED if one.form == "pronoun" else BETWEEN).match(between):
            yield i, j, " ".join(text[one.start : other.end].split())
