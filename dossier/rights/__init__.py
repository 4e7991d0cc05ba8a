"""What `rights` leave of a dossier: called between linking and rendering, so that nothing after it can show more."""

from dataclasses import replace

from dossier.model import Dossier
from dossier.rights.across import doubt_stays, of_entity, of_kin, of_statements, of_timeline
from dossier.rights.article import withheld
from dossier.rights.extent import EXCERPT_WORDS, may_show, shown_of

__all__ = ["EXCERPT_WORDS", "withhold"]


def withhold(dossier: Dossier) -> Dossier:
    """Return the dossier with no more of each article than its rights allow.

    `full` is unchanged, and so is every headline. `excerpt` keeps the first 60 words and the quotations; of `metadata`
    the citation alone is left. Names stay, for they are no text: mentions, entities and related articles. A
    cross-reference with an end that may not be shown goes, and so does a report of a statement; a statement with fewer
    than two reports goes too. So go events of the timeline, what is only here, and doubts that point into the text.
    Families stay: they hold no text. Spans outside the excerpt keep the offsets of the whole text.
    """
    shown = {one.article.id: extent for one in dossier.articles if (extent := shown_of(one)) is not None}
    if not shown:
        return dossier
    statements = tuple(of_statements(dossier.statements, shown))
    return replace(
        dossier,
        articles=tuple(
            withheld(one, shown[one.article.id]) if one.article.id in shown else one for one in dossier.articles
        ),
        entities=tuple(of_entity(entity, shown) for entity in dossier.entities),
        crossrefs=tuple(tie for tie in dossier.crossrefs if may_show(tie.a, shown) and may_show(tie.b, shown)),
        headline_ties=tuple(tie for tie in dossier.headline_ties if may_show(tie.a, shown) and may_show(tie.b, shown)),
        statements=statements,
        related={a: tuple(of_kin(a, other, shown) for other in others) for a, others in dossier.related.items()},
        timeline=tuple(of_timeline(dossier.timeline, statements, shown)),
        only_here={
            a: left for a, own in dossier.only_here.items() if (left := tuple(p for p in own if may_show(p, shown)))
        },
        doubts=tuple(doubt for doubt in dossier.doubts if doubt_stays(doubt, shown)),
    )
