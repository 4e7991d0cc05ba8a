"""Where sentences start, from the scores of the network and the marks of the text."""

from collections.abc import Sequence
from itertools import accumulate

import numpy as np
from spacy.tokens import Doc

from dossier.annotate.decode import Floats

CLOSING = frozenset("”’»)]}")
ENDS = frozenset(".!?…\"'”’)")
MARKED, UNMARKED = -0.5, 4.0
"""By how much a sentence's start must be likelier than none: after a mark that can end one, after a word in a line."""
LEAD_ON = frozenset(
    """Adv Ald Arc Barr Cllr Const Cr Det Engr Fr Hon Insp Messrs Msgr Rs Rt Smt Sqn Supt Ven""".split()  # noqa: SIM905
)
"""Abbreviations with a full stop that stand before what they belong to, and so end no sentence."""
FIRMS = frozenset({"Inc", "Inc.", "Ltd", "Ltd.", "Co", "Co.", "Corp", "Corp.", "LLC", "PLC", "plc"})
"""What begins no sentence behind `Bros.`"""
PLAIN_QUOTES = frozenset({'"', "'", "''"})


def sentence_starts(doc: Doc, texts: Sequence[str], lines: Sequence[Sequence[int]], scores: Floats) -> list[bool]:
    """Return for each word whether a sentence starts with it. A line starts one; a closing mark never does.

    Where a text has line breaks, a sentence hardly ever ends in a line without a mark.
    """
    words = [i for line in lines for i in line]
    margins = scores[:, 1] - scores[:, 0]
    starts = [False] * len(words)
    for n in np.flatnonzero(margins > MARKED).tolist():
        open_end = len(lines) > 1 and n > 0 and texts[words[n - 1]][-1] not in ENDS
        within = _closes(doc, texts, words[n]) or (n > 0 and _leads_on(texts, words[n - 1], words[n]))
        starts[n] = not (open_end and margins[n] <= UNMARKED) and not within
    for first in accumulate(map(len, lines[:-1]), initial=0):
        starts[first] = True
    return starts


def _closes(doc: Doc, texts: Sequence[str], i: int) -> bool:
    """Say whether a token is a closing mark."""
    return texts[i] in CLOSING or (texts[i] in PLAIN_QUOTES and _glued(doc, i))


def _leads_on(texts: Sequence[str], before: int, i: int) -> bool:
    """Say whether the word before token `i` is an abbreviation that what follows belongs to: `Cllr. Ida Solberg`."""
    word = texts[before - 1] if texts[before] == "." and before else texts[before].removesuffix(".")
    return texts[before].endswith(".") and (word in LEAD_ON or (word == "Bros" and texts[i] in FIRMS))


def _glued(doc: Doc, i: int) -> bool:
    """Say whether a token touches the one before it."""
    return i > 0 and not doc[i - 1].whitespace_ and not doc[i - 1].is_space
