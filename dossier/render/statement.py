"""The page of one statement: every outlet's wording, what they give differently, and why these are one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from dossier.model import CrossReference, Report, Statement
from dossier.render import parts, routes
from dossier.render.differences import differences
from dossier.render.lists import View
from dossier.render.lookup import Lookup
from dossier.render.passage import is_verbatim, wording
from dossier.render.quoting import kind_of
from dossier.render.statements import (
    in_words,
    independent,
    kind_in_words,
    most_reported,
    passage_of,
    speaker_of,
    told_by,
)
from dossier.render.wording import marked
from dossier.render.words import KINDS, day, percent, shorten

UP = "../"
WIDTH = 700
NAMES = 12


def pages(look: Lookup) -> Iterable[tuple[str, View]]:
    """The page of each statement."""
    ties = _ties(look)
    for one in most_reported(look):
        yield routes.statement_page(one.id), _statement(one, look, ties.get(one.id, []))


def _ties(look: Lookup) -> Mapping[str, list[CrossReference]]:
    found: dict[str, list[CrossReference]] = defaultdict(list)
    for reference in (*look.crossrefs, *look.dossier.headline_ties):
        statement = look.told.of(reference)
        if statement:
            found[statement.id].append(reference)
    return dict(found)


def _statement(one: Statement, look: Lookup, ties: list[CrossReference]) -> View:
    speaker, line = speaker_of(one, look), passage_of(one, look)
    reports = [report for report in one.reports if report.article in look.articles]
    rows = differences(sorted(ties, key=lambda tie: (-tie.score, tie.id)), look, up=UP)
    return {
        "title": in_words(one, look, width=80),
        "summary": in_words(one, look, width=220),
        "speaker": parts.name(look, speaker, UP) if speaker else None,
        "kind": kind_in_words(one, look),
        "told": told_by(one, look),
        "independent": independent(one, look),
        "cite": f"{in_words(one, look, width=220)} ({told_by(one, look)})",
        "reports": [_report(one, report, reports[0], look) for report in reports],
        "in_sentence": line is not None and all(line.text != report.text for report in reports),
        "headlines": [_headline(report, look) for report in one.headlines if report.article in look.articles],
        "differ": [row for row in rows if not row.in_time],
        "changes": [row for row in rows if row.in_time],
        "names": [parts.name(look, look.entities[it], UP) for it in _named(ties, look)[:NAMES]],
        "ties": [
            _tie(tie, look) for tie in _in_order(ties, one) if {tie.a.article, tie.b.article} <= look.articles.keys()
        ],
    }


def _in_order(ties: Iterable[CrossReference], one: Statement) -> list[CrossReference]:
    """Ties in the order of the reports, so that the first one's stand together."""
    at = {report.article: number for number, report in enumerate(one.reports)}
    return sorted(ties, key=lambda tie: (at.get(tie.a.article, 0), at.get(tie.b.article, 0), tie.id))


def _named(ties: Iterable[CrossReference], look: Lookup) -> list[str]:
    found = {identifier for tie in ties for identifier in tie.entities if identifier in look.entities}
    return sorted(found, key=lambda it: (-look.entities[it].mentions, it))


def _report(one: Statement, report: Report, earliest: Report, look: Lookup) -> View:
    """One outlet's wording, its words marked against the earliest."""
    here, beside = wording(report, look, width=WIDTH), wording(earliest, look, width=WIDTH)
    same = look.families.told_by(one, report.article)
    copied = same != report.article and same in look.articles
    return {
        "cited": parts.passage(look, report, UP),
        "date": day(look.articles[report.article].article.published),
        "text": here.text
        if report is earliest
        else marked(here.text, beside.text, word_for_word=here.quoted and beside.quoted),
        "quoted": here.quoted,
        "label": "headline" if report.in_headline else KINDS.get(report.kind, ""),
        "copied": parts.cited(look, same, 0, UP) if copied else None,
    }


def _headline(report: Report, look: Lookup) -> View:
    return {"cited": parts.passage(look, report, UP), "text": shorten(report.text, width=WIDTH)}


def _tie(tie: CrossReference, look: Lookup) -> View:
    return {
        "a": parts.passage(look, tie.a, UP),
        "b": parts.passage(look, tie.b, UP),
        "kind": kind_of(
            tie.kind, (tie.a.text, tie.b.text), verbatim=is_verbatim(tie.a, look) or is_verbatim(tie.b, look)
        ),
        "score": percent(tie.score),
        "reasons": "; ".join(tie.reasons),
        "made_by": tie.made_by,
    }


def description(view: View) -> str:
    """One sentence for search engines and shares."""
    return shorten(f"{view['told']}: {view['summary']}", width=160)
