"""What several reports tell: the index of statements, and how each is put in a line."""

from itertools import groupby

from dossier.model import CrossReference, Entity, Statement
from dossier.render import parts, routes
from dossier.render.differences import differences, differing_statements
from dossier.render.lists import View, paged
from dossier.render.lookup import Lookup, entity_of
from dossier.render.quoting import QUOTED, bare, has_marks, kind_of
from dossier.render.words import count


def statements(look: Lookup) -> list[tuple[str, View]]:
    """The index, by how many independent texts tell a statement, the most first."""
    differing = differing_statements(look)
    pages = paged(most_reported(look), "statements")
    return [
        (
            address,
            {
                "groups": [
                    (number, [_line(one, look, differing.get(one.id, [])) for one in group])
                    for number, group in groupby(found, key=lambda one: independent(one, look))
                ],
                "pager": pager,
                "total": len(look.statements),
                "ties": len(look.crossrefs),
                "differing": sum(map(len, differing.values())),
                "families": len(look.dossier.families),
            },
        )
        for address, found, pager in pages
    ]


def _line(one: Statement, look: Lookup, differing: list[CrossReference]) -> View:
    outlets = dict.fromkeys(
        parts.passage(look, report, "").publisher for report in one.reports if report.article in look.articles
    )
    return {
        "summary": in_words(one, width=200),
        "href": routes.statement_page(one.id),
        "speaker": said_by(one, look),
        "kind": kind_of(one.kind, [report.text for report in one.reports if report.kind in QUOTED]),
        "told": told_by(one, look),
        "outlets": ", ".join(outlets),
        "differences": differences(differing, look),
    }


def most_reported(look: Lookup) -> list[Statement]:
    """Statements by number of independent texts, of publishers, then of reports, that tell them."""
    return sorted(
        look.statements,
        key=lambda one: (-independent(one, look), -len(_publishers(one, look)), -len(one.reports), one.id),
    )


def independent(one: Statement, look: Lookup) -> int:
    """Number of independent texts that tell the statement."""
    return look.families.independent(report.article for report in one.reports)


def told_by(one: Statement, look: Lookup) -> str:
    """`4 reports by 3 publishers, 2 independent texts`; publishers are only counted where all are known."""
    reports, found = count(len(one.reports), "report"), _publishers(one, look)
    by = "" if found & look.articles.keys() else f" by {count(len(found), 'publisher')}"
    texts = independent(one, look)
    return f"{reports}{by}" + (f", {count(texts, 'independent text')}" if texts < len(one.reports) else "")


def in_words(one: Statement, *, width: int) -> str:
    """The statement's own line; words that were quoted stand in quotation marks, with an ellipsis for their start."""
    if one.kind != "same-quotation":
        return parts.spoken(one.summary, width=width)
    line = parts.spoken(bare(one.summary), width=width)
    if not line or has_marks(line):
        return line
    return f"“… {line}”" if line[0].islower() else f"“{line}”"


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
