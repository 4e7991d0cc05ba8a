"""The signature of a quotation that is set apart without marks: `— Ida Solberg (@idasol) May 1, 2024`."""

import re
from typing import Final

_SIGNATURE: Final = re.compile(
    r"(?:(?<=[.!?…”\"’)])|\A)\s*(?P<dash>[—–―]|--)\s?(?=[@A-ZÀ-Þ])[^\n!?—–―]{2,90}(?<![.,;:])\Z"
)
HANDLE: Final = re.compile(r" ?\((@\w{2,30})\)")
"""An account's name behind the name of whose it is."""


def signed_at(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the words before the signature of a paragraph end, and where its dash is; None without one.

    The words end at `start` where there are none.
    """
    found = _SIGNATURE.search(text[start:end].rstrip())
    return (start + found.start(), start + found.start("dash")) if found else None
