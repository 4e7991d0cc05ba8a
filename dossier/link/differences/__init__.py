"""What two passages that tell the same give differently: figures, dates, times, ages, names, places, speakers; no
verdict.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dossier.link.differences.compare import amounts
from dossier.link.differences.days import days
from dossier.link.differences.people import ages, bearers, speakers, spellings
from dossier.link.differences.places import Where, places
from dossier.link.differences.scores import scores
from dossier.link.differences.times import times
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
        shown = (one for one in dict.fromkeys(found) if fold(one.a) != fold(one.b))
        yield replace(reference, differences=tuple(shown))


def differences(a: Told, b: Told, names: Names, where: Where) -> Iterator[Difference]:
    """Yield what two passages give differently."""
    yield from amounts(a, b)
    yield from scores(a, b)
    yield from days(a, b)
    yield from times(a, b)
    yield from ages(a, b, names)
    yield from spellings(a, b)
    yield from bearers(a, b, names)
    yield from places(a, b, where)
    yield from speakers(a, b, names)
