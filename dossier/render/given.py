"""Differences between two reports of a statement that follow from what a third one gives."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from dossier.model import CrossReference, Difference, Passage
from dossier.render.telling import Telling

Values = Mapping[tuple[str, str], set[str]]
"""What the reports of a statement give, by article and what it is of."""


def completed(ties: Iterable[CrossReference], told: Telling) -> list[CrossReference]:
    """Return the ties; where two are known to give something differently by a third, the tie of the two says so, too.

    One says twelve, another twelve, and a third, tied to the second, fifteen. Then the first and the third differ,
    whatever ties these two.
    """
    ties = list(ties)
    groups: dict[str, list[CrossReference]] = defaultdict(list)
    for tie in ties:
        statement = told.of(tie)
        if statement:
            groups[statement.id].append(tie)
    missing: dict[str, tuple[Difference, ...]] = {}
    for group in groups.values():
        if len(group) > 1 and any(tie.differences for tie in group):
            values = _values(group)
            missing |= {tie.id: tuple(_missing(tie, group, values)) for tie in group}
    return [replace(tie, differences=tie.differences + missing.get(tie.id, ())) for tie in ties]


def _values(group: Iterable[CrossReference]) -> Values:
    """What each report gives, where it differs from another, or agrees with one that does."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for tie in group:
        for one in tie.differences:
            found[tie.a.article, one.what].add(one.a)
            found[tie.b.article, one.what].add(one.b)
    alike: dict[tuple[str, str], set[str]] = defaultdict(set)
    for tie in group:
        for here, there in ((tie.a, tie.b), (tie.b, tie.a)):
            for (article, what), given in found.items():
                if article == there.article and (here.article, what) not in found and not _gives(tie, what):
                    alike[here.article, what] |= {value for value in given if _tells(here, value)}
    return found | alike


def _missing(tie: CrossReference, group: Iterable[CrossReference], values: Values) -> Iterable[Difference]:
    """The differences that others of the statement have, where each end tells the one value and not the other."""
    found: dict[str, Difference] = {}
    known = sorted({(one.what, one.a, one.b, one.in_time) for other in group for one in other.differences})
    for what, one, other, in_time in known:
        for a, b in ((one, other), (other, one)):
            told = values.get((tie.a.article, what)) == {a} and values.get((tie.b.article, what)) == {b}
            if told and not _gives(tie, what) and _only(tie.a, a, b) and _only(tie.b, b, a):
                found.setdefault(what, Difference(what, a, b, in_time=in_time and a == one))
    return found.values()


def _only(where: Passage, value: str, other: str) -> bool:
    return _tells(where, value) and not _tells(where, other)


def _gives(tie: CrossReference, what: str) -> bool:
    return any(one.what == what for one in tie.differences)


def _tells(where: Passage, value: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(value)}(?!\w)", where.text) is not None
