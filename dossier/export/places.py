"""The rows of `places.jsonl`."""

from collections.abc import Iterator

from dossier.model import Dossier

Row = dict[str, object]


def place_rows(dossier: Dossier) -> Iterator[Row]:
    """Yield a row for each entity of which it is known where it is, the most mentioned first."""
    for entity in dossier.entities:
        if entity.place:
            yield {
                "entity": entity.id,
                "name": entity.name,
                "country": entity.place.country,
                "subdivision": entity.place.subdivision,
                "latitude": entity.place.latitude,
                "longitude": entity.place.longitude,
                "source": entity.place.source,
            }
