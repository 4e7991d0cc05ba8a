"""Names that the recogniser cut at a hyphen, an apostrophe or a point, put together again."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc, Token

from dossier.annotate.mentions.names.cuts import LONGEST_SYLLABLE, is_syllable
from dossier.annotate.mentions.names.owners import with_owned
from dossier.annotate.mentions.names.registers import countries
from dossier.annotate.mentions.names.structures import with_structures
from dossier.annotate.mentions.people.given_names import likely_gender
from dossier.annotate.mentions.scene import NOWHERE, Found, Scene
from dossier.annotate.mentions.words import BODY_NOUNS, STORMS
from dossier.model import PLACES

GENERATIONS = frozenset({"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"})
QUARTERS = {"Korean": "North South", "Koreans": "North South", "African": "South", "Africans": "South",
            "Sudanese": "South", "Ossetian": "South North", "Vietnamese": "North South"}  # fmt: skip
"""Peoples with the words that make them others'."""
ALSO_WORDS = frozenset(
    {"mark", "rose", "bill", "grace", "victor", "sue", "rob", "frank", "hazel", "daisy", "iris", "jack"}
)
"""Given names that begin sentences as words, too."""
VESSELS = frozenset(
    {"ferry", "ship", "vessel", "yacht", "trawler", "tanker", "freighter", "frigate", "destroyer", "submarine", "tug"}
    | {"barge", "lifeboat", "liner", "schooner", "icebreaker", "steamer", "battleship", "cruiser", "corvette"}
)
INSTITUTES = frozenset(
    {"Center", "Centre", "Institute", "Institution", "Foundation", "Council", "Society", "Association", "Laboratory"}
    | {"University", "College", "Observatory", "Fund", "Trust"}
)
OF = re.compile(r",? (?:(?:an?|the) [\w’' -]{1,60} )?(?:of|at|with|from) (?:the )?")
"""What stands between somebody and the institute that they speak for."""
NO_PLACES = frozenset({"web", "internet", "android", "linux", "windows", "java", "cloud", "app", "ai", "pc", "gps"})
"""What stands before "-based" in capitals and is no place."""


def mended(scene: Scene, names: Sequence[Found]) -> list[Found]:
    """Return the names in order, the cut ones whole, with the places of compounds that nobody recognised."""
    whole = one_of_two(scene, [aboard(scene, owner(scene, longer(scene, name), names)) for name in names])
    whole = employers(scene.article.text, with_structures(scene, with_owned(scene, whole)))
    taken = {at for name in whole for at in range(name.start, name.end)}
    return sorted([*whole, *bases(scene.doc, taken, scene.block)], key=lambda name: name.start)


def one_of_two(scene: Scene, names: Sequence[Found]) -> list[Found]:
    """Join `Per` and `Arne Lund` with a hyphen between them; `Khan-Putin` are two. So also `Arne (Arnie) Lund`."""
    text = scene.article.text
    gone: set[int] = set()
    kept = list(names)
    for i, (a, pet, b) in enumerate(zip(names, names[1:], names[2:], strict=False)):
        row = text[a.end : pet.start], text[pet.end : b.start], text[pet.start : pet.end].isalpha()
        if a.type == pet.type == b.type == "PERSON" and row in ((" (", ") ", True), (" “", "” ", True)):
            kept[i + 2] = replace(b, start=a.start)
            gone |= {i, i + 1}
    for i, (a, b) in enumerate(pairwise(names)):
        words = len(text[a.start : a.end].split()), len(text[b.start : b.end].split())
        if a.type == b.type == "PERSON" and text[a.end : b.start] == "-" and words[0] == 1 and words[1] > 1:
            kept[i + 1] = replace(b, start=a.start)
            gone.add(i)
    return [name for i, name in enumerate(kept) if i not in gone]


def longer(scene: Scene, name: Found) -> Found:
    """Return a name with what belongs to it and stands right beside it."""
    doc, text = scene.doc, scene.article.text
    span = doc.char_span(name.start, name.end)
    if span is None:
        return name
    after = list(doc[span.end : span.end + 3])
    before = doc[span.start - 1] if span.start else None
    if before is not None and before.text in STORMS and before.whitespace_ and not before.ent_type_:
        return replace(name, start=before.idx, type="EVENT")
    if len(span) == 2 and span.text.istitle() and len(span[1]) <= LONGEST_SYLLABLE and goes_on(after):
        return replace(name, end=ends(after[1]), type="PERSON", token=after[1].i)
    if (
        name.type == "PERSON"
        and len(span) == 1
        and before is not None
        and (is_given_name(before) or is_initial(before))
    ):
        return replace(name, start=before.idx)
    if name.type == "PERSON" and len(span) > 1:
        apart = bool(after) and after[0].text == ","
        marks = after[1:] if apart else after
        if not marks or marks[0].text not in GENERATIONS or (apart and is_before_a_name(marks[0])):
            return name
        return replace(name, end=ends(marks[0]))
    if after and f"{span.text} {after[0].text}" in countries():
        return replace(name, end=ends(after[0]), type="GPE", token=after[0].i)
    if name.type == "NORP" and before is not None and before.text in QUARTERS.get(span.text, "").split():
        return replace(name, start=before.idx)
    plural = text[name.end - 1 : name.end] == "s" and after and after[0].text in ("'", "’")
    if plural and name.type in ("ORG", "NORP", "PERSON") and len(after) > 1 and is_body(after[1]):
        return replace(name, end=ends(after[1]), type="ORG", token=after[1].i)
    return name


