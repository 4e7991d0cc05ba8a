"""From the bytes of a file to text in which nothing but its words is left to read."""

import re

import charset_normalizer
import ftfy

from dossier.errors import Problem
from dossier.ingest.formats import by_content

LIMIT = 5_000_000
"""Bytes. The longest feature is some 200 kB; what is larger is no article."""

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"))
_BOMS_16 = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# Only what mends a wrong decoding: quotation marks, ligatures and widths are the author's.
_MEND = ftfy.TextFixerConfig(
    unescape_html=False,
    replace_lossy_sequences=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    normalization=None,
    explain=False,
)
_WESTERN = "cp1252"
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028]")
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff]")
_SPACES = re.compile(r"[^\S\n\t ]")
# Bytes that no text in an eight-bit encoding holds.
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, path: str) -> tuple[str, list[Problem]]:
    """The mended text of a file, and what is wrong with it. After an error, the text is empty."""
    fault = _unreadable(data, path)
    if fault:
        return "", [fault]
    encoding = next((name for mark, name in (*_BOMS, *_BOMS_16) if data.startswith(mark)), "utf-8")
    try:
        return mend(data.decode(encoding)), []
    except UnicodeDecodeError as error:
        best = _best(data)
        line = data.count(b"\n", 0, error.start) + 1
    if best is None:
        return "", [Problem(path, line, "not text in any encoding known", "save it as UTF-8 text")]
    encoding = _WESTERN if _WESTERN in best.could_be_from_charset else best.encoding
    warning = f"not UTF-8; read as {encoding}"
    return mend(str(best)), [Problem(path, line, warning, "check its letters, or save it as UTF-8", warning=True)]


def _best(data: bytes) -> charset_normalizer.CharsetMatch | None:
    """The likeliest encoding. Of two that are alike, the one that Western papers write in."""
    matches = charset_normalizer.from_bytes(data)
    best = matches.best()
    western = next((match for match in matches if _WESTERN in match.could_be_from_charset), None)
    if best and western and (western.chaos, -western.coherence) <= (best.chaos, -best.coherence):
        return western
    return best


def mend(text: str) -> str:
    """The text with its mojibake mended, one kind of line end, one kind of space, and nothing invisible."""
    text = _LINE_ENDS.sub("\n", text).replace("\u2029", "\n\n")
    text = _UNSEEN.sub("", ftfy.fix_text(text, _MEND))
    return _SPACES.sub(" ", text.encode("utf-8", "replace").decode("utf-8"))


def line_of(text: str) -> str:
    """The text as one line, with no white space at its ends."""
    return " ".join(mend(text).split())


def _unreadable(data: bytes, path: str) -> Problem | None:
    if len(data) > LIMIT and not by_content(data):
        size = f"larger than the {LIMIT // 1_000_000} MB that an article may have"
        return Problem(path, 0, size, "keep only the article's text in it")
    if not data.strip():
        return Problem(path, 0, "the file is empty", "put the article's text in it, or delete it")
    if kind := by_content(data):
        return Problem(path, 0, f"{kind[0]}, which is not read", kind[1])
    wide = data.startswith(tuple(mark for mark, _ in (*_BOMS[1:], *_BOMS_16)))
    # A stray control character is mended; many of them, or a null byte, make a picture or a program.
    if not wide and (b"\0" in data or len(_NOT_TEXT.findall(data)) > len(data) / 100):
        return Problem(
            path, 0, "not a text (a picture, or another binary file)", "remove it, or save the article as text"
        )
    return None
