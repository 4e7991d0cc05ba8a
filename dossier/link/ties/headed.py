"""Headlines put to what they tell: a group of texts, or one of their own."""

from collections.abc import Mapping, Sequence

from dossier.link.ties.groups import Group, Place, Web, groups_of, place_of
from dossier.link.ties.profiles import HEADLINE
from dossier.link.ties.tie import Tie

ROUNDS = 2
"""First a headline joins what texts tell; then others join that are like this headline."""


def with_headlines(
    groups: Sequence[Group], ties: Sequence[Tie], web: Web, order: Mapping[str, int]
) -> tuple[list[Group], list[Group]]:
    """Return the groups of texts with the headlines that tell the same, and groups of what is left.

    `ties` are those of headlines, the best first. A headline joins one group at most: it must be tied to half of its
    articles, or to one of them if the text below it is in the group.
    """
    grown = list(groups)
    member = {place: number for number, group in enumerate(grown) for place in group}
    free = [place for place in web.ties if place[1] == HEADLINE]
    for _ in range(ROUNDS):
        chosen = {place: number for place in free if (number := _chosen(place, grown, member, web)) is not None}
        for place, number in chosen.items():
            grown[number] |= {place}
        member |= chosen
        free = [place for place in free if place not in chosen]
    left = [tie for tie in ties if place_of(tie.a) not in member and place_of(tie.b) not in member]
    return grown, groups_of(left, web, order)


def _chosen(headline: Place, groups: Sequence[Group], member: Mapping[Place, int], web: Web) -> int | None:
    """Return the number of the group that a headline joins; rather than others one with the text below it.

    `member` gives the number of the group that a place is in: only groups that it is tied to are looked at.
    """
    best: tuple[bool, int, int] | None = None
    for number in sorted({member[place] for place in web.ties[headline] if place in member}):
        group = groups[number]
        articles = {article for article, _ in group}
        tied = {article for article, _ in web.ties[headline] & group}
        own = headline[0] in articles
        enough = bool(tied) if own else 2 * len(tied) >= len(articles)
        if enough and (best is None or (own, len(tied)) > best[:2]):
            best = own, len(tied), number
    return best[2] if best else None
