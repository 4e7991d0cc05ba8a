"""The blocks of an extraction, and what it has run together, or left out, of what the page shows."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dossier.ingest.decode import line_of
from dossier.ingest.furniture import LINKS_FOLLOW, furniture
from dossier.ingest.page_shown import CAPTION, CELLS, Line
from dossier.ingest.parts import same_words
from dossier.ingest.units import Role, Unit, ends_sentence

_ROLES: dict[str, Role] = {"head": "heading", "item": "list", "quote": "quote"}
_TEXTS = frozenset({"p", "head", "item", "quote", "cell"})
_BLOCKS = _TEXTS | {"list", "table", "row", "div"}
_MOST_BETWEEN = 50
"""Lines of the page between two of one text."""
_SPACE = re.compile(r"\s+")


def blocks_of(element: Any, role: Role = "") -> Iterator[Unit]:
    """The blocks below an element of trafilatura's, each by itself: none runs into the next.

    Text that stands in none of them, such as what unfolds below a line, is no part of the article.
    """
    held = element.text or ""
    for child in element:
        if child.tag in _BLOCKS:
            yield from _block(held if element.tag in _TEXTS else "", role)
            yield from _row(child) if child.tag == "row" else blocks_of(child, _ROLES.get(child.tag, role))
            held = child.tail or ""
        else:
            held += "".join(child.itertext()) + (child.tail or "")
    yield from _block(held if element.tag in _TEXTS else "", role)


def _block(held: str, role: Role) -> Iterator[Unit]:
    text = line_of(held)
    if text.startswith(CAPTION):
        yield Unit(text[1:], "caption")
    elif text:
        yield Unit(text, role)


def _row(row: Any) -> Iterator[Unit]:
    """A row of a table as a line of a list; one that only lays out the page, as the blocks that are in it."""
    cells = [units for cell in row if (units := list(blocks_of(cell)))]
    if len(cells) < 2 or any(len(units) > 1 or units[0].role for units in cells):
        yield from (unit for units in cells for unit in units)
    else:
        yield Unit(CELLS.join(units[0].text for units in cells), "list")


def parted(units: Iterable[Unit], lines: Sequence[Line]) -> Iterator[Unit]:
    """The units; those that the page shows as several lines, in these parts."""
    roles, starts = defaultdict[str, set[Role]](set), defaultdict[str, list[int]](list)
    for number, line in enumerate(lines):
        roles[line.text].add(line.role)
        starts[line.bare[0]].append(number)
    for unit in units:
        known = roles.get(unit.text)
        whole = _SPACE.sub("", unit.text)
        if known and not unit.role and known in ({"list"}, {"quote"}):
            # Where only paragraphs were extracted, the page still tells items of a list and quotes.
            yield unit.as_(*known)
        elif known or unit.role == "caption":
            yield unit
        else:
            ways = (_covering(whole, lines, start) for start in starts[whole[0]])
            found = next(filter(None, ways), [])
            yield from (_unit(line, unit.role) for line in found) if found else (unit,)


def _unit(line: Line, role: Role) -> Unit:
    """A line in the role of its whole, or in its own; what was run together holds lines of the page's own, too."""
    leads_on = LINKS_FOLLOW.fullmatch(line.text) or (line.linked and not ends_sentence(line.text))
    reason = "link to another article" if leads_on else furniture(line.text)
    if not role and reason:
        return Unit(line.text, "removed", reason)
    return Unit(line.text, role or line.role)


def _covering(whole: str, lines: Sequence[Line], start: int) -> list[Line]:
    """The lines from `start` on that make up the text; none where they do not. Others may stand between them."""
    found, at, missed = list[Line](), 0, 0
    for number in range(start, len(lines)):
        line = lines[number]
        if whole.startswith(line.bare, at):
            found.append(line)
            at, missed = at + len(line.bare), 0
        else:
            missed += 1
        if at == len(whole):
            return found
        if not found or missed > _MOST_BETWEEN:
            break
    return []


def with_lists(units: Sequence[Unit], lines: Sequence[Line]) -> list[Unit]:
    """The units, with the lists that stand among the paragraphs or right behind them and are in none of them.

    Only where paragraphs are all that was extracted: lists were not looked at then.
    """
    if any(unit.role not in ("", "caption") for unit in units):
        return list(units)
    taken = {same_words(unit.text) for unit in units}
    at = {same_words(line.text): i for i, line in reversed(list(enumerate(lines)))}
    whole = list[Unit]()
    for unit in units:
        here = at.get(same_words(unit.text))
        missed = _list_below(lines, here, taken) if here is not None else []
        whole += [unit, *(Unit(line.text, "list") for line in missed)]
        taken |= {same_words(line.text) for line in missed}
    return whole


def _list_below(lines: Sequence[Line], here: int, taken: set[str]) -> list[Line]:
    beside, found = lines[here].beside, list[Line]()
    for line in lines[here + 1 :]:
        lost = line.role == "list" and line.beside is beside and not line.linked and not furniture(line.text)
        if not lost or same_words(line.text) in taken:
            break
        found.append(line)
    return found
