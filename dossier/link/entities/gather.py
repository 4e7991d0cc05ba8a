"""The mentions of one article, gathered by whom or what they mean, without what is no name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from dossier.link.entities.callings import settings
from dossier.link.entities.things import Thing, family, fullest, name_key
from dossier.link.names import TITLES, fold, word_set
from dossier.link.places import known_type
from dossier.model import NAME_FORMS, NAMES, PEOPLE, AnnotatedArticle, Mention

NO_NAMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
    " september october november december today yesterday tomorrow tonight gmt est pst edt pdt utc km kph mph kg"
    " lb ft am pm tv photo image video file read more related advertisement updated atty assn ave ii iii vs exclusive"
    " god"
)
"""Words that are no name when they stand alone."""
BUILT = re.compile(
    r"(?:Abbey|Basilica|Cathedral|Church|Hall|Monument|Mosque|Palace|Shrine|Statue|Temple|Tomb|Tower) of "
)
AT = re.compile(r"(?:at|from|with) (?:the )?")
AGE = re.compile(r", (?:aged )?(\d{1,2})[,.]| \((\d{1,2})\)")
"""What follows the name of somebody whose age is given."""
COMPASS = word_set("north south east west")
CREDIT = re.compile(r"(?:credits?|photos?(?:graph)?|images?|pictures?) ?(?:by|:)[^\n.]{0,60}$", re.IGNORECASE)


def things_of(annotated: AnnotatedArticle) -> Iterator[Thing]:
    """Yield what an article names; a chain without a name is nothing that other articles could name."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for index, mention in enumerate(annotated.mentions):
        if mention.chain is not None:
            groups.setdefault(("chain", str(mention.chain)), []).append(index)
        elif mention.type in NAMES and mention.form in NAME_FORMS:
            groups.setdefault((family(mention.type), name_key(mention.text, mention.type)), []).append(index)
    text = annotated.article.text
    setting, common = settings(text), frozenset(re.findall(r"\b[a-z]+\b", text))
    for indices in groups.values():
        named = [mention for i in indices if _names(mention := annotated.mentions[i], text)]
        if named and not _is_word(named, common):
            yield _thing(annotated, indices, named, setting)


def _thing(
    annotated: AnnotatedArticle, indices: Sequence[int], named: Sequence[Mention], setting: frozenset[str]
) -> Thing:
    kind = _type(named, annotated)
    names = tuple(re.sub(r"\s+", " ", mention.text) for mention in (*_above(annotated, named), *named))
    roles = [role.text for role in annotated.roles if role.mention in indices]
    roles += [annotated.mentions[i].text for i in indices if annotated.mentions[i].form == "nominal"]
    return Thing(
        annotated.article.id, min(m.start for m in named), tuple(indices), names, kind, fullest(names, kind),
        tuple(roles), setting if kind in PEOPLE else frozenset(),
        _born(named, annotated) if kind in PEOPLE else None,
    )  # fmt: skip


def _above(annotated: AnnotatedArticle, named: Sequence[Mention]) -> list[Mention]:
    """Return the full names that the headline gives somebody whom the text calls by one name: `Ida Solberg`."""
    chain = named[0].chain
    if annotated.headline is None or chain is None or any(len(mention.text.split()) > 1 for mention in named):
        return []
    above = (m for m in annotated.headline.mentions if m.chain == chain and m.type in PEOPLE)
    return [mention for mention in above if len(mention.text.split()) > 1 and not mention.text.isupper()]


def _born(named: Sequence[Mention], annotated: AnnotatedArticle) -> int | None:
    """Return the year of birth of whom an age stands behind, `Ida Solberg, 52,`, where the article has a date."""
    published = annotated.article.published
    ages = [found for m in named if (found := AGE.match(annotated.article.text, m.end))]
    return published.year - int(ages[0][1] or ages[0][2]) if ages and published else None


def _is_word(named: Sequence[Mention], common: frozenset[str]) -> bool:
    """Tell whether what was taken for a name once is a word that the article has in lower case: `Mother`, `Last`."""
    return len(named) == 1 and named[0].text.lower() in common and known_type(named[0].text) is None


def _names(mention: Mention, text: str) -> bool:
    if mention.type not in NAMES or mention.form not in NAME_FORMS:
        return False
    if mention.type == "GPE" and mention.text.lower() in COMPASS:
        return False
    return not is_junk(mention.text, before=text[max(0, mention.start - 80) : mention.start])


def is_junk(name: str, *, before: str) -> bool:
    """Tell whether what was taken for a name is none: a unit, a weekday, a letter, a title, a photo credit."""
    words = fold(name).split()
    letters = [char for char in name if char.isalpha()]
    if len(letters) < 2 or not any(char.isupper() or not char.islower() for char in letters):
        return True
    return all(word in NO_NAMES or word in TITLES for word in words) or bool(CREDIT.search(before))


def _type(named: Sequence[Mention], annotated: AnnotatedArticle) -> str:
    """Return the type most of the names carry; the name of a country or a known city is a place's.

    A building that all there is to say of someone is to be at it is an organisation: "Ada Fehr at the Wilson Center".
    """
    counts = Counter(mention.type for mention in named)
    kind = min(counts, key=lambda name: (-counts[name], name))
    if family(kind) == "body":
        kind = next((sure for mention in named if (sure := known_type(mention.text))), kind)
    if kind == "GPE" and any(BUILT.match(mention.text) for mention in named):
        kind = "FAC"
    employs = kind == "FAC" and any(
        role.end == m.end and AT.fullmatch(role.text[: m.start - role.start]) for role in annotated.roles for m in named
    )
    return "ORG" if employs else kind
