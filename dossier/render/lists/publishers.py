"""The list of publishers."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence

from dossier.model import AnnotatedArticle
from dossier.render import routes
from dossier.render.lists.paged import View
from dossier.render.lists.speakers import voices
from dossier.render.lookup import Lookup
from dossier.render.words import day

UP = "../"


def publishers(look: Lookup) -> View:
    """Each publisher with its figures, the most prolific first; articles of none are counted last."""
    stems = addresses(look)
    common = _in_common(look)
    return {
        "publishers": [_line(name, found, stems, common[name], look) for name, found in by_publisher(look)],
        "known": len(stems),
    }


def _in_common(look: Lookup) -> Counter[str]:
    """How many statements each publisher shares with another."""
    found: Counter[str] = Counter()
    for one in look.told.all:
        articles = (look.articles[it.article].article for it in one.reports if it.article in look.articles)
        tellers = {article.publisher or "" for article in articles}
        found.update(tellers if len(tellers) > 1 else ())
    return found


def by_publisher(look: Lookup) -> list[tuple[str, list[AnnotatedArticle]]]:
    """The articles of each publisher, earliest first; those whose publisher is not known stand last, under ``."""
    found: dict[str, list[AnnotatedArticle]] = {}
    for one in look.dossier.articles:
        found.setdefault(one.article.publisher or "", []).append(one)
    return sorted(found.items(), key=lambda item: (not item[0], -len(item[1]), item[0].casefold(), item[0]))


def addresses(look: Lookup) -> Mapping[str, str]:
    """Site-relative address of each publisher's page; two names that are written alike are numbered."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted({one.article.publisher for one in look.dossier.articles if one.article.publisher}):
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "publisher"
        number = next(n for n in range(1, len(taken) + 2) if (stem if n == 1 else f"{stem}-{n}") not in taken)
        stem = stem if number == 1 else f"{stem}-{number}"
        taken.add(stem)
        found[name] = routes.publisher_page(stem)
    return found


def _line(name: str, found: Sequence[AnnotatedArticle], stems: Mapping[str, str], common: int, look: Lookup) -> View:
    dates = [one.article.published for one in found if one.article.published]
    counted = voices(found, look)
    return {
        "name": name or "Publisher not known",
        "href": UP + stems[name] if name else None,
        "articles": len(found),
        "quotations": sum(len(one.quotations) for one in found),
        "speakers": len(counted.quoted),
        "first": day(min(dates), short=True) if dates else "",
        "last": day(max(dates), short=True) if dates else "",
        "isos": (min(dates).isoformat(), max(dates).isoformat()) if dates else ("", ""),
        "common": common,
    }
