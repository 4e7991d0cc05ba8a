"""Every mention in its sentence, by article; each is a link to its place in the text."""

from collections import Counter
from collections.abc import Iterator, Sequence

from markupsafe import Markup

from dossier.model import AnnotatedArticle, Entity, Mention
from dossier.render import parts, routes
from dossier.render.escape import escape
from dossier.render.layout import Row
from dossier.render.lookup import Lookup
from dossier.render.marks import LINK, Mark, paint
from dossier.render.sentences import sentence_at
from dossier.render.words import count

UP = "../"
OPEN_ARTICLES, OPEN_SENTENCES = 10, 3
"""So many articles, and so many sentences of each, stand open; the rest unfold."""
MOST_SENTENCES = 500
"""A page holds no more; of the articles beyond, only the number of mentions is given."""


def mentions(one: Entity, look: Lookup) -> dict[str, object]:
    """The articles that mention it, earliest first: `open`, and `more`, which unfold."""
    groups = list(_groups(one, look))
    return {"open": groups[:OPEN_ARTICLES], "more": groups[OPEN_ARTICLES:]}


def ends(one: Entity, look: Lookup) -> tuple[parts.Cited | None, parts.Cited | None]:
    """The first and the last place that mentions it, among the articles with a date."""
    passages = look.mentions.get(one.id, {})
    dated = [it for it in passages if look.articles[it].article.published]
    if not dated:
        return None, None
    first, last = dated[0], dated[-1]
    return _cite(passages[first][0], first, look), _cite(passages[last][-1], last, look)


def _cite(mention: Mention, article: str, look: Lookup) -> parts.Cited:
    return parts.cited(look, article, mention.start, UP, anchor=f"m-{mention.start}")


def _groups(one: Entity, look: Lookup) -> Iterator[dict[str, object]]:
    left = MOST_SENTENCES
    in_text, headed = look.mentions.get(one.id, {}), look.headlined.get(one.id, Counter())
    for identifier in (it for it in one.articles if it in in_text or it in headed):
        headlined = headed.get(identifier, 0)
        group = _in_article(
            look.articles[identifier], in_text.get(identifier, ()), look, most=left, headlined=headlined
        )
        left -= len(group["open"]) + len(group["more"])  # type: ignore[arg-type]
        yield group


def _in_article(
    one: AnnotatedArticle, found: Sequence[Mention], look: Lookup, *, most: int, headlined: int
) -> dict[str, object]:
    by_stretch: dict[tuple[int, int], list[Mention]] = {}
    for mention in found:
        stretch = _stretch(one, mention, look.places[one.article.id].rows)
        if stretch:
            by_stretch.setdefault(stretch, []).append(mention)
    named = [(at, here) for at, here in by_stretch.items() if any(it.form != "pronoun" for it in here)]
    pronouns = [(at, here) for at, here in by_stretch.items() if all(it.form == "pronoun" for it in here)]
    shown = (named + pronouns)[: max(0, most)]
    first = min(len(named), OPEN_SENTENCES, len(shown))
    return {
        "line": parts.article_line(one, look.ties, UP),
        "first": _cite(found[0], one.article.id, look).href if found else UP + routes.article_page(one.article.id),
        "count": count(len(found) + headlined, "mention") + (", in the headline" if headlined else ""),
        "open": [_sentence(one, at, here) for at, here in shown[:first]],
        "more": [_sentence(one, at, here) for at, here in sorted(shown[first:])],
        "pronouns": len(pronouns),
        "missing": len(by_stretch) - len(shown),
    }


def _stretch(one: AnnotatedArticle, mention: Mention, rows: Sequence[Row]) -> tuple[int, int] | None:
    """The sentence, else the row, that a mention stands in; None where the text is not shown."""
    length = len(one.article.text)
    sentence = sentence_at(one.sentences, mention.start)
    if sentence and sentence.end <= length:
        return sentence.start, sentence.end
    return next(((row.start, row.end) for row in rows if row.start <= mention.start < row.end), None)


def _sentence(one: AnnotatedArticle, stretch: tuple[int, int], found: Sequence[Mention]) -> Markup:
    start, end = stretch
    page = UP + routes.article_page(one.article.id)
    return Markup(paint(one.article.text, start, end, [_mark(mention, page) for mention in found]))


def _mark(mention: Mention, page: str) -> Mark:
    css = ' class="d-met" title="stands for who acts there"' if mention.metonym else ""
    return Mark(mention.start, mention.end, LINK, "a", f' href="{escape(page)}#m-{mention.start}"{css}')
