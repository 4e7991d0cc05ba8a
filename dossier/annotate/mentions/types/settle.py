"""One name, one type: what the mentions of an article together say that a name is."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from dossier.annotate.mentions.names.registers import capitals, countries
from dossier.annotate.mentions.people.given_names import likely_gender
from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.mentions.types.kinds import by_its_words
from dossier.annotate.mentions.types.parts import by_full_forms
from dossier.annotate.mentions.types.stated import stated_types
from dossier.annotate.mentions.types.told import told_types
from dossier.annotate.mentions.words import COMPANY_NOUNS, plain

PLACED = frozenset({"GPE", "LOC", "FAC", "NORP"})
COURTESY = frozenset({"mr", "mrs", "ms", "miss", "mx"})
"""Behind these stands a person's name; behind "St" or "Queen" it can be a place's."""
FIRMS = COMPANY_NOUNS | {"maker", "manufacturer", "giant", "operator", "supplier", "chain", "startup"}
MADE_BY_PEOPLE = frozenset({"film", "policy", "law", "dress", "peace", "trouble", "play", "crane"})
"""A film maker is a person, and so is a crane operator."""


def settle_types(scene: Scene, names: Sequence[Found]) -> list[Found]:
    """Give every name one type: what its words or the text say it is, else what most mentions have.

    The full names of people and bodies then decide for their parts.
    """
    text = scene.article.text
    stated = stated_types(scene, names) | told_types(scene, names)
    told = [
        replace(name, type=stated.get(words) or by_its_words(words, name.type))
        for name in names
        for words in (text[name.start : name.end],)
    ]
    return by_full_forms(text, _voted(told, text))


def _voted(names: Sequence[Found], text: str) -> list[Found]:
    """Give every name the type that most mentions of the same words have; of several, the first.

    A word that is the surname of a person named in full is that person's and no place, unless it is a country or the
    text mostly says "in" it. A capital is a place, also where it acts. A name that ends in what stands behind Mr or Ms
    is a person's; one that stands behind "maker" or "airline" is a firm's.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    located: Counter[str] = Counter()
    for name in names:
        words = text[name.start : name.end]
        votes[words][name.type] += 1
        located[words] += text[max(0, name.start - 12) : name.start].rstrip().endswith((" in", "In", " near", " from"))
    full = [text[name.start : name.end].split() for name in names if name.type == "PERSON"]
    surnames = {words[-1] for words in full if len(words) > 1} - countries()
    addressed = {text[name.start : name.end] for name in names if entitled(text[max(0, name.start - 12) : name.start])}
    firms = {text[name.start : name.end] for name in names if is_firm(text, name)}
    settled = []
    for name in names:
        words = text[name.start : name.end]
        label = votes[words].most_common(1)[0][0]
        personal = label in PLACED and words in surnames and 2 * located[words] < votes[words].total()
        personal |= words.split()[-1] in addressed and 2 * located[words] < votes[words].total()
        if label == "ORG" and words in capitals():
            label = "GPE"
        settled.append(replace(name, type="PERSON" if personal else "ORG" if words in firms else label))
    return settled


def entitled(before: str) -> bool:
    """Say whether a text ends in Mr, Ms or the like, so that what follows is a person's name."""
    words = before.split()
    return bool(words) and before[-1:] == " " and plain(words[-1]) in COURTESY and words[-1][0].isupper()


def is_firm(text: str, name: Found) -> bool:
    """Say whether a name stands behind a noun for a company, and is no person's in full: "battery maker Voltera"."""
    before = text[max(0, name.start - 30) : name.start].lower().split()
    if len(before) < 2 or text[name.start - 1 : name.start] != " " or likely_gender(text[name.start : name.end]):
        return False
    return before[-1] in FIRMS and before[-2] not in MADE_BY_PEOPLE
