"""Ties closed into groups of places that tell one thing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dossier.link.ties.profiles import Profile
from dossier.link.ties.tie import Tie
from dossier.model import Passage, TieKind

Place = tuple[str, int]
"""An article, and the number of one of its sentences."""
Group = frozenset[Place]


@dataclass(slots=True)
class Web:
    """Places and the ties between them. `passages` holds each place's span of its best tie."""

    ties: dict[Place, set[Place]] = field(default_factory=lambda: defaultdict(set))
    passages: dict[Place, Passage] = field(default_factory=dict)
    profiles: dict[Place, Profile] = field(default_factory=dict)
    kinds: dict[frozenset[Place], TieKind] = field(default_factory=dict)


def web_of(ties: Iterable[Tie]) -> Web:
    """Return the web of some ties, of which the best come first."""
    web = Web()
    for tie in ties:
        here, there = place_of(tie.a), place_of(tie.b)
        web.ties[here].add(there)
        web.ties[there].add(here)
        web.kinds[frozenset({here, there})] = tie.reference.kind
        for place, profile, passage in ((here, tie.a, tie.reference.a), (there, tie.b, tie.reference.b)):
            web.passages.setdefault(place, passage)
            web.profiles[place] = profile
    return web


def place_of(profile: Profile) -> Place:
    """Return the place of a sentence or headline."""
    return profile.article, profile.place


def groups_of(ties: Sequence[Tie], web: Web, order: Mapping[str, int]) -> list[Group]:
    """Return the groups that ties make, of which the best come first. `order` places the articles by date.

    A place joins a group only if it is tied to half of the others, and to the earliest or to two, so that a chain of
    weak links does not end at something else; an article is in a group once.
    """
    member: dict[Place, Group] = {}
    for tie in ties:
        here, there = place_of(tie.a), place_of(tie.b)
        one, other = member.get(here, frozenset({here})), member.get(there, frozenset({there}))
        if one is not other and _holds(one | other, web, order):
            member.update(dict.fromkeys(one | other, one | other))
    return list({id(group): group for group in member.values()}.values())


def _holds(group: Group, web: Web, order: Mapping[str, int]) -> bool:
    if len({article for article, _ in group}) < len(group):
        return False
    first = min(group, key=lambda place: (order[place[0]], place[1]))
    tied = {place: web.ties[place] & group for place in group}
    return all(
        2 * len(tied[place]) >= len(group) - 1 and (place == first or first in tied[place] or len(tied[place]) > 1)
        for place in group
    )
