"""How many texts are independent: articles that share most of their text count once."""

from collections.abc import Iterable

from dossier.model import CrossReference, Family, Statement
from dossier.render.telling import Telling


class Families:
    """Which articles share their text with which, and which only the words of one statement."""

    def __init__(self, families: Iterable[Family], ties: Iterable[CrossReference] = (), told: Telling | None = None):
        self._of = {article: family for family in families for article in family.articles}
        self._copies: dict[tuple[str, str], str] = {}
        for tie in ties:
            statement = told.of(tie) if told and tie.kind == "copied-passage" else None
            if statement:
                first = self.told_by(statement, tie.a.article)
                self._copies.setdefault((statement.id, tie.b.article), first)

    def of(self, article: str) -> Family | None:
        """The family that an article belongs to."""
        return self._of.get(article)

    def text(self, article: str) -> str:
        """The earliest article with its text: its own id, where it is of no family."""
        family = self._of.get(article)
        return family.articles[0] if family else article

    def told_by(self, statement: Statement, article: str) -> str:
        """The earliest article with the words in which this one tells the statement: its own id, where they are its."""
        text = self.text(article)
        return self._copies.get((statement.id, text), text)

    def independent(self, articles: Iterable[str]) -> int:
        """Number of independent texts among articles."""
        return len({self.text(article) for article in articles})

    def same(self, one: str, other: str) -> bool:
        """Whether two articles share most of their text."""
        return self.text(one) == self.text(other)
