"""The article page: the annotated edition of one text."""

from collections import Counter
from collections.abc import Mapping

from dossier.model import AnnotatedArticle
from dossier.render import parts, routes
from dossier.render.body import EDITOR, UP, body, note_row
from dossier.render.head import head
from dossier.render.lookup import Lookup, Said
from dossier.render.margin import Margin, margins
from dossier.render.notes import tie_note
from dossier.render.passage import line
from dossier.render.words import count

ONLY = 5
"""So many passages that no other article has are pointed out."""


def article(one: AnnotatedArticle, look: Lookup) -> Mapping[str, object]:
    """View of the page of one article."""
    text = one.article
    numbered = look.notes.get(text.id, ())
    ties = [tie_note(note, look) for note in numbered]
    shown = body(one, numbered, look)
    rows = tuple(row for row, _ in shown.rows)
    only = look.dossier.only_here.get(text.id, ())[:ONLY]
    beside = margins(one, list(zip(numbered, ties, strict=True)), rows, only, look)
    apart = [
        Said(one, quotation)
        for quotation in one.quotations
        if quotation.id not in shown.anchors and quotation.text.strip()
    ]
    return {
        "article": text,
        "note": one.note,
        **head(one, look),
        "rows": [(row, markup) for row, markup in shown.rows],
        "margins": beside,
        "apart": [parts.words(look, said, UP) for said in apart],
        "ties": ties,
        "placed": {note.number for note in numbered if note_row(note, rows)},
        "only": [
            {
                "text": line(it, look, width=240),
                "href": parts.cited(look, text.id, it.start, "").href.rpartition("/")[2],
            }
            for it in only
        ],
        "entities": _entities(one, look),
        "related": _related(one, look),
        "made": _made(one),
        "layers": _layers(one, beside, look),
        "up": UP,
    }


def _layers(one: AnnotatedArticle, beside: Mapping[str, Margin], look: Lookup) -> list[str]:
    """The layers that a reader can switch off: those of which the page shows anything."""
    end = len(one.article.text)
    shown = {
        "names": any(look.entity(it.entity) and it.start < end for it in one.mentions),
        "speakers": any(it.speakers for it in beside.values()),
        "ties": any(it.ties or it.only for it in beside.values()),
    }
    return [layer for layer, any_shown in shown.items() if any_shown]


def _made(one: AnnotatedArticle) -> list[str]:
    """Who made the annotations of the article, in words, the most first."""
    makers = Counter(("name", it.made_by) for it in one.mentions)
    makers += Counter(("quotation", it.made_by) for it in one.quotations)
    ordered = sorted(makers.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    return [
        f"{count(number, what)} by {'an editor' if maker == EDITOR else maker}" for (what, maker), number in ordered
    ]


def _entities(one: AnnotatedArticle, look: Lookup) -> list[tuple[str, list[dict[str, object]]]]:
    """Everything named in the article, by folder, most mentioned first; with the words for its preview card."""
    here = Counter(mention.entity for mention in one.mentions if mention.entity in look.entities)
    groups: dict[str, list[dict[str, object]]] = {title: [] for title in routes.FOLDER_TITLES.values()}
    for identifier, times in sorted(here.items(), key=lambda item: (-item[1], str(item[0]))):
        entity = look.entities[str(identifier)]
        said = look.words_of(entity)
        latest = parts.words(look, said[-1], UP, width=140) if said else None
        groups[routes.FOLDER_TITLES[routes.folder(entity.type)]].append(
            {"name": parts.name(look, entity, UP), "here": times, "latest": latest}
        )
    return [(title, group) for title, group in groups.items() if group]


def _related(one: AnnotatedArticle, look: Lookup) -> list[dict[str, object]]:
    mine = look.partners.get(one.article.id, {})
    return [
        {
            "line": parts.article_line(look.articles[related.article], look.ties, UP),
            "reasons": "; ".join(related.reasons),
            "compare": mine.get(related.article),
        }
        for related in look.dossier.related.get(one.article.id, ())
        if related.article in look.articles
    ]
