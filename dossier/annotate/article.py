"""One article, annotated without knowing any other."""

from spacy.language import Language

from dossier.annotate.dates import find_dates
from dossier.annotate.mentions import find_mentions
from dossier.annotate.pipeline import pipeline_name
from dossier.annotate.quotations import find_quotations
from dossier.annotate.roles import find_roles
from dossier.annotate.sentences import find_sentences
from dossier.model import AnnotatedArticle, Article


def annotate(article: Article, nlp: Language) -> AnnotatedArticle:
    """Return the article with all that is found in it alone; only with a note, where it is not English."""
    if article.language != "en":
        return AnnotatedArticle(article, note=f"its language is '{article.language}', and only English can be read")
    doc = nlp(article.text)
    mentions = find_mentions(article, doc, made_by=pipeline_name(nlp))
    return AnnotatedArticle(
        article,
        mentions=tuple(mentions),
        quotations=tuple(find_quotations(article, doc, mentions)),
        roles=tuple(find_roles(article, doc, mentions)),
        sentences=tuple(find_sentences(article, doc)),
        dates=tuple(find_dates(article, doc, mentions)),
    )
