"""The list of quotations, by speaker."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby

from dossier.render import parts
from dossier.render.lists.articles import choices
from dossier.render.lists.paged import View, newest_first, paged
from dossier.render.lists.speakers import chart, voices
from dossier.render.lookup import Lookup, Said, entity_of


def quotations(look: Lookup) -> list[tuple[str, View]]:
    """All that is quoted: the most quoted speaker first, the newest words first; last, those of nobody known."""
    ordered = [said for group in _by_speaker(look) for said in group]
    speaking = chart(voices(look.dossier.articles, look), look, "")
    pages: list[tuple[str, View]] = []
    for address, found, pager in paged(ordered, "quotations"):
        groups = [(key, list(group)) for key, group in groupby(found, key=_speaker)]
        view = {
            "groups": [(_name(key, look), _views(group, look)) for key, group in groups],
            "chart": speaking if address == "quotations.html" else None,
            "facets": {
                "publisher": choices(parts.publisher(said.annotated.article) for said in found),
                "kind": choices(parts.words(look, said, "").kind for said in found),
            },
            "total": len(ordered),
            "pager": pager,
        }
        pages.append((address, view))
    return pages


def _by_speaker(look: Lookup) -> list[list[Said]]:
    found: dict[str, list[Said]] = defaultdict(list)
    for one in sorted(look.dossier.articles, key=lambda one: newest_first(one.article)):
        for quotation in one.quotations:
            if quotation.text.strip():
                speaker = entity_of(quotation, one)
                found[speaker if speaker in look.entities and speaker else ""].append(Said(one, quotation))
    return [said for _, said in sorted(found.items(), key=lambda item: (not item[0], -len(item[1]), item[0]))]


def _speaker(said: Said) -> str:
    return entity_of(said.quotation, said.annotated) or ""


def _name(identifier: str, look: Lookup) -> parts.Name | None:
    entity = look.entity(identifier)
    return parts.name(look, entity, "") if entity else None


def _views(group: Iterable[Said], look: Lookup) -> list[tuple[parts.Words, str]]:
    return [(parts.words(look, said, ""), parts.publisher(said.annotated.article)) for said in group]
