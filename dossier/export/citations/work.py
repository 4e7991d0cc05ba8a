"""What can be cited, as far as it is known."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from dossier.export.addresses import Addresses
from dossier.model import Article, Settings

WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Work:
    """Something to cite; the fields hold one line each."""

    id: str
    kind: Literal["article", "site"]
    title: str
    authors: tuple[str, ...] = ()
    """Whole names: where a family name begins is not known."""
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    archive_url: str | None = None
    language: str | None = None


def cited_article(article: Article) -> Work:
    """Return the article as it was published, not its page in the dossier."""
    return Work(
        article.id,
        "article",
        _line(article.title),
        tuple(_line(author) for author in article.authors),
        _line(article.publisher) if article.publisher else None,
        article.published,
        _web(article.url),
        _web(article.archive_url),
        article.language,
    )


def cited_dossier(settings: Settings, addresses: Addresses) -> Work:
    """Return the dossier itself."""
    return Work("dossier", "site", _line(settings.title), url=addresses.site or None)


def _line(text: str) -> str:
    """One line without control characters, which no format can hold."""
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f]+", " ", text).strip()


def _web(address: str | None) -> str | None:
    return _line(address) if address and address.startswith(WEB) else None
