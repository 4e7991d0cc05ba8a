"""An article as the Markdown file that, read again, is the same article."""

import re
from typing import Any

import yaml

from dossier.ingest.inline import escaped
from dossier.model import Article, Block, Inference

_WIDE = 1_000_000
"""Columns: a long value stays in its line."""
_MARKER = {"heading": "## ", "list": "- ", "quote": "> "}


def article_markdown(article: Article) -> str:
    """Front matter and body. Inferences stand in comments beside their fields, what was removed at the end."""
    fields: dict[str, Any] = {
        "title": article.title,
        "subtitle": article.subtitle,
        "authors": list(article.authors),
        "publisher": article.publisher,
        "date": article.published,
        "url": article.url,
        "archive_url": article.archive_url,
        "language": article.language,
        "rights": article.rights,
        "slug": article.id,
        "sources": list(article.sources),
        "tags": list(article.tags),
    }
    reasons = {"date" if why.field == "published" else why.field: why for why in article.inferred}
    lines = [_field(key, value, reasons.get(key)) for key, value in fields.items() if value not in (None, [], "")]
    removed = [f"<!-- removed, {one.reason}: {_hidden(one.text)} -->" for one in article.removed]
    body = "".join(f"\n{paragraph}\n" for paragraph in (*_paragraphs(article), *removed))
    return f"---\n{''.join(lines)}---\n{body}"


def _field(key: str, value: Any, why: Inference | None) -> str:
    line = yaml.safe_dump({key: value}, allow_unicode=True, sort_keys=False, width=_WIDE).rstrip("\n")
    if why and "\n" not in line:
        line += f"  # inferred: {' '.join(why.reason.split())}"
    return line + "\n"


def _paragraphs(article: Article) -> list[str]:
    written, dateline = list[str](), ""
    for block in article.blocks:
        text = article.text[block.start : block.end]
        if block.kind == "dateline":
            dateline = f"{text} "
            continue
        written.append(_paragraph(block, f"{dateline}{text}"))
        dateline = ""
    return [*written, escaped(dateline.strip())] if dateline else written


def _paragraph(block: Block, text: str) -> str:
    if block.kind == "caption":
        return f"![{escaped(text)}]()"
    line = escaped(text)
    # Marks at the end of a heading close it.
    return _MARKER.get(block.kind, "") + (re.sub(r"(?<!\\)#", r"\\#", line) if block.kind == "heading" else line)


def _hidden(text: str) -> str:
    """Text that cannot end the comment that it stands in."""
    return re.sub(r"[->]", lambda m: "\\" + m[0], re.sub(r"[\\`*_\[\]<&]", lambda m: "\\" + m[0], text))
