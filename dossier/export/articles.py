"""The rows of `articles.jsonl`."""

from collections.abc import Iterator

from dossier.model import AnnotatedArticle, Dossier

Row = dict[str, object]


def article_rows(dossier: Dossier) -> Iterator[Row]:
    """Yield a row an article, earliest first."""
    for annotated in dossier.articles:
        yield {**_citation(annotated), **_body(annotated), "related": _related(dossier, annotated.article.id)}


def _citation(annotated: AnnotatedArticle) -> Row:
    article = annotated.article
    return {
        "id": article.id,
        "title": article.title,
        "subtitle": article.subtitle,
        "authors": list(article.authors),
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "language": article.language,
        "rights": article.rights,
        "source_file": article.source_file,
        "sha256": article.sha256,
        "word_count": article.word_count,
    }


def _body(annotated: AnnotatedArticle) -> Row:
    article = annotated.article
    return {
        "text": article.text if article.rights == "full" else None,
        "blocks": [{"start": block.start, "end": block.end, "kind": block.kind} for block in article.blocks],
        "removed": [{"text": removed.text, "reason": removed.reason} for removed in article.removed],
    }


def _related(dossier: Dossier, article: str) -> list[Row]:
    return [
        {"article": other.article, "score": round(other.score, 4), "reasons": list(other.reasons)}
        for other in dossier.related.get(article, ())
    ]
