"""What two passages that tell the same give differently, without saying which is right."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from dossier.link.names import fold
from dossier.link.ties.figures import Figure, same_amount
from dossier.link.ties.profiles import Profile
from dossier.model import Difference, Mention

NEAR = 40
"""Characters on each side of a figure that tell what it is of."""


def differences(a: Profile, b: Profile) -> tuple[Difference, ...]:
    """Return the amounts and the dates of which each sentence gives exactly one, and another one than the other."""
    return (*_amounts(a, b), *_dates(a, b))


def _amounts(a: Profile, b: Profile) -> Iterator[Difference]:
    here, there = _by_subject(a), _by_subject(b)
    for what in sorted(set(here) & set(there)):
        if len(here[what]) != 1 or len(there[what]) != 1 or same_amount(here[what][0], there[what][0]):
            continue
        x, y = here[what][0], there[what][0]
        if (_around(a, x) & _around(b, y)) - {what}:
            yield Difference(what, _text(x), _text(y))


def _by_subject(profile: Profile) -> Mapping[str, list[Figure]]:
    """Group the figures by their unit, or by what a bare number counts: the word after it."""
    groups: dict[str, list[Figure]] = defaultdict(list)
    for figure in profile.figures:
        what = figure.unit or _counted(profile, figure)
        if what and not re.search(r"(?:[:.-]|\d,) ?$", _before(profile, figure)):
            groups[what].append(figure)
    return groups


def _counted(profile: Profile, figure: Figure) -> str:
    word = re.match(r"\s+([^\W\d_]{3,})", _after(profile, figure))
    noun = fold(word.group(1)).removesuffix("s") if word else ""
    return noun if noun in profile.vector else ""


def _around(profile: Profile, figure: Figure) -> set[str]:
    """Return the telling words near a figure, but for names: amounts of two things have other words around them."""
    near = f"{_before(profile, figure)[-NEAR:]} {_after(profile, figure)[:NEAR]}"
    names = frozenset().union(*profile.name_words)
    return {word for word in re.findall(r"\w+", fold(near)) if word in profile.vector and word.isalpha()} - names


def _before(profile: Profile, figure: Figure) -> str:
    return profile.sentence.text[: figure.start - profile.sentence.start]


def _after(profile: Profile, figure: Figure) -> str:
    return profile.sentence.text[figure.start - profile.sentence.start + len(figure.text) :]


def _dates(a: Profile, b: Profile) -> Iterator[Difference]:
    """A weekday is left alone: which date it was depends on the day of the report."""
    for kind in ("day", "year"):
        here = [mention for mention, found in a.dated if found[0] == kind]
        there = [mention for mention, found in b.dated if found[0] == kind]
        values = {value for profile in (a, b) for _, (name, value) in profile.dated if name == kind}
        if len(here) == len(there) == 1 and len(values) == 2:
            yield Difference("date", _text(here[0]), _text(there[0]))


def _text(found: Mention | Figure) -> str:
    return re.sub(r"\s+", " ", found.text)
