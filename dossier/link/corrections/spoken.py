"""`speaker`: whom an editor hears in a quotation."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.errors import ContentError, Problem
from dossier.link.corrections.designation import contradiction, stale
from dossier.link.names import fold, slug
from dossier.model import AnnotatedArticle, Corrections, Entity, Judgement, Quotation, Speaker


def correct_speakers(
    articles: Sequence[AnnotatedArticle], entities: Sequence[Entity], corrections: Corrections
) -> tuple[list[AnnotatedArticle], list[Problem]]:
    """Return the articles with the speakers an editor named, and a warning for each decision that fits nowhere.

    The speaker's span is the nearest mention before the quotation, or else the first after it.
    """
    judgements = [judgement for judgement in corrections.judgements if judgement.kind == "speaker"]
    hits: dict[str, list[Judgement]] = defaultdict(list)
    problems: list[Problem] = []
    for judgement in judgements:
        found = [q.id for one in articles for q in one.quotations if _is_meant(one, q, judgement)]
        if not found:
            problems.append(stale(corrections, judgement, "no quotation has these words", "give words that it has now"))
        for identifier in found:
            hits[identifier].append(judgement)
    faults = [contradiction(corrections, js[0], j) for js in hits.values() for j in js if j.value != js[0].value]
    if faults:
        raise ContentError(set(faults))
    names = _by_name(entities)
    return [_corrected(one, hits, names, corrections, problems) for one in articles], problems


def _is_meant(annotated: AnnotatedArticle, quotation: Quotation, judgement: Judgement) -> bool:
    if judgement.article not in (None, annotated.article.id):
        return False
    text = f" {fold(quotation.text)} "
    return any(fold(words) and f" {fold(words)} " in text for words in judgement.names)


def _by_name(entities: Sequence[Entity]) -> Mapping[str, str]:
    names: dict[str, str] = {}
    for entity in entities:
        names.setdefault(fold(entity.name), entity.id)
    for entity in entities:
        for alias in entity.aliases:
            names.setdefault(fold(alias), entity.id)
    return names | {entity.id: entity.id for entity in entities}


def _corrected(
    annotated: AnnotatedArticle, hits: Mapping[str, Sequence[Judgement]], names: Mapping[str, str],
    corrections: Corrections, problems: list[Problem],
) -> AnnotatedArticle:  # fmt: skip
    quotations = []
    for quotation in annotated.quotations:
        if quotation.id in hits:
            judgement = hits[quotation.id][0]
            speaker = _speaker(annotated, quotation, judgement.value, names)
            if judgement.value and not speaker:
                what = f"{judgement.value!r} is not mentioned in {annotated.article.id}"
                problems.append(stale(corrections, judgement, what, "name someone whom the article mentions"))
            else:
                about = tuple(e for e in quotation.about if not speaker or e != speaker.entity)
                quotation = replace(quotation, speaker=speaker, about=about, confidence=1.0, made_by="editor")
        quotations.append(quotation)
    return replace(annotated, quotations=tuple(quotations))


def _speaker(
    annotated: AnnotatedArticle, quotation: Quotation, name: str | None, names: Mapping[str, str]
) -> Speaker | None:
    entity = names.get(fold(name)) or names.get(slug(name)) if name else None
    places = [i for i, m in enumerate(annotated.mentions) if entity and m.entity == entity]
    if not places:
        return None
    before = [i for i in places if annotated.mentions[i].end <= quotation.start]
    index = before[-1] if before else places[0]
    mention = annotated.mentions[index]
    return Speaker(mention.start, mention.end, mention.text, index, entity)
