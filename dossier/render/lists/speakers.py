"""Who speaks, and who is only spoken about."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dossier.model import AnnotatedArticle
from dossier.render import parts, routes
from dossier.render.charts import Chart, Row, both
from dossier.render.lookup import Lookup, entity_of

SPEAK = frozenset({"people", "organisations"})
"""Folders of those that can speak; a place does so only where it is quoted."""


@dataclass(frozen=True, slots=True)
class Voices:
    """How often each entity is quoted in some articles, and how often it is named in others' quotations."""

    quoted: Counter[str]
    about: Counter[str]


def voices(found: Iterable[AnnotatedArticle], look: Lookup) -> Voices:
    """Count the quotations of these articles."""
    quoted, about = Counter[str](), Counter[str]()
    for one in found:
        for quotation in one.quotations:
            speaker = entity_of(quotation, one)
            if speaker in look.entities and quotation.text.strip():
                quoted[speaker or ""] += 1
            about.update(entity for entity in quotation.about if entity != speaker and entity in look.entities)
    return Voices(quoted, about)


def chart(counted: Voices, look: Lookup, up: str) -> Chart | None:
    """Quoted to one side, spoken about to the other; those of whom there is most first."""
    able = {it for it in counted.about if routes.folder(look.entities[it].type) in SPEAK} | counted.quoted.keys()
    ordered = sorted(able, key=lambda it: (-counted.quoted[it] - counted.about[it], it))
    rows = []
    for identifier in ordered:
        name = parts.name(look, look.entities[identifier], up)
        rows.append(Row(name.text, (counted.quoted[identifier], counted.about[identifier]), name.href, name.kind))
    title = "Who speaks, and who is only spoken about"
    return both(rows, title=title, units=("Quoted", "Spoken about"), ident="c-voices")
