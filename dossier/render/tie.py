"""Cross-references as one article sees them: this end, the other end."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dossier.model import AnnotatedArticle, CrossReference, Passage
from dossier.render import routes

LEAST_PLACES, PARTNERS = 2, 2
"""Two articles with so many places in common are compared on a page of their own; each with so many others at most."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A difference from one end: what it is of, what stands here and what there."""

    what: str
    here: str
    there: str
    in_time: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """A cross-reference from the side of the article that `here` lies in."""

    reference: CrossReference
    here: Passage
    there: Passage
    other: AnnotatedArticle
    differences: tuple[Seen, ...]


def ties_by_article(
    references: Iterable[CrossReference], articles: Mapping[str, AnnotatedArticle]
) -> dict[str, list[Tie]]:
    """Each tie under both of its articles, in the order of the article's text, differing and surest first."""
    found: dict[str, list[Tie]] = defaultdict(list)
    for reference in references:
        a, b = reference.a, reference.b
        if a.article not in articles or b.article not in articles:
            continue
        forth = tuple(Seen(one.what, one.a, one.b, one.in_time) for one in reference.differences)
        back = tuple(Seen(one.what, one.b, one.a, one.in_time) for one in reference.differences)
        found[a.article].append(Tie(reference, a, b, articles[b.article], forth))
        found[b.article].append(Tie(reference, b, a, articles[a.article], back))
    for ties in found.values():
        ties.sort(key=lambda tie: (tie.here.start, not tie.differences, -tie.reference.score, tie.reference.id))
    return dict(found)


@dataclass(frozen=True, slots=True)
class Note:
    """The ties of one passage, under one number."""

    number: int
    start: int
    end: int
    ties: tuple[Tie, ...]

    @property
    def anchor(self) -> str:
        """Identifier of the passage on its page; the same as long as the text is."""
        return f"t-{self.start}"


def notes(ties: Iterable[Tie]) -> tuple[Note, ...]:
    """Gather ties whose passages here overlap; `ties` in the order of the text."""
    groups: list[list[Tie]] = []
    reached = -1
    for tie in ties:
        if tie.here.start >= reached:
            groups.append([])
        groups[-1].append(tie)
        reached = max(reached, tie.here.end)
    return tuple(
        Note(number, group[0].here.start, max(tie.here.end for tie in group), tuple(_best_first(group)))
        for number, group in enumerate(groups, start=1)
    )


def _best_first(group: Iterable[Tie]) -> list[Tie]:
    """The surest tie to each other article, those with differences first."""
    best: dict[str, Tie] = {}
    for tie in sorted(group, key=lambda tie: (not tie.differences, -tie.reference.score, tie.reference.id)):
        best.setdefault(tie.there.article, tie)
    return list(best.values())


def best_pairs(ties: Mapping[str, Iterable[Tie]]) -> tuple[tuple[str, str], ...]:
    """The articles that tell most of the same, as pairs of ids with the earlier one first.

    Each article brings its best partners only, so that the number of pairs grows with that of the articles.
    """
    found: set[tuple[str, str]] = set()
    for article, mine in ties.items():
        places: dict[tuple[str, str], set[int]] = defaultdict(set)
        for tie in mine:
            places[tie.reference.a.article, tie.reference.b.article].add(tie.here.start)
        enough = [pair for pair, starts in places.items() if len(starts) >= LEAST_PLACES and article in pair]
        found.update(sorted(enough, key=lambda pair: (-len(places[pair]), pair))[:PARTNERS])
    return tuple(sorted(found))


def partners(pairs: Iterable[tuple[str, str]]) -> dict[str, dict[str, str]]:
    """For each article, the others that it is compared with, and the site-relative address of the page."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for earlier, later in pairs:
        found[earlier][later] = found[later][earlier] = routes.compare_page(earlier, later)
    return dict(found)
