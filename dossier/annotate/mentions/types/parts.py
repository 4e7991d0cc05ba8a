"""A full name decides for its parts: `Kestrel` beside `Kestrel Mutual`, `Doyle` beside `Kieran Doyle`."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.annotate.mentions.bodies import is_acronym
from dossier.annotate.mentions.names.registers import places_known
from dossier.annotate.mentions.people.given_names import likely_gender
from dossier.annotate.mentions.scene import Found
from dossier.annotate.mentions.words import BODY_NOUNS, is_title, plain, word_set

LANDFORMS = word_set("""
    mount mt lake fort port cape san santa st saint new upper lower north south east west los las
    """)
"""What names of places begin with."""
NAMED_AFTER = word_set("""
    Foundation Family Administration Campaign Tower Trust Institute Center Centre Library Museum Award Prize
    University School College Estate Memorial Show Report Commission Committee Inquiry Review Act Doctrine White
    Government Cabinet
    """)
"""What is named after a person, who then is no part of it."""
LOCATED = re.compile(r"\b(?:in|near|from|at|to|around|across|outside|of|off|for) (?:the )?$", re.IGNORECASE)
OWNED = re.compile(r"(?:% of|\b(?:shares?|stakes?|stock|holding|invested|investors?) (?:in|of)|owned by) $")
OWNING = re.compile(
    r"(?:['’]s)? (?:shares?|stock|shareholders?|investors?|boss(?:es)?|chief executive|CEO|profits?|earnings)\b"
)
"""What only a company has."""

SHIP = re.compile(r"(?:HMS|USS|INS|MV|SS|RMS|HMAS|HMCS|MS|RRS|FV|ARA|USNS) \w")
"""What stands before the name of a ship."""


@dataclass(frozen=True, slots=True)
class Known:
    """What an article names in full."""

    surnames: frozenset[str]
    given: frozenset[str]
    first: dict[str, int]
    """Where each name first stands."""
    types: dict[str, str]
    bodies: tuple[str, ...]
    located: Counter[str]
    counts: Counter[str]
    addressed: frozenset[str]
    """Names that stand behind a title."""
    traded: frozenset[str]
    """Names that stand where only a company's can."""
    vessels: frozenset[str]
    """Names of ships without what stands before them: `Kestrel` of `HMS Kestrel`."""


def by_full_forms(text: str, names: Sequence[Found]) -> list[Found]:
    """Return the names, with the type of the full name that a short one is a part of; the text's own words first."""
    known = known_of(text, names)
    return [replace(name, type=by_part(text[name.start : name.end], name.type, known)) for name in names]


def known_of(text: str, names: Sequence[Found]) -> Known:
    """Look up what the article names in full, and how it uses the short names."""
    told = [(text[n.start : n.end], n) for n in names]
    people = [words.split() for words, n in told if n.type == "PERSON" and len(words.split()) > 1]
    before = [(words, text[max(0, n.start - 24) : n.start], text[n.end : n.end + 24]) for words, n in told]
    return Known(
        surnames=frozenset(words[-1] for words in people),
        given=frozenset(words[0] for words in people),
        first={words: n.start for words, n in reversed(told)},
        types={words: n.type for words, n in told},
        bodies=tuple(dict.fromkeys(words for words, n in told if n.type == "ORG" and len(words.split()) > 1)),
        located=Counter(words for words, left, _ in before if LOCATED.search(left) and not OWNED.search(left)),
        counts=Counter(words for words, _ in told),
        addressed=frozenset(words for words, left, _ in before if left[-1:] == " " and is_title(last_word(left))),
        traded=frozenset(words for words, left, right in before if OWNED.search(left) or OWNING.match(right)),
        vessels=frozenset(words.split(" ", 1)[1] for words, _ in told if SHIP.match(words)),
    )


def last_word(text: str) -> str:
    """Return the last word of a text, or an empty string."""
    return plain((text.split() or [""])[-1])


def by_part(words: str, label: str, known: Known) -> str:
    """Return the type of a name that is a part of others, or has parts that the article names alone."""
    if label in ("ORG", "GPE", "LOC", "FAC") and is_of_somebody(words, label, known):
        return "PERSON"
    if label in ("PERSON", "GPE", "ORG") and words in known.vessels and words not in known.surnames | known.given:
        return "PRODUCT"
    if label in ("PERSON", "LOC", "GPE", "PRODUCT") and is_of_body(words, label, known):
        return "ORG"
    return label


def is_of_somebody(words: str, label: str, known: Known) -> bool:
    """Say whether a name is a part of a person's full name, or is one whose surname the article uses alone."""
    parts = words.split()
    if words in places_known() or is_acronym(words) or known.located[words]:
        return False
    if len(parts) == 1:
        if label == "ORG":
            return words in known.surnames and known.counts[words] == 1 and not headed_by(words, known.bodies)
        return words in known.given | known.surnames
    common = any(plain(word) in BODY_NOUNS or not word[0].isupper() or not word.isalpha() for word in parts)
    used = known.types.get(parts[-1]) == "PERSON" and len(parts) == 2 and parts[-1] not in known.surnames
    return used and not common and plain(parts[0]) not in LANDFORMS and not headed_by(words, known.bodies)


def headed_by(words: str, bodies: Sequence[str]) -> bool:
    """Say whether a name stands at the beginning or the end of a longer one of a body."""
    return any(body.startswith(f"{words} ") or body.endswith(f" {words}") for body in bodies if body != words)


def is_of_body(words: str, label: str, known: Known) -> bool:
    """Say whether a name is the beginning of a body's that was named before and nobody's, or begins with a body's."""
    parts = words.split()
    if words in known.addressed:
        return False
    if label == "PERSON" and len(parts) > 1:
        unknown = known.counts[words] == 1 and parts[0] not in places_known() and likely_gender(words) is None
        return unknown and known.types.get(parts[0]) == "ORG"
    if set(parts) & (known.surnames | known.given):
        return False
    full = [body for body in known.bodies if body.startswith(f"{words} ") and known.first[body] < known.first[words]]
    after = [body[len(words) :].split()[0] for body in full]
    if not full or is_owner(words, full) or set(after) & NAMED_AFTER:
        return False
    if label == "GPE":
        return words in known.traded and not known.located[words]
    return label != "LOC" or not (known.located[words] or plain(parts[0]) in LANDFORMS)


def is_owner(words: str, full: Sequence[str]) -> bool:
    """Say whether a body's name begins with a name in the possessive."""
    return any(body[len(words) :].startswith(("'", "’")) for body in full)
