"""What several reports tell: the index of statements, and how each is put in a line."""

from itertools import groupby

from dossier.model import CrossReference, Entity, Passage, Report, Statement
from dossier.render import parts, routes
from dossier.render.differences import differences, differing_statements
from dossier.render.lists import View, paged
from dossier.render.lookup import Lookup, entity_of
from dossier.render.passage import is_verbatim, line, needs_names, sentence_of
from dossier.render.quoting import kind_of
from dossier.render.words import count

LONGER = 1.3
"""A wording so many times as long as the summary tells more than the reports have in common."""


def statements(look: Lookup) -> list[tuple[str, View]]:
    """The index, by how many independent sources tell a statement, the most first."""
    differing = differing_statements(look)
    pages = paged(most_reported(look), "statements")
    return [
        (
            address,
            {
                "groups": [
                    (number, [_line(one, look, differing.get(one.id, [])) for one in group])
                    for number, group in groupby(found, key=lambda one: sources(one, look))
                ],
                "pager": pager,
                "total": len(look.told.all),
                "ties": len(look.crossrefs),
                "differing": sum(map(len, differing.values())),
            },
        )
        for address, found, pager in pages
    ]


def _line(one: Statement, look: Lookup, differing: list[CrossReference]) -> View:
    outlets = dict.fromkeys(
        parts.passage(look, report, "").publisher for report in one.reports if report.article in look.articles
    )
    return {
        "summary": in_words(one, look, width=200),
        "href": routes.statement_page(one.id),
        "speaker": said_by(one, look),
        "kind": kind_in_words(one, look),
        "told": told_by(one, look),
        "outlets": ", ".join(outlets),
        "differences": differences(differing, look),
    }


def most_reported(look: Lookup) -> list[Statement]:
    """Statements by number of independent sources, of texts, then of reports, that tell them."""
    return sorted(
        look.told.all,
        key=lambda one: (-sources(one, look), -independent(one, look), -len(one.reports), one.id),
    )


def sources(one: Statement, look: Lookup) -> int:
    """Number of publishers with a text of their own: neither a copy nor a second article of one is another witness.

    Articles whose publisher is not known count as publishers.
    """
    texts = {look.families.told_by(one, report.article) for report in one.reports}
    return len({look.articles[it].article.publisher or it if it in look.articles else it for it in texts})


def independent(one: Statement, look: Lookup) -> int:
    """Number of independent texts that tell the statement; a sentence taken over from another is none."""
    return len({look.families.told_by(one, report.article) for report in one.reports})


def told_by(one: Statement, look: Lookup) -> str:
    """`4 reports by 3 publishers, 2 independent texts`; publishers are only counted where all are known."""
    reports, found = count(len(one.reports), "report"), _publishers(one, look)
    by = "" if found & look.articles.keys() else f" by {count(len(found), 'publisher')}"
    texts = independent(one, look)
    return f"{reports}{by}" + (f", {count(texts, 'independent text')}" if texts < len(one.reports) else "")


def in_words(one: Statement, look: Lookup, *, width: int) -> str:
    """The statement in a line; words that an article has between quotation marks stand so."""
    passage = passage_of(one, look)
    return line(passage, look, width=width) if passage else parts.told(one.summary, width=width)


def passage_of(one: Statement, look: Lookup) -> Passage | None:
    """The report that is the summary; reported speech in its sentence, which says who said it.

    Another report takes its place that tells better of whom it speaks, and tells hardly more.
    """
    reports = [report for report in one.reports if report.article in look.articles]
    own = next((report for report in reports if report.text == one.summary), None)
    if own is None or is_verbatim(own, look):
        return own
    texts = [_whole(report, look) for report in [own, *reports] if not is_verbatim(report, look)]
    brief = [it for it in texts if len(it.text) <= LONGER * len(texts[0].text)]
    return min(brief, key=lambda it: needs_names(it, look))


def _whole(report: Report, look: Lookup) -> Passage:
    return sentence_of(report, look) if report.kind == "indirect" else report


def kind_in_words(one: Statement, look: Lookup) -> str:
    """What the statement is of: `same words`, `same fact`."""
    quoted = [report.text for report in one.reports if is_verbatim(report, look)]
    return kind_of(one.kind, quoted, verbatim=bool(quoted))


def said_by(one: Statement, look: Lookup) -> str:
    """The name of who is quoted with these words; empty where nobody is."""
    speaker = speaker_of(one, look)
    return speaker.name if speaker else ""


def speaker_of(one: Statement, look: Lookup) -> Entity | None:
    """Who is quoted with these words, as the first report that knows it has it."""
    for report in one.reports if one.kind == "same-quotation" else ():
        annotated = look.articles.get(report.article)
        for quotation in annotated.quotations if annotated else ():
            if annotated and quotation.start < report.end and report.start < quotation.end:
                speaker = look.entity(entity_of(quotation, annotated))
                if speaker:
                    return speaker
    return None


def _publishers(one: Statement, look: Lookup) -> set[str]:
    found = (look.articles[report.article].article for report in one.reports if report.article in look.articles)
    return {article.publisher or article.id for article in found}
