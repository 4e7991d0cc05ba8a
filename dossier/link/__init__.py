"""AnnotatedArticles and an editor's corrections -> Dossier: entities, cross-references, statements, related articles.

articles ─ settle: resolve ─ resolve_quotations ─ correct_speakers ─ find_doubts
         ─ find_ties ─ with_differences ─ find_statements ─ find_timeline ─ Dossier
"""

from collections.abc import Sequence
from types import MappingProxyType

from dossier.errors import Problem
from dossier.link.corrections.mention import find_mention
from dossier.link.differences import with_differences
from dossier.link.families import find_families
from dossier.link.only_here import find_only_here
from dossier.link.related import find_related
from dossier.link.settle import Settled, settle
from dossier.link.ties.find import find_ties
from dossier.link.ties.statements import find_statements
from dossier.link.ties.tellings import telling_of
from dossier.link.timeline import find_timeline
from dossier.model import AnnotatedArticle, Corrections, Dossier, Settings

__all__ = ["Settled", "find_mention", "link", "settle"]


def link(
    articles: Sequence[AnnotatedArticle],
    corrections: Corrections = Corrections(),  # noqa: B008  (frozen: a default that cannot change)
    settings: Settings = Settings(),  # noqa: B008
    pipeline: str = "",
) -> tuple[Dossier, list[Problem]]:
    """Return the dossier and a warning for each correction that matches nothing; the articles' order does not matter.

    Raises ContentError, with all of them, where corrections contradict each other.
    """
    settled = settle(articles, corrections)
    linked = settled.articles
    tellings = [telling_of(one) for one in linked]
    ties = find_ties(tellings, {entity.id: entity.name for entity in settled.entities})
    texts = [tie for tie in ties if not tie.headlines]
    differing = tuple(with_differences((tie.reference for tie in ties), linked, settled.entities))
    crossrefs = tuple(found for tie, found in zip(ties, differing, strict=True) if not tie.headlines)
    statements = tuple(find_statements(ties, {telling.article: i for i, telling in enumerate(tellings)}))
    dossier = Dossier(
        articles=linked,
        entities=settled.entities,
        crossrefs=crossrefs,
        headline_ties=tuple(found for tie, found in zip(ties, differing, strict=True) if tie.headlines),
        statements=statements,
        related=MappingProxyType(find_related(tellings, settled.entities, texts)),
        families=find_families(linked),
        timeline=find_timeline(linked, statements),
        only_here=MappingProxyType(find_only_here(linked, crossrefs)),
        doubts=settled.doubts,
        settings=settings,
        pipeline=pipeline,
    )
    return dossier, list(settled.problems)
