"""How many texts are independent: articles that share most of their text count once."""

from collections.abc import Iterable

from dossier.model import Family


class Families:
    """Which articles share their text with which."""

    def __init__(self, families: Iterable[Family]) -> None:
        self._of = {article: family for family in families for article in family.articles}

    def of(self, article: str) -> Family | None:
        """The family that an article belongs to."""
        return self._of.get(article)

    def text(self, article: str) -> str:
        """The earliest article with its text: its own id, where it is of no family."""
        family = self._of.get(article)
        return family.articles[0] if family else article

    def independent(self, articles: Iterable[str]) -> int:
        """Number of independent texts among articles."""
        return len({self.text(article) for article in articles})

    def same(self, one: str, other: str) -> bool:
        """Whether two articles share most of their text."""
        return self.text(one) == self.text(other)
