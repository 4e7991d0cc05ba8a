"""The article page: the annotated edition of one text."""

from collections import Counter
from collections.abc import Mapping

from dossier.model import AnnotatedArticle, Family, Passage
from dossier.render import parts, routes
from dossier.render.body import EDITOR, UP, body, note_row
from dossier.render.lookup import Lookup, Said
from dossier.render.margin import margins
from dossier.render.notes import tie_note
from dossier.render.words import count, day, minutes, percent, shorten

ONLY = 5
"""So many passages that no other article has are pointed out."""
FOLDER_TITLES = {"people": "People", "organisations": "Organisations", "places": "Places", "names": "Other names"}
RIGHTS = {
    "full": "",
    "excerpt": "Only the opening words and the quotations are shown here; the rest stands at the source.",
    "metadata": "The text is not shown here; it stands at the source. It was read for the annotation.",
}


def article(one: AnnotatedArticle, look: Lookup) -> Mapping[str, object]:
    """View of the page of one article."""
    text = one.article
    numbered = look.notes.get(text.id, ())
    ties = [tie_note(note, look) for note in numbered]
    shown = body(one, numbered, look)
    rows = tuple(row for row, _ in shown.rows)
    only = look.dossier.only_here.get(text.id, ())[:ONLY]
    apart = [
        Said(one, quotation)
        for quotation in one.quotations
        if quotation.id not in shown.anchors and quotation.text.strip()
    ]
    return {
        "article": text,
        "note": one.note,
        **_head(one, look),
        "rows": [(row, markup) for row, markup in shown.rows],
        "margins": margins(one, list(zip(numbered, ties, strict=True)), rows, only, look),
        "apart": [parts.words(look, said, UP) for said in apart],
        "ties": ties,
        "placed": {note.number for note in numbered if note_row(note, rows)},
        "only": [
            {
                "text": shorten(it.text, width=240),
                "href": parts.cited(look, text.id, it.start, "").href.rpartition("/")[2],
            }
            for it in only
        ],
        "entities": _entities(one, look),
        "related": _related(one, look),
        "made": _made(one),
        "layers": bool(one.mentions or one.quotations),
        "up": UP,
    }


def _head(one: AnnotatedArticle, look: Lookup) -> Mapping[str, object]:
    """What stands above the text."""
    text = one.article
    family = look.families.of(text.id)
    return {
        "publisher": parts.publisher(text),
        "authors": ", ".join(text.authors),
        "date": day(text.published),
        "iso": text.published.isoformat() if text.published else "",
        "cite": ", ".join([*text.authors, f"“{text.title}”", parts.publisher(text), day(text.published)]),
        "inferred": {inference.field: inference.reason for inference in text.inferred},
        "length": f"{count(text.word_count, 'word')}, {minutes(text)} min" if text.word_count else "",
        "rights": RIGHTS[text.rights],
        "family": _family(family, text.id, look) if family else None,
        "above": _above(one, look),
    }


def _above(one: AnnotatedArticle, look: Lookup) -> Mapping[str, object] | None:
    """The statement that the headline reports and the text does not: no note in the text leads there."""
    where = Passage(0, len(one.article.title), one.article.title, one.article.id, in_headline=True)
    statement = look.statement_at(where)
    if statement is None or any(report.article == one.article.id for report in statement.headlines):
        return None
    others = len(statement.reports) - 1
    return {"href": UP + routes.statement_page(statement.id), "others": count(others, "other report")}


def _family(family: Family, article_id: str, look: Lookup) -> Mapping[str, object] | None:
    """The other articles with the same text, and whether this is the one that was published first."""
    others = [it for it in family.articles if it != article_id and it in look.articles]
    if not others:
        return None
    first = family.articles[0] == article_id
    mine = look.partners.get(article_id, {})
    listed = others if first else [it for it in others if it == family.articles[0]] or others
    return {
        "first": first,
        "share": percent(family.share),
        "others": [parts.cited(look, it, 0, UP, whole=True) for it in listed],
        "compare": [mine.get(it) for it in listed],
    }


def _made(one: AnnotatedArticle) -> list[str]:
    """Who made the annotations of the article, in words, the most first."""
    makers = Counter(("name", it.made_by) for it in one.mentions)
    makers += Counter(("quotation", it.made_by) for it in one.quotations)
    ordered = sorted(makers.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    return [
        f"{count(number, what)} by {'an editor' if maker == EDITOR else maker}" for (what, maker), number in ordered
    ]


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
