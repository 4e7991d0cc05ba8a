"""The rows of the tables of what was found: entities, mentions, quotations, cross-references, statements."""

from collections.abc import Iterator

from dossier.model import Cue, Dossier, EntityRole, Passage, Quotation, Speaker

Row = dict[str, object]


def entity_rows(dossier: Dossier) -> Iterator[Row]:
    """Yield a row an entity, the most mentioned first."""
    for entity in dossier.entities:
        yield {
            "id": entity.id,
            "name": entity.name,
            "type": entity.type,
            "aliases": list(entity.aliases),
            "roles": [_role(role) for role in entity.roles],
            "mentions": entity.mentions,
            "articles": len(entity.articles),
            "same_as": list(entity.same_as),
            "decided_by": entity.decided_by,
        }


def _role(role: EntityRole) -> Row:
    """Return a role; one that an editor gave and that no article has stands nowhere."""
    place = {"article": role.article, "start": role.start, "end": role.end}
    return {"text": role.text, **(place if role.article else dict.fromkeys(place))}


def mention_rows(dossier: Dossier) -> Iterator[Row]:
    """Yield a row a mention, in the order of articles and text."""
    for annotated in dossier.articles:
        for mention in annotated.mentions:
            yield {
                "article": annotated.article.id,
                "start": mention.start,
                "end": mention.end,
                "text": mention.text,
                "type": mention.type,
                "entity": mention.entity,
                "form": mention.form,
                "made_by": mention.made_by,
            }


def quotation_rows(dossier: Dossier) -> Iterator[Row]:
    """Yield a row a quotation, in the order of articles and text."""
    for annotated in dossier.articles:
        for quotation in annotated.quotations:
            yield _quotation(annotated.article.id, quotation)


def _quotation(article: str, quotation: Quotation) -> Row:
    return {
        "id": quotation.id,
        "article": article,
        "start": quotation.start,
        "end": quotation.end,
        "text": quotation.text,
        "kind": quotation.kind,
        "cue": quotation.cue and _cue(quotation.cue),
        "speaker": quotation.speaker and _speaker(quotation.speaker),
        "confidence": round(quotation.confidence, 3),
        "about": list(quotation.about),
        "flags": list(quotation.flags),
        "made_by": quotation.made_by,
    }


def _cue(cue: Cue) -> Row:
    return {"start": cue.start, "end": cue.end, "text": cue.text, "lemma": cue.lemma}


def _speaker(speaker: Speaker) -> Row:
    return {"start": speaker.start, "end": speaker.end, "text": speaker.text, "entity": speaker.entity}


def crossref_rows(dossier: Dossier) -> Iterator[Row]:
    """Yield a row a tie, in the order of their places."""
    for tie in dossier.crossrefs:
        yield {
            "id": tie.id,
            "kind": tie.kind,
            "score": round(tie.score, 3),
            "a": _passage(tie.a),
            "b": _passage(tie.b),
            "entities": list(tie.entities),
            "differences": [{"what": found.what, "a": found.a, "b": found.b} for found in tie.differences],
            "made_by": tie.made_by,
        }


def _passage(passage: Passage) -> Row:
    return {"article": passage.article, "start": passage.start, "end": passage.end, "text": passage.text}


def statement_rows(dossier: Dossier) -> Iterator[Row]:
    """Yield a row a statement, those with the most reports first; its reports earliest first."""
    for statement in dossier.statements:
        yield {
            "id": statement.id,
            "summary": statement.summary,
            "kind": statement.kind,
            "articles": len({report.article for report in statement.reports}),
            "reports": [{**_passage(report), "kind": report.kind} for report in statement.reports],
        }
