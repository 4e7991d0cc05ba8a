"""Other names for organisations: of the same kind where the name says its kind, else of the same form."""

from pathlib import Path
from random import Random

from training.world import World, form

ROWS = [
    line.split("|")
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
MATTERS, IDEAS = (patterns for _, _, *patterns in ROWS[:2])
KINDS = {kind: patterns for kind, _, *patterns in ROWS[2:]}
SAID_BY = {word: kind for kind, words, *_ in ROWS[2:] for word in words.split()}
COMMON = frozenset(
    {"congress", "parliament", "senate", "cabinet", "house", "government", "army", "police", "council", "court"}
    | {"ministry", "university", "pentagon", "kremlin", "treasury", "democrats", "republicans", "assembly", "state"}
    | {"department"}
)
"""What is an organisation's name only where it stands; it stays."""
MADE_UP = 0.25
"""How many of the names that do not say their kind are put together too."""


def organisation(old: str, world: World, random: Random) -> str | None:
    """Draw a name for an organisation, or None where the old one is to stay."""
    words = old.lower().split()
    if old.lower() in COMMON:
        return None
    kind = next((SAID_BY[w] for w in (words[-1], words[0]) if w in SAID_BY and len(words) > 1), None)
    if kind and random.random() < 0.75:
        return made_up(kind, world, random)
    shape = form(old)
    if random.random() < MADE_UP:
        name = made_up(random.choice(list(KINDS)), world, random)
        if shape == "ABC":
            return initials(name, random)
        if shape != "1":
            return name
        return random.choice(world.people).family.split()[-1]
    return random.choice(world.orgs.get(shape) or (old,))


def made_up(kind: str, world: World, random: Random) -> str:
    """Put a name of a kind together."""
    pattern = random.choice(KINDS[kind])
    for slot, names in (
        ("{city}", world.cities), ("{country}", world.countries), ("{nation}", world.nations),
        ("{matter}", MATTERS), ("{idea}", IDEAS),
    ):  # fmt: skip
        while slot in pattern:
            pattern = pattern.replace(slot, random.choice(names), 1)
    while "{family}" in pattern:
        pattern = pattern.replace("{family}", random.choice(world.people).family, 1)
    return pattern


def initials(name: str, random: Random) -> str:
    """Return the acronym of a name; one that would be too short gets a letter or two more."""
    letters = "".join(w[0] for w in name.split() if w[0].isupper())
    while len(letters) < 3:
        letters += random.choice("ABCDFILNPRSTU")
    return letters
