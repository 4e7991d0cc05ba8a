"""The proof of every quotation: its words stand in its article, letter by letter, where the tables say that they do."""

from collections.abc import Iterator, Sequence

from dossier.errors import ContentError, Problem
from dossier.model import Article, Dossier, Quotation


def prove(dossier: Dossier, articles: Sequence[Article]) -> None:
    """Hold every quotation, speaker and cue of `dossier` against the articles as they were just read.

    What the dossier says of a text may come from a cache, from a rule or from an editor; the articles come from
    their files. Raises ContentError with all that cannot be found again, so that it is never published.
    """
    texts = {article.id: article.text for article in articles}
    problems = [
        Problem(one.article.source_file, 0, f"the {what} “{words}” is not in the text where it should be", MEND)
        for one in dossier.articles
        for quotation in one.quotations
        for what, words in lost(quotation, texts.get(one.article.id, ""))
    ]
    if problems:
        raise ContentError(problems)


MEND = "build with --clean; if it stays, report it as a fault of dossier"


def lost(quotation: Quotation, text: str) -> Iterator[tuple[str, str]]:
    """Yield which part of a quotation cannot be found again, and its words."""
    parts = (("quotation", quotation), ("speaker", quotation.speaker), ("cue", quotation.cue))
    for what, span in parts:
        if span is not None and not (0 <= span.start < span.end and text[span.start : span.end] == span.text):
            yield what, span.text
