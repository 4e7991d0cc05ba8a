"""The baseline: what stands between quotation marks, and the nearest name by a reporting verb; no model, no parse."""

import re
from collections.abc import Iterator

from tests.benchmarks.gold import Row

_VERB = (
    r"(?:said|says|say|told|tells|added|adds|asked|replied|answered|wrote|writes|warned|warns|argued|insisted|insists|"
    r"claimed|claims|admitted|conceded|announced|reported|confirmed|explained|noted|called|described|stated|testified|"
    r"estimated|predicted|complained|shouted|recalled|declared)"
)
_NAME = r"[A-Z][\w’'-]+(?: (?:[A-Z]\.|[A-Z][\w’'-]+))*"
_ROLE = r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Hh]is|[Hh]er)(?: [a-z][\w’'-]*){1,3}"
_WHO = rf"(?:[HhSs]e|[Tt]hey|[Ii]t|{_NAME}|{_ROLE})"
_BESIDE = re.compile(rf"\b(?:(?P<a>{_WHO})(?:,[^,“”\"]{{1,60}},)? {_VERB}\b|{_VERB} (?P<b>{_WHO}))")
_MARKED = re.compile(r"“(?P<curly>[^“”]+)(?:”|$)|\"(?P<straight>[^\"]+)(?:\"|$)|«(?P<angled>[^«»]+)(?:»|$)")
_CLAUSE = re.compile(rf"\b(?P<who>{_WHO}) {_VERB}(?: (?:reporters|the [a-z]+|[A-Z]\w+))? that (?P<what>[^.“”\"]+)\.")
_BEFORE = re.compile(rf"(?:^|(?<=\. ))(?P<what>[A-Z][^.“”\"]+), (?:(?P<who>{_WHO}) {_VERB}|{_VERB} (?P<after>{_WHO}))")
_ACCORDING = re.compile(rf"(?:^|(?<=\. ))(?P<what>[A-Z][^.“”\"]+), according to (?P<who>{_WHO})")
_FULL = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+")


def found_by_rule(text: str) -> list[Row]:
    """Return the quotations of a text in its order."""
    rows: list[Row] = []
    start, last = 0, None
    for paragraph in text.split("\n\n"):
        for kind, begin, end, who in sorted(_paragraph(paragraph), key=lambda one: one[1]):
            last = _resolved(who, text[: start + begin], text) if who else last
            rows.append(Row(start + begin, start + end, kind, last, who))
        start += len(paragraph) + 2
    return rows


def _paragraph(text: str) -> Iterator[tuple[str, int, int, str | None]]:
    for match in _MARKED.finditer(text):
        group = match.lastgroup or ""
        begin, end = match.span(group)
        kind = "direct" if text[begin].isupper() else "mixed"
        yield kind, begin, end, _nearest(text, match.start(), match.end())
    for pattern in (_CLAUSE, _BEFORE, _ACCORDING):
        for match in pattern.finditer(text):
            who = match["who"] or match.groupdict().get("after")
            yield "indirect", *match.span("what"), who


def _nearest(text: str, start: int, end: int) -> str | None:
    """Return who stands beside a reporting verb nearest to the span, outside of it."""
    best: tuple[int, str] | None = None
    for match in _BESIDE.finditer(text):
        if match.end() > start and match.start() < end:
            continue
        distance = min(abs(match.start() - end), abs(start - match.end()))
        if best is None or distance < best[0]:
            best = distance, match["a"] or match["b"]
    return best[1] if best else None


def _resolved(who: str, before: str, text: str) -> str:
    """Return the last full name for a pronoun, the first full name that ends in it for a surname."""
    if who.lower() in {"he", "she", "they"}:
        return next(reversed(_FULL.findall(before)), who)
    surname = who.split()[-1]
    return next((name for name in _FULL.findall(text) if name.split()[-1] == surname), who)