def owner(scene: Scene, name: Found, names: Iterable[Found]) -> Found:
    """Return `St Bride` as `St Bride's` where the article knows a `St Bride's Hospital`."""
    text = scene.article.text
    own = text[name.start : name.end + 2]
    if not own.endswith(("'s", "’s")) or name.type == "PERSON":
        return name
    full = [n for n in names if n.type in ("ORG", "FAC") and text[n.start : n.end].startswith(f"{own} ")]
    return replace(name, end=name.end + 2, type=full[0].type) if full else name


def aboard(scene: Scene, name: Found) -> Found:
    """Return as a product what stands behind the noun of a vessel: "the ferry Kestrel"."""
    before = scene.article.text[max(0, name.start - 20) : name.start]
    words = before.split()
    known = bool(words) and before.endswith(" ") and words[-1] in VESSELS and name.type != "NORP"
    return replace(name, type="PRODUCT") if known else name


def employers(text: str, names: Sequence[Found]) -> list[Found]:
    """Return as organisations the institutes that somebody is of: "Ida Solberg of the X Center"."""
    ordered = sorted(names, key=lambda name: name.start)
    whose = {
        text[b.start : b.end]
        for a, b in pairwise(ordered)
        if a.type == "PERSON" and b.type in PLACES and text[b.start : b.end].split()[-1] in INSTITUTES
        if OF.fullmatch(text[a.end : b.start])
    }
    return [replace(name, type="ORG") if text[name.start : name.end] in whose else name for name in ordered]


def goes_on(after: Sequence[Token]) -> bool:
    """Say whether a hyphen and a syllable follow, as in `Park Ji-won`."""
    if len(after) < 2 or after[0].text != "-" or after[0].whitespace_ or after[0].nbor(-1).whitespace_:
        return False
    return is_syllable(after[1].text)


def is_given_name(token: Token) -> bool:
    """Say whether a word is a given name, and no verb or month that begins a sentence."""
    known = likely_gender(f"{token.text} X") is not None and token.text.lower() not in ALSO_WORDS
    return known and token.text[:1].isupper() and token.whitespace_ == " " and not token.ent_type_


def is_before_a_name(token: Token) -> bool:
    """Say whether `Sr` is a sister: "Tom Pyle, Sr Amy Holt"."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else token
    return token.text == "Sr" and after.ent_type_ == "PERSON"


def is_initial(token: Token) -> bool:
    """Say whether a word is an initial behind another word, and no end of a sentence: "the leader T. Reik"."""
    letter = re.fullmatch(r"[A-Z]\.", token.text) and token.whitespace_ == " " and token.i > 0
    return bool(letter) and not token.ent_type_ and not token.nbor(1).is_sent_start and token.nbor(-1).is_alpha


def is_body(token: Token) -> bool:
    """Say whether a word with a capital is the noun of a body: `Union`."""
    return token.text[:1].isupper() and token.lower_ in BODY_NOUNS


def ends(token: Token) -> int:
    """Return where a word ends."""
    return token.idx + len(token)


def bases(doc: Doc, taken: Iterable[int], block: Sequence[int]) -> list[Found]:
    """Return the places before "-based" that are no name yet: "a Lorne-based line"."""
    used = set(taken)
    found = []
    for token in doc[2:]:
        if token.lower_ != "based" or doc[token.i - 1].text != "-" or doc[token.i - 1].whitespace_:
            continue
        first = last = token.i - 2
        while first > 0 and doc[first - 1].tag_ == "NNP" and doc[first - 1].text[:1].isupper():
            first -= 1
        words = doc[first : last + 1]
        named = words[0].text[:1].isupper() and words[-1].tag_ in ("NNP", "NNPS", "")
        free = used.isdisjoint(range(words.start_char, words.end_char)) and block[last] != NOWHERE
        if named and free and words.text.lower() not in NO_PLACES:
            found.append(Found(words.start_char, words.end_char, "GPE", "name", last))
    return found
