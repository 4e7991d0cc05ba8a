"""What all charts share: a drawing that says in words what it shows, and the table of its figures."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from dossier.render.escape import escape


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the table of figures."""

    text: str
    href: str | None = None
    figure: bool = False
    """Whether it is a number, and stands at the right."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing and its figures; colours come from the style sheet, so that it follows light and dark."""

    svg: Markup
    title: str
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    left_out: int = 0
    """Rows that are not in the table either."""


def drawing(
    body: Iterable[str], *, ident: str, css: str, title: str, desc: str, links: bool, attributes: str
) -> Markup:
    """An `<svg>`; `ident` is unique on its page, `attributes` are its size, `links` says whether one can follow any.

    A drawing with links is a group to a screen reader: the parts of an image cannot be reached.
    """
    named = f'aria-labelledby="{ident}-t" aria-describedby="{ident}-d"'
    head = f'<svg class="{css}" role="{"group" if links else "img"}" {named} {attributes}>'
    words = f'<title id="{ident}-t">{escape(title)}</title><desc id="{ident}-d">{escape(desc)}</desc>'
    return Markup("\n".join([head + words, *body, "</svg>"]))


def linked(markup: str, href: str | None) -> str:
    """The markup as a link, where there is a page to lead to."""
    return markup if href is None else f'<a href="{escape(href)}">{markup}</a>'


def number(value: float) -> str:
    """A coordinate with one decimal, and none where it is whole."""
    written = f"{value:.1f}".removesuffix(".0")
    return "0" if written == "-0" else written


def figure(value: int) -> Cell:
    """A number in the table."""
    return Cell(f"{value:,}", figure=True)


def head(*names: str, figures: int = 1) -> tuple[Cell, ...]:
    """The names of the columns; the last `figures` of them are of numbers."""
    return tuple(Cell(name, figure=at >= len(names) - figures) for at, name in enumerate(names))


def clipped(text: str, letters: int) -> str:
    """At most so many letters, with an ellipsis for the rest."""
    return text if len(text) <= letters else text[: letters - 1].rstrip() + "…"
