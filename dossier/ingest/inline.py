"""Markdown inside a line: what it says, and how to write text so that it says the same."""

import html
import re

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
# Mended text holds no surrogates: they stand for escaped characters while marks are read.
_HIDE = 0xDC00
_HIDDEN = re.compile(r"[\udc00-\udc7f]")
_LONGEST = 50_000
"""Characters: no paragraph is longer, and to pair the marks of such a line would take minutes."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\((?:<[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?: +(?:\"[^\"]*\"|'[^']*'))?\)")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^\s<>]+)>")
_CODE = re.compile(r"(`+)(?!`)(.{1,1000}?)(?<!`)\1(?!`)")
_STARS = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])(.{1,1000}?)(?<=[^\s*])\1(?![\w*])")
_LINES = re.compile(r"(?<![\w_])(_{1,3})(?=[^\s_])(.{1,1000}?)(?<=[^\s_])\1(?![\w_])")
# What means something anywhere in a line; the rest only at its start.
_SPECIAL = re.compile(r"[\\`*_\[\]<&]")


def plain(markdown: str) -> str:
    """The text that a line of Markdown shows: no emphasis, links as their words, escapes undone."""
    text = _ESCAPED.sub(lambda m: _hidden(m[1]), markdown)
    if len(text) > _LONGEST:
        return _shown(text)
    text = _CODE.sub(lambda m: _hidden(m[2]), text)
    text = _AUTOLINK.sub(lambda m: m[1], text)
    # A picture can stand in the words of a link.
    for pattern in (_LINK, _LINK, _STARS, _LINES, _STARS):
        text = pattern.sub(lambda m: m[m.lastindex or 0], text)
    text = _ENTITY.sub(lambda m: html.unescape(m[0]), text)
    return _shown(text)


def _shown(text: str) -> str:
    return _HIDDEN.sub(lambda m: chr(ord(m[0]) - _HIDE), text)


def _hidden(text: str) -> str:
    return "".join(chr(_HIDE + ord(c)) if c.isascii() else c for c in text)


def escaped(text: str) -> str:
    """Markdown that shows the text, at the start of a line too."""
    line = _SPECIAL.sub(lambda m: "\\" + m[0], text)
    if re.match(r"[#>+=|~:-]", line):
        return "\\" + line
    return re.sub(r"\A(\d{1,9})([.)])", r"\1\\\2", line)
