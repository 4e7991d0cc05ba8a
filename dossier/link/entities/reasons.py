"""Why two names of one article are one entity's, in words."""

from dossier.link.names import acronym, fold, looks_like_acronym, person_key, person_words, plain_key, surname
from dossier.link.places import country, place_key
from dossier.model import PEOPLE


def reason_within(name: str, full: str, kind: str) -> str:
    """Return why an article's `name` is taken for the one that it calls `full`."""
    if kind in PEOPLE:
        return _of_person(name, full)
    if country(full) or country(name):
        return f"a name of {full} in ISO 3166, CLDR or usual in news"
    if plain_key(name) == plain_key(full):
        return f"{full}, but for the article, the legal form and the spelling"
    if place_key(name) and place_key(name) == place_key(full):
        return f"usual short for {full}"
    if looks_like_acronym(name):
        spelt = fold(name) == (acronym(full) or "")
        return f"initials of {full} in the same article" if spelt else f"acronym that the article itself gives {full}"
    if set(fold(name).split()) <= set(fold(full).split()):
        return f"short for {full} in the same article"
    return f"spelled like {full} in the same article"


def _of_person(name: str, full: str) -> str:
    words, own = person_key(full).split(), person_key(name)
    if own == person_key(full):
        return f"{full}, but for titles, accents, initials and case"
    if own == surname(full):
        return f"surname of {full} in the same article"
    if own == words[0]:
        return f"first word of the name {full} in the same article"
    if set(own.split()) <= set(words):
        return f"part of the name {full} in the same article"
    if any(len(word) == 1 for word in person_words(name)):
        return f"{full} with initials, in the same article"
    return f"named as one with {full} in the same article"
