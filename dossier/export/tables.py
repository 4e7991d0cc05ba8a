"""The rows of every table, by the table's name."""

from collections.abc import Iterable, Mapping

from dossier.export.articles import article_rows
from dossier.export.findings import crossref_rows, entity_rows, mention_rows, quotation_rows, statement_rows
from dossier.export.happened import family_rows, timeline_rows
from dossier.export.places import place_rows
from dossier.model import Dossier


def table_rows(dossier: Dossier) -> dict[str, Iterable[Mapping[str, object]]]:
    """Return the tables in the order in which they are documented."""
    return {
        "articles": article_rows(dossier),
        "entities": entity_rows(dossier),
        "mentions": mention_rows(dossier),
        "quotations": quotation_rows(dossier),
        "crossrefs": crossref_rows(dossier),
        "statements": statement_rows(dossier),
        "places": place_rows(dossier),
        "timeline": timeline_rows(dossier),
        "families": family_rows(dossier),
    }
