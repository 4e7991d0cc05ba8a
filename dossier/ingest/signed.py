"""Bylines without a `By`: names with what they are or with their paper, `Ana Mirren, Court Reporter`."""

import re

from dossier.ingest.byline import as_name, is_bare_name
from dossier.ingest.jobs import DESK, JOB
from dossier.ingest.paper import is_named

_ROLE = re.compile(
    rf"(?P<desk>(?:[\w'’&-]+ ){{0,4}}){JOB}(?: (?:in|at|for|of|on) [A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){{0,3}})?"
    r"(?=,| and | & | ?[|•·]| [-–—] |\Z)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^,|•·&]+?(?=,| and | & | ?[|•·]| [-–—] |\Z)")
_BETWEEN = re.compile(r",? and |, | & | ?[|•·] ?| [-–—] ")
_NAMELESS = re.compile(
    r"(?:by |from )?(?:(?:a|an|our|the) )?(?:(?:staff|special|own|web|news|city|district|foreign) "
    r"(?:reporters?|correspondents?|writers?|desk|bureau)|correspondents?|agencies|agency reports?)(?: and agencies)?",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"\b(?:former|ex|late|then)\b", re.IGNORECASE)
_MOST_WORDS = 18


def is_nameless(line: str) -> bool:
    """Whether a line says who wrote it without a name: `From our correspondent`."""
    return bool(_NAMELESS.fullmatch(line))


def signed(line: str, *, sure: bool = False) -> tuple[str, ...]:
    """The names of a line that is nothing but names and what their bearers are at the paper; else none.

    `sure`: what stands around the line says that it is a byline. A headline in capitals can look alike (`Mob Attacks
    Town, Wounds Reporter`), so that without it only the desks that papers have are taken.
    """
    if len(line.split()) > _MOST_WORDS or line[-1] in ".!?:" or _NO_MORE.search(line):
        return ()
    names, roles, at = list[str](), 0, 0
    while at < len(line):
        role = _ROLE.match(line, at) if names else None
        piece = role or _NAME.match(line, at)
        if not piece or (role and not sure and not DESK.fullmatch(role["desk"])):
            return ()
        told = bool(role) or (bool(names) and is_named(piece.group()))
        if not told and not is_bare_name(piece.group()):
            return ()
        roles += told
        names += [] if told else [as_name(piece.group())]
        between = _BETWEEN.match(line, piece.end())
        if not between and piece.end() < len(line):
            return ()
        at = between.end() if between else len(line)
    return tuple(names) if roles else ()
