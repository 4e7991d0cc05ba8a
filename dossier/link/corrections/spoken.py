"""`speaker`: whom an editor hears in a quotation."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from dossier.errors import ContentError, Problem
from dossier.link.corrections.designation import contradiction, stale
from dossier.link.corrections.words import places, stand_in, words_of
from dossier.link.names import fold, slug
from dossier.model import AnnotatedArticle, Corrections, Entity, Judgement, Quotation, Speaker

Names = Mapping[str, frozenset[str]]
"""By id, name or alias: the ids of those who are called so."""


def correct_speakers(
    articles: Sequence[AnnotatedArticle], entities: Sequence[Entity], corrections: Corrections
) -> tuple[list[AnnotatedArticle], list[Problem]]:
    """Return the articles with the speakers an editor named, and a warning for each decision that fits nowhere.

    The speaker's span is the nearest mention before the quotation, or else the first after it. What is no quotation of
    anyone is gone.
    """
    hits: dict[str, list[Judgement]] = defaultdict(list)
    problems: list[Problem] = []
    for judgement in corrections.judgements:
        if judgement.kind == "speaker":
            found = [q.id for one in articles for q in one.quotations if is_quoted(one, q, judgement)]
            if not found:
                problems.append(stale(corrections, judgement, *_unheard(articles, judgement)))
            for identifier in found:
                hits[identifier].append(judgement)
    names = _names(entities)
    faults = {fault for judgements in hits.values() for fault in _torn(judgements, names, corrections)}
    if faults:
        raise ContentError(faults)
    return [_corrected(one, hits, names, corrections, problems) for one in articles], problems


def is_quoted(annotated: AnnotatedArticle, quotation: Quotation, judgement: Judgement) -> bool:
    """Tell whether the quotation has the words of the judgement, in its context where it gives one."""
    if judgement.article not in (None, annotated.article.id):
        return False
    [words, *_] = judgement.names
    if not stand_in(words, quotation.text):
        return False
    if judgement.context is None:
        return True
    around = places(words_of(annotated.article.text), judgement.context)
    spans = [part for stretch in around for part in places(stretch, words)]
    return any(quotation.start <= part[0].start and part[-1].end <= quotation.end for part in spans)


def _unheard(articles: Sequence[AnnotatedArticle], judgement: Judgement) -> tuple[str, str]:
    """Return why no quotation is meant, and what to do."""
    [words, *_] = judgement.names
    if judgement.context and any(
        is_quoted(one, q, replace(judgement, context=None)) for one in articles for q in one.quotations
    ):
        return (
            f"no quotation of these words stands in {judgement.context!r}",
            "give words around it that stand there now",
        )
    there = [one.article.id for one in articles if any(stand_in(words, q.text) for q in one.quotations)]
    if there and judgement.article:
        return f"no quotation has these words; one in {there[0]} has", "give the article that they stand in now"
    unquoted = [one.article.id for one in articles if stand_in(words, one.article.text)]
    if unquoted:
        return f"no quotation has these words; they stand in {unquoted[0]}, outside of one", "remove the entry"
    return "no quotation has these words", "give words that it has now"


def _names(entities: Sequence[Entity]) -> Names:
    full: dict[str, set[str]] = defaultdict(set)
    alias: dict[str, set[str]] = defaultdict(set)
    for entity in entities:
        full[fold(entity.name)].add(entity.id)
        for name in entity.aliases:
            alias[fold(name)].add(entity.id)
    ids = {entity.id: {entity.id} for entity in entities}
    return {name: frozenset(found) for name, found in (alias | full | ids).items()}


def _called(name: str, names: Names) -> frozenset[str]:
    return names.get(name) or names.get(fold(name)) or names.get(slug(name)) or frozenset()


def _torn(judgements: Sequence[Judgement], names: Names, corrections: Corrections) -> Iterator[Problem]:
    """Yield a fault for each two speakers of one quotation; two names of one person are one speaker."""
    for one, other in combinations(judgements, 2):
        if one.value != other.value and not (
            one.value and other.value and _called(one.value, names) & _called(other.value, names)
        ):
            yield contradiction(corrections, one, other)


def _corrected(
    annotated: AnnotatedArticle, hits: Mapping[str, Sequence[Judgement]], names: Names,
    corrections: Corrections, problems: list[Problem],
) -> AnnotatedArticle:  # fmt: skip
    quotations = []
    for quotation in annotated.quotations:
        judgement = next(iter(hits.get(quotation.id, ())), None)
        if judgement and judgement.value is None:
            continue
        if judgement and judgement.value:
            speaker = _speaker(annotated, quotation, judgement.value, names)
            if isinstance(speaker, str):
                problems.append(stale(corrections, judgement, speaker, "name someone whom the article mentions"))
            else:
                about = tuple(e for e in quotation.about if e != speaker.entity)
                quotation = replace(quotation, speaker=speaker, about=about, confidence=1.0, made_by="editor")
        quotations.append(quotation)
    return replace(annotated, quotations=tuple(quotations))


def _speaker(annotated: AnnotatedArticle, quotation: Quotation, value: str, names: Names) -> Speaker | str:
    """Return the speaker, or why there is none. Who has no name (`a witness`) is found by the words of the article."""
    called = _called(value, names)
    mentioned = [(i, m) for i, m in enumerate(annotated.mentions) if m.entity in called]
    if len({mention.entity for _, mention in mentioned}) == 1:
        before = [found for found in mentioned if found[1].end <= quotation.start]
        index, mention = before[-1] if before else mentioned[0]
        return Speaker(mention.start, mention.end, mention.text, index, mention.entity)
    if mentioned:
        many = len({m.entity for _, m in mentioned})
        return f"{many} in {annotated.article.id} are called {value!r}"
    text = annotated.article.text
    said = [(part[0].start, part[-1].end) for part in places(words_of(text), value)] if not called else []
    outside = [span for span in said if span[1] <= quotation.start or span[0] >= quotation.end]
    if not outside:
        return f"{value!r} is not mentioned in {annotated.article.id}"
    start, end = next((span for span in reversed(outside) if span[1] <= quotation.start), outside[0])
    return Speaker(start, end, text[start:end])
