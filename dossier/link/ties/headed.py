"""Headlines put to what they tell: a group of texts, or one of their own."""

from collections.abc import Iterable, Mapping, Sequence

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
    headlines = dict.fromkeys(place for place in web.ties if place[1] == HEADLINE)
    grown, free = list(groups), list(headlines)
    for _ in range(ROUNDS):
        chosen = {place: number for place in free if (number := _chosen(place, grown, web)) is not None}
        grown = [
            group | {place for place, chosen_number in chosen.items() if chosen_number == number}
            for number, group in enumerate(grown)
        ]
        free = [place for place in free if place not in chosen]
    open_places = {*free, *_alone(web, grown)}
    left = [tie for tie in ties if {place_of(tie.a), place_of(tie.b)} <= open_places]
    return grown, groups_of(left, web, order)


def _alone(web: Web, groups: Iterable[Group]) -> set[Place]:
    return web.ties.keys() - frozenset().union(*groups)


def _chosen(headline: Place, groups: Sequence[Group], web: Web) -> int | None:
    """Return the number of the group that a headline joins; rather than others one with the text below it."""
    best: tuple[bool, int, int] | None = None
    for number, group in enumerate(groups):
        articles = {article for article, _ in group}
        tied = {article for article, _ in web.ties[headline] & group}
        own = headline[0] in articles
        enough = bool(tied) if own else 2 * len(tied) >= len(articles)
        if enough and (best is None or (own, len(tied)) > best[:2]):
            best = own, len(tied), number
    return best[2] if best else None
