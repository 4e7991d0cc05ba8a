"""What is measured: the tool itself, through its public functions."""

from spacy.language import Language

from dossier.annotate import annotate
from dossier.link import link
from dossier.model import Dossier, Entity, Quotation
from tests.benchmarks.gold import GoldArticle, Row
from tests.factory import article


def found_by_tool(gold: GoldArticle, nlp: Language) -> list[Row]:
    """Return the quotations that the tool finds in the article, linked on its own; scare quotes left out."""
    given = article(gold.text, id=gold.id, title=gold.title, publisher=gold.outlet)
    dossier, _ = link([annotate(given, nlp)])
    entities = {entity.id: entity for entity in dossier.entities}
    return [_row(quotation, entities) for quotation in _quotations(dossier) if "scare-quotes" not in quotation.flags]


def _quotations(dossier: Dossier) -> tuple[Quotation, ...]:
    return dossier.articles[0].quotations


def _row(quotation: Quotation, entities: dict[str, Entity]) -> Row:
    speaker, cue = quotation.speaker, quotation.cue
    entity = entities.get(speaker.entity or "") if speaker else None
    return Row(
        start=quotation.start,
        end=quotation.end,
        kind=quotation.kind,
        speaker=entity.name if entity else speaker.text if speaker else None,
        named=speaker.text if speaker else None,
        cue=cue.text if cue else None,
        flags=quotation.flags,
        confidence=quotation.confidence,
        aliases=entity.aliases if entity else (),
    )
