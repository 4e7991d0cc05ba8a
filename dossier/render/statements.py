"""What several reports tell: each outlet's wording side by side, and what they give differently."""

from collections.abc import Mapping
from dataclasses import dataclass

from dossier.model import CrossReference, Statement
from dossier.render import parts
from dossier.render.lists import View, paged
from dossier.render.lookup import Lookup, entity_of
from dossier.render.words import KINDS, TIES, count


@dataclass(frozen=True, slots=True)
class Differing:
    """What two reports give differently, and where."""

    what: str
    a: str
    b: str
    in_a: parts.Cited
    in_b: parts.Cited
    reference: CrossReference


def statements(look: Lookup) -> list[tuple[str, View]]:
    """The pages of statements, those with the most reports first."""
    differing = _differences(look)
    return [
        (
            address,
            {"statements": [_statement(one, look, differing) for one in found], "pager": pager, "total": total(look)},
        )
        for address, found, pager in paged(most_reported(look), "statements")
    ]


def total(look: Lookup) -> int:
    """Number of statements."""
    return len(look.statements)


def most_reported(look: Lookup) -> list[Statement]:
    """Statements by number of publishers, then of reports, that tell them."""
    return sorted(look.statements, key=lambda one: (-len(_publishers(one, look)), -len(one.reports), one.id))


def addresses(look: Lookup) -> dict[str, str]:
    """Site-relative address of each statement."""
    return {
        one.id: f"{address}#{one.id}" for address, found, _ in paged(most_reported(look), "statements") for one in found
    }


def told_by(one: Statement, look: Lookup) -> str:
    """`4 reports by 3 publishers`; publishers are only counted where all are known."""
    reports, found = count(len(one.reports), "report"), _publishers(one, look)
    return reports if found & look.articles.keys() else f"{reports} by {count(len(found), 'publisher')}"


def in_words(one: Statement, *, width: int) -> str:
    """The statement's own line; words that were quoted stand in quotation marks, with an ellipsis for their start."""
    line = parts.spoken(one.summary, width=width)
    if not line or one.kind != "same-quotation":
        return line
    return f"“… {line}”" if line[0].islower() else f"“{line}”"


def said_by(one: Statement, look: Lookup) -> str:
    """Who is quoted with these words, as the first report that knows it has it; empty where nobody is."""
    for report in one.reports if one.kind == "same-quotation" else ():
        annotated = look.articles.get(report.article)
        for quotation in annotated.quotations if annotated else ():
            if annotated and quotation.start < report.end and report.start < quotation.end:
                speaker = look.entity(entity_of(quotation, annotated))
                if speaker:
                    return speaker.name
    return ""


def _publishers(one: Statement, look: Lookup) -> set[str]:
    found = (look.articles[report.article].article for report in one.reports if report.article in look.articles)
    return {article.publisher or article.id for article in found}


def of_reference(reference: CrossReference, look: Lookup) -> Statement | None:
    """The statement that one of the two passages is a report of."""
    for end in (reference.a, reference.b):
        statement = look.statements_of.get((end.article, end.start, end.end))
        if statement:
            return statement
    return None


def _differences(look: Lookup) -> Mapping[str, list[CrossReference]]:
    found: dict[str, list[CrossReference]] = {}
    for reference in look.differing():
        statement = of_reference(reference, look)
        if statement:
            found.setdefault(statement.id, []).append(reference)
    return found


def _statement(one: Statement, look: Lookup, differing: Mapping[str, list[CrossReference]]) -> View:
    return {
        "id": one.id,
        "summary": in_words(one, width=240),
        "speaker": said_by(one, look),
        "kind": TIES.get(one.kind, one.kind),
        "told": told_by(one, look),
        "reports": [
            {
                "cited": parts.passage(look, it, ""),
                "text": parts.spoken(it.text, width=320),
                "kind": it.kind,
                "label": KINDS.get(it.kind, ""),
            }
            for it in one.reports
            if it.article in look.articles
        ],
        "differences": differences(differing.get(one.id, []), look),
    }


def differences(references: list[CrossReference], look: Lookup) -> list[Differing]:
    """Rows of a table; the same pair of values stands once."""
    found: dict[tuple[str, frozenset[str]], Differing] = {}
    for reference in references:
        if reference.a.article not in look.articles or reference.b.article not in look.articles:
            continue
        in_a, in_b = parts.passage(look, reference.a, ""), parts.passage(look, reference.b, "")
        for one in reference.differences:
            row = Differing(one.what, one.a, one.b, in_a, in_b, reference)
            found.setdefault((one.what, frozenset((one.a, one.b))), row)
    return list(found.values())
