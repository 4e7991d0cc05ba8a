"""Cross-references as one article sees them: this end, the other end."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dossier.model import AnnotatedArticle, CrossReference, Passage


@dataclass(frozen=True, slots=True)
class Seen:
    """A difference from one end: what it is of, what stands here and what there."""

    what: str
    here: str
    there: str


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
        forth = tuple(Seen(one.what, one.a, one.b) for one in reference.differences)
        back = tuple(Seen(one.what, one.b, one.a) for one in reference.differences)
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
