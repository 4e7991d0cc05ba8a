"""What one article speaks of: its mentions gathered by chain, with the names it uses."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.link.names import TITLES, fold, looks_like_acronym, person_key, plain_key, word_set
from dossier.link.places import country, place_key
from dossier.model import NAMES, PEOPLE, PLACES, AnnotatedArticle, Mention

NAME_FORMS = frozenset({"name", "alias", "acronym"})
NO_NAMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
    " september october november december today yesterday tomorrow tonight gmt est pst edt pdt utc km kph mph kg"
    " lb ft am pm tv photo image video file read more related advertisement updated"
)
"""Words that are no name when they stand alone."""
CREDIT = re.compile(r"(?:credits?|photos?(?:graph)?|images?|pictures?) ?(?:by|:)[^\n.]{0,60}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Thing:
    """Who or what one article refers to: one chain, or one name."""

    article: str
    start: int
    """Where it is first mentioned."""
    mentions: tuple[int, ...]
    """Indices into the article's mentions."""
    names: tuple[str, ...]
    """Each of its names as often as it stands there, in the order of the text."""
    type: str
    name: str
    """The fullest of its names."""

    @property
    def key(self) -> str:
        """What its name is compared by in other articles."""
        return name_key(self.name, self.type)

    @property
    def family(self) -> str:
        """Things of different families are never the same."""
        return family(self.type)


def family(kind: str) -> str:
    """Return the group of entity types that taggers confuse and that may be joined by name alone."""
    if kind in PEOPLE:
        return "person"
    return "body" if kind in PLACES or kind == "ORG" else "group" if kind == "NORP" else "work"


def name_key(name: str, kind: str) -> str:
    """Return what a name of this type is compared by."""
    if kind in PEOPLE:
        return person_key(name)
    if family(kind) == "body":
        return place_key(name) or plain_key(name)
    return plain_key(name)


def is_junk(name: str, *, before: str) -> bool:
    """Tell whether what was taken for a name is none: a unit, a weekday, a letter, a title, a photo credit."""
    words = fold(name).split()
    letters = [char for char in name if char.isalpha()]
    if len(letters) < 2 or not any(char.isupper() or not char.islower() for char in letters):
        return True
    return all(word in NO_NAMES or word in TITLES for word in words) or bool(CREDIT.search(before))


def fullest(names: Sequence[str], kind: str) -> str:
    """Return the name that says most: the most words besides titles, then the most used, then the longest."""
    counts = Counter(names)

    def rank(name: str) -> tuple[bool, int, int, int, str]:
        words = len(name_key(name, kind).split()) if kind in PEOPLE else len(fold(name).split())
        return looks_like_acronym(name), -words, -counts[name], -len(name), name

    return min(counts, key=rank)


def things_of(annotated: AnnotatedArticle) -> Iterator[Thing]:
    """Yield what an article names; a chain without a name is nothing that other articles could name."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for index, mention in enumerate(annotated.mentions):
        if mention.chain is not None:
            groups.setdefault(("chain", str(mention.chain)), []).append(index)
        elif mention.type in NAMES and mention.form in NAME_FORMS:
            groups.setdefault((family(mention.type), name_key(mention.text, mention.type)), []).append(index)
    for indices in groups.values():
        thing = _thing(annotated, indices)
        if thing:
            yield thing


def _thing(annotated: AnnotatedArticle, indices: Sequence[int]) -> Thing | None:
    named = [mention for i in indices if _names(mention := annotated.mentions[i], annotated.article.text)]
    if not named:
        return None
    kind = _type(named)
    names = tuple(re.sub(r"\s+", " ", mention.text) for mention in named)
    return Thing(annotated.article.id, min(m.start for m in named), tuple(indices), names, kind, fullest(names, kind))


def _names(mention: Mention, text: str) -> bool:
    if mention.type not in NAMES or mention.form not in NAME_FORMS:
        return False
    return not is_junk(mention.text, before=text[max(0, mention.start - 80) : mention.start])


def _type(named: Sequence[Mention]) -> str:
    """Return the type most of the names carry; the name of a country is a place, whatever most say."""
    counts = Counter(mention.type for mention in named)
    kind = min(counts, key=lambda name: (-counts[name], name))
    if family(kind) == "body" and any(country(mention.text) for mention in named):
        return "GPE"
    return kind
