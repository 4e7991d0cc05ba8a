"""The lists of people, organisations, places and other names."""

import unicodedata
from collections.abc import Iterable
from itertools import groupby

from dossier.model import Entity
from dossier.render import parts, routes
from dossier.render.lists.paged import View, paged
from dossier.render.lookup import Lookup


def entities(look: Lookup, folder: str) -> list[tuple[str, View]]:
    """The A-Z index of one kind of entity; those named once stand below the table, without a page."""
    mine = [entity for entity in look.dossier.entities if routes.folder(entity.type) == folder]
    with_page = sorted(filter(routes.has_page, mine), key=sort_key)
    once = sorted((entity for entity in mine if not routes.has_page(entity)), key=sort_key)
    pages = paged(with_page, f"{folder}/index")
    return [
        (
            address,
            {
                "folder": folder,
                "title": routes.FOLDER_TITLES[folder],
                "total": len(mine),
                "letters": _letters(look, found),
                "once": [parts.name(look, entity, "../") for entity in once] if address == pages[-1][0] else [],
                "pager": pager,
            },
        )
        for address, found, pager in pages
    ]


def sort_key(entity: Entity) -> tuple[str, str]:
    """Alphabetical, whatever the accents and capitals; then by identifier."""
    plain = unicodedata.normalize("NFKD", entity.name).casefold()
    return "".join(letter for letter in plain if letter.isalnum() or letter == " ").strip(), entity.id


def _letters(look: Lookup, found: Iterable[Entity]) -> list[tuple[str, list[tuple[parts.Name, int]]]]:
    def initial(entity: Entity) -> str:
        first = sort_key(entity)[0][:1].upper()
        return first if first.isalpha() else "0-9"

    return [
        (letter, [(parts.name(look, entity, "../"), len(look.about.get(entity.id, ()))) for entity in group])
        for letter, group in groupby(found, key=initial)
    ]
