"""Files that hold an article in a form that is not read: what they are, and how to make text of them."""

_TEXT = "open it, and save it as plain text (.txt) or as a web page (.html)"
_COPY = "open it, copy the article's text, and save that in a .txt file"
_PICTURE = "type or scan the article's text into a .txt file"

_WORD = ("a Word document", _TEXT)
_OPEN = ("an OpenDocument text", _TEXT)
_RICH = ("a rich text document", _TEXT)
_PDF = ("a PDF", _COPY)
_BOOK = ("an e-book", _COPY)
_IMAGE = ("a picture", _PICTURE)

_BY_SUFFIX = {
    **dict.fromkeys((".doc", ".docx", ".docm", ".dot", ".dotx"), _WORD),
    **dict.fromkeys((".odt", ".ott", ".fodt"), _OPEN),
    **dict.fromkeys((".rtf", ".rtfd"), _RICH),
    **dict.fromkeys((".epub", ".mobi"), _BOOK),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".heic"), _IMAGE),
    ".pages": ("a Pages document", _TEXT),
    ".pdf": _PDF,
}
_BY_HEAD = {
    b"%PDF-": _PDF,
    b"{\\rtf": _RICH,
    b"\x89PNG": _IMAGE,
    b"\xff\xd8\xff": _IMAGE,
    b"GIF8": _IMAGE,
    b"\xd0\xcf\x11\xe0": _WORD,
}
_ZIP = b"PK\x03\x04"
_IN_ZIP = {b"word/": _WORD, b"opendocument.text": _OPEN, b"epub+zip": _BOOK}


def by_suffix(suffix: str) -> tuple[str, str] | None:
    """What a file with this ending is, and how to make text of it; None where the ending says nothing."""
    return _BY_SUFFIX.get(suffix.lower())


def is_document(suffix: str) -> bool:
    """Whether a file with this ending can hold an article, though not in a form that is read."""
    return by_suffix(suffix) not in (None, _IMAGE)


def by_content(data: bytes) -> tuple[str, str] | None:
    """What the bytes of a file show it to be, whatever its name says; None where they may be text."""
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:16]
    if start.startswith(_ZIP):
        return next((kind for mark, kind in _IN_ZIP.items() if mark in data), None)
    return next((kind for mark, kind in _BY_HEAD.items() if start.startswith(mark)), None)
