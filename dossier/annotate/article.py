"""One article, annotated without knowing any other."""

import traceback

from spacy.language import Language

from dossier.annotate.dates import find_dates
from dossier.annotate.headline import find_headline
from dossier.annotate.mentions import find_mentions
from dossier.annotate.pipeline import pipeline_name
from dossier.annotate.quotations import find_quotations
from dossier.annotate.roles import find_roles
from dossier.annotate.sentences import find_sentences
from dossier.errors import ContentError, Problem
from dossier.model import AnnotatedArticle, Article


def annotate(article: Article, nlp: Language) -> AnnotatedArticle:
    """Return the article with all that is found in it alone; only with a note, where it is not English.

    Raises ContentError, which names the article, where the rules fail at it.
    """
    if article.language != "en":
        return AnnotatedArticle(article, note=f"its language is '{article.language}', and only English can be read")
    try:
        return _annotated(article, nlp)
    except Exception as error:
        raise ContentError([_fault(article, error)]) from error


def _annotated(article: Article, nlp: Language) -> AnnotatedArticle:
    doc = nlp(article.text)
    made_by = pipeline_name(nlp)
    mentions = find_mentions(article, doc, made_by=made_by)
    quotations = find_quotations(article, doc, mentions)
    return AnnotatedArticle(
        article,
        mentions=tuple(mentions),
        quotations=tuple(quotations),
        roles=tuple(find_roles(article, doc, mentions, quotations)),
        sentences=tuple(find_sentences(article, doc)),
        dates=tuple(find_dates(article, doc, mentions)),
        headline=find_headline(article, doc, mentions, nlp, made_by=made_by),
    )


def _fault(article: Article, error: Exception) -> Problem:
    """Tell which article no rule should have failed at, and where in the code it did."""
    at = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{at.filename.replace(chr(92), '/').rsplit('/', 1)[-1]}:{at.lineno}"
    message = f"dossier could not read this article (our fault): {type(error).__name__}: {error} ({where})"
    return Problem(article.source_file, 0, message, "report it, and move the file away meanwhile")
