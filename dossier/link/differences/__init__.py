"""What two passages that tell the same give differently: figures, dates, times, ages, names, places, speakers; no
verdict.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from dossier.link.differences.amounts import agree
from dossier.link.differences.counted import GROWING, Count, counts_of
from dossier.link.differences.moments import days, times
from dossier.link.differences.people import ages, bearers, speakers, spellings
from dossier.link.differences.places import Where, places
from dossier.link.differences.told import Names, Told, told
from dossier.link.names import fold
from dossier.model import AnnotatedArticle, CrossReference, Difference, Entity

__all__ = ["with_differences"]


def with_differences(
    references: Iterable[CrossReference], articles: Iterable[AnnotatedArticle], entities: Iterable[Entity]
) -> Iterator[CrossReference]:
    """Yield each tie with what its two passages give differently. Each depends on its two articles alone."""
    by_id = {one.article.id: one for one in articles}
    known = list(entities)
    names = {entity.id: entity.name for entity in known}
    where = {entity.id: entity.place for entity in known if entity.place}
    for reference in references:
        a, b = (told(passage, by_id[passage.article]) for passage in (reference.a, reference.b))
        found = speakers(a, b, names) if reference.kind == "same-quotation" else differences(a, b, names, where)
        yield replace(reference, differences=tuple(dict.fromkeys(found)))


def differences(a: Told, b: Told, names: Names, where: Where) -> Iterator[Difference]:
    """Yield what two passages give differently."""
    yield from amounts(a, b)
    yield from days(a, b)
    yield from times(a, b)
    yield from ages(a, b, names)
    yield from spellings(a, b)
    yield from bearers(a, b, names)
    yield from places(a, b, where)
    yield from speakers(a, b, names)


def amounts(a: Told, b: Told) -> Iterator[Difference]:
    """Yield the counts of which each passage gives exactly one, and which cannot both be right at one time."""
    here, there = _counts(a), _counts(b)
    for what in sorted(set(here) & set(there)):
        if len(here[what]) > 1 or len(there[what]) > 1:
            continue
        x, y = here[what][0], there[what][0]
        grown = _grown(a, b, x, y)
        of_one_thing = what in GROWING or (x.near & y.near) - {what} - _named(a) - _named(b)
        if of_one_thing and (grown or not agree(x.amount, y.amount)):
            yield Difference(what, x.text, y.text, in_time=grown)


def _counts(one: Told) -> Mapping[str, list[Count]]:
    found: dict[str, list[Count]] = {}
    for count in counts_of(one.sentence, one.mentions):
        found.setdefault(count.what, []).append(count)
    return found


def _grown(a: Told, b: Told, x: Count, y: Count) -> bool:
    """Tell whether the later report gives more of what grows as reports come in: the dead, the injured."""
    if a.published is None or b.published is None or a.published == b.published or x.what not in GROWING:
        return False
    earlier, later = (x, y) if a.published < b.published else (y, x)
    return earlier.amount.named < later.amount.named and earlier.amount.low != later.amount.low


def _named(one: Told) -> set[str]:
    return {word for m in one.mentions if m.entity for word in fold(m.text).split()}
