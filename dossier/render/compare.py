"""Two articles of one event beside each other: what both tell, what they give differently, what only one has."""

import re
from collections.abc import Iterable, Sequence

from dossier.model import AnnotatedArticle, Quotation, Sentence
from dossier.render import parts, routes
from dossier.render.differences import differences
from dossier.render.layout import Places
from dossier.render.lists import View
from dossier.render.lookup import Lookup
from dossier.render.passage import wording
from dossier.render.quoting import bare, kind_of
from dossier.render.tie import Tie
from dossier.render.wording import marked
from dossier.render.words import count, percent

UP = "../"
WIDTH = 420
NAMES = 12
LEAST_WORDS = 4
"""A sentence of fewer words is a dateline or a label."""
_NO_TELLING = re.compile(
    r"\W*(?:(?:last )?(?:updated|published|posted|modified)\b.{0,12}\d.*"
    r"|\([^()]*(?:report|writ|edit|photo|credit)[^()]*\)\W*)",
    re.IGNORECASE | re.DOTALL,
)
"""A line that says when the page was changed, and one in brackets that credits its makers."""


def pages(look: Lookup) -> Iterable[tuple[str, str, View]]:
    """Address, title and view of the page of each pair in `look.pairs`."""
    for earlier, later in look.pairs:
        one, other = look.articles[earlier], look.articles[later]
        title = f"{one.article.title} / {other.article.title}"
        yield routes.compare_page(earlier, later), title, _compare(one, other, look)


def _compare(one: AnnotatedArticle, other: AnnotatedArticle, look: Lookup) -> View:
    ties = [tie for tie in look.ties[one.article.id] if tie.there.article == other.article.id]
    rows = differences(sorted((tie.reference for tie in ties), key=lambda it: (-it.score, it.id)), look, up=UP)
    family = look.families.of(one.article.id) if look.families.same(one.article.id, other.article.id) else None
    best = _best(ties)
    return {
        "sides": [_side(it, look) for it in (one, other)],
        "counts": f"{count(len(best), 'passage')} in common",
        "share": percent(family.share) if family else "",
        "shared": [_shared(tie, look) for tie in best],
        "differ": [row for row in rows if not row.in_time],
        "changes": [row for row in rows if row.in_time],
        "only_of": [
            _only(one, [(tie.here.start, tie.here.end) for tie in ties], look),
            _only(other, [(tie.there.start, tie.there.end) for tie in ties], look),
        ],
        "names_of": [_names(one, other, look), _names(other, one, look)],
    }


def _side(one: AnnotatedArticle, look: Lookup) -> View:
    line = parts.article_line(one, look.ties, UP)
    return {**line, "rights": one.article.rights, "publisher": one.article.publisher or one.article.title}


def _best(ties: Iterable[Tie]) -> list[Tie]:
    """The surest tie of each place, in the order of the text."""
    found: list[Tie] = []
    for tie in ties:
        if found and tie.here.start < found[-1].here.end:
            found[-1] = max(found[-1], tie, key=lambda it: (bool(it.differences), it.reference.score))
        else:
            found.append(tie)
    return found


def _shared(tie: Tie, look: Lookup) -> View:
    here, there = (wording(it, look, width=WIDTH) for it in (tie.here, tie.there))
    both = here.quoted and there.quoted
    statement = look.told.of(tie.reference)
    return {
        "here": marked(here.text, there.text, tag="del", word_for_word=both),
        "there": marked(there.text, here.text, word_for_word=both),
        "in_here": parts.passage(look, tie.here, UP).href,
        "in_there": parts.passage(look, tie.there, UP).href,
        "kind": kind_of(
            tie.reference.kind, [bare(it.text) for it in (tie.here, tie.there)], verbatim=here.quoted or there.quoted
        ),
        "reasons": "; ".join(tie.reference.reasons),
        "statement": UP + routes.statement_page(statement.id) if statement else None,
        "in_marks": (here.quoted, there.quoted),
        "differs": bool(tie.differences),
    }


def _only(one: AnnotatedArticle, tied: Sequence[tuple[int, int]], look: Lookup) -> list[View]:
    """The sentences of an article that no tie to the other touches."""
    places = look.places[one.article.id]
    free = [it for it in one.sentences if not _touched(it, tied) and not places.apart(it.start)]
    return [
        {"text": parts.told(text, width=WIDTH), "href": parts.cited(look, one.article.id, start, UP).href}
        for start, end in _whole(free, one.quotations)
        if (text := _told(one.article.text, start, end, places))
    ]


def _whole(found: Iterable[Sentence], quotations: Sequence[Quotation]) -> list[tuple[int, int]]:
    """Where the sentences stand; those that one quotation holds together, as one."""
    spans: list[tuple[int, int]] = []
    for it in found:
        if spans and any(q.start < spans[-1][1] and it.start < q.end for q in quotations):
            spans[-1] = (spans[-1][0], it.end)
        else:
            spans.append((it.start, it.end))
    return spans


def _told(text: str, start: int, end: int, places: Places) -> str:
    """What stands there, without the dateline at its head; empty where it tells nothing of what happened."""
    text = text[min(end, places.dateline_end(start)) : end].strip()
    return "" if len(text.split()) < LEAST_WORDS or _NO_TELLING.fullmatch(text) else text


def _touched(sentence: Sentence, tied: Iterable[tuple[int, int]]) -> bool:
    return any(start < sentence.end and sentence.start < end for start, end in tied)


def _names(one: AnnotatedArticle, other: AnnotatedArticle, look: Lookup) -> list[parts.Name]:
    """Who and what only the first of two articles names, the most often named in the dossier first."""
    mine, theirs = ({mention.entity for mention in it.mentions} for it in (one, other))
    found = [look.entities[it] for it in mine - theirs if it in look.entities]
    return [parts.name(look, it, UP) for it in sorted(found, key=lambda it: (-it.mentions, it.id))[:NAMES]]
