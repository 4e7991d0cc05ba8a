"""Expressions of time, reckoned from the day of publication: `on Thursday` in an article of 24 February 2022."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from spacy.tokens import Doc

from dossier.annotate.dates.days import Days
from dossier.annotate.dates.grammar import PATTERNS, STARTS, Reading
from dossier.annotate.dates.here import Here
from dossier.annotate.dates.tense import looks_ahead
from dossier.model import NAMES, Article, Dated, Mention

__all__ = ["find_dates"]

BEFORE_A_DATE = re.compile(
    r"\b(?:in|since|until|till|by|from|during|before|after|between|late|early|of|to|through|around|and|or|the|for)"
    r" (?:mid-)?$|\($",
    re.IGNORECASE,
)
SURE_MONTHS = re.compile(
    r"(?:\w+[ -])?(?:January|February|April|June|July|August|September|October|November|December)$"
)
DATELINE_DAYS = 3
"""A dateline up to so many days older than the publication tells the day on which the article was written."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A place that looks like an expression of time, and how it is read."""

    match: re.Match[str]
    read: Reading


def find_dates(article: Article, doc: Doc, mentions: Sequence[Mention]) -> list[Dated]:
    """Return the expressions of time that tell a day or a stretch of days, in the order of the text.

    Vague ones (`recently`) are left out, and so are all of an article whose day of publication is not known.
    """
    if article.published is None:
        return []
    today = article.published
    found: list[Dated] = []
    for block in article.blocks:
        dated = _dates_of(doc, block.start, block.end, mentions, Here(today))
        if block.kind == "dateline" and len(dated) == 1:
            today = _written(dated[0].first, today)
        found += dated
    return found


def _written(day: date, published: date) -> date:
    return day if 0 <= (published - day).days <= DATELINE_DAYS else published


def _dates_of(doc: Doc, start: int, end: int, mentions: Sequence[Mention], here: Here) -> list[Dated]:
    dated: list[Dated] = []
    for found in _places(doc.text, start, end, mentions):
        match = found.match
        ahead = looks_ahead(doc, match.start(), match.end())
        days: Days | None = found.read(match, replace(here, ahead=ahead))
        if days:
            dated.append(Dated(match.start(), match.end(), match.group(), *days))
            has_year = bool(match.groupdict().get("year")) or here.story is not None
            here = replace(here, anchor=days, anchor_has_year=has_year)
    return dated


def _places(text: str, start: int, end: int, mentions: Sequence[Mention]) -> list[_Found]:
    inside = [mention for mention in mentions if mention.start < end and start < mention.end]
    names = [m for m in inside if m.type in NAMES and m.form in ("name", "alias", "acronym")]
    places: list[_Found] = []
    at = start
    for begun in STARTS.finditer(text, start, end):
        if begun.start() < at:
            continue
        found = _first_match(text, begun.start(), end, inside)
        if found is None:
            continue
        at = found.match.end()
        if not any(m.start < at and found.match.start() < m.end for m in names):
            places.append(found)
    return places


def _first_match(text: str, at: int, end: int, mentions: Sequence[Mention]) -> _Found | None:
    for pattern, read in PATTERNS:
        match = pattern.match(text, at, end)
        if match and ("unsure" not in match.groupdict() or _is_date(match, mentions)):
            return _Found(match, read)
    return None


def _is_date(match: re.Match[str], mentions: Sequence[Mention]) -> bool:
    """A year or a month alone is a date where the figures say so, or the word before it does."""
    figures = {m.type for m in mentions if m.start <= match.start() and match.end() <= m.end and m.type not in NAMES}
    if figures:
        return "DATE" in figures
    return bool(SURE_MONTHS.match(match.group()) or BEFORE_A_DATE.search(match.string, 0, match.start()))
