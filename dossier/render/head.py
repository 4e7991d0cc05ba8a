"""The head of an article page: who published it when, what may be shown of it, what else has its text."""

from collections.abc import Mapping

from dossier.model import AnnotatedArticle, Article, Family, Passage, count_words
from dossier.render import parts, routes
from dossier.render.body import UP
from dossier.render.lookup import Lookup
from dossier.render.words import count, day, minutes, percent, shorten

RIGHTS = {
    "full": "",
    "excerpt": "Only the opening words and the quotations are shown here; the rest stands",
    "metadata": "The text is not shown here; it was read for the annotation, and stands",
}
"""Where it stands follows: at the source, or where it was published."""
WEB = ("http://", "https://")


def head(one: AnnotatedArticle, look: Lookup) -> Mapping[str, object]:
    """What stands above the text."""
    text = one.article
    family = look.families.of(text.id)
    return {
        "publisher": parts.publisher(text),
        "authors": ", ".join(text.authors),
        "date": day(text.published),
        "iso": text.published.isoformat() if text.published else "",
        "cite": _cite(text),
        "source": text.url if text.url and text.url.startswith(WEB) else None,
        "archive": text.archive_url if text.archive_url and text.archive_url.startswith(WEB) else None,
        "cut": _is_cut(text),
        "dossier": look.dossier.settings.title,
        "inferred": {inference.field: inference.reason for inference in text.inferred},
        "length": f"{count(text.word_count, 'word')}, {minutes(text)} min" if text.word_count else "",
        "rights": RIGHTS[text.rights],
        "family": _family(family, text.id, look) if family else None,
        "above": _above(one, look),
    }


def _above(one: AnnotatedArticle, look: Lookup) -> Mapping[str, object] | None:
    """The statement that the headline reports and the text does not: no note in the text leads there."""
    where = Passage(0, len(one.article.title), one.article.title, one.article.id, in_headline=True)
    statement = look.told.at(where)
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


def _is_cut(article: Article) -> bool:
    """Whether the text goes on behind what is shown of it."""
    return article.rights == "excerpt" and count_words(article.text) < article.word_count


def _cite(article: Article) -> str:
    """The article as one cites it: byline, title, publisher, date."""
    return ", ".join([*article.authors, f"“{article.title}”", parts.publisher(article), day(article.published)])


def description(one: AnnotatedArticle) -> str:
    """One sentence for search engines and shares."""
    text = one.article
    where = f"{parts.publisher(text)}, {day(text.published)}"
    return shorten(f"{where}. {text.subtitle or ''}", width=160)
