"""CSL-JSON, which citation processors and Zotero read."""

import json
from collections.abc import Iterable

from dossier.export.citations.work import Work


def csl(works: Iterable[Work]) -> str:
    """Write works as a JSON array of CSL items."""
    return json.dumps([_item(work) for work in works], ensure_ascii=False, indent=1) + "\n"


def _item(work: Work) -> dict[str, object]:
    day = work.published
    fields: dict[str, object] = {
        "id": work.id,
        "type": "article-newspaper" if work.kind == "article" else "webpage",
        "title": work.title,
        "author": [{"literal": author} for author in work.authors],
        "container-title": work.publisher,
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "URL": work.url,
        "archive_location": work.archive_url,
        "language": work.language,
    }
    return {name: value for name, value in fields.items() if value}
