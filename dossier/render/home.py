"""The front page: what the dossier asks, who speaks, where the reports agree and differ."""

from collections.abc import Iterable

from dossier.model import Dossier, Entity, Passage
from dossier.render import parts, routes
from dossier.render.differences import all_differences, differing_statements
from dossier.render.happened import most_told
from dossier.render.independent import Families
from dossier.render.lists import View, newest_first
from dossier.render.lookup import Lookup
from dossier.render.passage import UNKNOWN, line, needs_names
from dossier.render.statements import in_words, most_reported, passage_of, said_by, sources, told_by
from dossier.render.timeline import timeline
from dossier.render.words import count, days

NEWEST, PEOPLE, NAMES, STATEMENTS, EVENTS = 6, 10, 8, 5, 6


def home(look: Lookup) -> View:
    """View of the front page."""
    dossier = look.dossier
    newest = sorted(dossier.articles, key=lambda one: newest_first(one.article))
    return {
        "settings": dossier.settings,
        "counts": counts(dossier),
        "timeline": timeline(one.article for one in dossier.articles),
        "newest": [parts.article_line(one, look.ties, "") for one in newest[:NEWEST]],
        "people": [_person(entity, look) for entity in _most(dossier.entities, "people", look)[:PEOPLE]],
        "names": [
            (title, folder, [parts.name(look, entity, "") for entity in _most(dossier.entities, folder, look)[:NAMES]])
            for folder, title in (("organisations", "Organisations"), ("places", "Places"))
        ],
        "agree": _agree(look),
        "differ": _differ(look),
        "alone": _alone(look),
        "happened": most_told(look, most=EVENTS),
        "more": len(newest) > NEWEST,
    }


def counts(dossier: Dossier) -> str:
    """The dossier in one line of figures."""
    dates = sorted(one.article.published for one in dossier.articles if one.article.published)
    publishers = {one.article.publisher for one in dossier.articles if one.article.publisher}
    all_known = all(one.article.publisher for one in dossier.articles)
    by = f" by {count(len(publishers), 'publisher')}" if publishers and all_known else ""
    when = f", {days(dates[0], dates[-1])}" if dates else ""
    texts = Families(dossier.families).independent(one.article.id for one in dossier.articles)
    kinds = [routes.folder(entity.type) for entity in dossier.entities]
    quoted = sum(len(one.quotations) for one in dossier.articles)
    rest = (
        (texts if texts < len(dossier.articles) else 0, "independent text", "independent texts"),
        (kinds.count("people"), "person", "people"),
        (kinds.count("organisations"), "organisation", "organisations"),
        (kinds.count("places"), "place", "places"),
        (quoted, "quotation", "quotations"),
    )
    figures = [count(number, one, many) for number, one, many in rest if number]
    return " · ".join([f"{count(len(dossier.articles), 'article')}{by}{when}", *figures])


def _most(entities: Iterable[Entity], folder: str, look: Lookup) -> list[Entity]:
    """People by how often they are quoted, the rest by mentions; those named once only where nobody else is."""
    mine = [entity for entity in entities if routes.folder(entity.type) == folder]
    mine = [entity for entity in mine if routes.has_page(entity)] or mine
    quoted = {one.id: len(look.spoken.get(one.id, ())) if folder == "people" else 0 for one in mine}
    return sorted(mine, key=lambda one: (-quoted[one.id], -one.mentions, one.id))


def _person(entity: Entity, look: Lookup) -> View:
    said = look.words_of(entity)
    return {
        "name": parts.name(look, entity, ""),
        "about": len(look.about.get(entity.id, ())),
        "latest": parts.words(look, said[-1], "", width=150) if said else None,
    }


def _agree(look: Lookup) -> list[View]:
    """What two publishers and more tell, with texts of their own, and of which no difference is known."""
    differing = differing_statements(look)
    agreed = [
        one
        for one in most_reported(look)
        if sources(one, look) > 1 and one.id not in differing and _clear(passage_of(one, look), look)
    ]
    return [
        {
            "summary": in_words(one, look, width=130),
            "speaker": said_by(one, look),
            "href": routes.statement_page(one.id),
            "told": told_by(one, look),
        }
        for one in agreed[:STATEMENTS]
    ]


def _clear(where: Passage | None, look: Lookup) -> bool:
    """Whether a passage tells of whom it speaks, or its pronouns can be resolved."""
    return where is None or needs_names(where, look) < UNKNOWN


def _differ(look: Lookup) -> list[View]:
    """Differences first, changes in time after them."""
    rows = sorted(all_differences(look), key=lambda row: row.in_time)[:STATEMENTS]
    statements = [(row, look.told.of(row.reference)) for row in rows]
    return [
        {"row": row, "href": routes.statement_page(statement.id) if statement else None}
        for row, statement in statements
    ]


def _alone(look: Lookup) -> list[View]:
    """Of each article what is told there alone, the newest articles first: the most telling that needs no name."""
    found: list[View] = []
    for one in sorted(look.dossier.articles, key=lambda it: newest_first(it.article)):
        only = look.dossier.only_here.get(one.article.id, ())
        best = min(only, key=lambda it: needs_names(it, look), default=None)
        if best and _clear(best, look):
            found.append({"text": line(best, look, width=110), "cited": parts.passage(look, best, "")})
    return found[:STATEMENTS]
