"""What the pages of all entities ask of the whole dossier, turned round once."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from dossier.model import AnnotatedArticle, Doubt, Entity, Statement
from dossier.render.lookup import Lookup


class Index:
    """By entity: statements and doubts; the period that the dossier spans; which entity is which country."""

    def __init__(self, look: Lookup) -> None:
        dates = [one.article.published for one in look.dossier.articles if one.article.published]
        self.period: tuple[date, date] | None = (min(dates), max(dates)) if dates else None
        self.statements = _statements(look)
        self.doubts = _doubts(look.dossier.doubts)
        self.in_country = _in_country(look.dossier.entities)

    def times(self, entity: Entity, look: Lookup) -> Mapping[date, int]:
        """How often an entity is mentioned, headlines included, in what was published on each day."""
        found: Counter[date] = Counter()
        headed = look.headlined.get(entity.id, Counter())
        for article in {*look.mentions.get(entity.id, {}), *headed} & look.articles.keys():
            published = look.articles[article].article.published
            if published:
                found[published] += len(look.mentions[entity.id].get(article, ())) + headed[article]
        return found


def _statements(look: Lookup) -> Mapping[str, list[Statement]]:
    """The statements whose reports mention an entity, in the dossier's order."""
    starts = {name: [mention.start for mention in one.mentions] for name, one in look.articles.items()}
    found: dict[str, list[Statement]] = defaultdict(list)
    for statement in look.told.all:
        named: set[str] = set()
        for report in statement.reports:
            one = look.articles.get(report.article)
            if one and report.in_headline:
                named |= {m.entity for m in one.headline.mentions if m.entity} if one.headline else set()
            elif one:
                named |= _named(one, starts[report.article], report.start, report.end)
        for entity in named & look.entities.keys():
            found[entity].append(statement)
    return dict(found)


def _named(one: AnnotatedArticle, starts: list[int], start: int, end: int) -> set[str]:
    inside = one.mentions[bisect_left(starts, start) : bisect_left(starts, end)]
    return {mention.entity for mention in inside if mention.entity}


def _doubts(doubts: Iterable[Doubt]) -> Mapping[str, list[Doubt]]:
    found: dict[str, list[Doubt]] = defaultdict(list)
    for doubt in doubts:
        for entity in doubt.entities:
            found[entity].append(doubt)
    return dict(found)


def _in_country(entities: Iterable[Entity]) -> Mapping[str, list[Entity]]:
    """By ISO code: the entities that are a country or lie in it, the most mentioned first."""
    found: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        if entity.place and entity.place.country:
            found[entity.place.country].append(entity)
    return dict(found)
