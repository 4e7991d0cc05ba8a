"""What a page says to machines, as schema.org has it: facts that we have, and no others."""

from collections.abc import Iterable, Mapping

from dossier.model import AnnotatedArticle, Article, Entity, Settings
from dossier.render import routes
from dossier.render.escape import one_line
from dossier.render.lookup import Lookup, Said, entity_of

CONTEXT = "https://schema.org"
MAX_QUOTATIONS = 40
TYPES = {"people": "Person", "organisations": "Organization", "places": "Place", "names": "Thing"}
WEB = ("https://", "http://")
Facts = Mapping[str, object]


def site_facts(settings: Settings) -> Facts:
    """Return the facts of the front page."""
    return _known({"@context": CONTEXT, "@type": "WebSite", "name": settings.title, "about": settings.question})


def article_facts(one: AnnotatedArticle, look: Lookup) -> Facts:
    """Return an article as it was published, whom it names, and what it quotes word for word."""
    named = dict.fromkeys(mention.entity for mention in one.mentions)
    entities = [entity for entity in map(look.entity, named) if entity and routes.has_page(entity)]
    quotations = [Said(one, it) for it in one.quotations if it.kind != "indirect" and it.text.strip() and it.speaker]
    work = {
        "@type": "NewsArticle",
        "@id": "#article",
        **_work(one.article),
        "mentions": [{"@type": _type(entity), "name": entity.name} for entity in entities],
    }
    graph = [_known(work), *_quotations(quotations, look, {"isPartOf": {"@id": "#article"}})]
    return {"@context": CONTEXT, "@graph": graph}


def entity_facts(entity: Entity, look: Lookup) -> Facts:
    """Return whom or what a page is of, with the words that the articles quote."""
    place = entity.place
    here = place is not None and place.latitude is not None and routes.folder(entity.type) == "places"
    thing = {
        "@type": _type(entity),
        "@id": "#name",
        "name": entity.name,
        "alternateName": list(entity.aliases),
        "sameAs": [address for address in entity.same_as if address.startswith(WEB)],
        "geo": {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}
        if place and here
        else None,
    }
    said = [it for it in look.words_of(entity) if it.quotation.kind != "indirect"]
    return {"@context": CONTEXT, "@graph": [_known(thing), *_quotations(said[-MAX_QUOTATIONS:], look, {})]}


def _work(article: Article) -> Facts:
    return {
        "headline": one_line(article.title),
        "alternativeHeadline": one_line(article.subtitle) if article.subtitle else None,
        # Whether a byline names a person or a desk is not known.
        "author": [{"name": author} for author in article.authors],
        "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
        "datePublished": article.published.isoformat() if article.published else None,
        "url": article.url if article.url and article.url.startswith(WEB) else None,
        "archivedAt": article.archive_url if article.archive_url and article.archive_url.startswith(WEB) else None,
        "inLanguage": article.language,
        "wordCount": article.word_count,
    }


def _quotations(quotations: Iterable[Said], look: Lookup, more: Facts) -> list[Facts]:
    found: list[Facts] = []
    for said in quotations:
        speaker = look.entity(entity_of(said.quotation, said.annotated))
        if speaker:
            who = {"@type": _type(speaker), "name": speaker.name}
            source = more or {"isPartOf": _known({"@type": "NewsArticle", **_source(said.annotated.article)})}
            text = one_line(said.quotation.text)
            found.append({"@type": "Quotation", "text": text, "spokenByCharacter": who, **source})
    return found


def _source(article: Article) -> Facts:
    return {"headline": one_line(article.title), "url": article.url}


def _type(entity: Entity) -> str:
    return TYPES[routes.folder(entity.type)]


def _known(facts: Facts) -> Facts:
    """The facts that are known."""
    return {name: value for name, value in facts.items() if value}
