"""Who is named with whom: names in a column, an arc between two that stand in the same sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from dossier.render.charts.chart import Cell, Chart, clipped, drawing, figure, head, linked, number
from dossier.render.escape import escape

WIDTH, ROW, AXIS, NAME = 358, 20, 168, 23
"""Pixels: of the drawing, of a row, and where the dots stand; letters of a name."""
MOST_ARCS, ENOUGH, LISTED = 60, 12, 200
"""The strongest arcs are drawn, those of one sentence only where there are few others; so many stand in the table."""
THICK = 6.0
PASSES = 12


@dataclass(frozen=True, slots=True)
class Node:
    """A name."""

    id: str
    name: str
    mentions: int
    href: str | None = None
    kind: str = ""
    """Style class: what kind of name it is."""


@dataclass(frozen=True, slots=True)
class Together:
    """Two nodes, by id, and in how many sentences both are named."""

    a: str
    b: str
    times: int


def arcs(nodes: Sequence[Node], together: Sequence[Together], *, title: str, ident: str) -> Chart | None:
    """The diagram, in an order that keeps arcs short; None where no two nodes are named together.

    A name without an arc is left out. Pointing at a name, or reaching it by keyboard, brings out its arcs.
    """
    known = {node.id: node for node in nodes}
    ties = [tie for tie in together if tie.times > 0 and tie.a != tie.b and {tie.a, tie.b} <= known.keys()]
    ties.sort(key=lambda tie: (-tie.times, tie.a, tie.b))
    if not ties:
        return None
    often = [tie for tie in ties if tie.times > 1]
    drawn = (often if len(often) >= ENOUGH else ties)[:MOST_ARCS]
    ends = {end for tie in drawn for end in (tie.a, tie.b)}
    order = short_arcs([node.id for node in nodes if node.id in ends], drawn)
    at = {identifier: place for place, identifier in enumerate(order)}
    most = max(node.mentions for node in nodes if node.id in ends)
    body = [_style(ident, len(order)), '<g class="arcs">', *(_arc(tie, at, drawn[0].times) for tie in drawn), "</g>"]
    body += [_node(known[identifier], place, most) for identifier, place in at.items()]
    first = drawn[0]
    strongest = f"{known[first.a].name} and {known[first.b].name}, in {first.times:,}"
    desc = f"{len(order)} names, {len(drawn)} ties between them; the strongest, {strongest} sentences."
    size = f'id="{ident}" viewBox="0 0 {WIDTH} {ROW * len(order)}"'
    svg = drawing(body, ident=ident, css="d-chart d-arcs", title=title, desc=desc, links=True, attributes=size)
    rows = tuple((_cell(known[tie.a]), _cell(known[tie.b]), figure(tie.times)) for tie in ties[:LISTED])
    return Chart(svg, title, head("Name", "Named with", "Sentences"), rows, max(0, len(ties) - LISTED))


def _cell(node: Node) -> Cell:
    return Cell(node.name, node.href)


def short_arcs(nodes: Sequence[str], ties: Sequence[Together]) -> list[str]:
    """Order the nodes so that those with strong ties stand close: swaps for as long as they shorten the arcs."""
    order = sorted(nodes)
    weight = {(tie.a, tie.b): float(tie.times) for tie in ties} | {(tie.b, tie.a): float(tie.times) for tie in ties}
    near = {node: [(other, weight[node, other]) for other in order if (node, other) in weight] for node in order}
    at = {node: float(place) for place, node in enumerate(order)}
    for _ in range(PASSES):
        # First roughly: each goes to the weighted middle of its neighbours.
        middle = {node: _middle(node, near[node], at) for node in order}
        order.sort(key=lambda node: (middle[node], node))
        at = {node: float(place) for place, node in enumerate(order)}
    for _ in range(PASSES):
        better = False
        for one, other in combinations(sorted(nodes), 2):
            before = _length(one, near, at) + _length(other, near, at)
            at[one], at[other] = at[other], at[one]
            if _length(one, near, at) + _length(other, near, at) < before - 1e-9:
                better = True
            else:
                at[one], at[other] = at[other], at[one]
        if not better:
            break
    return sorted(at, key=lambda node: at[node])


def _middle(node: str, near: Sequence[tuple[str, float]], at: dict[str, float]) -> float:
    total = sum(times for _, times in near)
    return sum(at[other] * times for other, times in near) / total if total else at[node]


def _length(node: str, near: dict[str, list[tuple[str, float]]], at: dict[str, float]) -> float:
    return sum(times * abs(at[node] - at[other]) for other, times in near[node])


def _arc(tie: Together, at: dict[str, int], most: int) -> str:
    low, high = sorted((at[tie.a], at[tie.b]))
    top, bottom = low * ROW + ROW / 2, high * ROW + ROW / 2
    reach = min(WIDTH - AXIS - 6, (bottom - top) / 2)
    width = max(0.8, THICK * tie.times / most)
    path = f"M{AXIS} {number(top)}A{number(reach)} {number((bottom - top) / 2)} 0 0 1 {AXIS} {number(bottom)}"
    return f'<path class="a{low} a{high}" d="{path}" stroke-width="{number(width)}"/>'


def _node(node: Node, place: int, most: int) -> str:
    middle, radius = place * ROW + ROW // 2, 2 + 5 * (node.mentions / most) ** 0.5
    css = f"n{place} {node.kind}".strip()
    dot = f'<circle class="{css}" cx="{AXIS}" cy="{middle}" r="{number(radius)}"/>'
    name = escape(clipped(node.name, NAME))
    words = f'<text class="{css}" x="{AXIS - 12}" y="{middle + 4}" text-anchor="end">{name}</text>'
    return linked(words + dot, node.href)


def _style(ident: str, many: int) -> str:
    """The arcs of the name that is pointed at stand out: said here, for only here it is known how many there are."""
    rules = (
        f"#{ident}:has(.n{at}:hover,a:focus-visible .n{at}) .a{at}" + "{stroke:var(--d-accent);stroke-opacity:1}"
        for at in range(many)
    )
    faint = f"#{ident}:has(:is(text,circle):hover,a:focus-visible) .arcs path" + "{stroke-opacity:.12}"
    return f"<style>{faint}{''.join(rules)}</style>"
