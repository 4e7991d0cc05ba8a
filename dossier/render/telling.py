"""The statements that the pages show, and which of them a passage is a report of."""

from collections import defaultdict
from collections.abc import Iterable

from dossier.model import CrossReference, Passage, Report, Statement


class Telling:
    """Finds the statement that a passage or a tie belongs to."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self.all = list(statements)
        self._by_id = {one.id: one for one in self.all}
        self._in_text: dict[str, list[tuple[Report, Statement]]] = defaultdict(list)
        self._by_headline: dict[str, Statement] = {}
        for one in self.all:
            for report in (*one.reports, *one.headlines):
                if report.in_headline:
                    self._by_headline[report.article] = one
                else:
                    self._in_text[report.article].append((report, one))

    def by_id(self, identifier: str | None) -> Statement | None:
        """The statement, where the dossier has it and it is shown."""
        return self._by_id.get(identifier or "")

    def at(self, where: Passage) -> Statement | None:
        """The statement that a passage is a report of: the one that shares the most of its characters."""
        if where.in_headline:
            return self._by_headline.get(where.article)
        shared = (
            (min(report.end, where.end) - max(report.start, where.start), -number, statement)
            for number, (report, statement) in enumerate(self._in_text.get(where.article, ()))
        )
        best = max((it for it in shared if it[0] > 0), key=lambda it: it[:2], default=None)
        return best[2] if best else None

    def of(self, tie: CrossReference) -> Statement | None:
        """The statement that both ends of a tie are reports of."""
        statement = self.at(tie.a)
        return statement if statement is self.at(tie.b) else None
