"""An Atom feed (RFC 4287) of the newest articles."""

import re
from datetime import date
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as Xml

from dossier.export.addresses import Addresses
from dossier.model import AnnotatedArticle, Dossier

ATOM = "http://www.w3.org/2005/Atom"
NEWEST = 50
SUMMARY = 300
NO_DAY = date(1970, 1, 1)
"""The feed must say when it changed last; without a dated article nothing says so."""
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML cannot hold."""


def feed(dossier: Dossier, addresses: Addresses) -> str:
    """Write the feed; articles without a date, of which nobody knows when they were new, are left out.

    Addresses are relative where the site's own is not known: a reader resolves them against the feed's. Ids are made of
    the dossier's title and the article's id, and so stay the same where the site moves.
    """
    title = dossier.settings.title
    dated = [one for one in dossier.articles if one.article.published]
    newest = sorted(dated, key=lambda one: (one.article.published or NO_DAY, one.article.id), reverse=True)[:NEWEST]
    root = Xml.Element("feed", {"xmlns": ATOM})
    _text(root, "title", title)
    if dossier.settings.description:
        _text(root, "subtitle", dossier.settings.description)
    _text(root, "id", _identifier(title, ""))
    _text(root, "updated", _moment(newest[0].article.published if newest else None))
    Xml.SubElement(root, "link", {"rel": "self", "href": addresses.of("feed.xml")})
    Xml.SubElement(root, "link", {"rel": "alternate", "href": addresses.of("index.html")})
    _text(Xml.SubElement(root, "author"), "name", title)
    for one in newest:
        _entry(root, one, title, addresses)
    Xml.indent(root, " ")
    return "<?xml version='1.0' encoding='utf-8'?>\n" + Xml.tostring(root, encoding="unicode") + "\n"


def _entry(root: Xml.Element, one: AnnotatedArticle, title: str, addresses: Addresses) -> None:
    article = one.article
    entry = Xml.SubElement(root, "entry")
    _text(entry, "title", article.title)
    _text(entry, "id", _identifier(title, article.id))
    _text(entry, "published", _moment(article.published))
    _text(entry, "updated", _moment(article.published))
    Xml.SubElement(entry, "link", {"rel": "alternate", "href": addresses.of(addresses.articles[article.id])})
    for author in article.authors or ((article.publisher,) if article.publisher else ()):
        _text(Xml.SubElement(entry, "author"), "name", author)
    if summary := article.subtitle or _beginning(one):
        _text(entry, "summary", summary)


def _beginning(one: AnnotatedArticle) -> str:
    """The first paragraph, as far as rights leave the text."""
    text = one.article.text
    block = next((block for block in one.article.blocks if block.kind == "paragraph"), None)
    words = " ".join(text[block.start : block.end].split()) if block else ""
    return words if len(words) <= SUMMARY else words[:SUMMARY].rpartition(" ")[0] + " …"


def _text(parent: Xml.Element, name: str, text: str) -> None:
    Xml.SubElement(parent, name).text = _UNFIT.sub("\ufffd", text)


def _identifier(title: str, article: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'dossier:{title}/{article}')}"


def _moment(day: date | None) -> str:
    return f"{(day or NO_DAY).isoformat()}T00:00:00Z"
