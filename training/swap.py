"""The names of a document replaced by others, so that the network learns how names stand, and not which there are."""

import re
from random import Random

from training.organisations import organisation
from training.world import Person, World, form

MOST = 0.85
"""How many of the names of a document that is chosen are replaced; the others stay."""
ABBREVIATED = frozenset(("u.s.", "us", "u.s", "usa", "u.s.a.", "uk", "u.k.", "eu", "u.n.", "un", "uae", "dc", "d.c."))
"""Places whose form says what they are; they stay."""
ARTICLE = re.compile(r"(?:^|\s)[Aa](n?) $")
TAIL = re.compile(r"['’]s?$")


class Swap:
    """The names that stand for those of one document; a name that comes again gets the same one again."""

    def __init__(self, world: World, random: Random, *, most: float = MOST) -> None:
        self.world, self.random, self.most = world, random, most
        self.given: dict[tuple[str, str], str] = {}
        self.people: dict[str, Person] = {}
        self.firsts: dict[str, Person] = {}

    def document(self, rows: list[dict]) -> list[dict]:
        """Return the rows of a document (see training/README.md) with other names in them; the spans move along."""
        for row in rows:
            for start, end, label in row["ents"]:
                if label == "PERSON":
                    self.meet(row["text"][start:end])
        return [self.row(row) for row in rows]

    def row(self, row: dict) -> dict:
        """Return one sentence with other names; what touches a span that is not known stays."""
        text, unknown = row["text"], row.get("miss", [])
        out, at, ents, moves = "", 0, [], [(0, 0)]
        for start, end, label in sorted(row["ents"]):
            if start < at:
                continue
            old = text[start:end]
            stays = any(start < b and end > a for a, b in unknown)
            new = old if stays else self.name(old, label)
            between = text[at:start]
            if new != old and (found := ARTICLE.search(between)) and not any(a < start <= b for a, b in unknown):
                between = between[: found.start(1)] + ("n " if new[0] in "AEIOaeio" else " ")
            out += between
            moves.append((start, len(out)))
            ents.append([len(out), len(out) + len(new), label])
            out += new
            at = end
            moves.append((end, len(out)))
        moved = [[move(a, moves), move(b, moves)] for a, b in unknown]
        return {"text": out + text[at:], "ents": ents, "miss": moved}

    def name(self, old: str, label: str) -> str:
        """Return what stands for a name: the same each time, and in capitals or lower as it was."""
        tail = found.group() if (found := TAIL.search(old)) else ""
        old = old.removesuffix(tail)
        key = label, old.lower()
        if key not in self.given:
            new = self.another(old, label) if old and self.random.random() < self.most else old
            self.given[key] = new or old
        new = self.given[key]
        if new != old and old.islower():
            new = new.lower()
        elif new != old and old.isupper() and (" " in old or (label != "ORG" and len(old) > 3)):
            new = new.upper()
        return new + tail

    def another(self, old: str, label: str) -> str | None:
        """Draw another name, or None where this one is to stay."""
        world, draw = self.world, self.random.choice
        if any(c.isdigit() or c in '@/"' for c in old) or world.usual.get(old, label) != label:
            return None
        if label == "PERSON":
            return self.person(old)
        if label == "GPE":
            return None if old.lower() in ABBREVIATED else draw(self.home(old))
        if label == "NORP":
            if old in world.every["nation"]:
                return draw(world.nations)
            return draw(world.peoples) if old in world.every["people"] else None
        if label == "ORG":
            return organisation(old, world, self.random)
        if label in ("LOC", "FAC"):
            return draw(world.places.get(f"{label} {form(old)}") or (old,))
        return None

    def home(self, old: str) -> tuple[str, ...]:
        """Return the places of the kind of a place: countries for a country, else cities."""
        is_country = old in self.world.every["country"] or self.random.random() < 0.1
        return self.world.countries if is_country else self.world.cities

    def meet(self, name: str) -> None:
        """Give a person who is named in full another's name, so that the parts of it can follow."""
        words = TAIL.sub("", name).lower().split()
        if len(words) > 1:
            self.people.setdefault(words[-1], self.random.choice(self.world.people))
            self.firsts.setdefault(words[0], self.people[words[-1]])

    def person(self, old: str) -> str:
        """Return a person's new name in the parts in which the old one is given."""
        words = old.lower().split()
        if len(words) == 1 and words[0] in self.firsts and words[0] not in self.people:
            return self.firsts[words[0]].given
        person = self.people.get(words[-1]) or self.random.choice(self.world.people)
        if len(words) == 1:
            return person.family
        if len(words[0].rstrip(".")) == 1:
            return f"{person.given[0]}. {person.family}"
        return person.whole


def move(offset: int, moves: list[tuple[int, int]]) -> int:
    """Return where an offset of the old text stands in the new one."""
    before, after = max(m for m in moves if m[0] <= offset)
    return after + offset - before
