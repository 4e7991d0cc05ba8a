"""Ties closed into groups: one statement, and every article's report of it."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from dossier.link.ties.find import Tie
from dossier.link.ties.profiles import Profile
from dossier.model import CrossReference, Passage, Report, Statement, TieKind

Place = tuple[str, int]
KINDS: tuple[TieKind, ...] = ("same-quotation", "same-fact", "same-statement", "copied-passage")
LEAST_WORDS, MOST_WORDS = 5, 40
"""A summary of fewer words is no sentence; one of more is not read."""
STOPS = tuple('.!?”"')


@dataclass(slots=True)
class _Web:
    """Places and the ties between them. `passages` holds each place's span of its best tie."""

    ties: dict[Place, set[Place]] = field(default_factory=lambda: defaultdict(set))
    passages: dict[Place, Passage] = field(default_factory=dict)
    profiles: dict[Place, Profile] = field(default_factory=dict)
    kinds: dict[frozenset[Place], TieKind] = field(default_factory=dict)


def find_statements(ties: Sequence[Tie], order: Mapping[str, int]) -> list[Statement]:
    """Return the groups, those of most articles first. `order` places the articles by date.

    A place joins a group only if it is tied to half of the others, and to the earliest or to two, so that a chain of
    weak links does not end at something else; an article reports a statement once.
    """
    ranked = sorted(
        ties, key=lambda tie: (-tie.reference.score, order[tie.a.article], tie.a.place, order[tie.b.article])
    )
    web = _web(ranked)
    member: dict[Place, set[Place]] = {}
    for tie in ranked:
        here, there = _place(tie.a), _place(tie.b)
        one, other = member.get(here, {here}), member.get(there, {there})
        if one is not other and _holds(one | other, web, order):
            merged = one | other
            member.update(dict.fromkeys(merged, merged))
    found = [_statement(group, web, order) for group in {id(group): group for group in member.values()}.values()]
    return sorted(
        found, key=lambda statement: (-len(statement.reports), _position(statement.reports[0], order), statement.id)
    )


def _web(ties: Iterable[Tie]) -> _Web:
    web = _Web()
    for tie in ties:
        here, there = _place(tie.a), _place(tie.b)
        web.ties[here].add(there)
        web.ties[there].add(here)
        web.kinds[frozenset({here, there})] = tie.reference.kind
        for place, profile, passage in _ends(tie, tie.reference):
            web.passages.setdefault(place, passage)
            web.profiles[place] = profile
    return web


def _ends(tie: Tie, reference: CrossReference) -> tuple[tuple[Place, Profile, Passage], ...]:
    return (_place(tie.a), tie.a, reference.a), (_place(tie.b), tie.b, reference.b)


def _place(profile: Profile) -> Place:
    return profile.article, profile.place


def _holds(group: set[Place], web: _Web, order: Mapping[str, int]) -> bool:
    if len({article for article, _ in group}) < len(group):
        return False
    first = min(group, key=lambda place: (order[place[0]], place[1]))
    tied = {place: web.ties[place] & group for place in group}
    return all(
        2 * len(tied[place]) >= len(group) - 1 and (place == first or first in tied[place] or len(tied[place]) > 1)
        for place in group
    )


def _statement(group: set[Place], web: _Web, order: Mapping[str, int]) -> Statement:
    places = sorted(group, key=lambda place: (order[place[0]], place[1]))
    reports = tuple(_report(web.passages[place], web.profiles[place]) for place in places)
    kinds = Counter(kind for ends in combinations(places, 2) if (kind := web.kinds.get(frozenset(ends))))
    digest = hashlib.sha256("\0".join(f"{report.article}\0{report.text}" for report in reports).encode()).hexdigest()
    return Statement(
        id=f"statement-{digest[:12]}",
        summary=summary(reports, [web.profiles[place] for place in places]),
        kind=min(kinds, key=lambda kind: (-kinds[kind], KINDS.index(kind))),
        reports=reports,
    )


def _report(passage: Passage, profile: Profile) -> Report:
    """Tell whether the passage is mostly a quotation, and of which kind, or told by the article itself."""
    covered: Counter[str] = Counter()
    for quotation in profile.quotations:
        covered[quotation.kind] += max(0, min(quotation.end, passage.end) - max(quotation.start, passage.start))
    kind = min(covered, key=lambda name: (-covered[name], name), default="told")
    if covered[kind] * 2 < passage.end - passage.start:
        kind = "told"
    return Report(passage.start, passage.end, passage.text, passage.article, kind)


def summary(reports: Sequence[Report], profiles: Sequence[Profile]) -> str:
    """Return the report that holds most of what others of them tell too. Of equals the shortest, for the rest is its
    own; but of what was said, the longest. Whole sentences that can be read at a glance go first.
    """

    def merits(number: int) -> tuple[bool, bool, float, int]:
        text, own = reports[number].text, profiles[number]
        words = len(text.split())
        others = [other.vector for other in profiles if other is not own]
        told = sum(value for lemma, value in own.vector.items() if any(lemma in other for other in others))
        whole = text[-1:] in STOPS and not text[:1].islower() and words >= LEAST_WORDS
        return whole, words <= MOST_WORDS, round(told, 6), -words if reports[number].kind == "told" else words

    return reports[max(range(len(reports)), key=lambda number: (merits(number), -number))].text


def _position(report: Report, order: Mapping[str, int]) -> tuple[int, int]:
    return order[report.article], report.start
