"""The article page: the annotated edition of one text."""

from collections import Counter
from collections.abc import Mapping

from dossier.model import AnnotatedArticle
from dossier.render import parts, routes
from dossier.render.body import UP, body
from dossier.render.lookup import Lookup, Said
from dossier.render.margin import margins, tie_note
from dossier.render.tie import notes
from dossier.render.words import count, day, minutes, shorten

FOLDER_TITLES = {"people": "People", "organisations": "Organisations", "places": "Places", "names": "Other names"}
RIGHTS = {
    "full": "",
    "excerpt": "Only the opening words and the quotations are shown here; the rest stands at the source.",
    "metadata": "The text is not shown here; it stands at the source. It was read for the annotation.",
}


def article(one: AnnotatedArticle, look: Lookup) -> Mapping[str, object]:
    """View of the page of one article."""
    text = one.article
    numbered = notes(look.ties.get(text.id, ()))
    shown = body(one, numbered, look)
    rows = tuple(row for row, _ in shown.rows)
    apart = [
        Said(one, quotation)
        for quotation in one.quotations
        if quotation.id not in shown.anchors and quotation.text.strip()
    ]
    placed = {note.number for note in numbered if any(note.start < row.end for row in rows)}
    return {
        "article": text,
        "note": one.note,
        "publisher": parts.publisher(text),
        "authors": ", ".join(text.authors),
        "date": day(text.published),
        "iso": text.published.isoformat() if text.published else "",
        "inferred": {inference.field: inference.reason for inference in text.inferred},
        "length": f"{count(text.word_count, 'word')}, {minutes(text)} min" if text.word_count else "",
        "rights": RIGHTS[text.rights],
        "rows": [(row, markup) for row, markup in shown.rows],
        "margins": margins(one, numbered, rows, look),
        "apart": [parts.words(look, said, UP) for said in apart],
        "ties": [tie_note(note, look) for note in numbered],
        "placed": placed,
        "entities": _entities(one, look),
        "related": _related(one, look),
        "layers": bool(one.mentions or one.quotations),
        "up": UP,
    }


def description(one: AnnotatedArticle) -> str:
    """One sentence for search engines and shares."""
    text = one.article
    where = f"{parts.publisher(text)}, {day(text.published)}"
    return shorten(f"{where}. {text.subtitle or ''}", width=160)


def _entities(one: AnnotatedArticle, look: Lookup) -> list[tuple[str, list[dict[str, object]]]]:
    """Everything named in the article, by folder, most mentioned first; with the words for its preview card."""
    here = Counter(mention.entity for mention in one.mentions if mention.entity in look.entities)
    groups: dict[str, list[dict[str, object]]] = {title: [] for title in FOLDER_TITLES.values()}
    for identifier, times in sorted(here.items(), key=lambda item: (-item[1], str(item[0]))):
        entity = look.entities[str(identifier)]
        said = look.words_of(entity)
        latest = parts.words(look, said[-1], UP, width=140) if said else None
        groups[FOLDER_TITLES[routes.folder(entity.type)]].append(
            {"name": parts.name(look, entity, UP), "here": times, "latest": latest}
        )
    return [(title, group) for title, group in groups.items() if group]


def _related(one: AnnotatedArticle, look: Lookup) -> list[dict[str, object]]:
    return [
        {
            "line": parts.article_line(look.articles[related.article], look.ties, UP),
            "reasons": "; ".join(related.reasons),
        }
        for related in look.dossier.related.get(one.article.id, ())
        if related.article in look.articles
    ]
