"""The marks of an article as W3C Web Annotations (https://www.w3.org/TR/annotation-model/)."""

from collections.abc import Mapping

from dossier.export.addresses import Addresses
from dossier.model import AnnotatedArticle, Article, Mention, Quotation, Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""So many characters before and after tell which of several places with the same words is meant."""
UP = "../../"
Json = dict[str, object]


def annotation_page(one: AnnotatedArticle, names: Mapping[str, str], addresses: Addresses) -> Json:
    """Return an AnnotationPage with every name and quotation of an article.

    Offsets count characters of the article's text file, `data/text/<article>.txt`. Where a passage is not shown
    there, its article withholding it, the words alone are given, and the target is the article's page.
    """
    article = one.article
    items = [_mention(article, mention, names, addresses) for mention in one.mentions if mention.entity in names]
    items += [_quotation(one, quotation, names, addresses) for quotation in one.quotations if quotation.text.strip()]
    return {
        "@context": CONTEXT,
        "id": f"{addresses.of('data/annotations/')}{article.id}.json" if addresses.site else f"{article.id}.json",
        "type": "AnnotationPage",
        "items": items,
    }


def _mention(article: Article, mention: Mention, names: Mapping[str, str], addresses: Addresses) -> Json:
    entity = mention.entity or ""
    body = _identified(entity, names[entity], addresses)
    return _annotation(article, mention, f"m-{mention.start}", "identifying", [body], mention.made_by, addresses)


def _quotation(one: AnnotatedArticle, quotation: Quotation, names: Mapping[str, str], addresses: Addresses) -> Json:
    said: Json = {"type": "TextualBody", "purpose": "classifying", "value": f"{quotation.kind} quotation"}
    body: list[Json] = [said]
    speaker = quotation.speaker
    if speaker:
        entity = speaker.entity
        if entity is None and speaker.mention is not None and speaker.mention < len(one.mentions):
            entity = one.mentions[speaker.mention].entity
        known = entity is not None and entity in names
        body.append(
            _identified(entity or "", names[entity or ""], addresses)
            if known
            else {"type": "TextualBody", "purpose": "identifying", "value": speaker.text}
        )
    return _annotation(one.article, quotation, quotation.id, "describing", body, quotation.made_by, addresses)


def _identified(entity: str, name: str, addresses: Addresses) -> Json:
    page = addresses.entities.get(entity)
    if page is None:
        return {"type": "TextualBody", "purpose": "identifying", "value": name}
    source = {"id": addresses.of(page, UP), "label": name}
    return {"type": "SpecificResource", "purpose": "identifying", "source": source}


def _annotation(
    article: Article, span: Span, name: str, motivation: str, body: list[Json], made_by: str, addresses: Addresses
) -> Json:
    person = made_by == "editor"
    return {
        "id": f"{addresses.of('data/annotations/') if addresses.site else ''}{article.id}.json#{name}",
        "type": "Annotation",
        "motivation": motivation,
        "creator": {"type": "Person" if person else "Software", "name": made_by},
        "body": body,
        "target": _target(article, span, addresses),
    }


def _target(article: Article, span: Span, addresses: Addresses) -> Json:
    text = article.text
    quote: Json = {"type": "TextQuoteSelector", "exact": span.text}
    if text[span.start : span.end] != span.text:
        return {"source": addresses.of(addresses.articles[article.id], UP), "selector": quote}
    quote |= {"prefix": text[max(0, span.start - AROUND) : span.start], "suffix": text[span.end : span.end + AROUND]}
    place = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"source": addresses.of(f"data/text/{article.id}.txt", UP), "selector": [quote, place]}
