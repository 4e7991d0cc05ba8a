"""Where each page lies; links are relative, so that they hold below a sub-path and on `file://`."""

from pathlib import PurePosixPath
from urllib.parse import quote

from dossier.model import ORGANISATIONS, PEOPLE, PLACES, Entity

MIN_MENTIONS = 2
"""An entity with fewer stands only in its index."""
FOLDER_TITLES = {"people": "People", "organisations": "Organisations", "places": "Places", "names": "Other names"}
FOLDERS = tuple(FOLDER_TITLES)
KINDS = {"people": "per", "organisations": "org", "places": "pla", "names": "nam"}
"""The class that draws the underline."""


def folder(entity_type: str) -> str:
    """The folder for an OntoNotes type."""
    if entity_type in PEOPLE:
        return "people"
    if entity_type in ORGANISATIONS:
        return "organisations"
    return "places" if entity_type in PLACES else "names"


def kind_class(entity_type: str) -> str:
    """The style class for an OntoNotes type."""
    return KINDS[folder(entity_type)]


def has_page(entity: Entity) -> bool:
    """Whether the entity is mentioned often enough for a page of its own."""
    return entity.mentions >= MIN_MENTIONS


def entity_page(entity: Entity) -> str:
    """Site-relative address of an entity's page."""
    return f"{folder(entity.type)}/{_stem(entity.id)}.html"


def article_page(article_id: str) -> str:
    """Site-relative address of an article's page."""
    return f"articles/{_stem(article_id)}.html"


def statement_page(statement_id: str) -> str:
    """Site-relative address of a statement's page."""
    return f"statements/{_stem(statement_id)}.html"


def compare_page(earlier: str, later: str) -> str:
    """Site-relative address of the page that compares two articles."""
    return f"compare/{earlier}--{later}.html"


def publisher_page(stem: str) -> str:
    """Site-relative address of a publisher's page."""
    return f"publishers/{_stem(stem)}.html"


def numbered(stem: str, number: int) -> str:
    """Address of the n-th page of a long list, counted from 1."""
    return f"{stem}.html" if number == 1 else f"{stem}_{number}.html"


def own_page(name: str) -> str:
    """Site-relative address of a page written by hand, by its path below `pages/` without ending."""
    folder, slash, stem = name.rpartition("/")
    # MkDocs takes a README for the folder's index.
    return quote(f"pages/{folder}{slash}{'index' if stem == 'README' else stem}.html")


def source(address: str) -> PurePosixPath:
    """The Markdown file of a page."""
    return PurePosixPath(address).with_suffix(".md")


def _stem(identifier: str) -> str:
    # `index` is the folder's own page, and `_2` its second: an identifier that looks so steps aside.
    return f"{identifier}-page" if identifier.partition("_")[0] in {"index", "README"} else identifier
