"""Where what the recogniser took for one name ends or is two: blocks, dashes, slashes, hyphens, possessives."""

from collections.abc import Iterator, Mapping, Set

from spacy.tokens import Span, Token

from dossier.annotate.mentions.names.registers import countries
from dossier.annotate.mentions.scene import Scene
from dossier.model import PEOPLE

POSSESSIVES = frozenset({"'s", "’s", "'", "’", "s'"})
LONGEST_SYLLABLE = 5
NO_SYLLABLES = frozenset(
    {"who", "the", "a", "an", "and", "but", "is", "was", "to", "of", "his", "her", "which", "that", "not"}
)
COMPOUNDS = frozenset(
    {"led", "run", "born", "held", "made", "era", "wide", "bound", "hit", "like", "style", "owned", "based"}
)


OFTEN = 3
"""So many times a name stands alone that is also the second half of a body's: `Herald-Norvik said Norvik would`."""


def parts(scene: Scene, ent: Span, known: Mapping[str, int], people: Set[str]) -> Iterator[tuple[int, int]]:
    """Cut an entity where a block ends, at slashes, dashes and the hyphen of a compound (Khan-led), and between names.

    Two names are parted by a hyphen where `known` holds both, with how often each stands, or the second of them often,
    or by an apostrophe before one of `people` (Lorne's Reik).
    """
    first = ent.start
    whole = ent.text in known and ent.text in countries()
    for i in range(ent.start, ent.end):
        word = scene.doc[i]
        cut = word.is_space or word.text == "/" or is_dash(word)
        if word.text in POSSESSIVES and ent.start < i < ent.end - 1:
            cut = scene.doc[first:i].text in known and scene.doc[i + 1 : ent.end].text in people
        if i > first and scene.block[i] != scene.block[i - 1]:
            yield first, i
            first = i
        if word.text in ("-", "–") and ent.start < i < ent.end - 1 and not whole:
            left, right = scene.doc[first:i].text, scene.doc[i + 1 : ent.end].text
            compound = right.islower() and scene.doc[first].text[:1].isupper() and not is_given_name(left, right)
            often = ent.label_ not in PEOPLE and known.get(right, 0) >= OFTEN
            cut = cut or compound or often or (left in known and right in known)
            if compound:
                yield first, i
                return
        if cut:
            yield first, i
            first = i + 1
    yield first, ent.end


def is_dash(token: Token) -> bool:
    """Say whether a word is a dash between white space, which parts two names."""
    before = token.nbor(-1) if token.i else token
    return (
        token.text in ("-", "–", "—", "--")
        and bool(token.whitespace_)
        and (bool(before.whitespace_) or before is token)
    )


def is_given_name(left: str, right: str) -> bool:
    """Say whether a hyphen stands inside a given name, `Park Ji-won`, and not in a compound, `Imran Khan-led`."""
    words = left.split()
    return len(words) == 2 and len(words[1]) <= LONGEST_SYLLABLE and is_syllable(right)


def is_syllable(word: str) -> bool:
    """Say whether a word behind a hyphen can be the second half of a given name."""
    common = word in COMPOUNDS or word in NO_SYLLABLES
    return word.islower() and 2 <= len(word) <= LONGEST_SYLLABLE and not common
