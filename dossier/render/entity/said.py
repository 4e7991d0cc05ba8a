"""Quotations by and about an entity."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.model import Quotation
from dossier.render import parts
from dossier.render.lookup import Lookup, Said
from dossier.render.words import percent

UP = "../"
OPEN, MOST = 8, 200
"""So many quotations stand open, the rest unfold; a page holds no more than `MOST`."""


@dataclass(frozen=True, slots=True)
class Known:
    """A quotation and how it is known whose it is."""

    words: parts.Words
    by: str
    why: str


def said(found: Sequence[Said], look: Lookup) -> Mapping[str, object]:
    """The latest first: `open`, `more` and the number of all."""
    latest = [
        Known(parts.words(look, one, UP), _by(one.quotation), why(one.quotation)) for one in found[: -MOST - 1 : -1]
    ]
    return {"open": latest[:OPEN], "more": latest[OPEN:], "all": len(found), "shown": len(latest)}


def why(quotation: Quotation) -> str:
    """The rule that found a quotation, how sure it is, what is odd about it, and what made it."""
    flags = ", ".join(flag.replace("-", " ") for flag in quotation.flags)
    sure = f"{percent(quotation.confidence)} sure" if quotation.made_by != "editor" else ""
    return " · ".join(filter(None, (quotation.rule, sure, flags, quotation.made_by)))


def _by(quotation: Quotation) -> str:
    return "editor" if quotation.made_by == "editor" else "machine"
