"""The cheapest reading of a paragraph's quotation marks."""

from typing import NamedTuple

from dossier.annotate.quotations.marks.signs import (
    CONTINUED,
    LEFT_OPEN,
    REOPENED,
    Mark,
    Marked,
    double_marks,
    single_marks,
)

State = tuple[str, ...]
"""Families of the marks that are open, outermost first; at most two."""
_BEAM = 6.0


class _Step(NamedTuple):
    before: State
    role: str


def pair(text: str, *, continued: bool = False, left_open: bool = False) -> list[Marked]:
    """Return what stands between marks in a paragraph: outermost pairs only, in order, with offsets into `text`.

    `continued`: the next paragraph begins with an opening mark, so that one left open here is no fault.
    `left_open`: the paragraph before left one open, which this one may close.
    """
    doubles = _read(text, double_marks(text), continued=continued, left_open=left_open)
    singles = _read(text, single_marks(text), continued=continued, left_open=False)
    kept = _outermost(singles, doubles, strict=True)
    return sorted(kept + _outermost(doubles, kept, strict=False), key=lambda m: m.start)


def _outermost(inner: list[Marked], outer: list[Marked], *, strict: bool) -> list[Marked]:
    """Leave out what touches one of `outer`; where `strict`, what holds all that it touches is kept."""
    kept, first = [], 0
    for marked in inner:
        a, b = marked.outer
        while first < len(outer) and outer[first].outer[1] <= a:
            first += 1
        touched, at = [], first
        while at < len(outer) and outer[at].outer[0] < b:
            touched.append(outer[at].outer)
            at += 1
        if not touched or (strict and a < touched[0][0] and touched[-1][1] < b and marked.closing):
            kept.append(marked)
    return kept


def _read(text: str, marks: list[Mark], *, continued: bool, left_open: bool) -> list[Marked]:
    costs: dict[State, float] = {(): 0.0}
    if left_open and marks and text[: marks[0].start].rstrip().endswith((",", ".", "?", "!", "…", "—")):
        costs[marks[0].family,] = LEFT_OPEN
    steps: list[dict[State, _Step]] = []
    for mark in marks:
        reached: dict[State, float] = {}
        step: dict[State, _Step] = {}
        limit = min(costs.values()) + _BEAM
        for state, cost in costs.items():
            if cost > limit:
                continue
            for after, role, extra in _moves(state, mark):
                if cost + extra < reached.get(after, 1e9):
                    reached[after], step[after] = cost + extra, _Step(state, role)
        costs = reached
        steps.append(step)
    unclosed = marks[-1].unclosed if marks else 0.0
    end = CONTINUED if continued else unclosed
    state = min(costs, key=lambda s: costs[s] + (0.0, end, end + 1.5)[len(s)])
    roles = []
    for step in reversed(steps):
        roles.append((step[state].role, len(step[state].before)))
        state = step[state].before
    return _collect(text, list(zip(marks, reversed(roles), strict=True)))


def _moves(state: State, mark: Mark) -> list[tuple[State, str, float]]:
    moves = [(state, "none", mark.none)]
    if not state:
        moves.append(((mark.family,), "open", mark.opens))
        moves.append(((), "unopened", mark.closes + mark.unopened))
    elif len(state) == 1:
        moves.append(((), "close", mark.closes + (0.0 if state[0] == mark.family else 1.0)))
        moves.append(((mark.family,), "reopen", mark.opens + REOPENED))
        moves.append(((state[0], mark.family), "nest", mark.opens + (0.5 if state[0] != mark.family else 1.5)))
    else:
        moves.append(((state[0],), "unnest", mark.closes + (0.0 if state[1] == mark.family else 1.0)))
        moves.append(((), "close", mark.closes + (1.5 if state[0] == mark.family else 2.5)))
    return moves


def _collect(text: str, read: list[tuple[Mark, tuple[str, int]]]) -> list[Marked]:
    found: list[Marked] = []
    opening: Mark | None = None
    for mark, (role, _) in read:
        if role == "unopened" or (role == "close" and opening is None):
            last = found[-1].outer[1] if found else 0
            found.append(Marked(last, mark.start, None, mark))
        elif role in ("close", "reopen") and opening:
            closing = mark if role == "close" else None
            found.append(Marked(opening.end, mark.start, opening, closing))
        if role in ("open", "reopen"):
            opening = mark
        elif role == "close":
            opening = None
    if opening:
        found.append(Marked(opening.end, len(text), opening, None))
    return [m for m in found if any(c.isalnum() for c in text[m.start : m.end])]
